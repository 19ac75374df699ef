import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';

/** A request's `If-Match` or `If-None-Match`: some tags, or `*` for any. */
type TagList = string | undefined;

/**
 * The tag of a body. It is weak because the same body is sent as it is and compressed: equal tags mean equal content, not
 * equal bytes.
 *
 * @example
 * entityTag('{}'); // W/"RBNvo1WzZ4oRRq0W9-hknpT7T8I"
 */
export const entityTag = (body: string): string => `W/"${hash('sha256', body, 'base64url').slice(0, 27)}"`;

const contentOf = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether one of the tags names this content; `*` names any. */
export const namesTag = (list: TagList, tag: string): boolean =>
  list === tag ||
  (list !== undefined &&
    (list.trim() === '*' || list.split(',').some((one) => contentOf(one) === contentOf(tag))));

/**
 * Compares what is about to be changed with the `If-Match` of a request: what its client saw, or the change would
 * overwrite that of somebody else. Undefined for a request without it, which changes whatever is there.
 *
 * Our tags are weak and are compared by content here too, where RFC 9110 compares strongly: JSON that is the same is the
 * same resource, however it was compressed.
 *
 * @throws Failure `precondition-failed`, from the function that is answered.
 */
export const unlessChanged = <Stored>(
  request: FastifyRequest,
  view: (stored: Stored) => object,
): ((stored: Stored) => void) | undefined => {
  const seen = request.headers['if-match'];
  if (seen === undefined) return undefined;
  return (stored) => {
    if (namesTag(seen, entityTag(JSON.stringify(view(stored))))) return;
    throw new Failure('precondition-failed', 'It was changed since it was read; read it again.');
  };
};
