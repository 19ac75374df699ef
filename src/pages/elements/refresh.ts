/** The address of the part that is refreshed, of a page that is shown. */
const partOf = (page: string): string => {
  const address = new URL(page);
  address.searchParams.delete('done');
  address.searchParams.set('fragment', '');
  return address.href;
};

/**
 * Fetches a part of the page again while it is seen, and stops for good when that fails. A part in which somebody is at
 * work (the focus, a selection) is left alone.
 *
 * @example
 * <sinew-refresh seconds="15" pause="Pause" resume="Resume"><p class="refresh">…</p><div data-part>…</div></sinew-refresh>
 */
class Refresh extends HTMLElement {
  #timer: number | null = null;
  readonly #button = document.createElement('button');

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => (this.#timer === null ? this.#start() : this.#stop()));
    this.querySelector('.refresh a')?.after(this.#button);
    this.#start();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #show(name: 'running' | 'ended', shown: boolean): void {
    this.querySelector(`[data-${name}]`)?.toggleAttribute('hidden', !shown);
  }

  #start(): void {
    this.#timer = window.setInterval(() => this.#refresh(), Number(this.getAttribute('seconds')) * 1000);
    this.#button.textContent = this.getAttribute('pause');
    this.#show('running', true);
  }

  #stop(): void {
    if (this.#timer !== null) window.clearInterval(this.#timer);
    this.#timer = null;
    this.#button.textContent = this.getAttribute('resume');
    this.#show('running', false);
  }

  #end(): void {
    this.#stop();
    this.#button.remove();
    this.#show('ended', true);
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
