import { expect, it } from 'vitest';
import { gpxText } from '#tests/support/gpx-text.ts';
import { awaitJob, awaitQuiet, startJob, useReprocessingService } from './reprocessing-service.ts';

const startMs = Date.UTC(2026, 2, 1, 7);
const minuteMs = 60_000;

/** As if version 0 had taken the phone's copy for another run, and the evening's run for a copy. */
const spoil = `
  insert into activity (id, runner_id, sport, start_at, end_at, local_day, distance_meters, features, history_run,
      features_version, decoder_version, updated_at)
    select 'act_zzz', runner_id, sport, start_at, end_at, local_day, distance_meters, features, history_run, 0, 0,
      updated_at from activity order by start_at limit 1;
  update activity_source set activity_id = 'act_zzz' where upload_id = $1;
  update activity_source set activity_id = (select activity_id from activity_source where upload_id = $2)
    where upload_id = $3;
  delete from activity where not exists (select from activity_source where activity_id = activity.id);
  update activity_source set features_version = 0, features = (features::jsonb - 'course')::json;
  update activity set features_version = 0;
  update upload set decoder_version = 0`;

it('joins copies and takes apart runs that an earlier version mistook, and a dry run says so before', async () => {
  const service = await useReprocessingService();
  const runnerId = await service.createRunner();
  const upload = async (name: string, minute: number): Promise<string> => {
    const text = gpxText({ points: 900, startMs: startMs + minute * minuteMs });
    return String((await service.upload(runnerId, text, `${name}.gpx`))['id']);
  };
  const watch = await upload('watch', 0);
  const phone = await upload('phone', 2);
  const evening = await upload('evening', 607);
  const groups = async () =>
    (
      await service.query<{ ids: string[] }>(
        'select array_agg(upload_id order by upload_id) as ids from activity_source group by activity_id',
      )
    )
      .map(({ ids }) => ids)
      .toSorted((a, b) => b.length - a.length);
  expect(await groups()).toEqual([[watch, phone], [evening]]);
  await awaitQuiet(service);
  const ids = { $1: phone, $2: watch, $3: evening };
  for (const statement of spoil.split(';'))
    await service.query(statement.replace(/\$[123]/g, (name) => `'${ids[name as keyof typeof ids]}'`));
  expect(await groups()).toEqual([[watch, evening], [phone]]);
  const dry = await awaitJob(service, await startJob(service, { dryRun: true }));
  expect(await groups()).toEqual([[watch, evening], [phone]]);
  expect(dry['changes']).toMatchObject({ activitiesAdded: 1 });
  expect(dry['changes']?.['metrics']).toContainEqual({ name: 'joined', activities: 1, medianChange: null });
  const real = await awaitJob(service, await startJob(service));
  expect(real['changes']).toEqual(dry['changes']);
  expect(await groups()).toEqual([[watch, phone], [evening]]);
});
