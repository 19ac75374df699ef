/** A part of a page and the files that it names. */
export type Fragment = {
  readonly status: number;
  readonly content: DocumentFragment;
  readonly sheets: readonly CSSStyleSheet[];
  readonly modules: readonly string[];
};

const longestHeader = 4000;

/** The addresses of a `Link` header with a relation. */
const readLinks = (header: string, relation: string): readonly string[] =>
  header
    .slice(0, longestHeader)
    .split(', ')
    .filter((link) => link.endsWith(`; rel="${relation}"`))
    .map((link) => link.slice(link.indexOf('<') + 1, link.indexOf('>')));

const sheets = new Map<string, Promise<CSSStyleSheet>>();

/** One sheet for all elements of a page, which none of them writes into its markup. */
const loadSheet = (address: string): Promise<CSSStyleSheet> => {
  const load = async (): Promise<CSSStyleSheet> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new TypeError('The style sheet did not arrive.');
    return new CSSStyleSheet().replace(await answer.text());
  };
  const loading = sheets.get(address) ?? load();
  sheets.set(address, loading);
  loading.catch(() => sheets.delete(address));
  return loading;
};

/** Writes addresses out: markup of this service stands in a page of another origin. */
const writeOut = (content: DocumentFragment, address: URL): void => {
  for (const link of content.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  for (const form of content.querySelectorAll('form'))
    form.setAttribute('action', new URL(form.getAttribute('action') ?? '', address).href);
};

/** Where the part of a page is, by the address of the page. */
const fragmentOf = (page: URL): URL => {
  const address = new URL(page);
  address.hash = '';
  address.searchParams.set('fragment', '');
  return address;
};

/**
 * Asks for a part of a page, or sends a form to it; without cookies.
 *
 * @throws TypeError while there is no connection.
 */
export const fetchFragment = async (
  page: URL,
  form: URLSearchParams | null,
  signal: AbortSignal,
): Promise<Fragment> => {
  const how: RequestInit = form === null ? {} : { method: 'POST', body: form };
  const answer = await fetch(fragmentOf(page), { ...how, signal, credentials: 'omit', cache: 'no-store' });
  const template = document.createElement('template');
  template.innerHTML = await answer.text();
  writeOut(template.content, page);
  const links = answer.headers.get('link') ?? '';
  const addressesOf = (relation: string): string[] =>
    readLinks(links, relation).map((path) => new URL(path, page).href);
  return {
    status: answer.status,
    content: template.content,
    sheets: await Promise.all(addressesOf('stylesheet').map(loadSheet)),
    modules: addressesOf('modulepreload'),
  };
};
