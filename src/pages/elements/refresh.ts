/** The address of the part that is refreshed, of a page that is shown. */
const partOf = (page: string): string => {
  const address = new URL(page);
  address.searchParams.delete('done');
  address.searchParams.set('fragment', '');
  return address.href;
};

/**
 * Fetches a part of the page again while it is seen, and stops for good when that fails. A part in which somebody is at
 * work (the focus, a selection) is left alone. Its words are attributes; what is `data-live` is seen once it is defined.
 *
 * @example
 * <sinew-refresh seconds="15" pause="…" resume="…" ended="…"><button data-live>…</button>
 * <span role="status" data-live>…</span><div data-part>…</div></sinew-refresh>
 */
class Refresh extends HTMLElement {
  #timer: number | null = null;

  connectedCallback(): void {
    this.querySelector('button[data-live]')?.addEventListener('click', this.#toggle);
    this.#start();
  }

  disconnectedCallback(): void {
    this.querySelector('button[data-live]')?.removeEventListener('click', this.#toggle);
    this.#stop();
  }

  readonly #toggle = (): void => (this.#timer === null ? this.#start() : this.#stop());

  #name(attribute: 'pause' | 'resume'): void {
    const button = this.querySelector('button[data-live]');
    if (button !== null) button.textContent = this.getAttribute(attribute);
  }

  #start(): void {
    this.#timer = window.setInterval(() => this.#refresh(), Number(this.getAttribute('seconds')) * 1000);
    this.removeAttribute('paused');
    this.#name('pause');
  }

  #stop(): void {
    if (this.#timer !== null) window.clearInterval(this.#timer);
    this.#timer = null;
    this.setAttribute('paused', '');
    this.#name('resume');
  }

  #end(): void {
    this.#stop();
    this.removeAttribute('paused');
    this.querySelector('button[data-live]')?.remove();
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = this.getAttribute('ended');
  }

  #isUsed(part: Element): boolean {
    const selection = document.getSelection();
    return (
      part.contains(document.activeElement) ||
      (selection !== null && !selection.isCollapsed && selection.containsNode(part, true))
    );
  }

  async #refresh(): Promise<void> {
    const part = this.querySelector('[data-part]');
    if (part === null || document.hidden || this.#isUsed(part)) return;
    try {
      const answer = await fetch(partOf(location.href));
      if (!answer.ok) return this.#end();
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (this.#timer !== null && !this.#isUsed(part)) part.replaceChildren(...fresh.body.childNodes);
    } catch {
      this.#end();
    }
  }
}

customElements.define('sinew-refresh', Refresh);
