import type { TimedStep } from './timer-clock.ts';

/** A step with its words; `count` is what the runner counts. */
export type SpokenStep = TimedStep & {
  readonly text: string;
  readonly note: string;
  readonly count: number | null;
};

type TimerWords = Readonly<
  Record<
    'start' | 'pause' | 'go' | 'back' | 'skip' | 'sound' | 'close' | 'finished' | 'progress' | 'done',
    string
  >
>;

export const noWords: TimerWords = {
  ...{ start: '', pause: '', go: '', back: '', skip: '', sound: '', close: '', finished: '', progress: '' },
  done: '',
};

/** The steps of a timer, from its data block. */
export const readSteps = (timer: Element): readonly SpokenStep[] =>
  JSON.parse(timer.querySelector('script')?.textContent ?? '[]');

/** The page that an element stands in, or the part of another app's page. */
export const rootOf = (element: Element): ParentNode => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
};

/** The words of all timers of a page, from its data block. */
export const readWords = (timer: Element): TimerWords => {
  const block = rootOf(timer).querySelector('#timer-words');
  return block === null ? noWords : JSON.parse(block.textContent);
};

/**
 * Time that is left, in minutes and seconds; begun seconds count.
 *
 * @example
 * digits(61_200); // '1:02'
 */
export const digits = (leftMs: number): string => {
  const seconds = Math.ceil(leftMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
