import { Failure } from '#src/core/domain/failure.ts';
import { sports } from '#src/core/domain/sport.ts';
import { decodeStated, type StatedActivity } from '#src/core/domain/stated-activity.ts';
import { readHead } from '#src/edges/formats/byte-source.ts';
import type { Format } from '#src/edges/formats/format.ts';
import { numberOf } from '#src/edges/formats/tables/text/read-number.ts';
import { type Fields, isFields } from '#src/edges/formats/tables/text/read-objects.ts';
import { textOf } from '#src/edges/formats/tables/text/text-of.ts';

/** Bytes of the largest statement, every text at its longest. */
const mostBytes = 64 * 1024;
/** How every kept statement begins: its first field and the version of its form. */
const mark = /^\{"manualActivity":1,/;

const toStatement = (fields: Fields): StatedActivity => {
  const number = (name: keyof StatedActivity): number | null => numberOf(fields[name]);
  const text = (name: keyof StatedActivity): string | null => textOf(fields[name]);
  return {
    startTime: text('startTime') ?? '',
    sport: sports.find((sport) => sport === fields['sport']) ?? 'running',
    title: text('title'),
    distanceMeters: number('distanceMeters'),
    durationSeconds: number('durationSeconds'),
    movingSeconds: number('movingSeconds'),
    ascentMeters: number('ascentMeters'),
    descentMeters: number('descentMeters'),
    averageBpm: number('averageBpm'),
    maximumBpm: number('maximumBpm'),
    averageSpm: number('averageSpm'),
    sessionRpe: number('sessionRpe'),
    race: typeof fields['race'] === 'boolean' ? fields['race'] : null,
    source: text('source'),
    externalId: text('externalId'),
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** An activity that was stated without a file, as the service keeps it: one JSON object. */
export const manualFormat: Format = {
  id: 'manual',
  extensions: ['json'],
  recognises: (head) => mark.test(new TextDecoder().decode(head.subarray(0, 64))),
  async decode(source) {
    const bytes = await readHead(source, mostBytes + 1);
    if (bytes.length === 0) throw new Failure('file-empty', 'The file has no bytes.');
    const fields = bytes.length > mostBytes ? null : parse(new TextDecoder().decode(bytes));
    if (!isFields(fields)) throw new Failure('file-corrupt', 'The stated activity cannot be read.');
    return [decodeStated(toStatement(fields))];
  },
};
