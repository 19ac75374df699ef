import { Failure } from '#src/core/domain/failure.ts';
import type { RepairId } from '#src/core/domain/repair.ts';
import { fitCheckSum } from './check-sum.ts';
import { walkMessages } from './walk-messages.ts';

/** The messages of one file in the bytes: `[start, end)` holds whole messages only. */
export type FitPart = {
  readonly start: number;
  readonly end: number;
  readonly messages: number;
  readonly damage: 'none' | 'cut' | 'junk';
  readonly repairs: readonly RepairId[];
};

type Header = { readonly dataOffset: number; readonly dataBytes: number; readonly checkSumHolds: boolean };

const MAGIC = [0x2e, 0x46, 0x49, 0x54]; // ".FIT"
const CHECK_SUM_BYTES = 2;
/** No device chains more than a handful of files. A damaged one is searched to its end for those that it swallowed. */
const MAXIMUM_PARTS = 16;

/**
 * True when a FIT header begins at `at`: size 12 or 14 and `.FIT` at byte 8.
 *
 * @example
 * isFitHeader(new TextEncoder().encode('<?xml version="1.0"?>'), 0); // false
 */
export const isFitHeader = (bytes: Uint8Array, at: number): boolean =>
  (bytes[at] === 12 || bytes[at] === 14) && MAGIC.every((byte, index) => bytes[at + 8 + index] === byte);

const uint16At = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) | ((bytes[at + 1] as number) << 8);

const readHeader = (bytes: Uint8Array, at: number): Header | null => {
  if (!isFitHeader(bytes, at) || at + (bytes[at] as number) > bytes.length) return null;
  const headerBytes = bytes[at] as number;
  const dataBytes = uint16At(bytes, at + 4) + uint16At(bytes, at + 6) * 0x10000;
  const stated = headerBytes === 14 ? uint16At(bytes, at + 12) : 0;
  const checkSumHolds = stated === 0 || stated === fitCheckSum(bytes, at, at + 12);
  return { dataOffset: at + headerBytes, dataBytes, checkSumHolds };
};

/** The repair for the check sum behind the data, or `null` when it is right. */
const checkFile = (bytes: Uint8Array, from: number, dataEnd: number): RepairId | null => {
  if (dataEnd + CHECK_SUM_BYTES > bytes.length) return 'crc-missing';
  const stated = uint16At(bytes, dataEnd);
  const actual = fitCheckSum(bytes, from, dataEnd);
  if (stated === actual) return null;
  return stated === 0 ? 'crc-missing' : 'crc-mismatch';
};

/** A recorder that stopped before it closed its file leaves a size of zero; then the data run to the end. */
const isOpen = (bytes: Uint8Array, header: Header): boolean =>
  header.dataBytes === 0 &&
  header.dataOffset < bytes.length &&
  !isFitHeader(bytes, header.dataOffset + CHECK_SUM_BYTES);

/** Where the next FIT header begins in `[from, to)`, -1 where none does. */
const findHeader = (bytes: Uint8Array, from: number, to: number): number => {
  const searched = bytes.subarray(0, to + 8);
  let dot = searched.indexOf(MAGIC[0] as number, from + 8);
  while (dot !== -1) {
    if (isFitHeader(bytes, dot - 8)) return dot - 8;
    dot = searched.indexOf(MAGIC[0] as number, dot + 1);
  }
  return -1;
};

type Walked = { readonly end: number; readonly messages: number; readonly damage: FitPart['damage'] };

const walkPart = (bytes: Uint8Array, from: number, to: number): Walked => {
  let messages = 0;
  const { endOffset, reason } = walkMessages(bytes, from, to, () => {
    messages++;
  });
  return { end: endOffset, messages, damage: reason === 'complete' ? 'none' : reason };
};

type ReadPart = { readonly part: FitPart; readonly nextOffset: number };

const readPart = (bytes: Uint8Array, at: number, header: Header): ReadPart => {
  const { dataOffset, dataBytes, checkSumHolds } = header;
  const open = isOpen(bytes, header);
  const declaredEnd = open ? bytes.length : dataOffset + dataBytes;
  const lacksBytes = open || declaredEnd > bytes.length;
  const fileRepair = lacksBytes ? null : checkFile(bytes, at, declaredEnd);
  const walkTo = (end: number): Walked => walkPart(bytes, dataOffset, Math.min(end, bytes.length));
  const whole = lacksBytes || fileRepair === 'crc-mismatch' ? null : walkTo(declaredEnd);
  // A damaged file may have swallowed the next one of its chain: it is walked up to there only.
  const swallowed = whole?.damage === 'none' ? -1 : findHeader(bytes, dataOffset, declaredEnd);
  const isShort = lacksBytes || swallowed !== -1;
  const walked =
    whole !== null && swallowed === -1 ? whole : walkTo(swallowed === -1 ? declaredEnd : swallowed);
  const damage = isShort && walked.damage === 'none' ? 'cut' : walked.damage;
  const repairs = new Set<RepairId>();
  if (damage === 'cut' || isShort) repairs.add('truncated');
  if (damage === 'junk') repairs.add('junk-skipped');
  if (fileRepair && !isShort) repairs.add(fileRepair);
  if (!checkSumHolds) repairs.add('crc-mismatch');
  const part = { start: dataOffset, ...walked, damage, repairs: [...repairs] };
  return { part, nextOffset: swallowed === -1 ? declaredEnd + CHECK_SUM_BYTES : swallowed };
};

const withJunk = (part: FitPart): FitPart =>
  part.repairs.includes('junk-skipped') ? part : { ...part, repairs: [...part.repairs, 'junk-skipped'] };

/**
 * The files chained in `bytes`, each cut after its last whole message, with the faults that were ignored.
 *
 * @throws Failure `file-corrupt` when the bytes do not begin with a FIT header or chain more than 16 files.
 * @example
 * splitParts(bytes); // [{ start: 14, end: 94094, messages: 3610, damage: 'none', repairs: [] }]
 */
export const splitParts = (bytes: Uint8Array): readonly FitPart[] => {
  const parts: FitPart[] = [];
  let at = 0;
  while (at !== -1 && at < bytes.length) {
    const header = readHeader(bytes, at);
    if (header === null) {
      const last = parts.pop();
      if (last === undefined) throw new Failure('file-corrupt', 'The file does not begin with a FIT header.');
      parts.push(withJunk(last));
      at = findHeader(bytes, at + 1, bytes.length);
      continue;
    }
    if (parts.length === MAXIMUM_PARTS) {
      throw new Failure('file-corrupt', `The file chains more than ${MAXIMUM_PARTS} FIT files.`);
    }
    const { part, nextOffset } = readPart(bytes, at, header);
    parts.push(part);
    at = nextOffset;
  }
  return parts;
};
