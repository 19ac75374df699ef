import { readFileSync } from 'node:fs';
import type { DecodedActivity, DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { type Failure, isFailure } from '#src/core/domain/failure.ts';
import { createFileBudget } from '#src/edges/file-budget.ts';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import { splitParts } from '#src/edges/formats/fit/framing.ts';
import { type FitMessages, readMessages } from '#src/edges/formats/fit/read-messages.ts';
import { summaryOf } from '#src/edges/formats/fit/summary.ts';
import { corpusPath } from '#tests/support/read-corpus.ts';

export type Outcome = {
  readonly activities: readonly DecodedActivity[];
  readonly failure: Failure | null;
};

export const readCorpusBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(corpusPath(path)));

/** What becomes of a file: activities or a known failure. Anything else is thrown on. */
export const decodeCorpusFile = async (path: string): Promise<Outcome> => {
  try {
    return { activities: await decodeFit(readCorpusBytes(path)), failure: null };
  } catch (failure) {
    if (!isFailure(failure)) throw failure;
    return { activities: [], failure };
  }
};

/** Every message of a file, before sessions that are transitions are left out. */
export const readWholeFile = async (path: string): Promise<readonly FitMessages[]> => {
  const bytes = readCorpusBytes(path);
  const read: FitMessages[] = [];
  for (const part of splitParts(bytes)) read.push(await readMessages(bytes, part, createFileBudget()));
  return read;
};

export const recordsIn = (messages: readonly FitMessages[]): number =>
  messages.reduce((sum, { records }) => sum + records.length, 0);

export const summariesIn = (messages: readonly FitMessages[]): readonly DecodedSummary[] =>
  messages.flatMap(({ sessions }) => sessions.map(summaryOf));

/** The mean of the values that are there; `NaN` without any. */
export const meanOf = (column: Iterable<number | undefined>): number => {
  let [sum, count] = [0, 0];
  for (const value of column) {
    if (value === undefined || Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
};

export const isoTime = (epochMs: number | null | undefined): string =>
  epochMs === null || epochMs === undefined ? '' : new Date(epochMs).toISOString();
