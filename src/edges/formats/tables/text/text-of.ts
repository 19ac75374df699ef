import { shortText } from '#src/edges/formats/xml/short-text.ts';

/** A name of JSON, or a number that serves as one; `null` for anything else. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? shortText(String(value)) : null;
