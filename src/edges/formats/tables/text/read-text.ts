import { readHead } from '#src/edges/formats/byte-source.ts';
import type { ByteSource } from '#src/edges/formats/format.ts';
import { createTextReader, detectEncoding } from '#src/edges/formats/xml/text-encoding.ts';

/** A byte order mark, or the first character of XML. */
const markBytes = 4;

/**
 * The text of a file, piece by piece: UTF-16 with a byte order mark (as Excel writes "Unicode text"), else UTF-8, else
 * Windows-1252.
 *
 * Reading throws what the source throws.
 */
export async function* readText(source: ByteSource): AsyncGenerator<string> {
  const reader = createTextReader(detectEncoding(await readHead(source, markBytes)).label);
  for await (const chunk of source.chunks()) yield reader.read(chunk).replaceAll('\uFEFF', '');
}

/**
 * The first bytes of a file as text.
 *
 * @example
 * headText(Buffer.from('\uFEFFa;b', 'utf16le')); // 'a;b'
 */
export const headText = (head: Uint8Array): string =>
  new TextDecoder(detectEncoding(head.subarray(0, markBytes)).label).decode(head);

/** The first line of a text, whichever way its lines end. */
export const firstLine = (text: string): string => text.split(/[\r\n]/, 1)[0] ?? '';
