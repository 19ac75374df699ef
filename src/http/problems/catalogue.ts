import type { FailureCode } from '#src/core/index.ts';

type ProblemDefinition = {
  readonly status: number;
  readonly title: string;
  /** For the page at the problem's `type` address: what it means and what to do. */
  readonly meaning: string;
};

/** Status and title of every failure. Complete by its type; each has a page at `/problems/<code>`. */
export const problems = {
  'file-empty': {
    status: 422,
    title: 'The file is empty',
    meaning: 'The upload holds no bytes. Export the activity again and send it once more.',
  },
  'file-unknown-format': {
    status: 422,
    title: 'Unsupported file format',
    meaning:
      'Files are recognised by their content, not by their name. The content is not FIT, GPX or TCX. Send FIT, GPX or TCX, each also gzipped, or a zip of them.',
  },
  'file-truncated': {
    status: 422,
    title: 'The file is truncated',
    meaning: 'The file ends before any usable data. Copy it from the watch again.',
  },
  'file-corrupt': {
    status: 422,
    title: 'The file is corrupt',
    meaning: 'The file has a supported format, but its content is damaged from the start.',
  },
  'file-too-large': {
    status: 422,
    title: 'The file is too large',
    meaning:
      'The file, or what it unpacks to, holds more than this service reads of one file: far more than any real recording. `detail` names the limit. Send its activities as several files.',
  },
  'file-not-an-activity': {
    status: 422,
    title: 'The file contains no recorded activity',
    meaning: 'Workouts, courses, routes and settings are not activities. Send the recording itself.',
  },
  'file-without-time': {
    status: 422,
    title: 'The recording has no timestamps',
    meaning:
      'Without timestamps there is no speed, duration or day. Export the recorded activity instead of the route.',
  },
  'file-implausible': {
    status: 422,
    title: 'The recording is implausible',
    meaning: 'After all repairs the times or distances are still physically impossible.',
  },
  'file-crashed-reader': {
    status: 422,
    title: 'The file could not be processed',
    meaning:
      'Reading the file failed several times and ended the worker each time. The file is kept, and is read again when the reader is fixed.',
  },
  'file-too-costly': {
    status: 422,
    title: 'Reading the file takes too much',
    meaning:
      'Reading the file took more processor time or memory than any real recording does. `detail` names the limit. Export the activity again, or send its activities as several files.',
  },
  'archive-unsafe': {
    status: 422,
    title: 'The archive is unsafe',
    meaning:
      'The archive unpacks to more than the limits of this service, is nested too deeply, is encrypted, or names files outside of itself.',
  },
  'archive-empty': {
    status: 422,
    title: 'The archive contains no activity files',
    meaning:
      'None of the entries is FIT, GPX, TCX or a table of activities. Where the vendor is recognised, the detail says what to export instead.',
  },
  'request-invalid': {
    status: 422,
    title: 'Invalid request',
    meaning: 'Each entry of `errors` names a value and what is wrong with it. Nothing was stored.',
  },
  'request-malformed': {
    status: 400,
    title: 'Malformed request',
    meaning: 'The body is not valid JSON, or the request is incomplete.',
  },
  'request-media-type': {
    status: 415,
    title: 'Unsupported media type',
    meaning:
      'Send JSON as `application/json`; files as `multipart/form-data` or as the raw body of an upload.',
  },
  'request-too-large': {
    status: 413,
    title: 'Request body too large',
    meaning: 'The limit for uploads is the setting MAX_UPLOAD_BYTES. Nothing was stored.',
  },
  'request-too-slow': {
    status: 408,
    title: 'The request came too slowly',
    meaning:
      'Headers, or the next bytes of the body, did not come in time, or came slower than 4 kB a second. The connection was closed. Send the request again.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key reused',
    meaning: 'The key was used before with a different request. Use a new key for a new request.',
  },
  'idempotency-key-in-flight': {
    status: 409,
    title: 'Idempotency-Key in use',
    meaning:
      'The first request with this key has not been answered yet. Retry after the seconds in `Retry-After`.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    meaning: 'The address is unknown, or the resource does not exist or belongs to another client.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning: 'The `Allow` header lists the methods of this address.',
  },
  conflict: {
    status: 409,
    title: 'Conflict',
    meaning: 'Another resource already has this identity, or the current state does not allow the change.',
  },
  'precondition-failed': {
    status: 412,
    title: 'Changed since it was read',
    meaning:
      'The tag in `If-Match` is not that of the current state: something changed since it was read. Read it again, decide again, and send the change with the new `ETag`. Nothing was stored.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'No such range',
    meaning: 'The file ends before the range begins. `Content-Range` states how many bytes it has.',
  },
  unauthenticated: {
    status: 401,
    title: 'Unauthenticated',
    meaning:
      'A valid API key is required: send `Authorization: Bearer <API key>`. The key is missing, unknown, revoked or expired.',
  },
  forbidden: {
    status: 403,
    title: 'Forbidden',
    meaning: 'The API key lacks the scope that the request requires.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    meaning: 'Retry after the seconds in `Retry-After`.',
  },
  'quota-uploads-reached': {
    status: 429,
    title: 'Daily upload quota reached',
    meaning:
      'The operator limits the uploads of each client a day (CLIENT_DAILY_UPLOADS). Send the rest after 00:00 UTC, in the seconds of `Retry-After`. Nothing was stored.',
  },
  'quota-bytes-reached': {
    status: 422,
    title: 'Storage quota reached',
    meaning:
      'The operator limits the stored bytes of each client (CLIENT_STORED_BYTES). Erase runners that are no longer needed, or ask the operator for more. Nothing was stored.',
  },
  'stored-file-damaged': {
    status: 500,
    title: 'The stored file is damaged',
    meaning:
      'The bytes in the file store are not those that were received. Nothing was computed from them. The operator finds such files with `sinew doctor --files` and restores them; then they are read again.',
  },
  unavailable: {
    status: 503,
    title: 'Service unavailable',
    meaning:
      'The database or the file store is unreachable. Retry after the seconds in `Retry-After`; nothing that was accepted is lost.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    meaning: 'The error is logged with the `requestId`. The request was applied completely or not at all.',
  },
} as const satisfies Record<FailureCode, ProblemDefinition>;
