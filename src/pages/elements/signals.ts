import uPlot from 'uplot';
import { clockText, type Reading, readValue } from '#src/pages/drawings/read-value.ts';

type Signal = {
  readonly title: string;
  readonly unit: string;
  readonly reading: Reading;
  readonly low: number;
  readonly high: number;
  readonly values: (number | null)[];
};

/** What the page sends along (`run/signals.ts`). */
type Data = { readonly timeSeconds: number[]; readonly signals: readonly Signal[] };

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && 'timeSeconds' in value && 'signals' in value;

/** Share of what is shown that a key moves the cursor by, and by which zooming comes closer. */
const stepShare = 0.01;
const pageShare = 0.1;
const zoomFactor = 2;

/** Seconds that are shown at least. */
const fewestSeconds = 10;

/**
 * The charts of a run with one cursor over all. It wraps the charts that the server wrote: their grid, ticks and marks stay,
 * the lines are drawn again by uPlot, which follows the pointer and zooms. The keyboard does the same as a slider.
 */
class RunSignals extends HTMLElement {
  #data: Data = { timeSeconds: [], signals: [] };
  #plots: readonly uPlot[] = [];
  #rest: readonly (string | null)[] = [];
  #momentAtRest = '';
  #at: number | null = null;
  #closing = new AbortController();

  connectedCallback(): void {
    const block: unknown = JSON.parse(this.querySelector('script')?.textContent ?? 'null');
    if (!isData(block) || block.timeSeconds.length < 2) return;
    this.#data = block;
    this.#closing = new AbortController();
    this.#rest = this.#readings.map(({ textContent }) => textContent);
    this.#momentAtRest = this.#moment?.textContent ?? '';
    this.#plots = this.#data.signals.map((signal, k) => this.#draw(signal, k));
    this.#listen();
    this.classList.add('live');
  }

