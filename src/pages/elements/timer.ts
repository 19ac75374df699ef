import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { stayAwake } from './stay-awake.ts';
import {
  endsAhead,
  moveClock,
  newClock,
  pauseClock,
  startClock,
  type TimerClock,
  viewClock,
} from './timer-clock.ts';
import { openSound, type TimerSound } from './timer-sound.ts';
import { digits, noWords, readSteps, readWords, type SpokenStep } from './timer-texts.ts';

/** Between two looks at the clock, milliseconds. */
const lookMs = 200;
const vibrationMs = 200;

/**
 * Goes through the steps of a routine: digits, sound, vibration where there is one, the screen kept on. Steps and words are
 * data blocks of the page; `form` is the id of the form that marks the routine as done.
 */
class Timer extends LitElement {
  static override properties = {
    name: { type: String },
    form: { type: String },
    clock: { state: true },
    nowMs: { state: true },
    isOpen: { state: true },
    hasSound: { state: true },
  };

  declare name: string;
  declare form: string;
  declare clock: TimerClock;
  declare nowMs: number;
  declare isOpen: boolean;
  declare hasSound: boolean;

  #steps: readonly SpokenStep[] = [];
  #words = noWords;
  #sound: TimerSound | null = null;
  #letSleep: (() => void) | null = null;
  #looking: number | null = null;
  #shownStep = 0;

  constructor() {
    super();
    this.name = '';
    this.form = '';
    this.clock = newClock;
    this.nowMs = 0;
    this.isOpen = false;
    this.hasSound = true;
  }

  /** The styles of the page are those of the timer. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#steps = readSteps(this);
    this.#words = readWords(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest();
  }

  #view() {
    return viewClock(this.#steps, this.clock, this.nowMs);
  }

  /** Takes a new state of the clock, with all that depends on it. */
  #set(clock: TimerClock, nowMs: number): void {
    this.clock = clock;
    this.nowMs = nowMs;
    const { isGoing, step } = this.#view();
    this.#shownStep = step;
    this.#sound?.plan(isGoing && this.hasSound ? endsAhead(this.#steps, clock, nowMs) : []);
    if (isGoing) this.#look();
    else this.#stopLooking();
  }

  #look(): void {
    this.#letSleep ??= stayAwake();
    this.#looking ??= window.setInterval(() => {
      this.nowMs = Date.now();
      const { step, isGoing } = this.#view();
      if (step !== this.#shownStep && 'vibrate' in navigator) navigator.vibrate(vibrationMs);
      this.#shownStep = step;
      if (!isGoing) this.#stopLooking();
    }, lookMs);
  }

  #stopLooking(): void {
    if (this.#looking !== null) window.clearInterval(this.#looking);
    this.#looking = null;
    this.#letSleep?.();
    this.#letSleep = null;
  }

  #rest(): void {
    this.#stopLooking();
    this.#sound?.close();
    this.#sound = null;
  }

  #open = (): void => {
    // One that was closed just now still stands here, its event to come.
    this.querySelector('dialog')?.showModal();
    this.isOpen = true;
    this.#sound ??= openSound();
    const nowMs = Date.now();
    this.#set(startClock(newClock, nowMs), nowMs);
  };

  #close = (): void => {
    if (this.querySelector('dialog')?.open === true) return;
    this.isOpen = false;
    this.clock = newClock;
    this.#rest();
  };

  #toggle = (): void => {
    const nowMs = Date.now();
    const { isGoing } = viewClock(this.#steps, this.clock, nowMs);
    const next = isGoing ? pauseClock(this.#steps, this.clock, nowMs) : startClock(this.clock, nowMs);
    this.#set(next, nowMs);
  };

  #move(by: number): void {
    const nowMs = Date.now();
    const { step } = viewClock(this.#steps, this.clock, nowMs);
    this.#set(moveClock(this.#steps, this.clock, step + by, nowMs), nowMs);
  }

  #switchSound = (): void => {
    this.hasSound = !this.hasSound;
    this.#set(this.clock, Date.now());
  };

  /** The form that marks the routine, in the page or in the part of it that another app shows. */
  get #form(): Element | null {
    const root = this.getRootNode();
    return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(this.form) : null;
  }

  #submit = (): void => {
    const form = this.#form;
    if (form instanceof HTMLFormElement) form.requestSubmit(form.querySelector('button'));
  };

  // Only when it opens: one that a person just closed must stay closed until it is taken away.
  override updated(changed: PropertyValues<this>): void {
    if (changed.has('isOpen')) this.querySelector('dialog')?.showModal();
  }

  #buttons(isGoing: boolean, isDone: boolean): TemplateResult {
    const { pause, go, back, skip, sound, done } = this.#words;
    if (isDone)
      return html`<div class="timer-buttons">
        <button type="button" @click=${() => this.#move(-1)}>${back}</button>
        ${
          (this.#form?.querySelector('[value="done"]') ?? null) === null
            ? nothing
            : html`<button type="button" class="main" @click=${this.#submit}>${done}</button>`
        }
      </div>`;
    return html`<div class="timer-buttons">
      <button type="button" @click=${() => this.#move(-1)}>${back}</button>
      <button type="button" class="main" @click=${this.#toggle}>${isGoing ? pause : go}</button>
      <button type="button" @click=${() => this.#move(1)}>${skip}</button>
      <button type="button" aria-pressed=${this.hasSound} @click=${this.#switchSound}>${sound}</button>
    </div>`;
  }

  #dialog(): TemplateResult {
    const { step, leftMs, isGoing, isDone } = this.#view();
    const { text, note, count } = this.#steps[step] ?? { text: this.#words.finished, note: '', count: null };
    return html`<dialog aria-label=${this.name} @close=${this.#close}>
      <p class="quiet">${this.name}</p>
      <p class="timer-act" role="status">${text}</p>
      <p class="timer-note">${note}</p>
      <p class="timer-digits" role="timer">${leftMs === null ? count : digits(leftMs)}</p>
      <progress max=${this.#steps.length} .value=${step} aria-label=${this.#words.progress}></progress>
      ${this.#buttons(isGoing, isDone)}
      <form method="dialog"><button>${this.#words.close}</button></form>
    </dialog>`;
  }

  override render(): TemplateResult {
    return html`<button type="button" class="timer-start" @click=${this.#open}>${this.#words.start}</button>
      ${this.isOpen ? this.#dialog() : nothing}`;
  }
}

customElements.define('sinew-timer', Timer);
