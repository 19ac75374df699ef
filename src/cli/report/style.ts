/** How a terminal is addressed: the same words with or without colours. */
export type Style = {
  readonly columns: number;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly alarm: (text: string) => string;
};

const WIDEST_COLUMNS = 80;
const NARROWEST_COLUMNS = 40;

const limit = (columns: number | undefined): number =>
  Math.max(NARROWEST_COLUMNS, Math.min(WIDEST_COLUMNS, columns || WIDEST_COLUMNS));

const same = (text: string): string => text;
const sgr =
  (code: number) =>
  (text: string): string =>
    `\u001b[${String(code)}m${text}\u001b[0m`;

/** For files, pipes and tests: no escape sequence at all. */
export const plainStyle = (columns?: number): Style => ({
  columns: limit(columns),
  strong: same,
  faint: same,
  alarm: same,
});

/** For a terminal: bold, dim and yellow. */
export const colourStyle = (columns?: number): Style => ({
  columns: limit(columns),
  strong: sgr(1),
  faint: sgr(2),
  alarm: sgr(33),
});

/** The style that a stream can show; `NO_COLOR` is respected (no-color.org). */
export const styleOf = (
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: { readonly [name: string]: string | undefined },
): Style =>
  stream.isTTY === true && (environment['NO_COLOR'] ?? '') === ''
    ? colourStyle(stream.columns)
    : plainStyle(stream.columns);
