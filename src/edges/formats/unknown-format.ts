import { Failure } from '#src/core/domain/failure.ts';
import { describeContent } from './describe-content.ts';

/**
 * The failure for a file that no format recognises, with what it looks like.
 *
 * @example
 * unknownFormat(Buffer.from('%PDF-1.7')).message; // 'The file is neither FIT, GPX nor TCX. It looks like a PDF document.'
 */
export const unknownFormat = (head: Uint8Array): Failure =>
  head.length === 0
    ? new Failure('file-empty', 'The file has no bytes.')
    : new Failure(
        'file-unknown-format',
        `The file is neither FIT, GPX nor TCX. It looks like ${describeContent(head)}.`,
      );
