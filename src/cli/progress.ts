import type { Screen } from './terminal.ts';

const barColumns = 30;

/** Progress of a task. `note` is the end of the line. */
export type Progress = { readonly done: number; readonly total: number | null; readonly note: string };

/**
 * One line of progress.
 *
 * @example
 * progressLine({ done: 1, total: 2, note: '5.0 files/s' }); // '[███████████████···············] 1 of 2, 5.0 files/s'
 */
const progressLine = ({ done, total, note }: Progress): string => {
  const share = total === null || total === 0 ? 0 : Math.min(1, done / total);
  const filled = Math.round(share * barColumns);
  const bar = '█'.repeat(filled) + '·'.repeat(barColumns - filled);
  return `[${bar}] ${done} of ${total ?? '?'}${note === '' ? '' : `, ${note}`}`;
};

/** A progress line that redraws itself. It shows nothing where the output is no terminal. */
export const createProgressBar = (screen: Screen) => {
  const shown = screen.isTTY === true;
  const width = (screen.columns ?? 80) - 1;
  const clear = (): void => {
    if (shown) screen.write('\r\u001b[2K');
  };
  return {
    show: (progress: Progress): void => {
      if (shown) screen.write(`\r\u001b[2K${progressLine(progress).slice(0, width)}`);
    },
    clear,
  };
};

/** Seconds as text. */
export const formatSeconds = (seconds: number): string => {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
};
