import type { ActivityFeatures } from './activity-features.ts';
import type { FormatId } from './decoded-activity.ts';
import type { Sport } from './sport.ts';
import type { HistoryRun } from './training-history.ts';

/** An activity as it is kept: its merged features and what people said of it. */
export type Activity = {
  readonly id: string;
  readonly runnerId: string;
  readonly sport: Sport;
  readonly startAt: string;
  readonly endAt: string;
  readonly localDay: string;
  readonly distanceMeters: number | null;
  readonly sessionRpe: number | null;
  readonly excluded: boolean;
  readonly sportOverride: Sport | null;
  readonly features: ActivityFeatures;
  readonly historyRun: HistoryRun;
  readonly featuresVersion: number;
  readonly decoderVersion: number;
  readonly updatedAt: string;
};

/** One recording of an activity: a session of an uploaded file. */
export type ActivitySource = {
  readonly id: string;
  readonly uploadId: string;
  readonly sessionIndex: number;
  readonly runnerId: string;
  readonly activityId: string | null;
  readonly reason: string;
  readonly format: FormatId;
  readonly identity: string | null;
  readonly features: ActivityFeatures;
  readonly featuresVersion: number;
  readonly decoderVersion: number;
  readonly createdAt: string;
  /** Which state of its platform it is, where the platform says that the runner corrected it; epoch ms. */
  readonly correctedMs: number | null;
};

/** A number of an activity before and after; null where there was or is none. */
export type MetricChange = { readonly metric: string; readonly before: unknown; readonly after: unknown };
