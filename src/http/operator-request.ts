import type { FastifyRequest } from 'fastify';
import type { LanguageId } from '#src/core/index.ts';
import { chooseLanguage } from './choose-language.ts';

const longestAddress = 1000;

export const languageFor = (request: FastifyRequest): LanguageId =>
  chooseLanguage(undefined, request.headers['accept-language']);

export const queryOf = ({ url }: FastifyRequest): URLSearchParams => new URL(url, 'http://page').searchParams;

/** The form that was sent; empty where none was. */
export const formOf = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

/** An address of the operator's pages as it was given; for every other text that of their first one. */
export const ownAddress = (given: string | null): string => {
  const isOwn =
    given !== null && given.length <= longestAddress && /^\/operator(?:\/[a-z]+)?(?:\?[!-~]*)?$/.test(given);
  return isOwn ? given : '/operator';
};

/**
 * The address to go to after an action.
 *
 * @example
 * addressAfter('/operator/uploads?status=rejected', 'retry-upload'); // '/operator/uploads?status=rejected&done=retry-upload'
 */
export const addressAfter = (address: string, action: string): string => {
  const [path = '', query] = address.split('?');
  const next = new URLSearchParams(query);
  next.set('done', action);
  return `${path}?${next}`;
};
