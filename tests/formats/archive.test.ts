import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  type ArchivePart,
  type ReadArchiveOptions,
  readArchive,
} from '#src/edges/formats/archive/read-archive.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { failureOf } from '#tests/support/decode-text.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import {
  appleText,
  fitbitText,
  garminText,
  polarText,
  runtasticText,
  samsungText,
  stravaText,
} from '#tests/support/table-texts.ts';
import { gzipBytes, type ZipEntry, zipBytes } from '#tests/support/zip-bytes.ts';

const run = Buffer.from(gpxText({ points: 3 }));
const file = (name: string, bytes: Uint8Array = run): ZipEntry => ({ name, bytes });

let directory = '';
let count = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sinew-test-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const write = async (bytes: Uint8Array): Promise<string> => {
  count += 1;
  const path = join(directory, `${count}.zip`);
  await writeFile(path, bytes);
  return path;
};

type Seen = readonly [path: string, what: string];

const see = async (part: ArchivePart): Promise<Seen> => {
  if ('failure' in part) return [part.path, part.failure.code];
  const activities = await part.format.decode(part.source);
  return [part.path, `${part.format.id}:${activities.reduce((sum, { records }) => sum + records.length, 0)}`];
};

const readPath = async (path: string, options: Partial<ReadArchiveOptions> = {}): Promise<Seen[]> => {
  const seen: Seen[] = [];
  for await (const part of readArchive(path, { limits: defaultReadLimits, ...options }))
    seen.push(await see(part));
  return seen;
};

const read = async (bytes: Uint8Array, options: Partial<ReadArchiveOptions> = {}): Promise<Seen[]> =>
  readPath(await write(bytes), options);

const limited = (limits: Partial<typeof defaultReadLimits>) => ({
  limits: { ...defaultReadLimits, ...limits },
});

