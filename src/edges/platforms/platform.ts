import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { Creator } from '#src/core/domain/decoded-activity.ts';
import type { Signal } from '#src/core/domain/signal.ts';
import type { Connect } from './connect.ts';
import type { GuardedFetch } from './guarded-fetch.ts';
import type { FetchPlan, Inbound } from './inbound.ts';
import type { Configured, PlatformSetting } from './settings.ts';

/** Ids of the platforms, in addresses and in the database. */
export const platformIds = [
  'polar',
  'suunto',
  'coros',
  'wahoo',
  'garmin',
  'strava',
  'intervals-icu',
  'generic',
] as const;
export type PlatformId = (typeof platformIds)[number];

/** A file as it came. The format is decided by its content, never by this name. */
export type FetchedFile = { readonly filename: string; readonly bytes: Uint8Array };

/**
 * The outcome of a fetch. `not-ready`, `rate-limited` and `unavailable` may succeed later; `unauthorised`
 * needs new tokens; `gone` and `refused` never will.
 */
export type FetchOutcome =
  | {
      readonly kind: 'fetched';
      readonly files: readonly FetchedFile[];
      /** The platform's limit is reached: send it no request before this instant. */
      readonly pauseUntilMs: EpochMs | null;
    }
  | { readonly kind: 'not-ready'; readonly because: string }
  | { readonly kind: 'rate-limited'; readonly untilMs: EpochMs }
  | { readonly kind: 'unauthorised'; readonly because: string }
  | { readonly kind: 'gone'; readonly because: string }
  | { readonly kind: 'refused'; readonly because: string }
  | { readonly kind: 'unavailable'; readonly because: string };

export type FailedOutcome = Exclude<FetchOutcome, { kind: 'fetched' }>;

export type Call = {
  readonly accessToken: string;
  readonly platformUserId: string;
  readonly nowMs: EpochMs;
};

export type ListedActivity = {
  readonly platformActivityId: string;
  readonly revisionMs: EpochMs | null;
  readonly fetch: FetchPlan;
};
export type ListOutcome =
  | { readonly kind: 'listed'; readonly items: readonly ListedActivity[] }
  /** The platform will send them as ordinary events. */
  | { readonly kind: 'announced' }
  | FailedOutcome;

/** Whether the runner's connection is alive, by a request with its token. */
export type ConnectionCheck =
  | { readonly kind: 'live'; readonly mayReadActivities: boolean }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown'; readonly because: string };

export type SubscriptionCheck =
  | { readonly kind: 'live' }
  | { readonly kind: 'revived' }
  | { readonly kind: 'lost'; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string };

export type DeletionCheck =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'present' }
  | { readonly kind: 'unknown'; readonly because: string };

/** A configured platform: everything that can be requested of it. */
export type PlatformAdapter = {
  readonly id: PlatformId;
  readonly inbound: Inbound | null;
  readonly connect: Connect | null;
  readonly fetchActivity:
    | ((plan: FetchPlan, call: Call, fetch: GuardedFetch) => Promise<FetchOutcome>)
    | null;
  /** Activities of a window, for finding those whose event was missed. */
  readonly list:
    | ((window: { fromMs: EpochMs; toMs: EpochMs }, call: Call, fetch: GuardedFetch) => Promise<ListOutcome>)
    | null;
  readonly confirmDeletion:
    | ((platformActivityId: string, call: Call, fetch: GuardedFetch) => Promise<DeletionCheck>)
    | null;
  /** Ask with a token that was refreshed just now: an expired one looks like a lost consent. */
  readonly checkConnection: ((call: Call, fetch: GuardedFetch) => Promise<ConnectionCheck>) | null;
  /** Whether the platform still sends us events at all, checked daily; switched on again where that is possible. */
  readonly checkSubscription: ((fetch: GuardedFetch) => Promise<SubscriptionCheck>) | null;
  /** Headers with which a runner's own device may push, where there is no consent to ask for. */
  readonly pushHeaders: ((platformUserId: string) => Readonly<Record<string, string>> | null) | null;
};

/** What may be done with a platform's data, and for how long. */
export type Provenance = {
  /** Where the terms are written. */
  readonly terms: string;
  /** Days that fetched data may be kept; null when the terms known to us set no limit. */
  readonly retentionDays: number | null;
  /** Days after a runner disconnects within which data and what was derived from it must be gone. */
  readonly deleteWithinDaysOfRevocation: number | null;
  readonly note: string;
};

/** One watch platform: who it is, what its files are like, and how to talk to it once configured. */
export type Platform = {
  readonly id: PlatformId;
  readonly name: string;
  /** True when a file says that this platform or its devices made it. */
  readonly recognises: (creator: Creator) => boolean;
  /** What clients should know about its data. */
  readonly quirks: readonly string[];
  /** What its recordings may hold, device permitting; not proven for each device. */
  readonly delivers: readonly Signal[];
  readonly provenance: Provenance;
  readonly settings: readonly PlatformSetting[];
  /** Reads its settings; a platform without them is off, never half on. */
  readonly configure: (environment: Environment) => Configured<PlatformAdapter>;
};

export type Environment = Readonly<Record<string, string | undefined>>;
