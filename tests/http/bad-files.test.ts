import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailureCode } from '#src/core/domain/failure.ts';
import { activity, fileId, fitFile, record, session } from '#tests/support/fit-bytes.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { tcxText } from '#tests/support/tcx-text.ts';
import { type Body, openTestService } from '#tests/support/test-service.ts';
import { gzipBytes, type ZipEntry, zipBytes } from '#tests/support/zip-bytes.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));
const mebibyte = 1024 * 1024;
const runStartMs = Date.UTC(2026, 2, 1, 7);
const hourMs = 3_600_000;

/** The GPX run with its times written anew from the seconds since its start. */
const retimed = (points: number, timeMs: (second: number) => number): string =>
  gpxText({ points, heartRate: false }).replace(
    /<time>([^<]*)<\/time>/g,
    (_, time: string) =>
      `<time>${new Date(timeMs((Date.parse(time) - runStartMs) / 1000)).toISOString()}</time>`,
  );

const laughs = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? '&lol;' : `&lol${level};`;
  return `<!ENTITY lol${level + 1} "${inner.repeat(10)}">`;
}).join('');
const billionLaughs = gpxText({ points: 60 })
  .replace('<gpx', `<!DOCTYPE gpx [<!ENTITY lol "lol">${laughs}]>\n<gpx`)
  .replace('Morning Run', '&lol9;');
const thief = gpxText({ points: 60 })
  .replace('<gpx', '<!DOCTYPE gpx [<!ENTITY file SYSTEM "file:///etc/hostname">]>\n<gpx')
  .replace('Morning Run', '&file;');

const workout = fitFile([fileId({ type: 5 })]);
const course = fitFile([fileId({ type: 6 }), record({ seconds: 0 }), record({ seconds: 1 })]);
const hour = 3600;
const month = 31 * 86_400;

