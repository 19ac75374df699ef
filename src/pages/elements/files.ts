/** Between two looks at what became of files, milliseconds: each longer than the one before. */
const firstWaitMs = 1000;
const longestWaitMs = 15_000;

type Words = Readonly<Record<string, string>>;

const parse = (text: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
};

/** Sends one file as the form would; the answer is the page, null where it did not arrive. */
const sendFile = (
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<DocumentFragment | null> =>
  new Promise((resolve) => {
    const body = new FormData();
    body.append('file', file, file.name);
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () => resolve(parse(request.responseText)));
    for (const name of ['error', 'timeout', 'abort']) request.addEventListener(name, () => resolve(null));
    request.open('POST', address);
    request.send(body);
  });

/** A form that sends files one by one, says how far each is, and looks until all are read. */
class Files extends HTMLElement {
  #waitMs = firstWaitMs;
  #waiting: number | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[type="file"]');
    if (form === null || input === null) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const files = [...(input.files ?? [])];
      form.reset();
      void this.#send(form, files);
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      form.classList.add('drop');
    });
    this.addEventListener('dragleave', () => form.classList.remove('drop'));
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      form.classList.remove('drop');
      void this.#send(form, [...(event.dataTransfer?.files ?? [])]);
    });
    this.#lookSoon();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#waiting);
  }

  get #words(): Words {
    return JSON.parse(this.querySelector('script')?.textContent ?? '{}');
  }

  #addLine(name: string): Element | null {
    const line = this.querySelector('template')?.content.firstElementChild?.cloneNode(true);
    if (!(line instanceof Element)) return null;
    line.querySelector('strong')?.append(name);
    this.querySelector('.sending')?.append(line);
    return line;
  }

  async #send(form: HTMLFormElement, files: readonly File[]): Promise<void> {
    const lines = files.map((file) => ({ file, line: this.#addLine(file.name) }));
    for (const { file, line } of lines) {
      const bar = line?.querySelector('progress') ?? null;
      const page = await sendFile(this.#address(form), file, (share) => {
        if (bar !== null) bar.value = share;
      });
      this.#say(line, page);
      if (page !== null) this.#show(page);
    }
    this.#waitMs = firstWaitMs;
    this.#lookSoon();
  }

  /** A file that arrived stands in the list; of another stays why it did not. */
  #say(line: Element | null, page: DocumentFragment | null): void {
    const refused = page?.querySelector('[role="alert"]') ?? null;
    const isEntered = page?.querySelector('.uploads') != null && refused === null;
    if (isEntered) {
      line?.remove();
      return;
    }
    line?.querySelector('progress')?.remove();
    const other = page?.querySelector('h1')?.textContent ?? null;
    line?.querySelector('span')?.append(refused?.textContent ?? other ?? this.#words['unsent'] ?? '');
  }

  #address(form: HTMLFormElement): string {
    const address = new URL(form.action);
    address.searchParams.set('fragment', '');
    return address.href;
  }

  #show(page: DocumentFragment): void {
    const next = page.querySelector('.uploads');
    if (next !== null) this.querySelector('.uploads')?.replaceWith(next);
  }

  #lookSoon(): void {
    window.clearTimeout(this.#waiting);
    const unfinished = this.querySelector('.uploads')?.getAttribute('data-unfinished') ?? '0';
    if (unfinished === '0') return;
    this.#waiting = window.setTimeout(() => void this.#look(), this.#waitMs);
    this.#waitMs = Math.min(this.#waitMs * 1.5, longestWaitMs);
  }

  async #look(): Promise<void> {
    const form = this.querySelector('form');
    if (form === null) return;
    // Without a network the last answer stays, and the next look may succeed.
    const answer = await fetch(this.#address(form)).catch(() => null);
    if (answer?.ok === true) this.#show(parse(await answer.text()));
    this.#lookSoon();
  }
}

customElements.define('sinew-files', Files);
