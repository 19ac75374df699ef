import { html, nothing, render, type TemplateResult } from 'lit';
import { forgetPage, keepPage } from './keep-page.ts';
import { type KeptForm, openKeptForms } from './kept-forms.ts';
import { fieldsOf, readFilledForm } from './read-filled-form.ts';
import { type Sent, sendForm } from './send-form.ts';

type Words = Readonly<Record<string, string>>;

/** The calendar day of a zone as the service writes it. */
const dayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format();

/** Once a document; an answer that takes the place of a form is the same page. */
let isPageKept = false;

/** The forms of a check-in: they are sent in place, and kept on this device while there is no connection. */
class CheckInForm extends HTMLElement {
  readonly #kept = openKeptForms(this.dataset['link'] ?? '');
  readonly #words: Words = JSON.parse(this.querySelector('script')?.textContent ?? '{}');
  #isSending = false;
  #isTouched = false;
  #notice: string | null = null;
  #refused: readonly string[] = [];
  #isRevoked = false;

  readonly #sendLater = (): void => {
    void this.#sendKept();
  };

  connectedCallback(): void {
    this.addEventListener('submit', (event) => void this.#submit(event));
    this.addEventListener('input', () => {
      this.#isTouched = true;
    });
    window.addEventListener('online', this.#sendLater);
    this.#show();
    void this.#start();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.#sendLater);
  }

  async #start(): Promise<void> {
    await this.#sendKept();
    if (this.dataset['keeps'] !== 'page' || this.#isRevoked || isPageKept) return;
    isPageKept = true;
    // A page that cannot be kept, because there is no connection or no room, works without it.
    await keepPage().catch(() => undefined);
  }

  get #proof(): string | null {
    return this.querySelector<HTMLInputElement>('input[name="proof"]')?.value ?? null;
  }

  async #submit(event: SubmitEvent): Promise<void> {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement) || submitter?.getAttribute('name') === 'show') return;
    event.preventDefault();
    if (this.#isSending) return;
    this.#isSending = true;
    const form = this.#fill(target);
    const sent = await sendForm(form.fields, this.#proof);
    this.#isSending = false;
    if ('page' in sent) this.#replaceWith(sent.page);
    else this.#keep(form, target, sent);
  }

  #fill(form: HTMLFormElement): KeptForm {
    const fields = fieldsOf(form).filter(([name]) => name !== 'day');
    const day = dayIn(this.dataset['zone'] ?? 'UTC');
    // A page that a phone kept has the same id each time.
    const id = this.dataset['part'] === 'blank' ? crypto.randomUUID() : null;
    const own = fields.filter(([name]) => name !== 'form' || id === null);
    const given = own.find(([name]) => name === 'form')?.[1];
    return {
      id: id ?? given ?? crypto.randomUUID(),
      filledInMs: Date.now(),
      fields: [...own, ['day', day], ...(id === null ? [] : [['form', id] as const])],
      lines: readFilledForm(form),
    };
  }

  #keep(form: KeptForm, element: HTMLFormElement, { outcome }: Sent): void {
    this.#isRevoked = outcome === 'revoked';
    const isKept = this.#kept.keep(form);
    this.#notice = isKept ? null : (this.#words['full'] ?? null);
    if (isKept) element.reset();
    // The page asks for the PIN again, and sends what is kept after it.
    if (isKept && outcome === 'locked') location.reload();
    this.#show();
    this.querySelector('.kept')?.scrollIntoView();
  }

  async #sendKept(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    let page: DocumentFragment | null = null;
    for (const form of this.#kept.read()) {
      const sent = await sendForm(form.fields, this.#proof);
      this.#isRevoked = sent.outcome === 'revoked';
      if (sent.outcome === 'refused') this.#refused = [...this.#refused, form.id];
      if (sent.outcome === 'recorded') {
        this.#kept.remove(form.id);
        this.#notice = this.#words['sent'] ?? null;
        page = sent.page;
      }
    }
    this.#isSending = false;
    if (page !== null && !this.#isTouched && this.#kept.read().length === 0) this.#replaceWith(page);
    else this.#show();
  }

  #tell(notice: string | null): void {
    this.#notice = notice;
    this.#show();
  }

  /** Shows the page that answers a form, and leads readers of screens to it. */
  #replaceWith(page: DocumentFragment): void {
    const next = page.querySelector('sinew-check-in-form');
    if (next === null) return;
    history.replaceState(null, '', location.pathname);
    this.replaceWith(next);
    if (next instanceof CheckInForm) next.#tell(this.#notice);
    window.scrollTo(0, 0);
    const first = next.querySelector<HTMLElement>('[role="alert"], h1');
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  }

  async #remove(id: string): Promise<void> {
    this.#kept.remove(id);
    this.#show();
    if (!this.#isRevoked || this.#kept.read().length > 0) return;
    await forgetPage();
    location.reload();
  }

  #show(): void {
    const place = this.querySelector<HTMLElement>('.kept');
    if (place === null) return;
    const forms = this.#kept.read();
    render(forms.length === 0 && this.#notice === null ? nothing : this.#panel(forms), place);
    for (const form of this.querySelectorAll('form')) form.hidden = this.#isRevoked;
  }

  #panel(forms: readonly KeptForm[]): TemplateResult {
    const { kept, keptUntil, revoked, tryAgain } = this.#words;
    const isKept = forms.length > 0;
    return html`<section class="card">
      ${this.#notice === null ? nothing : html`<p>${this.#notice}</p>`}
      ${isKept ? html`<h2>${kept}</h2><p>${this.#isRevoked ? revoked : keptUntil}</p>` : nothing}
      ${forms.map((form) => this.#item(form))}
      ${
        isKept && !this.#isRevoked
          ? html`<button type="button" @click=${this.#sendLater}>${tryAgain}</button>`
          : nothing
      }
    </section>`;
  }

  #item({ id, filledInMs, lines }: KeptForm): TemplateResult {
    const { filledIn, refused, remove } = this.#words;
    const { lang } = document.documentElement;
    const at = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(filledInMs);
    return html`<div class="kept-form">
      <p class="quiet">${filledIn}: ${at}</p>
      ${this.#refused.includes(id) ? html`<p class="fault">${refused}</p>` : nothing}
      <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
      <button type="button" @click=${() => this.#remove(id)}>${remove}</button>
    </div>`;
  }
}

customElements.define('sinew-check-in-form', CheckInForm);
