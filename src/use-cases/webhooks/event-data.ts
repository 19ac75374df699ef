import type { AssessmentChange, FailureCode } from '#src/core/index.ts';
import type { PartCounts } from '#src/edges/storage/archive-store.ts';
import type { WebhookEventType } from '#src/edges/webhooks/message.ts';

/**
 * What each event says: which thing changed, how, and why. Ids, rule ids and bands, no measurement and no
 * answer of a runner: those are read from the API with a key.
 */
export type EventData = {
  readonly 'upload.processed': {
    readonly uploadId: string;
    readonly runnerId: string;
    /** The archive that the file came in; null when it was handed in by itself. */
    readonly archiveId: string | null;
    readonly format: string | null;
    /** The first hundred; an archive names none, its parts have events of their own. */
    readonly activityIds: readonly string[];
    readonly activityCount: number;
    /** Only for an archive: what became of its parts. */
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
    /** `stated`: somebody corrected it; `recording-removed`: it has one recording less; `read-again`: its files were. */
    readonly because: 'stated' | 'recording-removed' | 'read-again';
    /** Names of what changed, such as `sessionRpe` or `cadence`. */
    readonly changed: readonly string[];
    /** The activity that was split off; null when none was. */
    readonly splitInto: string | null;
  };
  readonly 'connection.revoked': {
    readonly connectionId: string;
    readonly runnerId: string;
    readonly platform: string;
    /** One sentence: who ended it and how that was noticed. */
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

/** An event about to be announced to the endpoints of a client. */
export type Announcement = {
  [T in WebhookEventType]: { readonly clientId: string; readonly type: T; readonly data: EventData[T] };
}[WebhookEventType];