describe('an archive', () => {
  it('yields its activity files in the order of its table of contents, stored or deflated', async () => {
    const bytes = zipBytes([file('b.gpx'), { ...file('a.gpx'), packing: 'stored' }]);
    expect(await read(bytes)).toEqual([
      ['b.gpx', 'gpx:3'],
      ['a.gpx', 'gpx:3'],
    ]);
  });

  it.each([
    ['activities.csv', stravaText()],
    ['apple_health_export/exportación.xml', appleText()],
    ['export/DI_CONNECT/DI-Connect-Fitness/a_0_summarizedActivities.json', garminText()],
    ['Sport-sessions/fdd2f131.json', runtasticText()],
    ['polar-user-data-export_1/training-session-2025-03-05-1.json', polarText()],
    ['Takeout/Fitbit/Global Export Data/exercise-0.json', fitbitText()],
    ['samsunghealth_a_1/com.samsung.shealth.exercise.20250101.csv', samsungText()],
  ])('yields the table %s as a part', async (name, text) => {
    const bytes = zipBytes([file(name, Buffer.from(text)), file('other.csv', Buffer.from('a,b\n1,2\n'))]);
    expect(await read(bytes)).toEqual([[name, 'table:0']]);
  });

  it('leaves what is no table alone, whatever its name says', async () => {
    const other = zipBytes([
      file('activities.csv', Buffer.from('a,b\n')),
      file('export.xml', Buffer.from('<ClinicalDocument/>')),
      file('exercise-0.json', Buffer.from('{}')),
      file('1.gpx'),
    ]);
    expect(await read(other)).toEqual([['1.gpx', 'gpx:3']]);
  });

  it('of Strava yields the activities, gzipped or not, and reports everything else', async () => {
    const ignored: string[] = [];
    const seen = await read(
      zipBytes([
        file('activities.csv', Buffer.from('Activity ID,Date\n1,2')),
        file('activities/', Buffer.alloc(0)),
        file('activities/1.gpx.gz', gzipBytes(run)),
        file('activities/2.GPX'),
        file('media/photo.jpg', Buffer.from([0xff, 0xd8, 0xff])),
        file('__MACOSX/activities/._2.gpx', Buffer.from([0, 5, 22, 7])),
        file('activities/._2.gpx', Buffer.from([0, 5, 22, 7])),
      ]),
      { onIgnored: (path) => ignored.push(path) },
    );
    expect(seen).toEqual([
      ['activities/1.gpx.gz', 'gpx:3'],
      ['activities/2.GPX', 'gpx:3'],
    ]);
    expect(ignored).toHaveLength(5);
  });

  it('of Garmin yields the files of the zips within it, under the path of both', async () => {
    const inner = zipBytes([file('1.gpx'), file('2.gpx')]);
    expect(await read(zipBytes([file('DI_CONNECT/Part1.zip', inner), file('3.gpx')]))).toEqual([
      ['DI_CONNECT/Part1.zip/1.gpx', 'gpx:3'],
      ['DI_CONNECT/Part1.zip/2.gpx', 'gpx:3'],
      ['3.gpx', 'gpx:3'],
    ]);
  });

  it('recognises a zip that is named like an activity, as some exporters write them', async () => {
    expect(await read(zipBytes([file('23293884514.fit', zipBytes([file('inside.gpx')]))]))).toEqual([
      ['23293884514.fit/inside.gpx', 'gpx:3'],
    ]);
  });

  it('yields a bad part with its failure and goes on with the others', async () => {
    const seen = await read(
      zipBytes([
        file('page.gpx', Buffer.from('<!DOCTYPE html><html></html>')),
        file('empty.fit', Buffer.alloc(0)),
        { ...file('wrong-sum.gpx'), checkSum: 1 },
        file('cut.zip', zipBytes([file('a.gpx')]).subarray(0, 60)),
        { ...file('secret.gpx'), flags: 1 },
        { ...file('odd-method.gpx'), method: 9 },
        { ...file('larger-than-stated.gpx'), statedBytes: run.length - 1 },
        file('good.gpx'),
      ]),
    );
    expect(seen).toEqual([
      ['page.gpx', 'file-unknown-format'],
      ['empty.fit', 'file-empty'],
      ['wrong-sum.gpx', 'file-corrupt'],
      ['cut.zip', 'file-truncated'],
      ['secret.gpx', 'archive-unsafe'],
      ['odd-method.gpx', 'file-corrupt'],
      ['larger-than-stated.gpx', 'file-corrupt'],
      ['good.gpx', 'gpx:3'],
    ]);
  });

  it('yields a failure, and no source that breaks while it is read, for damage deep inside a large part', async () => {
    const long = gzipBytes(Buffer.from(gpxText({ points: 30_000 })));
    const damaged = Buffer.from(long);
    damaged.fill(0x5a, 200_000, 200_050);
    const bytes = zipBytes([{ ...file('long.gpx.gz', damaged), packing: 'stored' }, file('good.gpx')]);
    expect(await read(bytes)).toEqual([
      ['long.gpx.gz', 'file-corrupt'],
      ['good.gpx', 'gpx:3'],
    ]);
    const whole = zipBytes([{ ...file('long.gpx.gz', long), packing: 'stored' }]);
    expect(await read(whole)).toEqual([['long.gpx.gz', 'gpx:30000']]);
  });

  it('gives two files of one name two keys, the same on every reading', async () => {
    const path = await write(zipBytes([file('a.gpx'), file('a.gpx')]));
    const first = await readPath(path);
    expect(first.map(([key]) => key)).toEqual(['a.gpx', 'a.gpx (2)']);
    expect(await readPath(path)).toEqual(first);
  });

  it('goes on where an earlier reading stopped, and finds one part again', async () => {
    const path = await write(
      zipBytes([file('1.gpx'), file('in.zip', zipBytes([file('2.gpx'), file('3.gpx')]))]),
    );
    const done = new Set(['1.gpx', 'in.zip/2.gpx']);
    expect(await readPath(path, { skip: (key) => done.has(key) })).toEqual([['in.zip/3.gpx', 'gpx:3']]);
    expect(await readPath(path, { only: 'in.zip/2.gpx' })).toEqual([['in.zip/2.gpx', 'gpx:3']]);
    expect(await readPath(path, { skip: () => true })).toEqual([]);
  });

  it('lets a part be read more than once', async () => {
    const path = await write(zipBytes([file('1.gpx')]));
    for await (const part of readArchive(path, { limits: defaultReadLimits })) {
      expect(await see(part)).toEqual(await see(part));
    }
  });

  it('of ten thousand entries works', async () => {
    const small = Buffer.from(gpxText({ points: 1, heartRate: false }));
    const entries = Array.from({ length: 10_000 }, (_, index) => file(`activities/${index}.gpx`, small));
    const path = await write(zipBytes(entries));
    let parts = 0;
    for await (const part of readArchive(path, { limits: defaultReadLimits })) {
      if (!('failure' in part)) parts += 1;
    }
    expect(parts).toBe(10_000);
  });

  it('leaves no temporary file behind, also when the reader stops in the middle', async () => {
    const path = await write(zipBytes([file('in.zip', zipBytes([file('1.gpx'), file('2.gpx')]))]));
    vi.stubEnv('TMPDIR', directory);
    onTestFinished(() => void vi.unstubAllEnvs());
    const spooled = async () =>
      (await readdir(directory)).filter((name) => name.startsWith('sinew-archive-'));
    for await (const part of readArchive(path, { limits: defaultReadLimits })) {
      expect(part.path).toBe('in.zip/1.gpx');
      expect(await spooled()).toHaveLength(1);
      break;
    }
    expect(await spooled()).toEqual([]);
  });
});

