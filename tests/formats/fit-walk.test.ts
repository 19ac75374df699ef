import { describe, expect, test } from 'vitest';
import { walkMessages } from '#src/edges/formats/fit/walk-messages.ts';
import { fitBase, fitData, fitStart, record } from '#tests/support/fit-bytes.ts';

describe('walking messages', () => {
  const timesOf = (data: Uint8Array): readonly number[] => {
    const times: number[] = [];
    walkMessages(data, 0, data.length, (_, __, fitSeconds) => times.push(fitSeconds));
    return times;
  };

  test('counts compressed times on from the last full one, also when the five bits run over', () => {
    const base = fitStart - (fitStart % 32);
    const full = { global: 20, local: 0, fields: [[253, 'uint32', base + 30] as const] };
    const compressed = (low: number) => ({
      global: 20,
      local: 1,
      compressedSeconds: low,
      fields: [[3, 'uint8', 140] as const],
    });
    expect(timesOf(fitData([full, compressed(31), compressed(1), compressed(1), compressed(0)]))).toEqual([
      base + 30,
      base + 31,
      base + 33,
      base + 33,
      base + 64,
    ]);
  });

  test('gives no time to a compressed header without a full time before it', () => {
    const lone = { global: 20, local: 1, compressedSeconds: 7, fields: [[3, 'uint8', 140] as const] };
    expect(timesOf(fitData([lone]))).toEqual([Number.NaN]);
  });

  test('takes a compressed header on a message with a full time for nonsense', () => {
    const both = { ...record({ seconds: 0 }), local: 1 };
    const data = fitData([both, { ...both, compressedSeconds: 5 }]);
    expect(walkMessages(data, 0, data.length, () => {}).reason).toBe('junk');
  });

  test('reads big-endian definitions, and a local type that is defined anew', () => {
    const globals: number[] = [];
    const data = fitData([
      { global: 258, local: 0, bigEndian: true, fields: [[253, 'uint32', fitStart]] },
      { global: 20, local: 0, fields: [[3, 'uint8', 120]] },
    ]);
    const end = walkMessages(data, 0, data.length, (definition) => globals.push(definition.globalNumber));
    expect(globals).toEqual([258, 20]);
    expect(end).toEqual({ endOffset: data.length, reason: 'complete' });
    expect(fitBase.uint32).toBe(0x86);
  });

  test('passes over developer fields and types it does not know', () => {
    const data = fitData([
      {
        global: 20,
        local: 0,
        fields: [
          [200, 'uint64', 5],
          [3, 'uint8', 120],
        ],
        developer: [[0, 3, 'uint16', 250]],
      },
    ]);
    let sizeBytes = 0;
    walkMessages(data, 0, data.length, (definition) => {
      sizeBytes = definition.sizeBytes;
    });
    expect(sizeBytes).toBe(11);
  });

  test.each([
    ['a reserved bit', [0x50]],
    ['a byte order that does not exist', [0x40, 0, 2, 20, 0, 0]],
    ['a local type that was never defined', [0x05]],
    ['developer data announced by a data message', [0x40, 0, 0, 20, 0, 0, 0x20]],
  ])('stops at %s', (_, bytes) => {
    const data = Uint8Array.from(bytes);
    expect(walkMessages(data, 0, data.length, () => {}).reason).toBe('junk');
  });
});
