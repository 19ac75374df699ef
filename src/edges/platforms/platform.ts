import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { Creator } from '#src/core/domain/decoded-activity.ts';
import type { Signal } from '#src/core/domain/signal.ts';
import type { Connect } from './connect.ts';
import type { GuardedFetch } from './guarded-fetch.ts';
import type { Configured, PlatformSetting } from './settings.ts';

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

/** One HTTP request that a platform sent us. Header names are lower-case; `rawBody` is byte for byte. */
export type InboundRequest = {
  readonly method: 'GET' | 'POST';
  readonly rawBody: Uint8Array;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Whether the unguessable part of the path is one of those that are valid now. */
  readonly pathSecret: 'accepted' | 'wrong';
};

/** What we answer to a platform, exactly. */
export type InboundAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/**
 * Who sent it, and how sure that is. `signature` covers the body; `shared-secret` proves the sender but not
 * the bytes; `path-only` is a hint from somebody who knows the address.
 */
export type Authentication =
  | {
      readonly kind: 'ok';
      readonly proof: 'signature' | 'shared-secret' | 'path-only';
      readonly note: string | null;
    }
  | { readonly kind: 'rejected'; readonly status: 401 | 403; readonly because: string };

export const eventKinds = [
  'activity-created',
  'activity-updated',
  'activity-deleted',
  'deregistered',
  'permissions-changed',
  'ignored',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How to get the recording; plain data, so that it can be stored with the event. */
export type FetchPlan =
  | {
      readonly kind: 'by-id';
      readonly activityId: string;
      readonly parameters: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'by-url';
      readonly url: string;
      /** `bearer`: only to the platform's own API host. */
      readonly credential: 'bearer' | 'none';
      /** `once`: a second download is refused, so the bytes are stored before anything reads them. */
      readonly downloads: 'once' | 'repeatable';
      readonly filename: string;
    };

/** A recording that came inside the event. The bytes are the sender's own. */
export type InlinePayload = { readonly filename: string; readonly bytes: Uint8Array };

/** One thing that a platform says has happened. A hint until it has been read again at the platform. */
export type PlatformEvent = {
  /** Unique a platform, the same on every retry of the same event. */
  readonly eventKey: string;
  readonly kind: EventKind;
  readonly platformUserId: string | null;
  /** Text, also where the platform sends a 64-bit number. */
  readonly platformActivityId: string | null;
  /** The platform's own time of the state; the newest wins. */
  readonly revisionMs: EpochMs | null;
  readonly fetch: FetchPlan | null;
  readonly payload: InlinePayload | null;
  /** What must be asked at the platform before acting: a body alone never deletes or disconnects anything. */
  readonly confirmWith: 'nothing' | 'activity' | 'connection';
  /** Why it is ignored, or what to know about it. No secrets. */
  readonly because: string | null;
};

export type Inbound = {
  /** Answers the calls that only prove that the address lives; null for everything else. */
  readonly handshake: ((request: InboundRequest) => InboundAnswer | null) | null;
  readonly authenticate: (request: InboundRequest, nowMs: EpochMs) => Authentication;
  /** Deduplicated by event key. A body that cannot be read gives one ignored event, never an exception. */
  readonly parse: (request: InboundRequest) => PlatformEvent[];
  /** What the platform wants to hear once the event is stored; also for unknown users and refused URLs. */
  readonly acknowledge: () => InboundAnswer;
  /** Bytes of a body that are accepted at all. */
  readonly maxBodyBytes: number;
};

/** A file as it came. The format is decided by its content, never by this name. */
export type FetchedFile = { readonly filename: string; readonly bytes: Uint8Array };

/**
 * What became of a fetch. `not-ready`, `rate-limited` and `unavailable` may succeed later; `unauthorised`
 * needs new tokens; `gone` and `refused` never will.
 */
export type FetchOutcome =
  | {
      readonly kind: 'fetched';
      readonly files: readonly FetchedFile[];
      /** The platform's limit is reached: ask it nothing before this instant. */
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

/** Whether the runner's link still lives, asked at the platform with a token. */
export type ConnectionCheck =
  | { readonly kind: 'live'; readonly mayReadActivities: boolean }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown'; readonly because: string };

export type DeletionCheck =
  | { readonly kind: 'deleted' }
  | { readonly kind: 'present' }
  | { readonly kind: 'unknown'; readonly because: string };

/** A platform with its settings in place: everything that can be asked of it. */
export type PlatformAdapter = {
  readonly id: PlatformId;
  readonly inbound: Inbound | null;
  readonly connect: Connect | null;
  readonly fetchActivity:
    | ((plan: FetchPlan, call: Call, fetch: GuardedFetch) => Promise<FetchOutcome>)
    | null;
  /** Activities of a window, for finding what no event told. */
  readonly list:
    | ((window: { fromMs: EpochMs; toMs: EpochMs }, call: Call, fetch: GuardedFetch) => Promise<ListOutcome>)
    | null;
  readonly confirmDeletion:
    | ((platformActivityId: string, call: Call, fetch: GuardedFetch) => Promise<DeletionCheck>)
    | null;
  /** Ask with a token that was refreshed just now: an expired one looks like a lost consent. */
  readonly checkConnection: ((call: Call, fetch: GuardedFetch) => Promise<ConnectionCheck>) | null;
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
  /** What to know about its data, in words. */
  readonly quirks: readonly string[];
  readonly delivers: readonly Signal[];
  readonly provenance: Provenance;
  readonly settings: readonly PlatformSetting[];
  /** Reads its settings; a platform without them is off, never half on. */
  readonly configure: (environment: Environment) => Configured<PlatformAdapter>;
};

export type Environment = Readonly<Record<string, string | undefined>>;
