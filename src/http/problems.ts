import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure, type FailureCode, type FailureValue, type FieldFault, isFailure } from '#src/core/index.ts';

type ProblemDefinition = {
  readonly status: number;
  readonly title: string;
  /** For the page at the problem's `type` address: what it means and what to do. */
  readonly meaning: string;
};

/** The catalogue of problems: what HTTP calls each failure. Complete by type, one page each at `/problems/<code>`. */
export const problems = {
  'file-empty': {
    status: 422,
    title: 'The file is empty',
    meaning: 'The upload holds no bytes. Export the activity again and send it once more.',
  },
  'file-unknown-format': {
    status: 422,
    title: 'The file is no FIT, GPX or TCX',
    meaning:
      'Files are recognised by their content, not by their name. Send FIT, GPX or TCX, each also gzipped, or a zip of them.',
  },
  'file-truncated': {
    status: 422,
    title: 'The file ends too early',
    meaning: 'The file was cut before anything usable. Copy it from the watch again.',
  },
  'file-corrupt': {
    status: 422,
    title: 'The file cannot be read',
    meaning: 'The file has the right type but its content is damaged from the start.',
  },
  'file-too-large': {
    status: 422,
    title: 'The file unpacks to too much',
    meaning: 'A compressed file grew past the limits of this service.',
  },
  'file-not-an-activity': {
    status: 422,
    title: 'The file holds no recorded activity',
    meaning: 'Workouts, courses, routes and settings are no activities. Send the recording itself.',
  },
  'file-without-time': {
    status: 422,
    title: 'The recording has no times',
    meaning:
      'Without times there is no speed, no duration and no day. Export the recorded activity instead of the route.',
  },
  'file-implausible': {
    status: 422,
    title: 'The recording cannot be true',
    meaning:
      'After everything that could be mended, the times or distances are still beyond what is possible.',
  },
  'file-crashed-reader': {
    status: 422,
    title: 'The file stopped its reader',
    meaning:
      'The file was tried several times and ended the worker each time. It is kept; it is read again when the reader is mended.',
  },
  'archive-unsafe': {
    status: 422,
    title: 'The archive is unsafe',
    meaning:
      'The archive unpacks to too much, is nested too deeply, is encrypted or names files outside itself.',
  },
  'archive-empty': {
    status: 422,
    title: 'The archive holds no activity files',
    meaning: 'None of the entries is FIT, GPX or TCX.',
  },
  'request-invalid': {
    status: 422,
    title: 'The request has wrong values',
    meaning: 'Each entry of `errors` points at one value and says what is wrong with it. Nothing was stored.',
  },
  'request-malformed': {
    status: 400,
    title: 'The request cannot be understood',
    meaning: 'The body is no valid JSON, or the request is incomplete.',
  },
  'request-media-type': {
    status: 415,
    title: 'This type of content is not taken here',
    meaning:
      'Send JSON as `application/json`; files as `multipart/form-data` or as the raw body of an upload.',
  },
  'request-too-large': {
    status: 413,
    title: 'The body is too large',
    meaning: 'The limit for uploads is the setting MAX_UPLOAD_BYTES. Nothing was stored.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key belongs to another request',
    meaning: 'The key was used before with another body. Use a new key for a new request.',
  },
  'idempotency-key-in-flight': {
    status: 409,
    title: 'The first request with this Idempotency-Key is still being worked on',
    meaning: 'Ask again after the seconds in `Retry-After`.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here for you',
    meaning: 'The address is unknown, or what it names belongs to another client or does not exist.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This method is not offered here',
    meaning: 'The `Allow` header lists what is.',
  },
  conflict: {
    status: 409,
    title: 'The request contradicts what is there',
    meaning: 'Something else already has this identity, or the state does not allow the change.',
  },
  unauthenticated: {
    status: 401,
    title: 'A valid API key is needed',
    meaning: 'Send `Authorization: Bearer <API key>`. The key may be missing, unknown, revoked or expired.',
  },
  forbidden: {
    status: 403,
    title: 'This key may not do that',
    meaning: 'The key lacks the scope that the request needs.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    meaning: 'Wait for the seconds in `Retry-After`.',
  },
  'quota-uploads-reached': {
    status: 429,
    title: 'The uploads of the day are used up',
    meaning:
      'The operator allows each client a number of uploads a day (CLIENT_DAILY_UPLOADS). Send the rest after 00:00 UTC; `Retry-After` says in how many seconds. Nothing was stored.',
  },
  'quota-bytes-reached': {
    status: 422,
    title: 'There is no room for more files',
    meaning:
      'The operator allows each client an amount of stored bytes (CLIENT_STORED_BYTES). Erase runners that are not needed any more, or ask the operator for more. Nothing was stored.',
  },
  unavailable: {
    status: 503,
    title: 'A store is away',
    meaning:
      'The database or the file store does not answer. Ask again after the seconds in `Retry-After`; nothing accepted is lost.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    meaning: 'The failure is logged with the `requestId`. Nothing of your request was half done.',
  },
} as const satisfies Record<FailureCode, ProblemDefinition>;

