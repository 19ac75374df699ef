import type { Header, Parameter } from '#src/http/document/api-document.ts';

const text = { type: 'string', maxLength: 1000 };

/** Headers of answers. Which answer carries which is decided in `document/describe-answers.ts`. */
export const answerHeaders = {
  'X-Request-Id': { description: 'Names the request in logs and problems', schema: text },
  RateLimit: {
    description: 'What is left of the limit of the key, and the seconds until it is whole again',
    schema: text,
  },
  'RateLimit-Policy': { description: 'Requests that a key may send, and in how many seconds', schema: text },
  'Retry-After': {
    description: 'Seconds after which to send the request again',
    schema: { type: 'integer', minimum: 0 },
  },
  Location: {
    description: 'Address of what was created or accepted',
    schema: { type: 'string', format: 'uri-reference', maxLength: 2000 },
  },
  ETag: {
    description: 'Tag of this representation, for `If-None-Match` and `If-Match`',
    schema: text,
  },
  Link: { description: 'The next page as `<address>; rel="next"`; absent on the last page', schema: text },
  'Idempotency-Replayed': {
    description:
      '`true` where the answer to an earlier request with the same `Idempotency-Key` is sent again',
    schema: { type: 'string', enum: ['true'] },
  },
  'Preference-Applied': {
    description: 'The preference that was followed, such as `wait=10`; absent when none was',
    schema: text,
  },
  'WWW-Authenticate': { description: 'How to authenticate', schema: text },
  'Content-Disposition': { description: 'The name of the file', schema: text },
  'Accept-Ranges': { description: '`bytes`: parts of the file can be asked for', schema: text },
  'Content-Range': { description: 'Which bytes of how many these are', schema: text },
} as const satisfies Readonly<Record<string, Header>>;
export type AnswerHeader = keyof typeof answerHeaders;

const header = (name: string, description: string, schema: object): Parameter => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { ...schema },
});

/** Headers of requests, by their name as a component. */
export const requestHeaders = {
  IdempotencyKey: header(
    'Idempotency-Key',
    'A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day',
    { type: 'string', minLength: 1, maxLength: 255 },
  ),
  Prefer: header('Prefer', '`wait=<seconds>`, at most 30: the answer waits for the result', text),
  IfNoneMatch: header('If-None-Match', 'The `ETag` of what you have: 304 while it is still right', text),
  IfMatch: header('If-Match', 'The `ETag` of what you read: 412 where it has changed since', text),
  Range: header('Range', 'Part of the file, such as `bytes=0-1023`', text),
} as const satisfies Readonly<Record<string, Parameter>>;
export type RequestHeader = keyof typeof requestHeaders;
