import { rootElement } from './xml/root-element.ts';

type Look = readonly [looks: (bytes: Uint8Array, text: string) => boolean, like: string];

const startsWith =
  (...expected: readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    expected.every((byte, index) => bytes[index] === byte);

const hasText =
  (expected: string, at: number) =>
  (_: Uint8Array, text: string): boolean =>
    text.slice(at, at + expected.length) === expected;

/** What people send instead of an activity, most specific first. `text` is the head as Latin-1. */
const looks: readonly Look[] = [
  [(bytes) => bytes.every((byte) => byte === 0), 'nothing but zero bytes'],
  [startsWith(0xff, 0xd8, 0xff), 'a JPEG picture'],
  [startsWith(0x89, 0x50, 0x4e, 0x47), 'a PNG picture'],
  [hasText('GIF8', 0), 'a GIF picture'],
  [hasText('RIFF', 0), 'a sound or video file'],
  [hasText('ftyp', 4), 'a video or HEIC picture'],
  [hasText('%PDF', 0), 'a PDF document'],
  [hasText('SQLite format 3', 0), 'an SQLite database'],
  [hasText('Rar!', 0), 'a RAR archive: send a zip instead'],
  [startsWith(0x37, 0x7a, 0xbc, 0xaf), 'a 7z archive: send a zip instead'],
  [hasText('BZh', 0), 'a bzip2 archive: send a zip instead'],
  [startsWith(0xfd, 0x37, 0x7a, 0x58), 'an xz archive: send a zip instead'],
  [startsWith(0x28, 0xb5, 0x2f, 0xfd), 'a Zstandard archive: send a zip instead'],
  [hasText('ustar', 257), 'a tar archive: send a zip instead'],
  [startsWith(0x00, 0x05, 0x16, 0x07), 'a macOS resource fork, the companion of a file and not the file'],
  [
    (_, text) => /^\s*<(?:!doctype\s+html|html|head|body)/i.test(text),
    'an HTML page, perhaps a sign-in page',
  ],
  [(_, text) => /^\s*[[{]\s*["[{\d\]}-]/.test(text), 'JSON'],
];

const isText = (text: string): boolean => {
  const odd = [...text].filter((character) => {
    const code = character.charCodeAt(0);
    return code < 32 && code !== 9 && code !== 10 && code !== 13;
  });
  return odd.length * 50 < text.length;
};

const isTable = (text: string): boolean => {
  const [first = '', second = ''] = text.split(/\r?\n/);
  const fields = first.split(/[,;\t]/).length;
  return fields >= 3 && second.split(/[,;\t]/).length === fields;
};

const unknownTable =
  'a table of text (CSV) whose headers do not say when, and how long or how far: name them start_time, sport, duration_s, distance_km or alike';

/**
 * What the first bytes of a file that no format recognises look like, as the end of the sentence
 * "It looks like …".
 *
 * @example
 * describeContent(Buffer.from('<!DOCTYPE html><html>')); // 'an HTML page, perhaps a sign-in page'
 */
export const describeContent = (head: Uint8Array): string => {
  const text = Buffer.from(head.subarray(0, 1024))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '');
  const known = looks.find(([matches]) => matches(head, text))?.[1];
  if (known !== undefined) return known;
  const root = rootElement(head);
  if (root === 'html') return 'an HTML page, perhaps a sign-in page';
  if (root === 'kml')
    return 'KML, a map format without heart rate and cadence: export GPX, TCX or FIT instead';
  if (root !== null && /^[a-z][\w.-]{0,40}$/.test(root))
    return `XML of another kind, with the root <${root}>`;
  if (isText(text)) return isTable(text) ? unknownTable : 'plain text';
  return 'binary data of a kind that is not known';
};
