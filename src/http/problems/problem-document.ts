import type { FailureCode, FailureValue, FieldFault } from '#src/core/index.ts';
import { problems } from './catalogue.ts';

export type ProblemDocument = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly code: FailureCode;
  readonly errors?: readonly FieldFault[];
};

/** Faults that one answer names. */
export const mostFaults = 20;

/** Address of the page that explains a failure. */
export const problemType = (code: FailureCode, publicUrl: string | null): string =>
  `${publicUrl ?? ''}/problems/${code}`;

/** Where a problem arose. */
export type ProblemPlace = {
  readonly publicUrl: string | null;
  readonly instance: string;
  readonly requestId: string;
};

/** A failure as an RFC 9457 problem document. */
export const toProblem = (failure: FailureValue, context: ProblemPlace): ProblemDocument => ({
  type: problemType(failure.code, context.publicUrl),
  title: problems[failure.code].title,
  status: problems[failure.code].status,
  detail: failure.detail,
  instance: context.instance,
  requestId: context.requestId,
  code: failure.code,
  ...(failure.errors === undefined ? {} : { errors: failure.errors.slice(0, mostFaults) }),
});
