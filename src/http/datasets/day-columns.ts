import type { CountedDay } from '#src/use-cases/datasets/read-day-pages.ts';
import { defineColumns } from './column.ts';

export type DayItem = CountedDay & { readonly runnerId: string; readonly externalId: string | null };

export const dayColumns = defineColumns<DayItem>([
  ['runnerId', 'text', 'The runner'],
  ['externalId', 'text', 'The id that you gave the runner'],
  ['day', 'day', 'The day in the runner’s time zone'],
  ['known', 'boolean', 'False: runs of the day are unknown, which is not rest'],
  [
    'runs',
    'integer',
    'Outings that began on the day: recordings with less than 30 minutes between them are one',
  ],
  ['recordings', 'integer', 'Recordings of these outings'],
  ['distanceMeters', 'number', 'Their distance; empty as soon as one of them has none'],
  ['durationSeconds', 'number', 'Their duration; empty as soon as one of them has none'],
  ['load', 'number', 'Their load, in `loadUnit`'],
  ['loadSource', 'text', 'The one model in which all days of the runner are counted'],
  ['loadUnit', 'text', 'Unit of `load`; units do not convert'],
  ['longestRunMeters', 'number', 'The longest of them'],
]);
