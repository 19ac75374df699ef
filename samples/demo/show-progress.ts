/** The part of a terminal that a progress bar needs. */
export type Screen = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

const BAR_COLUMNS = 40;

/**
 * One line of progress.
 *
 * @example
 * progressLine('reading', 1, 2); // 'reading  [████████████████████····················] 1 of 2'
 */
export const progressLine = (label: string, done: number, total: number): string => {
  const filled = total > 0 ? Math.round((done / total) * BAR_COLUMNS) : BAR_COLUMNS;
  const bar = '█'.repeat(filled) + '·'.repeat(BAR_COLUMNS - filled);
  return `${label.padEnd(8)} [${bar}] ${String(done)} of ${String(total)}`;
};

/** Draws progress over itself on a terminal; elsewhere only the last line is written. */
export const showProgress = (screen: Screen, label: string, total: number): ((done: number) => void) => {
  let shown = -1;
  return (done) => {
    if (done === shown) return;
    shown = done;
    const line = progressLine(label, done, total);
    if (screen.isTTY === true) screen.write(`\r${line}${done >= total ? '\n' : ''}`);
    else if (done >= total) screen.write(`${line}\n`);
  };
};
