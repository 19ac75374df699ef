import { describe, expect, it } from 'vitest';
import { appleText, appleWorkout, polarText, stravaText } from '#tests/support/table-texts.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';

type Files = Readonly<Record<string, string>>;

const sendFiles = async (service: TestService, runnerId: string, files: Files): Promise<Body> => {
  const entries = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  const answer = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=export.zip`, {
    raw: zipBytes(entries),
  });
  const id = String(answer.body['items']?.[0]?.['id']);
  const show = async (): Promise<Body> => (await service.call('GET', `/v1/uploads/${id}`)).body;
  await expect
    .poll(async () => (await show())['finishedAt'], { timeout: 20_000, interval: 50 })
    .not.toBeNull();
  return show();
};

const activitiesOf = async (service: TestService, runnerId: string): Promise<Body[]> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=200`);
  return body['items'] as unknown as Body[];
};

const daysOf = async (service: TestService, runnerId: string): Promise<ReadonlyMap<string, Body>> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/load?from=2025-03-01&to=2025-03-31`);
  const days = body['days'] as unknown as Body[];
  return new Map(days.map((day) => [String(day['day']), day]));
};

const stravaRow = (day: number, type: string, numbers: string, filename = ''): string =>
  `${day},"Mar ${day}, 2025, 5:00:00 PM",Evening,${type},,,,,,,,,${filename},,,${numbers},,`;

/** A track without type and name: 5 km north in 30 minutes, from 17:00 UTC. */
const track = (day: number): string => {
  const points = Array.from({ length: 601 }, (_, index) => {
    const time = new Date(Date.UTC(2025, 2, day, 17, 0, index * 3)).toISOString();
    return `<trkpt lat="${(48 + (index * 5) / 600 / 111.195).toFixed(7)}" lon="11"><time>${time}</time></trkpt>`;
  });
  return `<gpx version="1.1"><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`;
};

describe('runs that only the table of an export names', () => {
  it('are runs; rows with a file count once; a day of which nothing can be read is unknown', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const upload = await sendFiles(service, runnerId, {
      'activities.csv': stravaText([
        stravaRow(3, 'Run', '3600,3600,10000'),
        stravaRow(4, 'Run', ',,'),
        stravaRow(5, 'Qwertzuiop', '3600,3600,9000'),
        stravaRow(6, 'Yoga', '3600,3600,'),
        stravaRow(8, 'Run', '1800,1800,5000', 'activities/8.gpx'),
        '9,"some day",Evening,Run,,,,,,,,,,,,3600,3600,10000,,',
      ]),
      'activities/8.gpx': track(8),
    });
    expect(upload).toMatchObject({ status: 'processed', files: { total: 2, rejected: 0 } });
    const days = await daysOf(service, runnerId);
    expect(days.get('2025-03-03')).toMatchObject({ known: true, runs: 1, distanceMeters: 10_000 });
    expect(days.get('2025-03-04')).toMatchObject({ known: false, runs: 0, distanceMeters: null });
    expect(days.get('2025-03-05')).toMatchObject({ known: false, runs: 0 });
    expect(days.get('2025-03-06')).toMatchObject({ known: true, runs: 0, distanceMeters: 0 });
    expect(days.get('2025-03-07')).toMatchObject({ known: true, runs: 0, distanceMeters: 0 });
    expect(days.get('2025-03-08')).toMatchObject({ known: true, runs: 1 });
  });

  it('are known once the file arrives', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    await sendFiles(service, runnerId, {
      'activities.csv': stravaText([stravaRow(3, 'Run', '3600,3600,10000'), stravaRow(5, 'Run', ',,')]),
    });
    expect((await daysOf(service, runnerId)).get('2025-03-05')).toMatchObject({ known: false });
    await sendFiles(service, runnerId, { '5.gpx': track(5) });
    expect((await daysOf(service, runnerId)).get('2025-03-05')).toMatchObject({ known: true, runs: 1 });
  });

  it('and nothing but such a row still says that the day is unknown', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    await sendFiles(service, runnerId, { '2.gpx': track(2) });
    const withoutNumbers = polarText().replaceAll(
      /"stopTime":"[^"]*",|"duration":"[^"]*",|"distance":[\d.]+,/g,
      '',
    );
    const upload = await sendFiles(service, runnerId, { 'training-session-1.json': withoutNumbers });
    expect(upload).toMatchObject({ status: 'processed', files: { total: 1, processed: 1 } });
    expect((await daysOf(service, runnerId)).get('2025-03-05')).toMatchObject({ known: false });
  });
});

describe('what the table says of a file', () => {
  it.each(['table first', 'file first'])('wins over a guess from its speed (%s)', async (order) => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const minutes = 'duration="30" durationUnit="min"';
    const ride = appleWorkout({ type: 'SkatingSports', day: '2025-03-08', distance: 'sum="5.02" unit="km"' })
      .replace('duration="59.5" durationUnit="min"', minutes)
      .replace('19:00:00', '18:29:59');
    const files: Files[] = [
      { 'apple_health_export/export.xml': appleText([ride]) },
      { 'apple_health_export/workout-routes/route.gpx': track(8) },
    ];
    for (const some of order === 'table first' ? files : files.toReversed()) {
      await sendFiles(service, runnerId, some);
    }
    const activities = await activitiesOf(service, runnerId);
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ sport: 'other', subSport: 'skatingsports' });
    expect((await daysOf(service, runnerId)).get('2025-03-08')).toMatchObject({ runs: 0 });
  });
});

describe('a table of sessions, uploaded by itself', () => {
  const sessions = [
    'start_utc,sport,elapsed_s,timer_s,distance_m,avg_cadence_field,avg_hr,max_hr,ascent_m',
    '2025-03-03T17:00:00Z,running,3600,3600,10000,82,150,172,80',
    '2025-03-04T17:00:00Z,running,3600,3600,42195,,,,',
    ',running,3600,3600,9000,,,,',
    '2025-03-06T17:00:00Z,qwertzuiop,3600,3600,9000,,,,',
    '2025-03-07T17:00:00Z,cycling,3600,3600,30000,,,,',
    '2025-03-08T17:00:00Z,running,,,,,,,',
  ].join('\n');

  it('is activities like any, and says of which rows none were made', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner({ timeZone: 'Europe/Berlin' });
    const upload = await service.upload(runnerId, sessions, 'sessions.csv');
    expect(upload).toMatchObject({ status: 'processed', format: 'table' });
    expect(upload['unreadRows']).toMatchObject({ count: 3, items: [{ row: 3 }, { row: 4 }, { row: 6 }] });
    expect(upload['unreadRows']?.['items']?.[0]?.['detail']).toContain('start');
    expect(upload['unreadRows']?.['items']?.[1]?.['detail']).toContain('sport');
    expect(upload['unreadRows']?.['items']?.[2]?.['detail']).toContain('duration');
    const activities = await activitiesOf(service, runnerId);
    expect(activities.map(({ localDay }) => String(localDay).slice(8))).toEqual(['07', '04', '03']);
    expect(activities[2]).toMatchObject({
      ...{ sport: 'running', sportSource: 'table', distanceMeters: 10_000, ascentMeters: 80 },
      ...{ cadence: { averageSpm: 164 }, heartRate: { averageBpm: 150 } },
    });
    expect(activities[1]).toMatchObject({ distanceMeters: null, implausible: 'too_fast' });
    const days = await daysOf(service, runnerId);
    expect(days.get('2025-03-03')).toMatchObject({ known: true, runs: 1 });
    expect(days.get('2025-03-06')).toMatchObject({ known: false });
    const single = (await service.call('GET', `/v1/uploads/${upload['id']}`)).body;
    expect(single['unreadRows']).toEqual(upload['unreadRows']);
  });

  it('says behind which row a quote that is never closed hides the others', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const text =
      'start_utc,distance_km,title\n2025-03-03T17:00:00Z,5,"a"\n2025-03-04T17:00:00Z,6,"b\n2025-03-05T17:00:00Z,7,c\n';
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const upload = await service.upload(runnerId, bytes, 'sessions.csv');
    expect(upload).toMatchObject({ status: 'processed', unreadRows: { count: 1, items: [{ row: 2 }] } });
    expect(upload['unreadRows']?.['items']?.[0]?.['detail']).toContain('quote');
    const activities = await activitiesOf(service, runnerId);
    expect(activities.map(({ distanceMeters, title }) => [distanceMeters, title])).toEqual([
      [6000, null],
      [5000, 'a'],
    ]);
  });

  it('is one run with its file, and with what was stated of it', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner({ timeZone: 'Europe/Berlin' });
    // 18:00 on the runner's clock.
    await service.upload(
      runnerId,
      'Datum;Sport;Dauer;km;RPE\n08.03.2025 18:00;Lauf;0:30:00;5,02;4\n',
      'diary.csv',
    );
    await service.upload(runnerId, track(8), 'run.gpx');
    await service.call('POST', `/v1/runners/${runnerId}/activities`, {
      body: { startTime: '2025-03-08T17:05:00Z', durationSeconds: 1500 },
    });
    const activities = await activitiesOf(service, runnerId);
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ sessionRpe: 4, startTime: '2025-03-08T17:00:00.000Z' });
    expect(activities[0]?.['sources']).toMatchObject([
      ...[{ format: 'table' }, { format: 'gpx' }, { format: 'manual' }],
    ]);
  });

  it('of Strava needs no archive around it', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const upload = await service.upload(runnerId, stravaText(), 'activities.csv');
    expect(upload).toMatchObject({ status: 'processed', format: 'table', unreadRows: null });
    expect(await activitiesOf(service, runnerId)).toMatchObject([{ distanceMeters: 10_000 }]);
  });
});