describe('a bad file', () => {
  let service: Awaited<ReturnType<typeof openTestService>>;
  let runnerId = '';
  let good: Body;

  const everything = async (): Promise<unknown> => ({
    activities: (await service.call('GET', `/v1/runners/${runnerId}/activities`)).body,
    load: (await service.call('GET', `/v1/runners/${runnerId}/load?from=2025-03-01&to=2025-05-01`)).body,
    good: (await service.call('GET', `/v1/uploads/${good['id']}`)).body,
  });

  beforeAll(async () => {
    service = await openTestService();
    runnerId = await service.createRunner({ timeZone: 'Europe/Berlin' });
    good = await service.upload(runnerId, await sample('fit/every-second-running-dynamics.fit'));
    expect(good['status']).toBe('processed');
  });
  afterAll(() => service.close());

  const refused: readonly (readonly [string, string, Uint8Array | string, FailureCode, RegExp])[] = [
    ['empty inside gzip', 'run.fit.gz', gzipBytes(new Uint8Array(0)), 'file-empty', /no bytes/],
    [
      'that is an HTML page saved as .gpx',
      'run.gpx',
      '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>',
      'file-unknown-format',
      /HTML page/,
    ],
    ['that is a FIT workout', 'plan.fit', workout, 'file-not-an-activity', /workout/],
    ['that is a FIT course', 'route.fit', course, 'file-not-an-activity', /course/],
    [
      'of 31 days without a gap',
      'month.gpx',
      retimed(600, (second) => runStartMs + (second / 600) * month * 1000),
      'file-implausible',
      /lasts 31 days/,
    ],
    [
      'whose summary alone states 31 days',
      'month.fit',
      fitFile([fileId(), session({ seconds: month })]),
      'file-implausible',
      /lasts 31 days/,
    ],
    [
      'of a clock that began in the year 2000 (GPX)',
      'clock.gpx',
      gpxText({ points: 600, startMs: Date.UTC(2000, 0, 1, 0, 3) }),
      'file-implausible',
      /year 2000/,
    ],
    [
      'of a clock that began in the year 2000 (TCX)',
      'clock.tcx',
      tcxText({ points: 600, startMs: Date.UTC(2000, 0, 1, 0, 3) }),
      'file-implausible',
      /year 2000/,
    ],
    [
      'of a clock that runs years ahead',
      'clock.gpx',
      gpxText({ points: 600, startMs: Date.UTC(2090, 0, 1) }),
      'file-implausible',
      /after the file was received/,
    ],
    [
      'of a clock that counts from 1990',
      'clock.gpx',
      gpxText({ points: 600, startMs: Date.UTC(1990, 0, 1) }),
      'file-implausible',
      /clock was not set/,
    ],
    ['with nested XML entities (billion laughs)', 'run.gpx', billionLaughs, 'file-corrupt', /never expanded/],
    [
      'with an XML entity that names a file of the server',
      'run.gpx',
      thief,
      'file-corrupt',
      /never expanded/,
    ],
    [
      'that unpacks from gzip to too much',
      'run.gpx.gz',
      gzipBytes(
        Buffer.concat([
          Buffer.from(gpxText({ points: 2 })),
          Buffer.alloc(300 * mebibyte, '<!-- filler -->\n'),
        ]),
      ),
      'archive-unsafe',
      /200 times its size/,
    ],
    ['of one point', 'place.gpx', gpxText({ points: 1 }), 'file-not-an-activity', /a place/],
    [
      'without times',
      'route.gpx',
      gpxText({ points: 9 }).replace(/<time>.*?<\/time>/g, ''),
      'file-without-time',
      /time/,
    ],
  ];

  it.each(refused)(
    '%s is refused with a clear problem, and nothing else is touched',
    async (_, name, bytes, code, detail) => {
      const before = await everything();
      const upload = await service.upload(runnerId, bytes, name);
      expect(upload).toMatchObject({ status: 'rejected', activityIds: [] });
      expect(upload['problem']).toMatchObject({ type: `/problems/${code}`, status: 422 });
      expect(upload['problem']?.['detail']).toMatch(detail);
      expect(await everything()).toEqual(before);
    },
  );

  it('of no bytes is refused by the upload request', async () => {
    const before = await everything();
    const answer = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=run.fit`, {
      raw: '',
    });
    expect(answer.status).toBe(400);
    expect(await everything()).toEqual(before);
  });

  const badParts: readonly (readonly [string, ZipEntry, FailureCode, RegExp])[] = [
    [
      'too much when unpacked',
      { name: 'bomb.gpx', bytes: new Uint8Array(300 * mebibyte) },
      'archive-unsafe',
      /200 times its size/,
    ],
    [
      'a path outside of the archive',
      { name: '../../../etc/cron.d/run.gpx', bytes: Buffer.from(gpxText({ points: 60 })) },
      'archive-unsafe',
      /leads out of the archive/,
    ],
    [
      'nested XML entities (billion laughs)',
      { name: 'laughs.gpx', bytes: Buffer.from(billionLaughs) },
      'file-corrupt',
      /never expanded/,
    ],
    ['a workout', { name: 'plan.fit', bytes: workout }, 'file-not-an-activity', /workout/],
  ];

  it('in an archive is a problem of that part alone: each beside a sound run', async () => {
    const before = await everything();
    for (const [index, [name, entry, code, detail]] of badParts.entries()) {
      const own = await service.createRunner();
      const startMs = runStartMs + index * 24 * hourMs;
      const sound = { name: 'sound.gpx', bytes: Buffer.from(gpxText({ points: 300, startMs })) };
      const upload = await service.upload(own, zipBytes([entry, sound]), 'export.zip');
      expect(upload['files'], name).toEqual({ total: 2, processed: 1, rejected: 1, duplicate: 0 });
      const parts = upload['items'] as unknown as Body[];
      const bad = parts.find((part) => part['status'] === ('rejected' as unknown));
      expect(bad?.['problem'], name).toMatchObject({ type: `/problems/${code}` });
      expect(bad?.['problem']?.['detail'], name).toMatch(detail);
      const { body: page } = await service.call('GET', `/v1/runners/${own}/activities`);
      expect(page['items'], name).toHaveLength(1);
    }
    expect(await everything()).toEqual(before);
  });
});

describe('a file with wrong times', () => {
  let service: Awaited<ReturnType<typeof openTestService>>;
  beforeAll(async () => {
    service = await openTestService();
  });
  afterAll(() => service.close());

  const readOnce = async (bytes: Uint8Array | string, name: string): Promise<Body> => {
    const upload = await service.upload(await service.createRunner(), bytes, name);
    expect(upload['status']).toBe('processed');
    return (await service.call('GET', `/v1/activities/${upload['activityIds']?.[0]}`)).body;
  };

  it('in reverse order is sorted, and the repair is reported', async () => {
    const run = await readOnce(
      retimed(600, (second) => runStartMs + (hour - second) * 1000),
      'backwards.gpx',
    );
    expect(run).toMatchObject({ elapsedSeconds: 599 });
    expect(run['repairs']).toContainEqual(expect.objectContaining({ id: 'records-sorted' }));
  });

  it('with less elapsed than timer time has the two swapped, and the repair is reported', async () => {
    const records = Array.from({ length: 61 }, (_, seconds) => record({ seconds, distance: seconds * 300 }));
    const inverted = session({ seconds: 60, more: [[9, 'uint32', 18_000]] });
    const fields = inverted.fields.map((field) =>
      field[0] === 8 ? ([8, 'uint32', 90_000] as const) : field,
    );
    const run = await readOnce(
      fitFile([fileId(), ...records, { ...inverted, fields }, activity(0)]),
      'inverted.fit',
    );
    expect(run).toMatchObject({ elapsedSeconds: 90, timerSeconds: 60 });
    expect(run['repairs']).toContainEqual({ id: 'summary-mismatch', samples: 1 });
  });

  it('with a distance that nobody covers keeps its time, and sets no ceiling', async () => {
    const runner = await service.createRunner();
    const laps = tcxText({ points: 1, startMs: Date.now() - 2 * hourMs })
      .replace(/<Track>[\s\S]*?<\/Track>/, '')
      .replace(/<TotalTimeSeconds>\d+/, '<TotalTimeSeconds>1800')
      .replace(/<DistanceMeters>\d+/, '<DistanceMeters>42000000');
    const upload = await service.upload(runner, laps, 'laps.tcx');
    const { body } = await service.call('GET', `/v1/activities/${upload['activityIds']?.[0]}`);
    expect(body).toMatchObject({ timerSeconds: 1800, distanceMeters: null, implausible: 'too_fast' });
    expect(body['repairs']).toContainEqual({ id: 'distance-implausible', samples: 1 });
    const { body: answer } = await service.call('GET', `/v1/runners/${runner}/assessment`);
    expect(answer['ceiling']).toMatchObject({ nextRunMeters: null, nextRunSeconds: null });
    expect(answer['coverage']).toMatchObject({ runs: 1, runsWithDistance: 0, runsImplausible: 1 });
  });

  it('with 31 paused days at its end is cut after the run, and the repair is reported', async () => {
    const run = await readOnce(
      retimed(601, (second) => runStartMs + (second === 600 ? month : second) * 1000),
      'forgotten.gpx',
    );
    expect(run).toMatchObject({ elapsedSeconds: 599 });
    expect(run['repairs']).toContainEqual({ id: 'clock-jump', samples: 1 });
  });
});
