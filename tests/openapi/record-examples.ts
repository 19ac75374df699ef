import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { suddenRamp as story } from '#samples/stories/sudden-ramp.ts';
import type { Body, TestService } from '#tests/support/test-service.ts';
import { createRecorder, idOf, type Recorder } from './create-recorder.ts';
import { recordCancelledJob, recordFinishedJob, recordSending } from './record-sending.ts';

const recordRuns = async ({ record }: Recorder, runner: string): Promise<void> => {
  const folder = join(import.meta.dirname, '../../samples/histories', story.id);
  for (const name of (await readdir(folder)).sort()) {
    const bytes = await readFile(join(folder, name));
    await record('createUpload', 'POST', `${runner}/uploads?filename=${name}`, bytes);
  }
  const { items } = await record('listUploads', 'GET', `${runner}/uploads`);
  await record('getUpload', 'GET', `/v1/uploads/${idOf(items?.[0])}`);
  const list = await record('listActivities', 'GET', `${runner}/activities?limit=2`);
  const activity = `/v1/activities/${idOf(list['items']?.[0])}`;
  await record('getActivity', 'GET', activity);
  await record('reviseActivity', 'PATCH', activity, { sessionRpe: 6 });
  await record('getStreams', 'GET', `${activity}/streams?signals=heartRate,speed&points=50`);
  const stated = await record('createActivity', 'POST', `${runner}/activities`, {
    startTime: '2025-06-01T07:00:00+02:00',
    distanceMeters: 5000,
    durationSeconds: 1800,
    title: 'Treadmill',
  });
  await record('deleteActivities', 'POST', `${runner}/activities:delete`, {
    activityIds: [idOf(stated)],
    dryRun: true,
  });
  await record('getLoad', 'GET', `${runner}/load?from=2025-05-05&to=${story.asOf}`);
};

const recordAnswers = async ({ record }: Recorder, service: TestService, runner: string): Promise<void> => {
  const checkIn = await record('createCheckIn', 'POST', `${runner}/check-ins`, story.checkIn);
  await record('createCheckIns', 'POST', `${runner}/check-ins:bulk`, {
    items: [{ day: '2025-06-07', region: 'hamstring', side: 'left', tightness: 3 }],
  });
  await record('listCheckIns', 'GET', `${runner}/check-ins`);
  await record('getCheckIn', 'GET', `/v1/check-ins/${idOf(checkIn)}`);
  const startTime = '2025-06-10T06:30:00Z';
  const plan = await record('createPlannedRun', 'POST', `${runner}/planned-runs`, {
    startTime,
    distanceMeters: 8000,
  });
  await record('listPlannedRuns', 'GET', `${runner}/planned-runs`);
  await record('getPlannedRun', 'GET', `/v1/planned-runs/${idOf(plan)}`);
  await record('changePlannedRun', 'PATCH', `/v1/planned-runs/${idOf(plan)}`, { distanceMeters: 6000 });
  await record('getAssessment', 'GET', `${runner}/assessment?asOf=${story.asOf}`);
  const today = await record('getToday', 'GET', `${runner}/today`);
  await expect
    .poll(async () => (await service.call('GET', '/v1/squad')).body['items']?.[0])
    .toMatchObject({ daysSinceLastRun: 0, daysSinceLastCheckIn: 0, severity: today['severity'] });
  await record('getSquad', 'GET', '/v1/squad');
  const kept = await record('listAssessments', 'GET', `${runner}/assessments?limit=1`);
  await record('getStoredAssessment', 'GET', `/v1/assessments/${idOf(kept['items']?.[0])}`);
  await record('tryPlan', 'POST', `${runner}/what-if`, {
    plannedRuns: [{ startTime, distanceMeters: 12_000 }],
  });
  await record('assessStatement', 'POST', '/v1/assessments', {
    today: story.asOf,
    runs: [{ startTime: '2025-06-08T06:30:00Z', distanceMeters: 18_000, durationSeconds: 6923 }],
    checkIn: { region: 'hamstring', side: 'left', tightness: 5 },
  });
  const done = await record('markRoutineDone', 'POST', `${runner}/done-routines`, {
    day: story.asOf,
    routine: 'glute_bridge',
  });
  await record('listDoneRoutines', 'GET', `${runner}/done-routines`);
  await record('getDoneRoutine', 'GET', `/v1/done-routines/${idOf(done)}`);
};

