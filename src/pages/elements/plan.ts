/** After the last move of the slider, milliseconds. */
const quietMs = 200;

/**
 * A slider beside the number of a form, which is sent while it moves: the answer of the page is put in the place of the
 * one that stands there.
 */
class Plan extends HTMLElement {
  #waiting: number | undefined;
  #asking: AbortController | null = null;

  connectedCallback(): void {
    const [form, number, slider] = [this.#find('form'), this.#find('#run'), this.#find('.slider')];
    if (!(form instanceof HTMLFormElement && number instanceof HTMLInputElement)) return;
    if (!(slider instanceof HTMLInputElement)) return;
    slider.addEventListener('input', () => {
      number.value = slider.value;
      this.#askSoon(form);
    });
    number.addEventListener('input', () => {
      slider.value = number.value;
      if (number.checkValidity()) this.#askSoon(form);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(form);
    });
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#waiting);
    this.#asking?.abort();
  }

  #find(selector: string): Element | null {
    return this.querySelector(selector);
  }

  #askSoon(form: HTMLFormElement): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => void this.#ask(form), quietMs);
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const stated = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') stated.set(name, value);
    const isGet = form.method === 'get';
    const address = `${form.action}?fragment${isGet ? `&${stated}` : ''}`;
    try {
      const answer = await fetch(address, {
        signal: asking.signal,
        ...(isGet ? {} : { method: 'POST', body: stated }),
      });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = page.querySelector('.plan-answer');
      // Another page than expected, such as a referral, takes the place of this one.
      if (found === null) form.submit();
      else this.#find('.plan-answer')?.replaceChildren(...found.childNodes);
    } catch (error) {
      // Without a network the last answer stays; a newer question replaces an older.
      if (!(error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError')))
        throw error;
    }
  }
}

customElements.define('sinew-plan', Plan);
