import type { DecidedSport } from '#src/core/domain/sport.ts';
import { decideSport } from '#src/core/sport/decide-sport.ts';
import { sportOfType } from '#src/core/sport/read-sport.ts';
import type { DecodedDocument } from './columns.ts';

/**
 * The sport of a platform's document: its own word for it, in capitals, camel case or any language, else a word of the
 * activity's name, else how it moved.
 *
 * @example
 * decideDocumentSport('TREADMILL_RUNNING', null, document).subSport; // 'treadmill'
 */
export const decideDocumentSport = (
  type: string | null,
  name: string | null,
  { creator, records, summary }: Pick<DecodedDocument, 'creator' | 'records' | 'summary'>,
): DecidedSport =>
  decideSport({
    stated: [sportOfType(type)],
    statedBy: 'platform',
    names: [name],
    creator,
    records,
    summary,
  });
