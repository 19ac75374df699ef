import { SaxesParser } from 'saxes';
import { Failure, isFailure } from '#src/core/domain/failure.ts';
import { longestText } from '#src/edges/longest-text.ts';

/** An element's name: `local` in small letters, `prefix` as written (empty without one). */
export type XmlName = { readonly local: string; readonly prefix: string };

/** What a format makes of elements. `parent` is the local name of the enclosing element, '' at the root. */
export type XmlHandlers = {
  readonly open: (name: XmlName, attributes: Readonly<Record<string, string>>, parent: string) => void;
  /** `text` is the element's own text after its last child; empty, like an attribute, when it is too long. */
  readonly close: (name: XmlName, text: string, parent: string) => void;
};

/** A parser that is fed text piece by piece. */
export type TextParser = {
  readonly write: (text: string) => void;
  /** Says whether the text ended before its root element, and how many places were no XML. */
  readonly end: () => { readonly truncated: boolean; readonly faults: number };
  /** True after so many faults that reading stops. */
  readonly hasGivenUp: () => boolean;
};

/** No format nests deeper than 10; a file that does was made to exhaust memory. Convention. */
const deepest = 100;
/** Characters of one piece of text, comment or tag that no recording has; the names of open tags are held. Convention. */
const longestPiece = 256 * 1024;
/** Faults after which a file is read no further. Convention. */
const mostFaults = 1000;
/** Names kept in the cache; a file with more of them is hostile and merely reads slower. */
const mostNames = 1000;

/** How far a file has been read. */
type Progress = {
  readonly path: string[];
  text: string;
  /** Characters of the element's text, kept or not. */
  length: number;
  events: number;
  faults: number;
  phase: 'before' | 'inside' | 'ending';
  cut: boolean;
};

const corrupt = (detail: string): Failure => new Failure('file-corrupt', detail);

const tooLong: XmlName = { local: '', prefix: '' };

const createNames = (): ((written: string) => XmlName) => {
  const known = new Map<string, XmlName>();
  return (written) => {
    const cached = known.get(written);
    if (cached !== undefined) return cached;
    const colon = written.indexOf(':');
    if (written.length > longestText) return tooLong;
    const name = {
      local: written.slice(colon + 1).toLowerCase(),
      prefix: written.slice(0, Math.max(0, colon)),
    };
    if (known.size < mostNames) known.set(written, name);
    return name;
  };
};

const withoutLongOnes = (attributes: Record<string, string>): Readonly<Record<string, string>> => {
  for (const name in attributes) if ((attributes[name] ?? '').length > longestText) attributes[name] = '';
  return attributes;
};

/** Nothing is ever loaded or expanded; a file that declares entities would be read with gaps. */
const refuseEntities = (doctype: string): void => {
  if (/<!ENTITY/i.test(doctype)) {
    throw corrupt('The file declares its own entities (<!ENTITY …>), which are never expanded.');
  }
};

const listen = (parser: SaxesParser, handlers: XmlHandlers, progress: Progress): void => {
  const { path } = progress;
  const nameOf = createNames();
  const parentOf = (): string => path[path.length - 2] ?? '';
  const append = (text: string): void => {
    progress.events += 1;
    progress.length += text.length;
    if (progress.length > longestText) progress.text = '';
    else progress.text = progress.text === '' ? text : progress.text + text;
  };
  const startText = (): void => {
    progress.text = '';
    progress.length = 0;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('comment', () => {
    progress.events += 1;
  });
  parser.on('doctype', refuseEntities);
  parser.on('opentag', (tag) => {
    progress.events += 1;
    startText();
    const name = nameOf(tag.name);
    path.push(name.local);
    if (path.length > deepest) throw corrupt(`Elements are nested more than ${deepest} deep.`);
    handlers.open(name, withoutLongOnes(tag.attributes), parentOf());
  });
  parser.on('closetag', (tag) => {
    progress.events += 1;
    handlers.close(nameOf(tag.name), progress.text, parentOf());
    path.pop();
    startText();
  });
  parser.on('error', () => {
    if (progress.phase === 'ending') progress.cut = true;
    else progress.faults += 1;
  });
};

const parse = (parser: SaxesParser, text: string): void => {
  try {
    parser.write(text);
  } catch (error) {
    if (isFailure(error)) throw error;
    throw new Failure('file-crashed-reader', 'The XML reader stopped at an unexpected place.', {
      cause: error,
    });
  }
};

/**
 * A parser that calls the handlers for each element, steps over what is no XML and counts it. Elements that
 * are open when the text ends are not closed: of a point cut in half nothing is kept.
 *
 * `write` throws Failure `file-corrupt` for entity declarations and for nesting or texts made to exhaust
 * memory, `file-crashed-reader` when a handler breaks.
 */
export const createTextParser = (handlers: XmlHandlers): TextParser => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const progress: Progress = {
    path: [],
    text: '',
    length: 0,
    events: 0,
    faults: 0,
    phase: 'before',
    cut: false,
  };
  let sinceEvent = 0;
  listen(parser, handlers, progress);

  /** Blanks and marks before the first `<` are nothing, words are a fault. */
  const dropBlanks = (text: string): string => {
    const first = text.indexOf('<');
    if (/[^\s\uFEFF\0]/.test(first < 0 ? text : text.slice(0, first))) progress.faults += 1;
    if (first < 0) return '';
    progress.phase = 'inside';
    return text.slice(first);
  };

  return {
    write(text) {
      const piece = progress.phase === 'before' ? dropBlanks(text) : text;
      const before = progress.events;
      parse(parser, piece);
      sinceEvent = progress.events === before ? sinceEvent + piece.length : 0;
      if (sinceEvent > longestPiece) throw corrupt('A single piece of text is longer than 256 KiB.');
    },
    end() {
      const started = progress.phase === 'inside';
      progress.phase = 'ending';
      if (started && progress.faults <= mostFaults) parser.close();
      else progress.cut = true;
      return { truncated: progress.cut, faults: progress.faults };
    },
    hasGivenUp: () => progress.faults > mostFaults,
  };
};
