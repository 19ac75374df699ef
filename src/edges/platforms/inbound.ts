import type { EpochMs } from '#src/core/domain/calendar.ts';

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
 * How the sender was authenticated. `signature` covers the body; `shared-secret` proves the sender but not
 * the bytes; `path-only` is a hint from a sender that knows the path.
 */
export type Authentication =
  | {
      readonly kind: 'ok';
      readonly proof: 'signature' | 'shared-secret' | 'path-only';
      readonly note: string | null;
    }
  | { readonly kind: 'rejected'; readonly status: 401 | 403; readonly because: string };

/** Kinds of events. */
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

/** One event of a platform: a hint, until the state has been read at the platform. */
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
  /** What the platform must confirm before anything is deleted or disconnected. */
  readonly confirmWith: 'nothing' | 'activity' | 'connection';
  /** Why it is ignored, or a remark. No secrets. */
  readonly because: string | null;
};

export type Inbound = {
  /** Answers requests that only check the address; null for every other request. */
  readonly handshake: ((request: InboundRequest) => InboundAnswer | null) | null;
  readonly authenticate: (request: InboundRequest, nowMs: EpochMs) => Authentication;
  /** Deduplicated by event key. A body that cannot be read gives one ignored event, never an exception. */
  readonly parse: (request: InboundRequest) => PlatformEvent[];
  /** The answer that the platform expects once the event is stored; also for unknown users and refused URLs. */
  readonly acknowledge: () => InboundAnswer;
  /** Bytes of a body that are accepted at all. */
  readonly maxBodyBytes: number;
};
