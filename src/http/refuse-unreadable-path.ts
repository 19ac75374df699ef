import type { FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';

const pathCharacters = 2000;

/** The refusal of what is the address of nothing here, and of what a file system fails to look for instead of not finding it. */
export const refuseUnreadablePath = ({ url }: FastifyRequest): Failure | undefined => {
  // Most addresses are too short for any of it but an escaped NUL.
  if (url.length < 256 && !url.includes('%00')) return undefined;
  const path = url.split('?')[0] ?? '';
  return path.length > pathCharacters || /%00|[^/]{256}/.test(path)
    ? new Failure('not-found', 'There is no resource at this address.')
    : undefined;
};
