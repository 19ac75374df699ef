import type { FastifyError } from 'fastify';
import { Failure, type FieldFault } from '#src/core/index.ts';

type ValidationIssue = NonNullable<FastifyError['validation']>[number];

const pointerOf = (issue: ValidationIssue): string => {
  const missing = issue.params['missingProperty'] ?? issue.params['additionalProperty'];
  return typeof missing === 'string' ? `${issue.instancePath}/${missing}` : issue.instancePath || '/';
};

const describeIssue = (issue: ValidationIssue): string => {
  if (issue.keyword === 'additionalProperties') return 'is not a field of this request';
  if (issue.keyword === 'required') return 'is required';
  return issue.message ?? 'is not valid';
};

/** One fault for each value: the branches of a union that did not match are left out. */
const toFaults = (issues: readonly ValidationIssue[]): FieldFault[] => {
  const byPointer = new Map<string, FieldFault>();
  for (const issue of issues) {
    if (issue.keyword === 'anyOf' && byPointer.has(pointerOf(issue))) continue;
    const fault = { pointer: pointerOf(issue), detail: describeIssue(issue) };
    const known = byPointer.get(fault.pointer);
    if (known === undefined) byPointer.set(fault.pointer, fault);
    else if (!known.detail.includes(fault.detail)) {
      byPointer.set(fault.pointer, { ...fault, detail: `${known.detail}, or ${fault.detail}` });
    }
  }
  return [...byPointer.values()];
};

/** An error of the framework (validation, parsing, routing, rate limit) as a failure. */
export const failureOf = (error: FastifyError): Failure => {
  if (error.validation !== undefined) {
    const place = error.validationContext ?? 'request';
    const detail = `The ${place === 'querystring' ? 'query' : place} has invalid values.`;
    return new Failure('request-invalid', detail, { cause: error, errors: toFaults(error.validation) });
  }
  switch (error.statusCode) {
    case 413:
      return new Failure('request-too-large', 'The body is larger than this address accepts.', {
        cause: error,
      });
    case 415:
    case 406:
      return new Failure('request-media-type', error.message, { cause: error });
    case 429:
      return new Failure('rate-limited', error.message, { cause: error });
    case 400:
      return new Failure('request-malformed', error.message, { cause: error });
    case 404:
      return new Failure('not-found', 'There is no resource at this address.', { cause: error });
    default:
      return new Failure('internal', 'The request failed with an internal error.', { cause: error });
  }
};
