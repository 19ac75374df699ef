/** The few calls that the demo makes; each answers the parsed JSON or throws with the problem's own words. */
export type Api = {
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body: unknown) => Promise<unknown>;
  readonly upload: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>;
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const fieldText = (value: unknown, name: string): string | null => {
  const text = field(value, name);
  return typeof text === 'string' ? text : null;
};

/** The sentence of the problem that an upload carries; null when it carries none. */
export const problemDetail = (upload: unknown): string | null =>
  fieldText(field(upload, 'problem'), 'detail');

/** A text field of an answer. @throws Error when it is missing. */
export const requireText = (answer: unknown, name: string): string => {
  const text = fieldText(answer, name);
  if (text === null) throw new Error(`The answer has no "${name}": ${JSON.stringify(answer)}`);
  return text;
};

/** The members of a list field; none when it is missing. */
export const listField = (answer: unknown, name: string): readonly unknown[] => {
  const list = field(answer, name);
  return Array.isArray(list) ? list : [];
};

const readAnswer = async (response: Response, path: string): Promise<unknown> => {
  const text = await response.text();
  const answer: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return answer;
  const detail = fieldText(answer, 'detail') ?? fieldText(answer, 'title') ?? text.slice(0, 200);
  throw new Error(`${path} answered ${String(response.status)}: ${detail}`);
};

/**
 * A client of the service at `address` that shows `key` with every call.
 *
 * @example
 * await callApi('http://127.0.0.1:3000', key).get('/v1/runners');
 */
export const callApi = (address: string, key: string): Api => {
  const send = async (path: string, init: RequestInit, contentType: string | null): Promise<unknown> => {
    const headers = {
      authorization: `Bearer ${key}`,
      accept: 'application/json, application/problem+json',
      ...(contentType === null ? {} : { 'content-type': contentType }),
    };
    return readAnswer(await fetch(new URL(path, address), { ...init, headers }), path);
  };
  return {
    get: (path) => send(path, {}, null),
    post: (path, body) => send(path, { method: 'POST', body: JSON.stringify(body) }, 'application/json'),
    upload: (path, bytes) => send(path, { method: 'POST', body: bytes }, 'application/octet-stream'),
  };
};
