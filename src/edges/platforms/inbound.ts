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

/** What an event can mean for us. */
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
