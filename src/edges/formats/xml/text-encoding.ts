import { isAscii } from 'node:buffer';

/** How the bytes of a text file become characters. */
export type TextEncoding = {
  /** A label of the WHATWG encoding standard. */
  readonly label: string;
  /** The XML declaration names another encoding than the bytes have. */
  readonly declaredWrong: boolean;
};

const startsWith = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, index) => bytes[index] === byte);

const sniff = (head: Uint8Array): string | null => {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be';
  // Without a byte order mark the first character of XML identifies the encoding: `<` is 3C.
  if (startsWith(head, 0x3c, 0x00)) return 'utf-16le';
  if (startsWith(head, 0x00, 0x3c)) return 'utf-16be';
  return null;
};

const canonicalLabel = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/**
 * The encoding of an XML file from its first bytes: byte order mark, then shape, then declaration, then UTF-8.
 * A declaration of UTF-16 on single bytes (some exporters write it on UTF-8 files) is ignored.
 *
 * @example
 * detectEncoding(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>')).label; // 'windows-1252'
 */
export const detectEncoding = (head: Uint8Array): TextEncoding => {
  const seen = sniff(head);
  const wide = seen === 'utf-16le' || seen === 'utf-16be';
  const text = wide
    ? new TextDecoder(seen).decode(head.subarray(0, 512))
    : Buffer.from(head.subarray(0, 256)).toString('latin1');
  const [, declaration = ''] = text.split('<?xml', 2);
  const named = /\bencoding\s*=\s*["']([^"']+)["']/.exec(declaration.split('>', 1)[0] ?? '')?.[1];
  if (named === undefined) return { label: seen ?? 'utf-8', declaredWrong: false };
  const declared = canonicalLabel(named);
  if (seen !== null) {
    const agrees = wide ? declared?.startsWith('utf-16') : declared === seen;
    return { label: seen, declaredWrong: agrees !== true };
  }
  const narrow = declared !== null && !declared.startsWith('utf-16');
  return narrow ? { label: declared, declaredWrong: false } : { label: 'utf-8', declaredWrong: true };
};

/** Converts chunks of bytes into text; a character split between two chunks is kept whole. */
export type TextReader = {
  readonly read: (chunk: Uint8Array) => string;
  /** True when the bytes are not in the encoding that was detected; Windows-1252 was read from there on. */
  readonly fellBack: () => boolean;
};

/** A reader for a detected encoding. Bytes that are no UTF-8 are read as Windows-1252 from there on. */
export const createTextReader = (label: string): TextReader => {
  const strict = label === 'utf-8';
  let decoder = new TextDecoder(label, { fatal: strict });
  let fellBack = false;
  let betweenCharacters = true;

  const decode = (chunk: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: true });
    } catch {
      fellBack = true;
      decoder = new TextDecoder('windows-1252');
      return decoder.decode(chunk, { stream: true });
    }
  };

  return {
    read(chunk) {
      if (chunk.length === 0) return '';
      // Most exports are plain ASCII: one-byte strings are decoded and parsed several times faster.
      if (strict && betweenCharacters && isAscii(chunk)) {
        return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
      }
      betweenCharacters = (chunk[chunk.length - 1] as number) < 0x80;
      return decode(chunk);
    },
    fellBack: () => fellBack,
  };
};
