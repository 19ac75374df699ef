import { Failure } from '#src/core/domain/failure.ts';
import { createFileBudget } from '#src/edges/file-budget.ts';
import { rawElements } from '#src/edges/platforms/raw-elements.ts';
import { objectOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';

/**
 * Some platforms give no file but JSON. What they sent is kept as it came, byte for byte, inside a thin
 * wrapper that says who sent what, and that wrapper is the upload: `{"sinewDocument":1,"source":"strava",
 * "kind":"streams","parts":[…]}`. The parts are the platform's own texts, in the order that the kind names.
 */
export type PlatformDocument = {
  readonly source: DocumentSource;
  readonly kind: DocumentKind;
  /** The parsed parts; integers beyond 2^53 are text. */
  readonly parts: readonly unknown[];
};

/** The senders of recordings without a file, and their kinds. */
export const documentKinds = {
  strava: ['streams'],
  garmin: ['activity-details', 'activity-summary'],
  'health-auto-export': ['workout'],
} as const;
export type DocumentSource = keyof typeof documentKinds;
export type DocumentKind = (typeof documentKinds)[DocumentSource][number];

/** The first bytes of every wrapper, by which a reader recognises it. */
export const documentMark = '{"sinewDocument":1,';

/**
 * Wraps JSON texts of a platform, unchanged.
 *
 * @example
 * wrapDocument('strava', 'streams', ['{"id":1}', '{}']);
 * // {"sinewDocument":1,"source":"strava","kind":"streams","parts":[{"id":1},{}]}
 */
export const wrapDocument = (
  source: DocumentSource,
  kind: DocumentKind,
  parts: readonly string[],
): Uint8Array => {
  const head = `${documentMark}"source":${JSON.stringify(source)},"kind":${JSON.stringify(kind)}`;
  return new TextEncoder().encode(`${head},"parts":[${parts.join(',')}]}`);
};

/**
 * True when the first bytes of a file are those of a wrapper.
 *
 * @example
 * isPlatformDocument(new TextEncoder().encode('<gpx>')); // false
 */
export const isPlatformDocument = (head: Uint8Array): boolean =>
  new TextDecoder().decode(head.subarray(0, documentMark.length)) === documentMark;

/** The bytes `,`, `:`, `[` and `{`: each begins or parts the elements of a JSON text. */
const elementBytes = new Set([0x2c, 0x3a, 0x5b, 0x7b]);

/** Counted in the bytes, before the parser makes an object or a number of each. */
const countElements = (bytes: Uint8Array): number => {
  let elements = 0;
  for (const byte of bytes) if (elementBytes.has(byte)) elements += 1;
  return elements;
};

/**
 * Opens a wrapper.
 *
 * @throws Failure `file-corrupt` when it is no whole wrapper, `file-too-large` beyond the budget of a file.
 *
 * @example
 * openDocument(wrapDocument('strava', 'streams', ['{}', '{}'])).kind; // 'streams'
 */
export const openDocument = (bytes: Uint8Array): PlatformDocument => {
  createFileBudget().spend('elements', countElements(bytes));
  const body = objectOf(readJson(bytes)?.value);
  if (body === null || !Array.isArray(body['parts'])) {
    throw new Failure('file-corrupt', 'The platform document is not complete.');
  }
  const source = (Object.keys(documentKinds) as DocumentSource[]).find(
    (known) => known === textOf(body['source']),
  );
  const kinds: readonly DocumentKind[] = source === undefined ? [] : documentKinds[source];
  const kind = kinds.find((known) => known === textOf(body['kind']));
  if (source === undefined || kind === undefined) {
    throw new Failure('file-corrupt', 'The platform document is of no kind that is known.');
  }
  return { source, kind, parts: body['parts'] };
};

/**
 * The parts of a wrapper as they were sent.
 *
 * @example
 * partsOf(wrapDocument('strava', 'streams', ['{"id":1.0}'])); // ['{"id":1.0}']
 */
export const partsOf = (bytes: Uint8Array): string[] =>
  rawElements(new TextDecoder().decode(bytes), ['parts']);
