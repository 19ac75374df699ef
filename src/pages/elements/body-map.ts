/** Places to go on, by the keys of a group of radio buttons. */
const steps: Readonly<Record<string, number>> = {
  ...{ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 },
  ...{ ' ': 0, Enter: 0 },
};

/** The map of a body as a group of radio buttons beside the lists of places and sides, which hold the answer. */
class BodyMap extends HTMLElement {
  get #lists(): readonly HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  get #places(): readonly SVGGElement[] {
    return [...this.querySelectorAll<SVGGElement>('g.place')];
  }

  connectedCallback(): void {
    const map = this.querySelector('svg');
    if (map === null) return;
    map.setAttribute('role', 'radiogroup');
    for (const place of this.#places) {
      place.setAttribute('role', 'radio');
      place.setAttribute('aria-label', place.querySelector('title')?.textContent ?? '');
    }
    map.addEventListener('click', ({ target }) => this.#choose(target));
    map.addEventListener('keydown', (event) => this.#press(event));
    for (const list of this.#lists) list.addEventListener('change', () => this.#show());
    this.#show();
  }

  /** Marks what the lists say; one place is reached by the keyboard. */
  #show(): void {
    const [region, side] = this.#lists.map(({ value }) => value);
    const isChosen = ({ dataset }: SVGGElement): boolean =>
      dataset['region'] === region && (dataset['side'] === '' || side === 'both' || dataset['side'] === side);
    const chosen = this.#places.filter(isChosen);
    const reached = chosen[0] ?? this.#places[0];
    for (const place of this.#places) {
      place.classList.toggle('chosen', chosen.includes(place));
      place.setAttribute('aria-checked', String(chosen.includes(place)));
      place.setAttribute('tabindex', place === reached ? '0' : '-1');
    }
  }

  #choose(target: EventTarget | null): void {
    const place = target instanceof Element ? target.closest<SVGGElement>('g.place') : null;
    if (place === null) return;
    const [region, side] = this.#lists;
    if (region !== undefined) region.value = place.dataset['region'] ?? '';
    if (side !== undefined) side.value = place.dataset['side'] ?? '';
    this.#show();
    place.focus();
  }

  #press(event: KeyboardEvent): void {
    const places = this.#places;
    const step = steps[event.key];
    const at = places.findIndex((place) => place.contains(document.activeElement));
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    this.#choose(places[(at + step + places.length) % places.length] ?? null);
  }
}

customElements.define('sinew-body-map', BodyMap);
