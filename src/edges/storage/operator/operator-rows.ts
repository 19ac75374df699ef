import type { FailureValue } from '#src/core/domain/failure.ts';
import type { ConnectionTable, InboxTable } from '#src/edges/storage/tables/platform-tables.ts';
import type { UploadTable } from '#src/edges/storage/tables/recording-tables.ts';
import type { ReprocessingJobTable } from '#src/edges/storage/tables/reprocessing-tables.ts';
import type { WebhookDeliveryTable } from '#src/edges/storage/tables/webhook-tables.ts';

/** Whose a row is; null: no runner is known. */
export type Owned = { readonly clientId: string | null; readonly clientName: string | null };

/** An event of a platform, without what it was about. */
export type EventRow = Owned & {
  readonly id: string;
  readonly platform: string;
  readonly kind: string;
  readonly status: InboxTable['status'];
  readonly reason: string | null;
  readonly runnerId: string | null;
  readonly uploadId: string | null;
  readonly attempts: number;
  readonly receivedAt: string;
  readonly nextAttemptAt: string | null;
};

/** An upload without its name, which people choose. */
export type UploadRow = Owned & {
  readonly id: string;
  readonly runnerId: string;
  readonly parentId: string | null;
  readonly bytes: number;
  readonly format: string | null;
  readonly status: UploadTable['status'];
  readonly problem: FailureValue | null;
  readonly attempts: number;
  readonly receivedAt: string;
  readonly finishedAt: string | null;
};

/** A delivery without what it says. */
export type DeliveryRow = Owned & {
  readonly id: string;
  readonly endpointId: string;
  readonly url: string;
  readonly type: string;
  readonly status: WebhookDeliveryTable['status'];
  readonly held: boolean;
  readonly attempts: number;
  /** What the last attempt was answered; null: no answer, or no attempt. */
  readonly statusCode: number | null;
  readonly because: string | null;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
};

export type EndpointRow = Owned & {
  readonly id: string;
  readonly url: string;
  readonly disabled: boolean;
  readonly disabledReason: string | null;
  readonly disabledAt: string | null;
  readonly failingSince: string | null;
  readonly failures: number;
  readonly verifiedAt: string | null;
};

export type ConnectionRow = Owned & {
  readonly id: string;
  readonly runnerId: string;
  readonly platform: string;
  readonly status: ConnectionTable['status'];
  readonly reason: string | null;
  readonly revocation: 'none' | 'waiting' | 'done' | 'failed';
  readonly revocationReason: string | null;
  readonly lastEventAt: string | null;
  readonly createdAt: string;
  readonly endedAt: string | null;
};

export type ReprocessingRow = Owned & {
  readonly id: string;
  readonly status: ReprocessingJobTable['status'];
  readonly dryRun: boolean;
  readonly total: number | null;
  readonly done: number;
  readonly failed: number;
  readonly createdAt: string;
  readonly progressedAt: string;
  readonly finishedAt: string | null;
};
