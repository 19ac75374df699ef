import { clockText, readValue } from '#src/pages/drawings/read-value.ts';
import { RunCharts, type Signals } from './run-charts.ts';

const isSignals = (value: unknown): value is Signals =>
  typeof value === 'object' && value !== null && 'timeSeconds' in value && 'signals' in value;

/** Shares of what is shown by which keys move the cursor, and by which zooming comes closer. */
const [stepShare, pageShare, closerShare] = [0.01, 0.1, 0.5];

/**
 * The charts of a run with one cursor over all. It wraps the charts that the server wrote: their grid, ticks and marks stay,
 * the lines are drawn again by uPlot, which follows the pointer and zooms. The keyboard does the same as a slider.
 */
class RunSignals extends HTMLElement {
  #data: Signals = { timeSeconds: [], signals: [] };
  #charts: RunCharts | null = null;
  /** What stands at the signals, and above them, while there is no cursor. */
  #rest: { readonly readings: readonly string[]; readonly moment: string } = { readings: [], moment: '' };
  #at: number | null = null;
  #closing = new AbortController();

  connectedCallback(): void {
    const block: unknown = JSON.parse(this.querySelector('script')?.textContent ?? 'null');
    if (!isSignals(block) || block.timeSeconds.length < 2) return;
    this.#data = block;
    this.#closing = new AbortController();
    this.#rest = {
      readings: this.#readings.map(({ textContent }) => textContent ?? ''),
      moment: this.querySelector('.moment')?.textContent ?? '',
    };
    this.#charts = new RunCharts(block, this.#boxes, {
      moved: (index) => this.#read(index),
      shown: (from, to) => this.#follow(from, to),
    });
    const frame = this.querySelector<HTMLElement>('.signals');
    if (frame !== null) this.#listen(frame, this.#charts);
    this.classList.add('live');
  }

  disconnectedCallback(): void {
    this.#closing.abort();
    this.#charts?.close();
    this.#charts = null;
    this.classList.remove('live');
  }

  get #readings(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.reading')];
  }
  get #boxes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.plot')];
  }

  #listen(frame: HTMLElement, charts: RunCharts): void {
    const { signal } = this.#closing;
    frame.tabIndex = 0;
    frame.role = 'slider';
    frame.ariaLabel = this.getAttribute('label');
    frame.ariaValueMin = '0';
    frame.ariaValueMax = String(Math.round(charts.endSeconds));
    this.#describe();
    frame.addEventListener('keydown', (event) => this.#press(event, charts), { signal });
    // A finger has no pointer that rests: where it is, is the cursor.
    for (const type of ['pointermove', 'pointerdown'] as const)
      frame.addEventListener(
        type,
        ({ pointerType, clientX }) => pointerType === 'touch' && charts.pointAt(clientX),
        { signal },
      );
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', () => charts.redraw(), { signal });
    const watch = new ResizeObserver(() => charts.redraw());
    watch.observe(frame);
    signal.addEventListener('abort', () => watch.disconnect());
  }

  #zoom(charts: RunCharts, factor: number): void {
    const { from, to } = charts.shownSeconds;
    const length = (to - from) * factor;
    const at = this.#at;
    charts.show((at ?? (from + to) / 2) - length / 2, length);
    if (at !== null) charts.moveTo(at);
  }

  #press(event: KeyboardEvent, charts: RunCharts): void {
    const { from, to } = charts.shownSeconds;
    const move = (share: number): void =>
      charts.moveTo(Math.min(charts.endSeconds, Math.max(0, (this.#at ?? from) + share * (to - from))));
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => move(stepShare),
      ArrowUp: () => move(stepShare),
      ArrowLeft: () => move(-stepShare),
      ArrowDown: () => move(-stepShare),
      PageUp: () => move(pageShare),
      PageDown: () => move(-pageShare),
      Home: () => charts.moveTo(0),
      End: () => charts.moveTo(charts.endSeconds),
      '+': () => this.#zoom(charts, closerShare),
      '-': () => this.#zoom(charts, 1 / closerShare),
      Escape: () => charts.show(0, charts.endSeconds),
    };
    const act = acts[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  /** Writes what was measured at a record, or of the whole run. */
  #read(index: number | null): void {
    const language = document.documentElement.lang;
    const { timeSeconds, signals } = this.#data;
    for (const [k, element] of this.#readings.entries()) {
      const { reading, values } = signals[k] ?? {};
      const isKnown = index !== null && reading !== undefined;
      element.textContent = isKnown
        ? readValue(reading, values?.[index], language)
        : (this.#rest.readings[k] ?? '');
    }
    this.#at = index === null ? null : (timeSeconds[index] ?? null);
    const moment = this.querySelector('.moment');
    if (moment !== null) moment.textContent = this.#at === null ? this.#rest.moment : clockText(this.#at);
    this.#describe();
  }

  /** Says the same to readers of screens. */
  #describe(): void {
    const frame = this.querySelector('.signals');
    if (frame === null) return;
    const readings = this.#readings.map(({ textContent }) => textContent ?? '');
    const values = this.#data.signals.flatMap(({ title, unit }, k) =>
      readings[k] === '' ? [] : [`${title} ${readings[k]} ${unit}`],
    );
    frame.ariaValueNow = String(Math.round(this.#at ?? 0));
    frame.ariaValueText = [this.querySelector('.moment')?.textContent ?? '', ...values].join(', ');
  }

  /** Grid, marks and times follow what is shown. */
  #follow(from: number, to: number): void {
    for (const box of this.#boxes)
      box.querySelector(':scope > svg')?.setAttribute('viewBox', `${from} 0 ${to - from} 100`);
    const times = [...this.querySelectorAll('.times span')];
    for (const [k, time] of times.entries())
      time.textContent = clockText(from + ((to - from) * k) / Math.max(1, times.length - 1));
  }
}

customElements.define('sinew-signals', RunSignals);