const recordSharing = async ({ record }: Recorder, service: TestService, runner: string): Promise<void> => {
  const link = await record('createLink', 'POST', `${runner}/links`, { view: 'today' });
  await record('listLinks', 'GET', `${runner}/links`);
  await record('getLink', 'GET', `/v1/links/${idOf(link)}`);
  const tokenOf = ({ url }: Body): string => String(url).split('/').at(-1) ?? '';
  await record('getOwnLink', 'GET', '/v1/links/self', undefined, tokenOf(link));
  const pin = '4711';
  const locked = await service.call('POST', `${runner}/links`, { body: { view: 'today', pin } });
  await record('unlockLink', 'POST', '/v1/links/unlock', { pin }, tokenOf(locked.body));
  await record('createSquadLink', 'POST', '/v1/squad-links', { tag: 'marathon' });
  await record('listSquadLinks', 'GET', '/v1/squad-links');
  const connection = await record('createConnection', 'POST', `${runner}/connections`, {
    platform: 'generic',
  });
  await record('listConnections', 'GET', `${runner}/connections`);
  await record('getConnection', 'GET', `/v1/connections/${idOf(connection)}`);
};

/** Two runs become one, and two again. */
const recordCorrections = async (
  { record }: Recorder,
  service: TestService,
  runner: string,
): Promise<void> => {
  const { body } = await service.call('GET', `${runner}/activities?limit=2`);
  const [first, second] = [0, 1].map((index) => body['items']?.[index]);
  const activity = `/v1/activities/${idOf(first)}`;
  const { body: before } = await service.call('GET', activity);
  const own = JSON.stringify(before['sources']);
  const merged = await record('mergeActivities', 'POST', `${activity}/merge`, {
    activityIds: [idOf(second)],
  });
  const sources = [0, 1].map((index) => idOf(merged['sources']?.[index]));
  await record('splitActivity', 'POST', `${activity}/split`, {
    sourceIds: sources.filter((id) => !own.includes(id)),
  });
};

const recordOperation = async ({ record }: Recorder): Promise<void> => {
  const client = await record('createClient', 'POST', '/v1/clients', { name: 'A club' });
  const clientPath = `/v1/clients/${idOf(client)}`;
  await record('listClients', 'GET', '/v1/clients');
  await record('getClient', 'GET', clientPath);
  const key = await record('createKey', 'POST', `${clientPath}/keys`, { scopes: ['read'] });
  await record('listKeys', 'GET', `${clientPath}/keys`);
  await record('getKey', 'GET', `/v1/keys/${idOf(key)}`);
  await record('listPlatforms', 'GET', '/v1/platforms');
  await record('listInbox', 'GET', '/v1/inbox');
  await record('getCatalogue', 'GET', '/v1/catalogue?section=rules');
  await record('getVersion', 'GET', '/v1/version');
  await record('isLive', 'GET', '/health/live');
  await record('isReady', 'GET', '/health/ready');
};

/** Asks for everything that a client asks for, with a runner of the samples. */
export const recordExamples = async (service: TestService): Promise<Recorder['examples']> => {
  const recorder = createRecorder(service);
  const { record, examples } = recorder;
  await recordCancelledJob(recorder);
  service.startWorker();
  const runner = `/v1/runners/${idOf(await record('createRunner', 'POST', '/v1/runners', story.runner))}`;
  await record('listRunners', 'GET', '/v1/runners');
  await record('getRunner', 'GET', runner);
  await record('changeRunner', 'PATCH', runner, { tags: ['marathon'] });
  await recordRuns(recorder, runner);
  await recordAnswers(recorder, service, runner);
  await recordSharing(recorder, service, runner);
  await recordSending(recorder, service);
  await recordFinishedJob(recorder, service);
  await recordCorrections(recorder, service, runner);
  await recordOperation(recorder);
  await record('eraseRunner', 'DELETE', runner);
  return examples;
};
