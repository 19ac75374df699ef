import FitParser from 'fit-file-parser';
import { Failure } from '#src/core/domain/failure.ts';
import { type DescribedField, describeDeveloperFields } from './developer-fields.ts';
import type { FitPart } from './framing.ts';
import type { FitMessage } from './message.ts';
import { type RecordTable, readRecords } from './read-records.ts';
import { RECORD_MESSAGE } from './record-fields.ts';
import { createReframer } from './reframe.ts';
import { walkMessages } from './walk-messages.ts';

/** What one FIT file says: its records as columns, everything else message by message. */
export type FitMessages = {
  readonly fileIds: readonly FitMessage[];
  readonly sessions: readonly FitMessage[];
  readonly laps: readonly FitMessage[];
  readonly events: readonly FitMessage[];
  readonly activities: readonly FitMessage[];
  readonly devices: readonly FitMessage[];
  readonly sports: readonly FitMessage[];
  readonly workouts: readonly FitMessage[];
  readonly strapHeartRates: readonly FitMessage[];
  readonly records: RecordTable;
  /** Parallel to `records.developer`. */
  readonly developerFields: readonly DescribedField[];
};

/** The messages that fit-file-parser reads for us, by global number. */
const GLOBAL_NUMBERS: ReadonlySet<number> = new Set([0, 12, 18, 19, 21, 23, 26, 34, 132, 206]);
/** One record a second for almost seven days: a six-day race fits. */
const MAXIMUM_RECORDS = 600_000;
/** Sessions, laps, events, strap messages …: hundreds in a real file, a few thousand in a strap's swim. */
const MAXIMUM_OTHER_MESSAGES = 50_000;

type Sorted = { readonly records: number; readonly others: ArrayBuffer };

const sortMessages = (bytes: Uint8Array, part: FitPart): Sorted => {
  const reframer = createReframer(bytes);
  let records = 0;
  let others = 0;
  walkMessages(bytes, part.start, part.end, (definition, bodyOffset, fitSeconds) => {
    if (definition.globalNumber === RECORD_MESSAGE) records++;
    else if (GLOBAL_NUMBERS.has(definition.globalNumber)) {
      if (++others <= MAXIMUM_OTHER_MESSAGES) reframer.add(definition, bodyOffset, fitSeconds);
    }
  });
  if (records > MAXIMUM_RECORDS || others > MAXIMUM_OTHER_MESSAGES) {
    throw new Failure('file-too-large', `The file holds ${records} records and ${others} other messages.`);
  }
  return { records, others: reframer.finish() };
};

/** fit-file-parser rejects with plain strings and may throw; both become a failure with its cause. */
const parseMessages = async (bytes: ArrayBuffer): Promise<object> => {
  try {
    const parser = new FitParser({ force: true, mode: 'list', lengthUnit: 'm', speedUnit: 'm/s' });
    return (await parser.parseAsync(bytes)).messages ?? {};
  } catch (cause) {
    throw new Failure('file-corrupt', 'The messages of the file could not be read.', { cause });
  }
};

const listOf = (messages: object, type: string): readonly FitMessage[] => {
  const list: unknown = Reflect.get(messages, type);
  return Array.isArray(list) ? list : [];
};

/**
 * Reads one sound part of a FIT file. Records go straight into columns; the few other messages are handed to
 * fit-file-parser in a small file of their own, without developer fields.
 *
 * @throws Failure `file-too-large` beyond 600,000 records, `file-corrupt` when the parser gives up.
 * @example
 * (await readMessages(bytes, part)).sessions[0]?.total_distance; // 10012.3, metres
 */
export const readMessages = async (bytes: Uint8Array, part: FitPart): Promise<FitMessages> => {
  const { records, others } = sortMessages(bytes, part);
  const messages = await parseMessages(others);
  const developerFields = describeDeveloperFields(listOf(messages, 'field_description'));
  const span = { start: part.start, end: part.end, records };
  return {
    fileIds: listOf(messages, 'file_id'),
    sessions: listOf(messages, 'session'),
    laps: listOf(messages, 'lap'),
    events: listOf(messages, 'event'),
    activities: listOf(messages, 'activity'),
    devices: listOf(messages, 'device_info'),
    sports: listOf(messages, 'sport'),
    workouts: listOf(messages, 'workout'),
    strapHeartRates: listOf(messages, 'hr'),
    records: readRecords(bytes, span, developerFields),
    developerFields,
  };
};
