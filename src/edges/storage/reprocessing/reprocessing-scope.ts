import { type RawBuilder, sql } from 'kysely';

/** The part of a job that decides which uploads it covers. */
export type ReprocessingScope = {
  readonly fromDay: string | null;
  readonly toDay: string | null;
  readonly forced: boolean;
  readonly featuresVersion: number;
  readonly decoderVersion: number;
};

/** Activities of the upload within the span of the job. */
const activityIn = ({ fromDay, toDay }: ReprocessingScope) => sql`
  select 1 from activity_source s join activity a on a.id = s.activity_id
  where s.upload_id = upload.id
    and (${fromDay}::date is null or a.local_day >= ${fromDay}::date)
    and (${toDay}::date is null or a.local_day <= ${toDay}::date)`;

/** Files that an older reader rejected. They have no day, so a span excludes them. */
const refusedByOlder = ({ fromDay, toDay, decoderVersion }: ReprocessingScope) => sql`
  (upload.status = 'rejected' and upload.sha256 <> ''
    and coalesce(upload.decoder_version, 0) < ${decoderVersion}
    and ${fromDay}::date is null and ${toDay}::date is null)`;

/** True for the uploads of a job: those with activities in its span, and rejected ones that may be readable now. */
export const inScope = (scope: ReprocessingScope): RawBuilder<boolean> => sql<boolean>`
  ((upload.status = 'processed' and exists (${activityIn(scope)})) or ${refusedByOlder(scope)})`;

/** True for the uploads of a job whose bytes have to be read again. */
export const needsReading = (scope: ReprocessingScope): RawBuilder<boolean> => sql<boolean>`
  (${inScope(scope)} and (${scope.forced} or ${refusedByOlder(scope)}
    or coalesce(upload.decoder_version, 0) < ${scope.decoderVersion}
    or exists (${activityIn(scope)} and (
      least(s.features_version, a.features_version) < ${scope.featuresVersion}
      or least(s.decoder_version, a.decoder_version) < ${scope.decoderVersion}))))`;
