import { MS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { Exchange, GuardedRequest } from '#src/edges/guarded-request.ts';
import { isLiteralAddress } from '#src/edges/public-address.ts';

/** One allowed host, and its allowed paths (tested after normalisation). */
export type HostRule = { readonly host: string | RegExp; readonly path: RegExp };

export type PlatformRequest = {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers with credentials: sent to the first host only, never after a redirect. */
  readonly credentials?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | null;
  readonly allow: readonly HostRule[];
};

/** Longest URL that is accepted, characters. */
const maxUrlCharacters = 4096;
/** Redirects that a download may take, each checked like the first URL. */
const maxRedirects = 3;

const refused = (because: string) => ({ kind: 'refused', because }) as const;

/**
 * Checks a URL, possibly an untrusted one, against the hosts of a platform: https on port 443, no user, no
 * fragment, a name and no address, no trailing dot, an allowed host and an allowed path.
 *
 * @example
 * checkUrl('https://apis.garmin.com@evil.test/', rules); // { kind: 'refused', because: 'it names a user' }
 */
export const checkUrl = (
  text: string,
  allow: readonly HostRule[],
):
  | { readonly kind: 'allowed'; readonly url: URL }
  | { readonly kind: 'refused'; readonly because: string } => {
  if (text.length > maxUrlCharacters) return refused('it is too long');
  if (/[^\x21-\x7e]|\\/.test(text)) return refused('it holds characters that no URL has');
  if (!URL.canParse(text)) return refused('it is no URL');
  const url = new URL(text);
  if (url.protocol !== 'https:') return refused('it is not https');
  if (url.username !== '' || url.password !== '' || /^https:\/*[^/?#]*@/i.test(text))
    return refused('it names a user');
  if (url.port !== '') return refused('it names a port');
  if (url.hash !== '') return refused('it has a fragment');
  if (isLiteralAddress(url.hostname)) return refused('it names an address instead of a host');
  if (url.hostname.endsWith('.')) return refused('its host ends with a dot');
  if (/%(2e|2f|5c|00)/i.test(url.pathname)) return refused('its path hides separators');
  const isHost = ({ host }: HostRule) =>
    typeof host === 'string' ? host === url.hostname : host.test(url.hostname);
  const rules = allow.filter(isHost);
  if (rules.length === 0) return refused('its host is none of the platform');
  if (!rules.some(({ path }) => path.test(url.pathname))) return refused('its path is none of the platform');
  return { kind: 'allowed', url };
};

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/**
 * Makes the fetch of the adapters: every URL is checked before the request, also after a redirect;
 * redirects only for GET; credentials for the first hop only.
 *
 * @example
 * const fetch = createGuardedFetch(createGuardedRequest({ reach: 'public-only', limits: platformLimits }));
 * await fetch({ url: 'https://www.polaraccesslink.com/v3/exercises/aQlC83/fit', credentials, allow });
 */
export const createGuardedFetch =
  (send: GuardedRequest) =>
  async (request: PlatformRequest): Promise<Exchange> => {
    const method = request.method ?? 'GET';
    let address = request.url;
    let credentials = request.credentials ?? {};
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const checked = checkUrl(address, request.allow);
      if (checked.kind === 'refused') return refused(`the URL was refused: ${checked.because}`);
      const exchange = await send({
        url: checked.url,
        method,
        headers: { 'user-agent': 'Sinew', ...request.headers, ...credentials },
        body: request.body ?? null,
      });
      if (exchange.kind !== 'answered' || !isRedirect(exchange.status)) return exchange;
      const location = exchange.headers['location'];
      if (method !== 'GET' || location === undefined) return refused('a redirect that must not be followed');
      if (!URL.canParse(location, checked.url.href)) return refused('a redirect to nowhere');
      address = new URL(location, checked.url).href;
      credentials = {};
    }
    return refused(`more than ${maxRedirects} redirects`);
  };

export type GuardedFetch = ReturnType<typeof createGuardedFetch>;

/** 15 s to the first byte, 60 s in all and 30 MB: a day-long FIT file at one record a second is below 10 MB. */
export const platformLimits = {
  headersMs: 15_000,
  totalMs: MS_PER_MINUTE,
  maxBytes: 30_000_000,
  excess: 'refuse',
} as const;
