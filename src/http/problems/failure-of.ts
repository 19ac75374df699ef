import type { FastifyError } from 'fastify';
import { Failure, type FieldFault } from '#src/core/index.ts';
import { storable } from '#src/http/schemas/common.ts';
import { formatNames } from '#src/http/validation.ts';
import { problems } from './catalogue.ts';

type ValidationIssue = NonNullable<FastifyError['validation']>[number];

/** The name of an unknown field is as long as its sender likes. */
const pointerCharacters = 200;

const pointerOf = (issue: ValidationIssue): string => {
  const missing = issue.params['missingProperty'] ?? issue.params['additionalProperty'];
  const pointer =
    typeof missing === 'string' ? `${issue.instancePath}/${missing}` : issue.instancePath || '/';
  return pointer.slice(0, pointerCharacters).toWellFormed();
};

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

const describeChoice = (values: readonly unknown[]): string =>
  `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}`;

const describeUnknown = (nearest: unknown): string =>
  `is not a field of this request${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`;

const describeIssue = ({ keyword, params, message = 'is not valid' }: ValidationIssue): string => {
  switch (keyword) {
    case 'additionalProperties':
      return describeUnknown(params['nearest']);
    case 'required':
      return 'is required';
    case 'type':
      return `must be ${typeNames[String(params['type'])]}`;
    case 'format':
      return `must be ${formatNames[String(params['format'])] ?? `in the format ${params['format']}`}`;
    case 'minimum':
      return `must be at least ${params['limit']}`;
    case 'maximum':
      return `must be at most ${params['limit']}`;
    case 'enum':
      return describeChoice([params['allowedValues']].flat());
    case 'pattern':
      return params['pattern'] === storable
        ? 'must not contain the character U+0000 or half of a surrogate pair'
        : message;
    default:
      return message;
  }
};

const isNullBranch = (issue: ValidationIssue): boolean =>
  issue.keyword === 'type' && issue.params['type'] === 'null';

/** What is wrong with one value. Only `null` is an alternative in the schemas. */
const describeValue = (issues: readonly ValidationIssue[]): string => {
  const details = new Set(issues.filter((issue) => !isNullBranch(issue)).map(describeIssue));
  if (!issues.some(isNullBranch)) return [...details].join(' and ');
  return details.size === 0 ? 'must be null' : `${[...details].join(' and ')}, or null`;
};

/** One fault for each value. Of a list or object that may be null, only what is wrong inside is named. */
export const toFaults = (issues: readonly ValidationIssue[]): FieldFault[] => {
  const byPointer = Map.groupBy(
    issues.filter(({ keyword }) => keyword !== 'anyOf'),
    pointerOf,
  );
  const pointers = [...byPointer.keys()];
  return [...byPointer]
    .filter(([pointer, found]) => {
      const holdsFaults = pointers.some((other) => other.startsWith(`${pointer}/`));
      return !holdsFaults || !found.every(isNullBranch);
    })
    .map(([pointer, found]) => ({ pointer, detail: describeValue(found) }));
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
      return new Failure(
        'request-media-type',
        `${error.message}: ${problems['request-media-type'].meaning}`,
        {
          cause: error,
        },
      );
    case 429:
      return new Failure('rate-limited', error.message, { cause: error });
    // A part of a form.
    case 406:
    case 400:
      return new Failure('request-malformed', error.message, { cause: error });
    case 414:
    case 404:
      return new Failure('not-found', 'There is no resource at this address.', { cause: error });
    default:
      return new Failure('internal', 'The request failed with an internal error.', { cause: error });
  }
};
