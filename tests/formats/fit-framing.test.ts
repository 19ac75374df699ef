import { FitEncoder } from 'fit-file-parser/encoder';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { fitCheckSum } from '#src/edges/formats/fit/check-sum.ts';
import { isFitHeader, splitParts } from '#src/edges/formats/fit/framing.ts';
import {
  chainFiles,
  type FitFileOptions,
  fileId,
  fitData,
  fitFile,
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
    for (let to = 3; to < 60; to += 1) {
      expect(fitCheckSum(bytes, 3, to)).toBe(FitEncoder.calculateCRC(bytes.subarray(3, to)));
    }
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
    expect(codeOf(() => splitParts(new TextEncoder().encode('hello, this is a letter')))).toBe(
      'file-corrupt',
    );
    expect(codeOf(() => splitParts(fitFile(run).subarray(1)))).toBe('file-corrupt');
    expect(codeOf(() => splitParts(Uint8Array.of(14, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54)))).toBe(
      'file-corrupt',
    );
  });

  test('refuses a chain that no device would write', () => {
    const tiny = fitFile([fileId()]);
    expect(splitParts(chainFiles(...Array.from({ length: 16 }, () => tiny)))).toHaveLength(16);
    expect(codeOf(() => splitParts(chainFiles(...Array.from({ length: 17 }, () => tiny))))).toBe(
      'file-corrupt',
    );
  });
});
