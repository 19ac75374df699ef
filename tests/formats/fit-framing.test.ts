import { FitEncoder } from 'fit-file-parser/encoder';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { fitCheckSum } from '#src/edges/formats/fit/check-sum.ts';
import { isFitHeader, splitParts } from '#src/edges/formats/fit/framing.ts';
import { walkMessages } from '#src/edges/formats/fit/walk-messages.ts';
import {
  chainFiles,
  type FitFileOptions,
  fileId,
  fitBase,
  fitData,
  fitFile,
  fitStart,
  record,
  session,
} from '#tests/support/fit-bytes.ts';

const run = [
  fileId(),
  record({ seconds: 0, heartRate: 140 }),
  record({ seconds: 1, heartRate: 141 }),
  session(),
];
const repairsOf = (options: FitFileOptions) => splitParts(fitFile(run, options)).map((part) => part.repairs);
const codeOf = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return isFailure(error) ? error.code : 'no failure';
  }
};

describe('check sum', () => {
  test('is CRC-16/ARC: the check value of "123456789" is 0xBB3D (reveng catalogue of CRC algorithms)', () => {
    expect(fitCheckSum(new TextEncoder().encode('123456789'), 0, 9)).toBe(0xbb3d);
  });

  test('agrees with the encoder of fit-file-parser', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 37) & 0xff);
    expect(fitCheckSum(bytes, 0, 1000)).toBe(FitEncoder.calculateCRC(bytes));
    expect(fitCheckSum(bytes, 10, 20)).toBe(FitEncoder.calculateCRC(bytes.subarray(10, 20)));
  });
});

describe('recognising FIT', () => {
  test('asks for the header size and the four letters, nothing else', () => {
    expect(isFitHeader(fitFile(run), 0)).toBe(true);
    expect(isFitHeader(fitFile(run, { headerBytes: 12 }), 0)).toBe(true);
  });

  test('does not recognise text, a zip, or a header that is cut', () => {
    expect(isFitHeader(new TextEncoder().encode('.FIT is a format'), 0)).toBe(false);
    expect(isFitHeader(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54), 0)).toBe(false);
    expect(isFitHeader(fitFile(run).subarray(0, 11), 0)).toBe(false);
    expect(isFitHeader(new Uint8Array(0), 0)).toBe(false);
  });
});

describe('splitting a file into parts', () => {
  test('reads a sound file with a header of 12 or 14 bytes without a repair', () => {
    expect(repairsOf({})).toEqual([[]]);
    expect(repairsOf({ headerBytes: 12 })).toEqual([[]]);
    expect(repairsOf({ headerCheckSum: 'zero' })).toEqual([[]]);
  });

  test.each([
    ['a zero check sum', { checkSum: 'zero' }, ['crc-missing']],
    ['no check sum at all', { checkSum: 'missing' }, ['crc-missing']],
    ['a wrong check sum', { checkSum: 'wrong' }, ['crc-mismatch']],
    ['a wrong check sum of the header', { headerCheckSum: 'wrong' }, ['crc-mismatch']],
  ] as const)('reads a file with %s and notes it', (_, options, expected) => {
    const [part] = splitParts(fitFile(run, options));
    expect(part?.repairs).toEqual(expected);
    expect(part?.messages).toBe(4);
  });

  test('cuts a file after its last whole message, wherever it ends', () => {
    const whole = fitFile(run);
    const lastByteOfRun = whole.length - 2;
    for (let length = 15; length < lastByteOfRun; length++) {
      const [part] = splitParts(whole.subarray(0, length));
      expect(part?.damage).toBe('cut');
      expect(part?.repairs).toEqual(['truncated']);
      expect(part?.end).toBeLessThanOrEqual(length);
      expect(part?.messages).toBeLessThan(4);
    }
    expect(splitParts(whole.subarray(0, lastByteOfRun))[0]?.repairs).toEqual(['crc-missing']);
  });

  test('reads on when a recorder died before it wrote the size into the header', () => {
    const [part] = splitParts(fitFile(run, { claimedDataBytes: 0, checkSum: 'missing' }));
    expect(part).toMatchObject({ messages: 4, damage: 'cut', repairs: ['truncated'] });
  });

  test('splits chained files, each with its own repairs', () => {
    const chained = chainFiles(
      fitFile(run),
      fitFile(run, { checkSum: 'wrong', headerBytes: 12 }),
      fitFile(run),
    );
    expect(splitParts(chained).map((part) => [part.messages, part.repairs])).toEqual([
      [4, []],
      [4, ['crc-mismatch']],
      [4, []],
    ]);
  });

  test('notes bytes behind the file that are no FIT', () => {
    expect(splitParts(chainFiles(fitFile(run), new Uint8Array(512)))[0]?.repairs).toEqual(['junk-skipped']);
  });

  test('finds the next file of a chain behind junk, and inside a file that was cut short', () => {
    const whole = fitFile(run);
    const [first, second] = splitParts(chainFiles(whole, new Uint8Array(100), whole));
    expect([first?.repairs, second?.repairs]).toEqual([['junk-skipped'], []]);
    const spliced = splitParts(chainFiles(whole.subarray(0, whole.length - 20), whole));
    expect(spliced.map((part) => [part.messages, part.damage])).toEqual([
      [3, 'cut'],
      [4, 'none'],
    ]);
  });

  test('stops at nonsense inside the data and keeps what came before', () => {
    const sound = fitData(run);
    const nonsense = Uint8Array.of(0x0f, 0x0f, 0x0f);
    const bytes = fitFile(run, { checkSum: 'missing', claimedDataBytes: sound.length + 3 });
    const [part] = splitParts(chainFiles(bytes, nonsense, Uint8Array.of(1, 1)));
    expect(part).toMatchObject({ messages: 4, damage: 'junk', end: 14 + sound.length });
    expect(part?.repairs).toEqual(['junk-skipped', 'crc-mismatch']);
  });

  test('refuses bytes that do not begin with a FIT header', () => {
    expect(codeOf(() => splitParts(new TextEncoder().encode('hello, this is a diary')))).toBe('file-corrupt');
    expect(codeOf(() => splitParts(fitFile(run).subarray(1)))).toBe('file-corrupt');
    expect(codeOf(() => splitParts(Uint8Array.of(14, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54)))).toBe(
      'file-corrupt',
    );
  });

  test('refuses a chain that no device would write', () => {
    const tiny = fitFile([fileId()]);
    expect(splitParts(chainFiles(...Array.from({ length: 64 }, () => tiny)))).toHaveLength(64);
    expect(codeOf(() => splitParts(chainFiles(...Array.from({ length: 65 }, () => tiny))))).toBe(
      'file-corrupt',
    );
  });
});

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
