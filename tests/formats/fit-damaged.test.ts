import { describe, expect, test } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { decodeFit, fitFormat } from '#src/edges/formats/fit/fit.ts';
import { chainFiles, fileId, fitData, fitFile, record, session, startMs } from '#tests/support/fit-bytes.ts';

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await decodeFit(bytes);
    return 'decoded';
  } catch (error) {
    return isFailure(error) ? error.code : `no failure: ${error}`;
  }
};
describe('a damaged FIT file', () => {
  const records = Array.from({ length: 50 }, (_, seconds) => record({ seconds, heartRate: 140 }));
  const whole = [
    fileId(),
    { global: 12, local: 9, fields: [[0, 'enum', 1] as const] },
    ...records,
    session(),
  ];

  test('that ends before its session is one activity made of its records', async () => {
    const cut = fitFile(whole).subarray(0, fitData(whole.slice(0, 30)).length + 14);
    const [run] = await decodeFit(cut);
    expect(run).toMatchObject({ sport: 'running', startMs });
    expect(run?.records.length).toBe(28);
    expect(run?.repairs).toEqual([{ id: 'truncated', samples: 1 }]);
    expect(run?.summary.distanceMeters).toBeNull();
  });

  test('whose session was never written is read the same way', async () => {
    const [run] = await decodeFit(fitFile(whole.slice(0, -1)));
    expect(run?.repairs).toEqual([{ id: 'truncated', samples: 1 }]);
    expect(run?.records.length).toBe(50);
  });

  test('of a triathlon that ends during the run keeps the run', async () => {
    const sportOf = (sport: number) => ({ global: 12, local: 9, fields: [[0, 'enum', sport] as const] });
    const legs = [
      fileId(),
      sportOf(5),
      record({ seconds: 0 }),
      session({ from: 0, seconds: 10, sport: 5 }),
      sportOf(3),
      record({ seconds: 15 }),
      session({ from: 10, seconds: 10, sport: 3 }),
      sportOf(1),
      ...Array.from({ length: 90 }, (_, second) => record({ seconds: 20 + second, heartRate: 150 })),
    ];
    const bytes = fitFile([...legs, session({ from: 20, seconds: 90 })]);
    const activities = await decodeFit(bytes.subarray(0, fitData(legs).length + 14));
    expect(activities.map(({ sport, records }) => [sport, records.length])).toEqual([
      ['swimming', 1],
      ['running', 90],
    ]);
    expect(activities[1]).toMatchObject({
      startMs: startMs + 20_000,
      repairs: [{ id: 'truncated', samples: 1 }],
    });
    expect((await decodeFit(bytes)).map(({ sport }) => sport)).toEqual(['swimming', 'running']);
  });

  test('with a wrong check sum is read and says so', async () => {
    const [run] = await decodeFit(fitFile(whole, { checkSum: 'wrong' }));
    expect(run?.repairs).toEqual([{ id: 'crc-mismatch', samples: 1 }]);
  });

  test.each([
    ['zero bytes', new Uint8Array(0), 'file-empty'],
    ['only a header', fitFile(whole).subarray(0, 14), 'file-truncated'],
    ['nothing but its first message', fitFile(whole).subarray(0, 40), 'file-truncated'],
    ['another file’s bytes', new Uint8Array(100), 'file-corrupt'],
    [
      'nonsense behind its header',
      chainFiles(fitFile([], { claimedDataBytes: 9 }), new Uint8Array(20)),
      'file-corrupt',
    ],
    ['a workout', fitFile([fileId({ type: 5 })]), 'file-not-an-activity'],
    ['a course', fitFile([fileId({ type: 6 }), record({ seconds: 0 })]), 'file-not-an-activity'],
    ['transitions only', fitFile([fileId(), session({ sport: 3 })]), 'file-not-an-activity'],
    ['neither session nor records', fitFile([fileId()]), 'file-not-an-activity'],
  ])('of %s is refused in our own words', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('that is no activity is named by its FIT type', async () => {
    await expect(decodeFit(fitFile([fileId({ type: 5 })]))).rejects.toThrow('“workout”');
    await expect(decodeFit(fitFile([fileId({ type: 32 })]))).rejects.toThrow('“monitoring b”');
    await expect(decodeFit(fitFile([fileId({ type: 200 })]))).rejects.toThrow('“type 200”');
  });

  test('with more records than anybody can run is refused before it costs memory', async () => {
    const definition = fitData([record({ seconds: 0 })]);
    const small = { global: 20, local: 1, fields: [[3, 'uint8', 140] as const] };
    const one = fitData([small]);
    const message = one.subarray(one.length - 2);
    const bomb = new Uint8Array(one.length + 700_000 * 2);
    bomb.set(one);
    for (let at = one.length; at < bomb.length; at += 2) bomb.set(message, at);
    const header = fitFile([], { claimedDataBytes: bomb.length, checkSum: 'missing' });
    expect(definition.length).toBeGreaterThan(0);
    expect(await codeOf(chainFiles(header, bomb))).toBe('file-too-large');
  });
});

describe('the FIT format', () => {
  const source = (bytes: Uint8Array, known: number | null = bytes.length) => ({
    bytes: known,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
  });

  test('recognises by content and decodes from chunks', async () => {
    const bytes = fitFile([fileId(), record({ seconds: 0 }), session()]);
    expect(fitFormat.recognises(bytes.subarray(0, 4096))).toBe(true);
    expect(fitFormat.recognises(new TextEncoder().encode('<gpx'))).toBe(false);
    expect(await fitFormat.decode(source(bytes))).toHaveLength(1);
    expect(await fitFormat.decode(source(bytes, null))).toHaveLength(1);
  });

  test('refuses more than 32 MiB before it reads them', async () => {
    const huge = { bytes: 33 * 1024 * 1024, chunks: () => source(new Uint8Array(0)).chunks() };
    await expect(fitFormat.decode(huge)).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
