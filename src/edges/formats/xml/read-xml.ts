import { SaxesParser } from 'saxes';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import type { ByteSource } from '../format.ts';
import { createTextReader, detectEncoding, type TextReader } from './text-encoding.ts';

/** An element's name: `local` in small letters, `prefix` as written (empty without one). */
export type XmlName = { readonly local: string; readonly prefix: string };

/** What a format makes of elements. `parent` is the local name of the enclosing element, '' at the root. */
export type XmlHandlers = {
  readonly open: (name: XmlName, attributes: Readonly<Record<string, string>>, parent: string) => void;
  /** `text` is the element's own text after its last child. */
  readonly close: (name: XmlName, text: string, parent: string) => void;
};

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
/** No format nests deeper than 10; a file that does was made to exhaust memory. Convention. */
const deepest = 100;
/** Characters of one text, comment or tag that no recording has. Convention. */
const longestText = 4 * 1024 * 1024;
/** Faults after which a file is read no further. Convention. */
const mostFaults = 1000;
/** Names kept in the cache; a file with more of them is hostile and merely reads slower. */
const mostNames = 1000;

const corrupt = (detail: string): Failure => new Failure('file-corrupt', detail);

const createNames = (): ((written: string) => XmlName) => {
  const known = new Map<string, XmlName>();
  return (written) => {
    const cached = known.get(written);
    if (cached !== undefined) return cached;
    const colon = written.indexOf(':');
    const name = {
      local: written.slice(colon + 1).toLowerCase(),
      prefix: written.slice(0, Math.max(0, colon)),
    };
    if (known.size < mostNames) known.set(written, name);
    return name;
  };
};

type Reader = {
  readonly write: (text: string) => void;
  readonly end: () => { readonly truncated: boolean; readonly faults: number };
  readonly givenUp: () => boolean;
};

const createReader = (handlers: XmlHandlers): Reader => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const nameOf = createNames();
  const path: string[] = [];
  let text = '';
  let events = 0;
  let sinceEvent = 0;
  let faults = 0;
  let ending = false;
  let cut = false;
  let started = false;

  const parentOf = (): string => path[path.length - 2] ?? '';
  const append = (more: string): void => {
    events += 1;
    text = text === '' ? more : text + more;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('comment', () => {
    events += 1;
  });
  parser.on('doctype', (doctype) => {
    events += 1;
    // Nothing is ever loaded or expanded; a file that declares entities cannot be read as its author meant it.
    if (/<!ENTITY/i.test(doctype)) {
      throw corrupt('The file declares its own entities (<!ENTITY …>), which are never expanded.');
    }
  });
  parser.on('opentag', (tag) => {
    events += 1;
    text = '';
    const name = nameOf(tag.name);
    path.push(name.local);
    if (path.length > deepest) throw corrupt(`Elements are nested more than ${deepest} deep.`);
    handlers.open(name, tag.attributes, parentOf());
  });
  parser.on('closetag', (tag) => {
    events += 1;
    handlers.close(nameOf(tag.name), text, parentOf());
    path.pop();
    text = '';
  });
  parser.on('error', () => {
    if (ending) cut = true;
    else faults += 1;
  });

  const feed = (chunk: string): void => {
    const before = events;
    try {
      parser.write(chunk);
    } catch (error) {
      if (isFailure(error)) throw error;
      throw new Failure('file-crashed-reader', 'The XML reader stopped at an unexpected place.', {
        cause: error,
      });
    }
    sinceEvent = events === before ? sinceEvent + chunk.length : 0;
    if (sinceEvent > longestText) throw corrupt('A single piece of text is longer than 4 MiB.');
  };

  return {
    write(chunk) {
      if (started) return feed(chunk);
      const first = chunk.indexOf('<');
      const blank = first < 0 ? chunk : chunk.slice(0, first);
      if (/[^\s\uFEFF\0]/.test(blank)) faults += 1;
      if (first < 0) return;
      started = true;
      feed(first === 0 ? chunk : chunk.slice(first));
    },
    end() {
      ending = true;
      // Elements left open are not closed: a point cut in half has no handler call, so nothing of it is kept.
      if (!started || faults > mostFaults) cut = true;
      else parser.close();
      return { truncated: cut, faults };
    },
    givenUp: () => faults > mostFaults,
  };
};

const concat = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);

/**
 * Reads XML in one pass, calling the handlers for each element and holding no more than a chunk of it.
 * Any namespace prefix, UTF-8, UTF-16 and declared single-byte encodings, marks and blanks before the
 * declaration, CDATA and comments are read; document types are never loaded and entities never expanded.
 * What is not well-formed is stepped over and counted, and a file that ends early is read to its end.
 *
 * @throws Failure `file-empty` for no bytes, `file-corrupt` for entity declarations and for nesting or texts made to exhaust memory,
 *   `file-crashed-reader` when a handler breaks; an error of the source itself passes unchanged.
 */
export const readXml = async (source: ByteSource, handlers: XmlHandlers): Promise<XmlReading> => {
  const reader = createReader(handlers);
  let head: Uint8Array[] = [];
  let headLength = 0;
  let decoder: TextReader | null = null;
  let declaredWrong = false;

  const begin = (): TextReader => {
    const bytes = concat(head);
    const encoding = detectEncoding(bytes);
    declaredWrong = encoding.declaredWrong;
    const created = createTextReader(encoding.label);
    head = [];
    reader.write(created.read(bytes));
    return created;
  };

  for await (const chunk of source.chunks()) {
    if (decoder !== null) reader.write(decoder.read(chunk));
    else {
      head.push(chunk);
      headLength += chunk.length;
      if (headLength >= encodingHeadBytes) decoder = begin();
    }
    if (reader.givenUp()) break;
  }
  if (headLength === 0) throw new Failure('file-empty', 'The file has no bytes.');
  decoder ??= begin();
  const ended = reader.end();
  return { ...ended, encodingWrong: declaredWrong || decoder.fellBack() };
};

/** What the reader of a format mended besides. */
export type MendedPoints = { readonly scaledTimes: number; readonly impossiblePositions: number };

/** What reading a file had to mend, in the words of the activity. */
export const xmlRepairs = (reading: XmlReading, points: MendedPoints): readonly Repair[] => {
  const made: readonly Repair[] = [
    { id: 'truncated', samples: reading.truncated ? 1 : 0 },
    { id: 'junk-skipped', samples: reading.faults + points.impossiblePositions },
    { id: 'encoding-declared-wrong', samples: reading.encodingWrong ? 1 : 0 },
    { id: 'time-scaled', samples: points.scaledTimes },
  ];
  return made.filter(({ samples }) => samples > 0);
};
