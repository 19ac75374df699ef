import type { AssessmentChange, Day, FailureCode, Triage } from '#src/core/index.ts';
import type { PartCounts } from '#src/edges/storage/archive-store.ts';
import type { WebhookEventType } from '#src/edges/webhooks/message.ts';

/**
 * The data of each event: what changed, how, and why. Ids, rule ids and bands; no measurements and no answers of a
 * runner, which are read from the API. What is about a runner also carries its `externalId`, which `announce` adds.
 */
export type EventData = {
  readonly 'upload.processed': {
    readonly uploadId: string;
    readonly runnerId: string;
    /** The archive of the file; null for a single file. */
    readonly archiveId: string | null;
    readonly format: string | null;
    /** The first hundred; none for an archive, whose parts have events of their own. */
    readonly activityIds: readonly string[];
    readonly activityCount: number;
    /** Only for an archive: the outcomes of its parts. */
    readonly files: PartCounts | null;
  };
  readonly 'upload.rejected': {
    readonly uploadId: string;
    readonly runnerId: string;
    readonly archiveId: string | null;
    readonly problem: { readonly code: FailureCode; readonly detail: string };
  };
  readonly 'assessment.changed': AssessmentChange & {
    readonly assessmentId: string;
    readonly runnerId: string;
  };
  readonly 'activity.revised': {
    readonly activityId: string;
    readonly runnerId: string;
    /** `stated`: it was corrected; `recording-removed`: it has one recording less; `read-again`: its files were read again. */
    readonly because: 'stated' | 'recording-removed' | 'read-again';
    /** Names of the changed fields, such as `sessionRpe` or `cadence`. */
    readonly changed: readonly string[];
    /** The activity that was split off, if any. */
    readonly splitInto: string | null;
    /** Activities that a person said to be the same run: they exist no more. */
    readonly joinedIds: readonly string[];
  };
  readonly 'check-in.created': {
    readonly checkInId: string;
    readonly runnerId: string;
    readonly day: Day;
    readonly triage: Triage;
  };
  /** The runner consented, or the platform needs no consent. */
  readonly 'connection.activated': {
    readonly connectionId: string;
    readonly runnerId: string;
    readonly platform: string;
  };
  /** The recordings that the platform listed first are received. */
  readonly 'connection.history-finished': {
    readonly connectionId: string;
    readonly runnerId: string;
    readonly platform: string;
  };
  readonly 'connection.revoked': {
    readonly connectionId: string;
    readonly runnerId: string;
    readonly platform: string;
    /** One sentence: who ended it and how that was detected. */
    readonly because: string;
  };
  readonly 'reprocessing.finished': {
    readonly reprocessingJobId: string;
    readonly status: string;
    readonly total: number;
    readonly done: number;
    readonly failed: number;
    readonly startedAt: string | null;
    readonly finishedAt: string;
  };
};

/** An event for the endpoints of a client. */
export type Announcement = {
  [T in WebhookEventType]: { readonly clientId: string; readonly type: T; readonly data: EventData[T] };
}[WebhookEventType];
