import type { FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';

const pathCharacters = 2000;

/** Refuses what is the address of nothing here, and what a file system fails to look for instead of not finding it. */
export const refuseUnreadablePath = ({ url }: FastifyRequest): void => {
  const path = url.split('?')[0] ?? '';
  if (path.length > pathCharacters || /%00|[^/]{256}/.test(path))
    throw new Failure('not-found', 'There is no resource at this address.');
};
