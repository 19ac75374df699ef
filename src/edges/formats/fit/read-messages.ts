import FitParser from 'fit-file-parser';
import { Failure } from '#src/core/domain/failure.ts';
import type { FileBudget } from '#src/edges/file-budget.ts';
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

type Sorted = { readonly records: number; readonly others: ArrayBuffer };

const sortMessages = (bytes: Uint8Array, part: FitPart, budget: FileBudget): Sorted => {
  const reframer = createReframer(bytes);
  let records = 0;
  walkMessages(bytes, part.start, part.end, (definition, bodyOffset, fitSeconds) => {
    if (definition.globalNumber === RECORD_MESSAGE) {
      records++;
      return;
    }
    if (!GLOBAL_NUMBERS.has(definition.globalNumber)) return;
    budget.spend('messages');
    budget.spend('fields', definition.fields.length);
    budget.spend('messageBytes', definition.sizeBytes);
    reframer.add(definition, bodyOffset, fitSeconds);
  });
  budget.spend('records', records);
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
 * @throws Failure `file-too-large` beyond the budget of the file, `file-corrupt` when the parser gives up.
 * @example
 * (await readMessages(bytes, part, createFileBudget())).sessions[0]?.total_distance; // 10012.3, metres
 */
export const readMessages = async (
  bytes: Uint8Array,
  part: FitPart,
  budget: FileBudget,
): Promise<FitMessages> => {
  const { records, others } = sortMessages(bytes, part, budget);
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
    records: readRecords(bytes, span, developerFields, budget),
    developerFields,
  };
};