export type ProblemDocument = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: readonly FieldFault[];
};

/** Address of the page that explains a failure. */
export const problemType = (code: FailureCode, publicUrl: string | null): string =>
  `${publicUrl ?? ''}/problems/${code}`;

/** A failure as the document that RFC 9457 describes. */
export const toProblem = (
  failure: FailureValue,
  context: { publicUrl: string | null; instance: string; requestId: string },
): ProblemDocument => ({
  type: problemType(failure.code, context.publicUrl),
  title: problems[failure.code].title,
  status: problems[failure.code].status,
  detail: failure.detail,
  instance: context.instance,
  requestId: context.requestId,
  ...(failure.errors === undefined ? {} : { errors: failure.errors }),
});

const dayMs = 86_400_000;

const retryAfterSeconds = (code: FailureCode): number | null => {
  if (code === 'unavailable') return 5;
  if (code === 'quota-uploads-reached') return Math.ceil((dayMs - (Date.now() % dayMs)) / 1000);
  return code === 'idempotency-key-in-flight' ? 1 : null;
};

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

/** One fault a place: the branches of a union that did not match are noise. */
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

const fromFastify = (error: FastifyError): Failure => {
  if (error.validation !== undefined) {
    const place = error.validationContext ?? 'request';
    return new Failure(
      'request-invalid',
      `The ${place === 'querystring' ? 'query' : place} has wrong values.`,
      {
        cause: error,
        errors: toFaults(error.validation),
      },
    );
  }
  switch (error.statusCode) {
    case 413:
      return new Failure('request-too-large', 'The body is larger than this address takes.', {
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
      return new Failure('not-found', 'There is nothing at this address.', { cause: error });
    default:
      return new Failure('internal', 'The request failed on our side.', { cause: error });
  }
};

/** Sends a failure as a problem document. */
export const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  failure: FailureValue,
  publicUrl: string | null,
): FastifyReply => {
  const document = toProblem(failure, {
    publicUrl,
    instance: request.url.split('?')[0] ?? '',
    requestId: request.id,
  });
  const seconds = retryAfterSeconds(failure.code);
  if (seconds !== null) reply.header('retry-after', seconds);
  if (failure.code === 'unauthenticated') reply.header('www-authenticate', 'Bearer realm="sinew"');
  if (failure.code === 'request-too-large') reply.header('connection', 'close');
  return reply.code(document.status).type('application/problem+json; charset=utf-8').send(document);
};

/** Every error of every route leaves as a problem document; only what is our own fault is logged as an error. */
export const installProblems = (app: FastifyInstance, publicUrl: string | null): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const failure = isFailure(error) ? error : fromFastify(error);
    if (failure.code === 'internal') request.log.error({ err: error }, 'request failed');
    else if (failure.code === 'unavailable') request.log.warn({ err: failure.cause }, 'a store is away');
    return sendProblem(request, reply, failure.toValue(), publicUrl);
  });
  app.setNotFoundHandler((request, reply) => {
    return sendProblem(
      request,
      reply,
      { code: 'not-found', detail: `There is nothing at ${request.method} ${request.url.split('?')[0]}.` },
      publicUrl,
    );
  });
};

/** The page of a kind of problem, for whoever follows its `type`. */
export const renderProblemPage = (code: FailureCode): string => {
  const { status, title, meaning } = problems[code];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<body style="font:16px/1.5 system-ui;max-width:40rem;margin:3rem auto;padding:0 1rem">
<h1>${title}</h1><p><code>${code}</code>, HTTP ${status} ${STATUS_CODES[status] ?? ''}</p><p>${meaning}</p></body></html>`;
};
