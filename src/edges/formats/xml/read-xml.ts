import { Failure } from '#src/core/domain/failure.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import type { ByteSource } from '#src/edges/formats/format.ts';
import { createTextParser, type XmlHandlers } from './parse-text.ts';
import { createTextReader, detectEncoding, type TextReader } from './text-encoding.ts';

/** How well-formed a file turned out to be. */
export type XmlReading = {
  /** The file ends before its root element does. */
  readonly truncated: boolean;
  /** Places that are no XML. They were stepped over. */
  readonly faults: number;
  readonly encodingWrong: boolean;
};

/** Bytes of head before the encoding is decided. */
const encodingHeadBytes = 1024;

/**
 * Reads XML in one pass, calling the handlers for each element and holding no more than a chunk of it.
 * Any namespace prefix, UTF-8, UTF-16 and declared single-byte encodings, marks and blanks before the
 * declaration, CDATA and comments are read; document types are never loaded and entities never expanded.
 * What is not well-formed is stepped over and counted, and a file that ends early is read to its end.
 *
 * @throws Failure `file-empty` for no bytes, `file-corrupt` for entity declarations and for nesting or texts
 *   made to exhaust memory, `file-crashed-reader` when a handler breaks; an error of the source itself passes
 *   unchanged.
 */
export const readXml = async (source: ByteSource, handlers: XmlHandlers): Promise<XmlReading> => {
  const parser = createTextParser(handlers);
  const head: Uint8Array[] = [];
  let headLength = 0;
  let text: TextReader | null = null;
  let declaredWrong = false;

  const begin = (): TextReader => {
    const bytes = Buffer.concat(head);
    const encoding = detectEncoding(bytes);
    const reader = createTextReader(encoding.label);
    declaredWrong = encoding.declaredWrong;
    parser.write(reader.read(bytes));
    return reader;
  };

  for await (const chunk of source.chunks()) {
    if (text !== null) parser.write(text.read(chunk));
    else {
      head.push(chunk);
      headLength += chunk.length;
      if (headLength >= encodingHeadBytes) text = begin();
    }
    if (parser.hasGivenUp()) break;
  }
  if (headLength === 0) throw new Failure('file-empty', 'The file has no bytes.');
  text ??= begin();
  return { ...parser.end(), encodingWrong: declaredWrong || text.fellBack() };
};

/** What the reader of a format mended besides. */
export type MendedPoints = {
  readonly scaledTimes: number;
  readonly impossiblePositions: number;
  readonly decimalCommas: number;
};

/** What reading a file had to mend, in the words of the activity. */
export const xmlRepairs = (reading: XmlReading, points: MendedPoints): readonly Repair[] => {
  const made: readonly Repair[] = [
    { id: 'truncated', samples: reading.truncated ? 1 : 0 },
    { id: 'junk-skipped', samples: reading.faults + points.impossiblePositions },
    { id: 'encoding-declared-wrong', samples: reading.encodingWrong ? 1 : 0 },
    { id: 'time-scaled', samples: points.scaledTimes },
    { id: 'decimal-comma', samples: points.decimalCommas },
  ];
  return made.filter(({ samples }) => samples > 0);
};