describe('an archive is refused', () => {
  const refusal = (bytes: Uint8Array, options: Partial<ReadArchiveOptions> = {}) =>
    failureOf(read(bytes, options));

  it('as empty when it holds no activity file', async () => {
    expect((await refusal(zipBytes([]))).code).toBe('archive-empty');
    expect((await refusal(zipBytes([file('photo.jpg')]))).code).toBe('archive-empty');
    expect((await refusal(zipBytes([file('in.zip', zipBytes([file('a.txt')]))]))).code).toBe('archive-empty');
  });

  it.each([
    ['Samsung Health', 'samsunghealth_a_1/com.samsung.shealth.sleep.1.csv', 'GPX'],
    ['Fitbit', 'Takeout/Fitbit/Global Export Data/steps-2026-07-02.json', 'TCX'],
    ['Polar Flow', 'training-target-2026-1.json', 'GPX'],
    ['Garmin', 'DI_CONNECT/DI-Connect-User/user_profile.json', 'DI-Connect-Uploaded-Files'],
    ['Huawei Health', 'HUAWEI/Motion path detail data & description/motion path detail data.json', 'TCX'],
  ])('with what to export instead where %s wrote it', async (vendor, name, instead) => {
    const { code, detail } = await refusal(zipBytes([file(name, Buffer.from('{}'))]));
    expect(code).toBe('archive-empty');
    expect(detail).toContain(vendor);
    expect(detail).toContain(instead);
  });

  it('as truncated or corrupt when its table of contents is', async () => {
    const whole = zipBytes([file('1.gpx')]);
    expect((await refusal(whole.subarray(0, whole.length - 30))).code).toBe('file-truncated');
    const damaged = Buffer.from(whole);
    damaged.fill(0x55, damaged.length - 60, damaged.length - 22);
    expect((await refusal(damaged)).code).toBe('file-corrupt');
  });

  it('for more entries or more bytes than an upload may have, before anything is unpacked', async () => {
    const bytes = zipBytes([file('1.gpx'), file('2.gpx')]);
    expect((await refusal(bytes, limited({ archiveEntries: 1 }))).code).toBe('archive-unsafe');
    expect((await refusal(bytes, limited({ totalBytes: run.length + 1 }))).code).toBe('archive-unsafe');
  });

  it('when its entries overlap', async () => {
    const bytes = zipBytes([file('1.gpx'), file('2.gpx')], { overlapping: true });
    const failure = await refusal(bytes);
    expect(failure).toEqual({ code: 'archive-unsafe', detail: expect.stringContaining('overlap') });
  });
});

describe('a hostile entry', () => {
  it('that swells is not unpacked, in a zip and in gzip', async () => {
    const zeros = Buffer.alloc(5_000_000);
    const seen = await read(zipBytes([file('bomb.gpx', zeros), file('good.gpx')]));
    expect(seen).toEqual([
      ['bomb.gpx', 'archive-unsafe'],
      ['good.gpx', 'gpx:3'],
    ]);
    const gpxBomb = gzipBytes(Buffer.concat([Buffer.from('<gpx>'), Buffer.alloc(50_000_000, '<a/>')]));
    expect(await read(zipBytes([{ ...file('bomb.gpx.gz', gpxBomb), packing: 'stored' }]))).toEqual([
      ['bomb.gpx.gz', 'archive-unsafe'],
    ]);
  });

  it('that lies about its size is stopped at the size it stated', async () => {
    const zeros = Buffer.alloc(5_000_000);
    expect(await read(zipBytes([{ ...file('bomb.gpx', zeros), statedBytes: 1000 }]))).toEqual([
      ['bomb.gpx', 'file-corrupt'],
    ]);
  });

  it('larger than a part may be fails alone', async () => {
    const seen = await read(
      zipBytes([
        { ...file('large.gpx', Buffer.from(gpxText({ points: 99 }))), packing: 'stored' },
        file('good.gpx'),
      ]),
      limited({ partBytes: 4000 }),
    );
    expect(seen).toEqual([
      ['large.gpx', 'file-too-large'],
      ['good.gpx', 'gpx:3'],
    ]);
  });

  it.each(['../../etc/run.gpx', '/etc/run.gpx', 'C:\\run.gpx', 'a\\..\\..\\run.gpx', 'a\u0007.gpx'])(
    'named %j is not read, and the others are',
    async (name) => {
      const seen = await read(zipBytes([file(name), file('good.gpx')]));
      expect(seen.map(([, what]) => what)).toEqual(['archive-unsafe', 'gpx:3']);
    },
  );

  it('nested deeper than allowed fails alone', async () => {
    let nested = zipBytes([file('run.gpx')]);
    for (let depth = 0; depth < 6; depth += 1) nested = zipBytes([file('in.zip', nested)]);
    const seen = await read(zipBytes([file('deep.zip', nested), file('good.gpx')]));
    expect(seen.map(([, what]) => what)).toEqual(['archive-unsafe', 'gpx:3']);
  });

  it('that contains itself comes to an end', async () => {
    let wrapped: Uint8Array = run;
    for (let depth = 0; depth < 10; depth += 1) wrapped = gzipBytes(wrapped);
    expect(await read(zipBytes([file('a.gpx.gz', wrapped)]))).toEqual([['a.gpx.gz', 'archive-unsafe']]);
  });
});
