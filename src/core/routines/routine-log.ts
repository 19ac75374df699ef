import type { Day } from '#src/core/domain/calendar.ts';
import type { Region, Side } from '#src/core/domain/check-in.ts';
import type { DoneMark, TightnessMark } from '#src/core/domain/routine.ts';

/**
 * The days on which a routine was done, earliest first, each once.
 *
 * @example
 * daysDone([{ day: '2026-07-01', routine: 'plank' }], 'plank'); // ['2026-07-01']
 */
export const daysDone = (done: readonly DoneMark[], routine: string): readonly Day[] =>
  [...new Set(done.filter((mark) => mark.routine === routine).map(({ day }) => day))].toSorted();

/** The place of a rating: left and right calf are two places. */
export type Place = { readonly region: Region | null; readonly side: Side | null };

/** Ratings of one place, the worst of each day, earliest first. */
export type PlaceLog = Place & { readonly days: readonly { readonly day: Day; readonly rating: number }[] };

const placeKey = ({ region, side }: Place): string => `${region ?? ''}/${side ?? ''}`;

/**
 * Ratings by place, sorted by place and day; of several on a day the worst counts.
 *
 * @example
 * byPlace([{ day: '2026-07-01', region: 'calf', side: 'left', rating: 2 }])[0].days.length; // 1
 */
export const byPlace = (log: readonly TightnessMark[]): readonly PlaceLog[] =>
  [...Map.groupBy(log, placeKey)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, marks]) => {
      const first = marks[0];
      if (first === undefined) return [];
      const days = [...Map.groupBy(marks, ({ day }) => day)]
        .map(([day, sameDay]) => ({ day, rating: Math.max(...sameDay.map(({ rating }) => rating)) }))
        .toSorted((a, b) => (a.day < b.day ? -1 : 1));
      return [{ region: first.region, side: first.side, days }];
    });
