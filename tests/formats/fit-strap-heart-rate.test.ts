import { describe, expect, test } from 'vitest';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import { mergeStrapHeartRate, strapHeartRatesOf } from '#src/edges/formats/fit/strap-heart-rate.ts';
import {
  chainFiles,
  type FitBytesMessage,
  fileId,
  fitFile,
  fitStart,
  record,
  session,
  startMs,
} from '#tests/support/fit-bytes.ts';

const anchor = (seconds: number, ticks: number, bpm: number): FitBytesMessage => ({
  global: 132,
  local: 7,
  fields: [
    [253, 'uint32', fitStart + seconds],
    [9, 'uint32', ticks],
    [0, 'uint16', 0],
    [6, 'uint8', bpm],
  ],
});

/** Two ticks of 1/1024 s in three bytes, low bits first. */
const packTicks = (ticks: readonly number[]): readonly number[] =>
  ticks.flatMap((tick, index) => {
    const next = ticks[index + 1] ?? 0;
    return index % 2 === 0
      ? [tick & 0xff, ((tick >> 8) & 0x0f) | ((next & 0x0f) << 4), (next >> 4) & 0xff]
      : [];
  });

const beats = (ticks: readonly number[], bpms: readonly number[]): FitBytesMessage => ({
  global: 132,
  local: 8,
  fields: [
    [6, 'uint8', bpms],
    [10, 'byte', packTicks(ticks)],
  ],
});

const swim = [0, 1, 2, 3, 9].map((seconds) => record({ seconds }));

describe('the heart rates of a chest strap', () => {
  test('are laid over the records of the swim by the strap’s own clock', async () => {
    const bytes = fitFile([
      fileId(),
      ...swim,
      session({ sport: 5 }),
      anchor(0, 1000, 100),
      beats([1000 + 512, 1000 + 1024, 1000 + 1536, 1000 + 2048], [110, 112, 120, 130]),
    ]);
    const [activity] = await decodeFit(bytes);
    expect([...(activity?.records.columns.heartRate ?? [])]).toEqual([100, 111, 125, 130, Number.NaN]);
    expect(activity?.repairs).toEqual([{ id: 'heart-rate-strap-merged', samples: 4 }]);
  });

  test('may come in files chained behind the swim', async () => {
    const first = fitFile([fileId(), ...swim, session({ sport: 5 })]);
    const second = fitFile([anchor(0, 1000, 100)]);
    const third = fitFile([anchor(2, 500, 140)]);
    const activities = await decodeFit(chainFiles(first, second, third));
    expect(activities).toHaveLength(1);
    expect([...(activities[0]?.records.columns.heartRate ?? [])]).toEqual([100, 100, 140, 140, Number.NaN]);
  });

  test('leave what the watch measured where they do not reach', () => {
    const watch = Float64Array.of(90, 91, 92);
    const timeMs = Float64Array.of(0, 1000, 20_000);
    const merged = mergeStrapHeartRate({ timeMs: [900], bpm: [120] }, timeMs, watch);
    expect([...merged.column]).toEqual([90, 120, 92]);
    expect(merged.samples).toBe(1);
    expect([...watch]).toEqual([90, 91, 92]);
  });

  test('count on when the twelve bits and when the 32 bits of the clock run over', async () => {
    const bytes = fitFile([
      fileId(),
      ...swim,
      session(),
      anchor(0, 0xffffff00, 100),
      beats([0x100, 0x500], [110, 120]),
    ]);
    const [activity] = await decodeFit(bytes);
    expect([...(activity?.records.columns.heartRate ?? [])].slice(0, 3)).toEqual([100, 110, 120]);
  });

  test('without an anchor have no time and are not used', () => {
    expect(strapHeartRatesOf([{ filtered_bpm: [100], event_timestamp12: [1, 2, 3] }])).toEqual({
      timeMs: [],
      bpm: [],
    });
  });

  test('start at the anchor’s time and its fraction', () => {
    const stamped = {
      timestamp: new Date(startMs),
      fractional_timestamp: 0.5,
      event_timestamp: [3],
      filtered_bpm: [71],
    };
    expect(strapHeartRatesOf([stamped])).toEqual({ timeMs: [startMs + 500], bpm: [71] });
  });
});
