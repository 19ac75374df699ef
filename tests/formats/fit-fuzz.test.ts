import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import {
  activity,
  chainFiles,
  describeField,
  fileId,
  fitFile,
  lap,
  record,
  session,
  timer,
} from '#tests/support/fit-bytes.ts';
import { below, createRandom, mutate } from '#tests/support/mutate-bytes.ts';
import { corpusFiles, corpusPath } from '#tests/support/read-corpus.ts';

const generated: readonly Uint8Array[] = [
  fitFile([
    fileId(),
    describeField({ index: 0, number: 3, base: 'uint16', name: 'Ground Time', units: 'Milliseconds' }),
    timer(0, 'start'),
    ...Array.from({ length: 40 }, (_, seconds) =>
      record({
        seconds,
        heartRate: 140,
        cadence: 80,
        distance: seconds * 280,
        developer: [[0, 3, 'uint16', 250]],
      }),
    ),
    timer(40, 'stop_all'),
    lap({ from: 0, seconds: 40, meters: 112 }),
    session({ seconds: 40, more: [[9, 'uint32', 11_200]] }),
    activity(3600),
  ]),
  chainFiles(
    fitFile([fileId(), record({ seconds: 0 }), session({ sport: 5 })], { headerBytes: 12, checkSum: 'zero' }),
    fitFile([
      {
        global: 132,
        fields: [
          [253, 'uint32', 1_104_624_000],
          [9, 'uint32', 1000],
          [6, 'uint8', 120],
        ],
      },
    ]),
  ),
];

/** What happened; anything but activities or a known failure is a defect. */
const outcomeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    return (await decodeFit(bytes)).length > 0 ? 'activities' : 'an empty list';
  } catch (error) {
    return isFailure(error) ? error.code : String(error);
  }
};

const fuzz = async (
  bases: readonly Uint8Array[],
  rounds: number,
  seed: number,
): Promise<Map<string, number>> => {
  const random = createRandom(seed);
  const pick = (): Uint8Array => bases[below(random, bases.length)] ?? new Uint8Array(0);
  const outcomes = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const outcome = await outcomeOf(mutate(pick(), pick, random));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  return outcomes;
};

const EXPECTED = [
  'activities',
  'file-empty',
  'file-truncated',
  'file-corrupt',
  'file-not-an-activity',
  'file-too-large',
  'file-implausible',
];

test('damaged copies of generated files give activities or a known failure, never anything else', async () => {
  const outcomes = await fuzz(generated, 4000, 20_260_713);
  expect([...outcomes.keys()].filter((outcome) => !EXPECTED.includes(outcome))).toEqual([]);
  expect(outcomes.get('activities')).toBeGreaterThan(500);
});

const readSmallFiles = (): readonly Uint8Array[] =>
  corpusFiles('fit')
    .map((path) => new Uint8Array(readFileSync(corpusPath(path))))
    .filter((bytes) => bytes.length < 40_000);

test('damaged copies of real files do the same', async () => {
  const outcomes = await fuzz(readSmallFiles(), 1500, 4711);
  expect([...outcomes.keys()].filter((outcome) => !EXPECTED.includes(outcome))).toEqual([]);
});
