import { createHash, timingSafeEqual } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { longestSessionMs } from '#src/use-cases/operator/sign-in.ts';

type Setting = { readonly publicUrl: string | null };

/** The form of a token, which no key and no token of a link has. */
const form = /^session_[\w-]{43}$/;

/** Behind TLS the prefix makes browsers refuse the cookie from any other host and over plain HTTP. */
const isPrefixed = ({ publicUrl }: Setting): boolean => publicUrl?.startsWith('https:') ?? false;
const nameOf = (setting: Setting): string =>
  isPrefixed(setting) ? '__Host-sinew-operator' : 'sinew-operator';

const optionsOf = (setting: Setting, request: FastifyRequest): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: isPrefixed(setting) || request.protocol === 'https',
  path: isPrefixed(setting) ? '/' : '/operator',
});

/** The token of the session that a browser sends; null: none of its form. */
export const readSessionToken = (setting: Setting, request: FastifyRequest): string | null => {
  const token = request.cookies[nameOf(setting)] ?? '';
  return form.test(token) ? token : null;
};

export const setSessionToken = (
  setting: Setting,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void => {
  const maxAge = longestSessionMs / 1000;
  reply.setCookie(nameOf(setting), token, { ...optionsOf(setting, request), maxAge });
};

export const clearSessionToken = (setting: Setting, request: FastifyRequest, reply: FastifyReply): void => {
  reply.clearCookie(nameOf(setting), optionsOf(setting, request));
};

/** What the forms of a session carry: it follows from the token, and the token does not follow from it. */
export const formTokenOf = (token: string): string =>
  createHash('sha256').update(`form of ${token}`).digest('base64url');

/** Whether a form carries the token of its session. */
export const isFormOf = (token: string, given: string | null): boolean => {
  const [expected, sent] = [formTokenOf(token), given ?? ''].map((text) =>
    createHash('sha256').update(text).digest(),
  );
  return expected !== undefined && sent !== undefined && timingSafeEqual(expected, sent);
};

const hostOf = (address: string | null): string | null =>
  address !== null && URL.canParse(address) ? new URL(address).host : null;

/**
 * Whether a page of this service sent a form, by what browsers say of it: `Sec-Fetch-Site`, or `Origin` where that is missing
 * (of older ones, and over plain HTTP). A request that says neither is refused.
 */
export const isFromOwnPage = ({ publicUrl }: Setting, request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const host = hostOf(request.headers.origin ?? null);
  return host !== null && [request.host, hostOf(publicUrl)].includes(host);
};
