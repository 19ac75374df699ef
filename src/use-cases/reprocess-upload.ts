import { decoderVersion } from '../core/domain/activity-features.ts';
import { formatInstant } from '../core/domain/calendar.ts';
import { Failure, type FailureValue, isFailure } from '../core/domain/failure.ts';
import type { OwnedRunner } from '../edges/storage/runner-store.ts';
import {
  addedMetric,
  type MetricChange,
  type ReprocessingDraft,
} from '../edges/storage/reprocessing-result-store.ts';
import type { ReprocessingJob, ReprocessingRunner } from '../edges/storage/reprocessing-store.ts';
import type { Stores } from '../edges/storage/stores.ts';
import type { Upload } from '../edges/storage/upload-store.ts';
import { type DueDelivery, ringDeliveries } from './announce.ts';
import { announceReread, findActivities } from './announce-revision.ts';
import { compareActivities } from './compare-activities.ts';
import { type ImportHouse, mostAttempts } from './import-upload.ts';
import { keepStreams, type Reread, readAgain, settleAgain } from './read-again.ts';

/** One file of a job, and where the job stands with its runner. */
export type ReprocessingItem = {
  readonly job: ReprocessingJob;
  readonly place: ReprocessingRunner;
  readonly runner: OwnedRunner;
  readonly upload: Upload;
};
