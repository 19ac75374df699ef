import { detectEncoding } from './text-encoding.ts';

/** A document type declaration may hold quoted text and a bracketed part with `>` inside. */
const endOfDoctype = (text: string, start: number): number => {
  let quote = '';
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '>' && depth <= 0) return index + 1;
  }
  return text.length;
};

const endOf = (text: string, mark: string, start: number): number => {
  const found = text.indexOf(mark, start);
  return found < 0 ? text.length : found + mark.length;
};

/**
 * Local name of the root element, in small letters and without prefix, from the first bytes of a file; `null`
 * when they show none. Declarations, comments and a document type before it are stepped over; when the root
 * lies beyond the head, the name in the document type stands for it.
 *
 * @example
 * rootElement(Buffer.from('<?xml version="1.0"?><!-- a --><ns:GPX>')); // 'gpx'
 */
export const rootElement = (head: Uint8Array): string | null => {
  const text = new TextDecoder(detectEncoding(head).label).decode(head);
  let doctype: string | null = null;
  let at = text.indexOf('<');
  // Words before the first mark-up are no XML file (a log, a page of text that quotes some).
  if (at < 0 || at > 256) return null;
  while (at >= 0 && at < text.length) {
    if (text.startsWith('<?', at)) at = endOf(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = endOf(text, '-->', at);
    else if (text.startsWith('<!', at)) {
      doctype ??= /^<!doctype\s+(?:[^\s>[:]*:)?([^\s>[:]+)/i.exec(text.slice(at, at + 200))?.[1] ?? null;
      at = endOfDoctype(text, at);
    } else {
      const name = /^<(?:[^\s<>/:]+:)?([A-Za-z_][^\s<>/:]*)/.exec(text.slice(at, at + 200))?.[1];
      return (name ?? doctype)?.toLowerCase() ?? null;
    }
    at = text.indexOf('<', at);
  }
  return doctype?.toLowerCase() ?? null;
};
