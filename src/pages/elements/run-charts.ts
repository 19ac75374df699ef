import uPlot from 'uplot';
import type { Reading } from '#src/pages/drawings/read-value.ts';

/** A signal of a run as the page sends it along. */
export type Signal = {
  readonly title: string;
  readonly unit: string;
  readonly reading: Reading;
  readonly low: number;
  readonly high: number;
  readonly values: (number | null)[];
};

/** The signals of a run on one axis (`run/signals.ts`). */
export type Signals = { readonly timeSeconds: number[]; readonly signals: readonly Signal[] };

/** Who is told of what the reader of the charts does. */
export type Listener = {
  /** The cursor is at a record; null: nowhere. */
  readonly moved: (index: number | null) => void;
  /** Other seconds are shown. */
  readonly shown: (from: number, to: number) => void;
};

/** Seconds that are shown at least. */
const fewestSeconds = 10;

/** The lines of all signals with one cursor, each over the grid that the server wrote into its box. */
export class RunCharts {
  readonly endSeconds: number;
  readonly #plots: readonly uPlot[];
  readonly #boxes: readonly HTMLElement[];

  constructor({ timeSeconds, signals }: Signals, boxes: readonly HTMLElement[], listener: Listener) {
    this.endSeconds = timeSeconds.at(-1) ?? 0;
    this.#boxes = boxes;
    this.#plots = boxes.slice(0, signals.length).flatMap((box, k) => {
      const signal = signals[k];
      if (signal === undefined) return [];
      // The charts share their cursor and what they show: the first one speaks for all.
      const hooks: uPlot.Hooks.Arrays =
        k > 0
          ? {}
          : {
              setCursor: [({ cursor }) => listener.moved(cursor.idx ?? null)],
              setScale: [
                ({ scales }, axis) => {
                  const { min = 0, max = this.endSeconds } = scales['x'] ?? {};
                  if (axis === 'x') listener.shown(min, max);
                },
              ],
            };
      const { low, high, values } = signal;
      const line = box.querySelector('.line') ?? box;
      const options: uPlot.Options = {
        ...{ width: box.clientWidth, height: box.clientHeight, padding: [0, 0, 0, 0], hooks },
        legend: { show: false },
        cursor: { y: false, drag: { x: true, y: false }, sync: { key: 'run' } },
        scales: { x: { time: false }, y: { range: [low, high] } },
        axes: [{ show: false }, { show: false }],
        // The colour is that of the line it takes the place of, in light and in dark.
        series: [{}, { stroke: () => getComputedStyle(line).stroke, width: 1.5, points: { show: false } }],
      };
      return [new uPlot(options, [timeSeconds, values], box)];
    });
  }

  get shownSeconds(): { readonly from: number; readonly to: number } {
    const { min, max } = this.#plots[0]?.scales['x'] ?? {};
    return { from: min ?? 0, to: max ?? this.endSeconds };
  }

  /** Puts the cursor at a place of the window. */
  pointAt(clientX: number): void {
    const box = this.#boxes[0]?.getBoundingClientRect();
    if (box !== undefined) this.#point(Math.min(box.width - 1, Math.max(0, clientX - box.left)));
  }

  /** Puts the cursor at a second, and moves what is shown where it lies outside. */
  moveTo(seconds: number): void {
    const { from, to } = this.shownSeconds;
    if (seconds < from || seconds > to) this.show(seconds - (to - from) / 2, to - from);
    this.#point(this.#plots[0]?.valToPos(seconds, 'x') ?? 0);
  }

  /** Shows so many seconds, from one on, as far as the run has them. */
  show(from: number, length: number): void {
    const seconds = Math.min(this.endSeconds, Math.max(fewestSeconds, length));
    const min = Math.min(Math.max(0, from), this.endSeconds - seconds);
    for (const plot of this.#plots) plot.setScale('x', { min, max: min + seconds });
  }

  /** Draws again: in other colours, in another size. */
  redraw(): void {
    for (const [k, plot] of this.#plots.entries()) {
      const { clientWidth: width = 0, clientHeight: height = 0 } = this.#boxes[k] ?? {};
      if (width > 0 && (width !== plot.width || height !== plot.height)) plot.setSize({ width, height });
      else plot.redraw();
    }
  }

  close(): void {
    for (const plot of this.#plots) plot.destroy();
  }

  #point(left: number): void {
    for (const plot of this.#plots) plot.setCursor({ left, top: 0 });
  }
}
