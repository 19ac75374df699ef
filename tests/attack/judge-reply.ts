import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { resolveReferences } from '#tests/support/resolve-references.ts';
import type { ApiDocument, Operation } from './api-document.ts';
import type { Reply } from './ask.ts';

/** What is wrong with an answer; null when nothing is. */
export type Judge = (method: string, reply: Reply, operation: Operation | null) => string | null;

const problemType = 'application/problem+json';

const headersOfAll: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'cache-control': /./,
  'x-request-id': /./,
};

const wrongHeader = ({ headers }: Reply): string | null => {
  const wrong = Object.entries(headersOfAll).find(
    ([name, value]) => !value.test(String(headers[name] ?? '')),
  );
  return wrong === undefined ? null : `the header ${wrong[0]} is ${String(headers[wrong[0]])}`;
};

const problemFault = (text: string, isProblem: ValidateFunction): string | null => {
  try {
    return isProblem(JSON.parse(text)) ? null : `no problem document: ${text.slice(0, 200)}`;
  } catch {
    return `no JSON: ${text.slice(0, 200)}`;
  }
};

/**
 * Judges an answer to a hostile request: never 5xx, with the headers of every answer, and an error is a problem
 * document unless the document of the API says otherwise.
 */
export const createJudge = (document: ApiDocument): Judge => {
  const { Problem } = resolveReferences(document).components.schemas;
  const isProblem = new Ajv2020({ strict: false }).compile(Problem ?? {});
  return (method, reply, operation) => {
    const { status, text } = reply;
    if (status >= 500 || status < 200) return `answered ${status}: ${text.slice(0, 200)}`;
    const header = wrongHeader(reply);
    if (header !== null) return header;
    if (status < 400 || method === 'HEAD') return null;
    const type = String(reply.headers['content-type']).split(';')[0] ?? '';
    if (type === problemType) return problemFault(text, isProblem);
    if (operation?.contentTypes(status)?.includes(type) === true) return null;
    return `answered ${status} as ${type}: ${text.slice(0, 200)}`;
  };
};
