import { ReactiveElement, render } from 'lit';
import { scaleBins } from '#src/pages/drawings/bin-scale.ts';
import { drawTimeline } from '#src/pages/drawings/timeline.ts';
import type { TimelinePicture } from '#src/pages/drawings/timeline-picture.ts';
import { loadPart } from './load-part.ts';
import { shapeTemplate } from './shape-template.ts';
import { type DragEnd, followPointer } from './timeline-pointer.ts';

type Span = { readonly from: number; readonly to: number };

/** Bins that are shown at least. */
const fewest = 7;

/** Keys that move the cursor, by how many bins. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: -7,
  PageDown: 7,
};

/**
 * The picture of a runner's days, drawn by the server, with a cursor that reads a day out and with zoom. It draws by the same
 * function as the server, and its words come with the page.
 */
class TimelineElement extends ReactiveElement {
  static override properties = { span: { state: true }, cursor: { state: true }, selected: { state: true } };
  declare private span: Span;
  declare private cursor: number | null;
  declare private selected: Span | null;
  private picture: TimelinePicture | null = null;
  private readonly drawn = new WeakSet<SVGElement>();

  constructor() {
    super();
    this.span = { from: 0, to: 0 };
    this.cursor = null;
    this.selected = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.picture !== null) return;
    this.picture = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? 'null');
    const area = this.area;
    if (this.picture === null || area === null) return;
    this.span = { from: 0, to: this.picture.bins.length };
    area.tabIndex = 0;
    area.role = 'slider';
    area.ariaLabel = area.dataset['label'] ?? '';
    area.addEventListener('keydown', (event) => this.onKey(event));
    followPointer(area, {
      hover: (share) => this.moveTo(this.binAt(share)),
      select: (span) => {
        this.selected = span === null ? null : this.spanBetween(...span);
      },
      end: (end) => this.endDrag(end),
    });
    this.querySelector('.zoom .in')?.addEventListener('click', () => this.zoom(0.5));
    this.querySelector('.zoom .out')?.addEventListener('click', () => this.zoom(2));
    this.addEventListener('submit', (event) => this.onSubmit(event));
  }

  private get area(): HTMLElement | null {
    return this.querySelector('.picture');
  }

  /** The bin that is read out, or would be next. */
  private get current(): number {
    return this.cursor ?? this.picture?.today ?? this.span.to - 1;
  }

  /** The bin at a share of the width of the drawing that is seen. */
  private binAt(share: number): number {
    const seen = [...(this.area?.querySelectorAll('svg') ?? [])].find(
      (svg) => svg.getClientRects().length > 0,
    );
    const width = seen?.viewBox.baseVal.width ?? 1;
    return scaleBins({ ...this.span, width, cursor: null }).at(share * width);
  }

  private spanBetween(a: number, b: number): Span {
    const [first, last] = [this.binAt(Math.min(a, b)), this.binAt(Math.max(a, b))];
    return { from: first, to: last + 1 };
  }

  private moveTo(bin: number): void {
    const last = (this.picture?.bins.length ?? 1) - 1;
    this.cursor = Math.min(last, Math.max(0, bin));
    const { from, to } = this.span;
    if (this.cursor < from) this.show(this.cursor, to - from);
    if (this.cursor >= to) this.show(this.cursor - (to - from) + 1, to - from);
  }

  private show(from: number, count: number): void {
    const all = this.picture?.bins.length ?? 0;
    const shown = Math.min(all, Math.max(fewest, count));
    const first = Math.min(all - shown, Math.max(0, from));
    this.span = { from: first, to: first + shown };
  }

  /** Shows so many times as many bins around the cursor; from the whole picture outwards, the next wider one. */
  private zoom(times: number): void {
    const { from, to } = this.span;
    const count = Math.round((to - from) * times);
    if (times > 1 && to - from === this.picture?.bins.length) this.widen();
    else this.show(this.current - Math.floor(count / 2), count);
  }

  private widen(): void {
    const wider = this.querySelector('.spans [aria-current] + button');
    if (wider instanceof HTMLButtonElement) wider.form?.requestSubmit(wider);
  }

  private endDrag({ to, moved, again }: DragEnd): void {
    const { selected } = this;
    this.selected = null;
    if (moved && selected !== null) this.show(selected.from, selected.to - selected.from);
    if (moved) return;
    const bin = this.binAt(to);
    // A finger reads a day out first; a second touch of it opens the run, as a click does.
    const opens = again || bin === this.cursor;
    this.moveTo(bin);
    if (opens) this.open();
  }

  private get opening(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>('form.open');
  }

  /** Opens the run of the day that is read out. */
  private open(): void {
    if (this.picture?.bins[this.current]?.run != null) this.opening?.submit();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) this.moveTo(this.cursor === null ? this.current : this.cursor + step);
    else if (event.key === 'Home') this.moveTo(0);
    else if (event.key === 'End') this.moveTo(Number.POSITIVE_INFINITY);
    else if (event.key === '+' || event.key === '=') this.zoom(0.5);
    else if (event.key === '-') this.zoom(2);
    else if (event.key === 'Escape') this.show(0, Number.POSITIVE_INFINITY);
    else if (event.key === 'Enter') this.open();
    else return;
    event.preventDefault();
  }

  /** Loads another span in place of this one. */
  private async onSubmit(event: SubmitEvent): Promise<void> {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form === this.opening) return;
    event.preventDefault();
    this.ariaBusy = 'true';
    const loaded = await loadPart(form, event.submitter, 'sinew-timeline');
    if (loaded === null) return;
    const focused = this.area === document.activeElement ? '.picture' : '[aria-current]';
    this.replaceWith(loaded.part);
    loaded.part.querySelector<HTMLElement>(focused)?.focus();
    if (loaded.address !== null) history.replaceState(null, '', loaded.address);
  }

  protected override updated(): void {
    const { picture, area, cursor } = this;
    if (picture === null || area === null) return;
    for (const svg of area.querySelectorAll('svg')) {
      const { width } = svg.viewBox.baseVal;
      const { shapes } = drawTimeline(picture, { ...this.span, width, cursor, selected: this.selected });
      // What the server wrote is the same; Lit keeps what it draws itself.
      if (!this.drawn.has(svg)) svg.replaceChildren();
      this.drawn.add(svg);
      render(shapes.map(shapeTemplate), svg);
    }
    this.readOut(picture, area);
  }

  private readOut({ bins }: TimelinePicture, area: HTMLElement): void {
    const { name = '', said = '', run = null } = bins[this.current] ?? {};
    area.ariaValueMin = '0';
    area.ariaValueMax = String(bins.length - 1);
    area.ariaValueNow = String(this.current);
    area.ariaValueText = name;
    const { opening } = this;
    opening?.classList.toggle('ready', this.cursor !== null && run !== null);
    if (opening !== null && run !== null) opening.action = `${this.getAttribute('runs')}${run}`;
    const text = this.querySelector('.said');
    if (this.cursor !== null && text !== null) text.textContent = said === '' ? name : `${name}: ${said}`;
  }
}

customElements.define('sinew-timeline', TimelineElement);
