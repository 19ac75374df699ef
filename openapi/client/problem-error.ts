import type { components } from './api-types.d.ts';

/** A problem as the API describes it (RFC 9457). */
export type Problem = components['schemas']['Problem'];

const describe = (status: number, problem: Problem | null, text: string): string => {
  const detail = problem?.detail ?? (text.slice(0, 200) || 'The service refused the request');
  const lines = (problem?.errors ?? []).map(
    (error) => `\n${error.pointer || 'the request'}: ${error.detail}`,
  );
  return `${detail} (HTTP ${status})${lines.join('')}`;
};

const readProblem = (contentType: string, text: string): Problem | null => {
  if (!contentType.startsWith('application/problem+json')) return null;
  try {
    const problem: Problem | null = JSON.parse(text);
    return problem;
  } catch {
    return null;
  }
};

/** An answer with an error status. Its message has a line for each value that was refused. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** What kind of problem it is; null where something in between answered, such as a proxy. */
  readonly code: Problem['code'] | null;
  /** Values that were refused, with the place of each. */
  readonly errors: NonNullable<Problem['errors']>;
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null, text: string) {
    super(describe(status, problem, text));
    this.status = status;
    this.problem = problem;
    this.code = problem?.code ?? null;
    this.errors = problem?.errors ?? [];
  }
}

/** The error that an answer stands for; its body is read. */
export const readProblemError = async (response: Response): Promise<ProblemError> => {
  const text = await response.text();
  return new ProblemError(
    response.status,
    readProblem(response.headers.get('content-type') ?? '', text),
    text,
  );
};
