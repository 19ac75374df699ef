import { sharedAnswers } from '#src/http/routes/responses.ts';
import type { AnswerHeader } from '#src/http/schemas/headers.ts';
import { isReference, type Operation, type Reference, type Response } from './api-document.ts';

/** What an answer says where its route does not say more. */
const usualDescriptions: Readonly<Record<string, string>> = {
  200: 'Done',
  201: 'Created',
  202: 'Accepted; the work goes on in the background',
  204: 'Done',
  206: 'The part that was asked for',
};

/** What decides which headers an answer carries. */
export type AnswerPlace = {
  /** Asked for with a key, so that it counts against its limit. */
  readonly limited: boolean;
  readonly method: string;
  /** A list that is read page by page. */
  readonly paged: boolean;
  /** A file of which parts can be asked for. */
  readonly ranged: boolean;
  /** The operation honours `Idempotency-Key`. */
  readonly idempotent: boolean;
  /** Headers that its route names besides. */
  readonly others: readonly AnswerHeader[];
};

const ofAll: readonly AnswerHeader[] = ['X-Request-Id'];
const ofLimited: readonly AnswerHeader[] = [...ofAll, 'RateLimit', 'RateLimit-Policy'];

const ofProblems: Readonly<Record<string, readonly AnswerHeader[]>> = {
  304: ['ETag'],
  401: ['WWW-Authenticate'],
  409: ['Retry-After'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

const references = (names: readonly AnswerHeader[]): { readonly [name: string]: Reference } =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const isJson = ({ content }: Response): boolean => content?.['application/json'] !== undefined;

const isFile = ({ content = {} }: Response): boolean =>
  ['application/octet-stream', 'application/zip'].some((type) => type in content);

/** What the framework says where a route says nothing. */
const isUnsaid = ({ description }: Response): boolean => description === 'Default Response';

const headersOf = (status: string, response: Response, place: AnswerPlace): AnswerHeader[] => {
  const isCreated = status === '201' || status === '202';
  return [
    ...(place.limited ? ofLimited : ofAll),
    ...(hasTag(status, response, place) ? (['ETag'] as const) : []),
    ...(isFile(response) ? (['Content-Disposition'] as const) : []),
    ...(place.ranged ? (['ETag', 'Accept-Ranges'] as const) : []),
    ...(status === '206' ? (['Content-Range'] as const) : []),
    ...(place.paged ? (['Link'] as const) : []),
    ...(isCreated ? (['Location'] as const) : []),
    ...(place.idempotent ? (['Idempotency-Replayed'] as const) : []),
    ...place.others,
  ];
};

/** Whether an answer is a representation that a client may ask for again only if it changed. */
const hasTag = (status: string, response: Response, { limited, method }: AnswerPlace): boolean =>
  limited && method === 'get' && status === '200' && isJson(response);

const describeSuccess = (status: string, response: Response, place: AnswerPlace): Response => ({
  description:
    (isJson(response) || isUnsaid(response) ? usualDescriptions[status] : undefined) ?? response.description,
  headers: references(headersOf(status, response, place)),
  ...(response.content === undefined ? {} : { content: response.content }),
});

/** The answers of an operation with their headers; those that many operations share are references. */
export const describeAnswers = (
  responses: Operation['responses'],
  place: AnswerPlace,
): Operation['responses'] => {
  const described = Object.entries(responses).map(([status, response]) => {
    if (isReference(response)) return [status, response];
    const shared = sharedAnswers[status];
    if (place.limited && shared?.description === response.description)
      return [status, { $ref: `#/components/responses/${shared.name}` }];
    return [status, status < '300' ? describeSuccess(status, response, place) : response];
  });
  const ok = responses['200'];
  const isTagged = ok !== undefined && !isReference(ok) && hasTag('200', ok, place);
  const added = isTagged ? ['304'] : place.method === 'patch' ? ['412'] : [];
  return Object.fromEntries([
    ...described,
    ...added.map((status) => [status, { $ref: `#/components/responses/${sharedAnswers[status]?.name}` }]),
  ]);
};

/** The answers that many operations share, as components. */
export const sharedResponses = (): { readonly [name: string]: Response } =>
  Object.fromEntries(
    Object.entries(sharedAnswers).map(([status, { name, description }]) => [
      name,
      {
        description,
        headers: references([...ofLimited, ...(ofProblems[status] ?? [])]),
        ...(status < '400'
          ? {}
          : {
              content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            }),
      },
    ]),
  );
