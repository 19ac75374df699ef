import type { FastifyRequest } from 'fastify';

/** The form of a token of a link, which no API key has; after a tilde the proof that its PIN was given. */
const form = /^link_[\w-]{27}$/;
const bearer = /^Bearer +(link_[\w-]{27}(?:~[\w-]{1,100})?)$/i;

/** True for what can be a token. */
export const isLinkToken = (text: string): boolean => form.test(text);

/** The token that a request carries in `Authorization`, with its proof; null when it carries something else. */
export const readLinkToken = ({ headers }: FastifyRequest): string | null =>
  bearer.exec((headers.authorization ?? '').slice(0, 300))?.[1] ?? null;

/**
 * A token and the proof that stands behind it; null where there is none.
 *
 * @example
 * splitLinkToken('link_abc~1700000000-xyz'); // { token: 'link_abc', proof: '1700000000-xyz' }
 */
export const splitLinkToken = (text: string): { readonly token: string; readonly proof: string | null } => {
  const [token = '', proof] = text.split('~');
  return { token, proof: proof ?? null };
};

/** A token with a proof behind it, as the API takes it. */
export const joinLinkToken = (token: string, proof: string): string =>
  proof === '' ? token : `${token}~${proof}`;
