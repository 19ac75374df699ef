import type { components } from './api-types.d.ts';

/** A problem as the API describes it (RFC 9457). */
export type Problem = components['schemas']['Problem'];

type Fault = NonNullable<Problem['errors']>[number];

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const textIn = (value: unknown, name: string): string | undefined => {
  const text = fieldOf(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
};

const isFault = (error: unknown): error is Fault =>
  typeof fieldOf(error, 'pointer') === 'string' && textIn(error, 'detail') !== undefined;

const isProblem = (said: unknown): said is Problem => textIn(said, 'code') !== undefined;

type Said = {
  readonly problem: Problem | null;
  readonly detail: string | undefined;
  readonly errors: readonly Fault[];
};

/** What an error status came with; a proxy in between may have written it in any form. */
const readBody = (text: string): Said => {
  try {
    const said: unknown = JSON.parse(text);
    const errors = fieldOf(said, 'errors');
    return {
      problem: isProblem(said) ? said : null,
      detail: textIn(said, 'detail') ?? textIn(said, 'title'),
      errors: Array.isArray(errors) ? errors.filter(isFault) : [],
    };
  } catch {
    return { problem: null, detail: text.slice(0, 200) || undefined, errors: [] };
  }
};

/** An answer with an error status. Its message has a line for each value that was refused. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** What kind of problem it is; null where something in between answered, such as a proxy. */
  readonly code: Problem['code'] | null;
  /** Values that were refused, with the place of each. */
  readonly errors: readonly Fault[];
  readonly problem: Problem | null;

  constructor(status: number, text: string) {
    const { problem, detail = 'The service refused the request', errors } = readBody(text);
    const lines = errors.map((error) => `\n${error.pointer || 'the request'}: ${error.detail}`);
    super(`${detail} (HTTP ${status})${lines.join('')}`);
    this.status = status;
    this.problem = problem;
    this.code = problem?.code ?? null;
    this.errors = errors;
  }
}

/** The error that an answer stands for; its body is read. */
export const readProblemError = async (response: Response): Promise<ProblemError> =>
  new ProblemError(response.status, await response.text());