  disconnectedCallback(): void {
    this.#closing.abort();
    for (const plot of this.#plots) plot.destroy();
    this.#plots = [];
    this.classList.remove('live');
  }

  get #frame(): HTMLElement | null {
    return this.querySelector('.signals');
  }
  get #moment(): HTMLElement | null {
    return this.querySelector('.moment');
  }
  get #readings(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.reading')];
  }
  get #boxes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.plot')];
  }
  get #end(): number {
    return this.#data.timeSeconds.at(-1) ?? 0;
  }

  #draw({ values, low, high }: Signal, k: number): uPlot {
    const box = this.#boxes[k] ?? this;
    const line = box.querySelector('.line') ?? this;
    const options: uPlot.Options = {
      width: box.clientWidth,
      height: box.clientHeight,
      padding: [0, 0, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: true, y: false }, sync: { key: 'run' } },
      scales: { x: { time: false }, y: { range: [low, high] } },
      axes: [{ show: false }, { show: false }],
      // The colour is that of the line it takes the place of, in light and in dark.
      series: [{}, { stroke: () => getComputedStyle(line).stroke, width: 1.5, points: { show: false } }],
      hooks: {
        setCursor: [({ cursor }) => this.#read(cursor.idx ?? null)],
        setScale: [
          (plot, axis) => axis === 'x' && k === 0 && this.#show(plot.scales['x']?.min, plot.scales['x']?.max),
        ],
      },
    };
    return new uPlot(options, [this.#data.timeSeconds, values], box);
  }

  #listen(): void {
    const { signal } = this.#closing;
    const frame = this.#frame;
    if (frame === null) return;
    frame.tabIndex = 0;
    frame.role = 'slider';
    frame.ariaLabel = this.getAttribute('label');
    frame.ariaValueMin = '0';
    frame.ariaValueMax = String(Math.round(this.#end));
    this.#describe(null);
    frame.addEventListener('keydown', (event) => this.#press(event), { signal });
    frame.addEventListener('pointermove', (event) => this.#touch(event), { signal });
    frame.addEventListener('pointerdown', (event) => this.#touch(event), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#redraw(), { signal });
    const watch = new ResizeObserver(() => this.#resize());
    watch.observe(frame);
    signal.addEventListener('abort', () => watch.disconnect());
  }

  #redraw(): void {
    for (const plot of this.#plots) plot.redraw();
  }

  #resize(): void {
    for (const [k, plot] of this.#plots.entries()) {
      const { clientWidth: width = 0, clientHeight: height = 0 } = this.#boxes[k] ?? {};
      if (width > 0 && (width !== plot.width || height !== plot.height)) plot.setSize({ width, height });
    }
  }

  /** A finger has no pointer that rests: its place is the cursor. */
  #touch({ pointerType, clientX }: PointerEvent): void {
    const box = this.#boxes[0]?.getBoundingClientRect();
    if (pointerType !== 'touch' || box === undefined) return;
    this.#point(Math.min(box.width - 1, Math.max(0, clientX - box.left)));
  }

  #point(left: number): void {
    for (const plot of this.#plots) plot.setCursor({ left, top: 0 });
  }

  /** Puts the cursor at a second, and shows it where it lies outside of what is shown. */
  #moveTo(seconds: number): void {
    const at = Math.min(this.#end, Math.max(0, seconds));
    const { min, max } = this.#shown;
    if (at < min || at > max)
      this.#zoom(Math.min(Math.max(0, at - (max - min) / 2), this.#end - (max - min)), max - min);
    const left = this.#plots[0]?.valToPos(at, 'x') ?? 0;
    this.#point(left);
    this.#at = at;
  }

  get #shown(): { min: number; max: number } {
    const { min, max } = this.#plots[0]?.scales['x'] ?? {};
    return { min: min ?? 0, max: max ?? this.#end };
  }

  #zoom(from: number, length: number): void {
    const min = Math.max(0, from);
    for (const plot of this.#plots) plot.setScale('x', { min, max: Math.min(this.#end, min + length) });
  }

  #zoomBy(factor: number): void {
    const { min, max } = this.#shown;
    const length = Math.min(this.#end, Math.max(fewestSeconds, (max - min) * factor));
    const middle = this.#at ?? (min + max) / 2;
    this.#zoom(Math.min(Math.max(0, middle - length / 2), this.#end - length), length);
    if (this.#at !== null) this.#moveTo(this.#at);
  }

  #press(event: KeyboardEvent): void {
    const { min, max } = this.#shown;
    const [step, page] = [(max - min) * stepShare, (max - min) * pageShare];
    const at = this.#at ?? min;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.#moveTo(at + step),
      ArrowUp: () => this.#moveTo(at + step),
      ArrowLeft: () => this.#moveTo(at - step),
      ArrowDown: () => this.#moveTo(at - step),
      PageUp: () => this.#moveTo(at + page),
      PageDown: () => this.#moveTo(at - page),
      Home: () => this.#moveTo(0),
      End: () => this.#moveTo(this.#end),
      '+': () => this.#zoomBy(1 / zoomFactor),
      '-': () => this.#zoomBy(zoomFactor),
      Escape: () => this.#zoom(0, this.#end),
    };
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  }

  /** Writes what was measured at a record, or of the whole run. */
  #read(index: number | null): void {
    const language = document.documentElement.lang;
    const texts = this.#data.signals.map(({ reading, values }, k) =>
      index === null ? (this.#rest[k] ?? null) : readValue(reading, values[index], language),
    );
    for (const [k, element] of this.#readings.entries()) element.textContent = texts[k] ?? '';
    const seconds = index === null ? null : (this.#data.timeSeconds[index] ?? null);
    if (this.#moment !== null)
      this.#moment.textContent = seconds === null ? this.#momentAtRest : clockText(seconds);
    this.#at = seconds;
    this.#describe(seconds);
  }

  #describe(seconds: number | null): void {
    const frame = this.#frame;
    if (frame === null) return;
    frame.ariaValueNow = String(Math.round(seconds ?? 0));
    const values = this.#data.signals.map(
      ({ title, unit }, k) => `${title} ${this.#readings[k]?.textContent ?? ''} ${unit}`,
    );
    frame.ariaValueText = [this.#moment?.textContent ?? '', ...values].join(', ');
  }

  /** Grid, marks and times follow what uPlot shows. */
  #show(min: number | undefined, max: number | undefined): void {
    if (min === undefined || max === undefined) return;
    for (const box of this.#boxes)
      box.querySelector(':scope > svg')?.setAttribute('viewBox', `${min} 0 ${max - min} 100`);
    const times = [...this.querySelectorAll('.times span')];
    for (const [k, time] of times.entries())
      time.textContent = clockText(min + ((max - min) * k) / Math.max(1, times.length - 1));
  }
}

customElements.define('sinew-signals', RunSignals);
