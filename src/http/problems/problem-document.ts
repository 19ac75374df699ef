import { STATUS_CODES } from 'node:http';
import type { FailureCode, FailureValue, FieldFault } from '#src/core/index.ts';
import { problems } from './catalogue.ts';

export type ProblemDocument = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: readonly FieldFault[];
};

/** Faults that one answer names. */
export const mostFaults = 20;

/** Address of the page that explains a failure. */
export const problemType = (code: FailureCode, publicUrl: string | null): string =>
  `${publicUrl ?? ''}/problems/${code}`;

/** A failure as an RFC 9457 problem document. */
export const toProblem = (
  failure: FailureValue,
  context: { readonly publicUrl: string | null; readonly instance: string; readonly requestId: string },
): ProblemDocument => ({
  type: problemType(failure.code, context.publicUrl),
  title: problems[failure.code].title,
  status: problems[failure.code].status,
  detail: failure.detail,
  instance: context.instance,
  requestId: context.requestId,
  ...(failure.errors === undefined ? {} : { errors: failure.errors.slice(0, mostFaults) }),
});

/** The HTML page at the `type` address of a problem. */
export const renderProblemPage = (code: FailureCode): string => {
  const { status, title, meaning } = problems[code];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<body style="font:16px/1.5 system-ui;max-width:40rem;margin:3rem auto;padding:0 1rem">
<h1>${title}</h1><p><code>${code}</code>, HTTP ${status} ${STATUS_CODES[status] ?? ''}</p><p>${meaning}</p></body></html>`;
};
