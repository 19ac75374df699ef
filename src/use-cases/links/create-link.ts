import { addDays, dayInZone, Failure, formatInstant, type LinkView, MS_PER_DAY } from '#src/core/index.ts';
import type { newLinkToken } from '#src/edges/ids.ts';
import type { Pins } from '#src/edges/pins.ts';
import type { Link } from '#src/edges/storage/link-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

export type LinkDependencies = Pick<Dependencies, 'stores' | 'clock' | 'newId'> & {
  readonly newLinkToken: typeof newLinkToken;
  readonly pins: Pins;
  /** Hexadecimal SHA-256 of a token: what the database keeps instead of it. */
  readonly hashKey: (token: string) => string;
};

/** What a link opens. */
export type LinkTarget =
  | { readonly runnerId: string; readonly tag: null; readonly view: LinkView }
  | { readonly runnerId: null; readonly tag: string; readonly view: 'squad' };

/** How it is opened; each may be absent. */
export type LinkTerms = {
  readonly expiresAt?: string | null;
  /** Digits that are asked for before anything is shown. */
  readonly pin?: string | null;
  readonly language?: string | null;
};

/** A forgotten link ends by itself. Our convention: a season, and at most a year. */
const usualDays = 90;
const mostDays = 366;

const expiryOf = (nowMs: number, stated: string | null): string => {
  if (stated === null) return formatInstant(nowMs + usualDays * MS_PER_DAY);
  const untilMs = Date.parse(stated);
  if (untilMs > nowMs && untilMs <= nowMs + mostDays * MS_PER_DAY) return formatInstant(untilMs);
  const last = addDays(dayInZone(nowMs, 'UTC'), mostDays);
  throw new Failure('request-invalid', 'The link would not be valid at all, or for too long.', {
    errors: [{ pointer: '/expiresAt', detail: `must lie after now and before ${last}` }],
  });
};

/**
 * Makes a link. The token is in the answer and nowhere else. It is valid for 90 days unless stated, and for a year at
 * most.
 *
 * @throws Failure `request-invalid` for an expiry in the past or farther than a year.
 */
export const createLink = async (
  deps: LinkDependencies,
  clientId: string,
  target: LinkTarget,
  { expiresAt = null, pin = null, language = null }: LinkTerms,
): Promise<{ readonly link: Link; readonly token: string }> => {
  const nowMs = deps.clock.nowMs();
  const token = deps.newLinkToken();
  const link: Link = {
    id: deps.newId('link'),
    clientId,
    ...target,
    hasPin: pin !== null,
    language,
    expiresAt: expiryOf(nowMs, expiresAt),
    createdAt: formatInstant(nowMs),
    lastUsedAt: null,
  };
  const pinHash = pin === null ? null : await deps.pins.hash(pin);
  await deps.stores.links.insert({ ...link, tokenHash: deps.hashKey(token), pinHash });
  return { link, token };
};
