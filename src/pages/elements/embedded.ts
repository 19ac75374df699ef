import { type Fragment, fetchFragment } from './fetch-fragment.ts';

/** What an element says while the service cannot; it comes with `embed.js`. */
export type EmbedWords = { readonly unreachable: string; readonly badLink: string; readonly retry: string };

/** Which page an element shows, below the address of its link, and the event of a form that was taken. */
type Shows = { readonly below: string; readonly announces: string | null };

/** The host that `embed.js` came from: markup of no other one is put into a page. */
const service = new URL(import.meta.url).origin;

const readAddress = (text: string | null, below: string): URL | null => {
  const address = URL.canParse(text ?? '') ? new URL(text ?? '') : null;
  if (address === null || address.origin !== service || !address.pathname.startsWith('/p/')) return null;
  address.pathname = address.pathname.replace(/\/$/, '') + below;
  return address;
};

/** What a form states. */
const fieldsOf = (form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter))
    if (typeof value === 'string') fields.append(name, value);
  return fields;
};

/** An element that shows a part of a page of a link in a page of another origin, and keeps its forms and links inside. */
export const createEmbedded = (words: EmbedWords, { below, announces }: Shows): CustomElementConstructor =>
  class extends HTMLElement {
    static readonly observedAttributes = ['link'];
    readonly #root = this.attachShadow({ mode: 'open' });
    #asking: AbortController | null = null;

    connectedCallback(): void {
      this.#root.addEventListener('submit', this.#submit);
      this.#root.addEventListener('click', this.#follow);
      this.#open();
    }

    disconnectedCallback(): void {
      this.#root.removeEventListener('submit', this.#submit);
      this.#root.removeEventListener('click', this.#follow);
      this.#asking?.abort();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#open();
    }

    #open(): void {
      const address = readAddress(this.getAttribute('link'), below);
      if (address === null) this.#fail(words.badLink, null);
      else void this.#show(address, null);
    }

    readonly #submit = (event: Event): void => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof HTMLFormElement)) return;
      event.preventDefault();
      const fields = fieldsOf(target, event instanceof SubmitEvent ? event.submitter : null);
      const address = new URL(target.action);
      if (target.method === 'post') void this.#show(address, fields);
      else {
        address.search = fields.toString();
        void this.#show(address, null);
      }
    };

    /** Follows links to pages of the same link here, and opens others beside the app. */
    readonly #follow = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || event.defaultPrevented) return;
      const address = new URL(link.href);
      const own = readAddress(this.getAttribute('link'), '');
      const isPage = own !== null && address.href.startsWith(own.href) && !address.pathname.includes('.');
      if (!isPage) {
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
        return;
      }
      event.preventDefault();
      void this.#show(address, null);
    };

    async #show(address: URL, form: URLSearchParams | null): Promise<void> {
      this.#asking?.abort();
      const asking = new AbortController();
      this.#asking = asking;
      const isFirst = this.#root.childElementCount === 0;
      try {
        const fragment = await fetchFragment(address, form, asking.signal);
        if (asking.signal.aborted) return;
        this.#put(fragment, isFirst);
        this.#tell(fragment, form);
      } catch (error) {
        if (asking.signal.aborted) return;
        this.#fail(words.unreachable, () => this.#show(address, form));
        if (!(error instanceof TypeError)) throw error;
      }
    }

    #put({ content, sheets, modules }: Fragment, isFirst: boolean): void {
      this.#root.adoptedStyleSheets = [...sheets];
      this.#root.replaceChildren(content);
      for (const module of modules) void import(module);
      // Whoever sent a form or followed a link goes on reading at its answer.
      if (!isFirst) this.#focus();
    }

    #focus(): void {
      const start = this.#root.querySelector<HTMLElement>('[role="alert"], [role="status"], h1');
      start?.setAttribute('tabindex', '-1');
      start?.focus();
    }

    #tell({ status }: Fragment, form: URLSearchParams | null): void {
      const isTaken = status === 200 && form !== null && !form.has('pin');
      if (isTaken && announces !== null) this.#emit(announces, status);
      this.#emit(status < 400 ? 'sinew-loaded' : 'sinew-failed', status);
    }

    #emit(name: string, status: number | null): void {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { status } }));
    }

    /** Says what is wrong above what stands there, so that nothing that was filled in is lost. */
    #fail(text: string, retry: (() => void) | null): void {
      this.#root.querySelector('.failed')?.remove();
      const line = document.createElement('p');
      line.className = 'failed';
      line.setAttribute('role', 'alert');
      line.append(text);
      if (retry !== null) line.append(' ', this.#retryButton(line, retry));
      this.#root.prepend(line);
      this.#emit('sinew-failed', null);
    }

    #retryButton(line: Element, retry: () => void): Element {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(words.retry);
      button.addEventListener('click', () => {
        line.remove();
        retry();
      });
      return button;
    }
  };
