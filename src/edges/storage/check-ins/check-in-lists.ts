import { sql } from 'kysely';
import { type CheckInAnswers, noAnswers, type Region } from '#src/core/domain/check-in.ts';
import type { Database } from '#src/edges/storage/database.ts';
import type { CountedPage, CountedPageRequest } from '#src/edges/storage/paging.ts';
import { pageSorted, type Sorting } from '#src/edges/storage/sorted-page.ts';

export type CheckIn = {
  readonly id: string;
  readonly runnerId: string;
  readonly answers: CheckInAnswers;
  readonly createdAt: string;
};

export const checkInColumns = [
  'checkIn.id',
  'checkIn.runnerId',
  'checkIn.answers',
  'checkIn.createdAt',
] as const;

/** A check-in as it was stored: questions that did not exist then were not asked. */
export const withEveryAnswer = <C extends Pick<CheckIn, 'answers'>>(checkIn: C): C => ({
  ...checkIn,
  answers: { ...noAnswers(checkIn.answers.day), ...checkIn.answers },
});

/** Which check-ins a list is of; what is absent or null selects nothing. */
export type CheckInFilter = {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly region?: Region | null;
};

const byEntry = {
  by: sql.ref('checkIn.id'),
  kind: 'id',
  of: ({ id }: CheckIn) => id,
  id: 'checkIn.id',
} as const;
const byDay = {
  ...byEntry,
  by: sql.ref('checkIn.day'),
  kind: 'day',
  of: ({ answers }: CheckIn) => answers.day,
} as const;
const sortings = {
  '-createdAt': { ...byEntry, direction: 'desc' },
  createdAt: { ...byEntry, direction: 'asc' },
  '-day': { ...byDay, direction: 'desc' },
  day: { ...byDay, direction: 'asc' },
} as const satisfies Record<string, Sorting<CheckIn>>;
export type CheckInOrder = keyof typeof sortings;

/** Lists of the check-ins of one runner. */
export const createCheckInLists = (db: Database) => ({
  list: (
    runnerId: string,
    page: CountedPageRequest & CheckInFilter & { readonly sort?: CheckInOrder },
  ): Promise<CountedPage<CheckIn>> => {
    const { from, to, region, sort = '-createdAt' } = page;
    let query = db.selectFrom('checkIn').where('runnerId', '=', runnerId);
    if (from != null) query = query.where('day', '>=', from);
    if (to != null) query = query.where('day', '<=', to);
    if (region != null) query = query.where('region', '=', region);
    return pageSorted<CheckIn>(
      page,
      sort,
      sortings[sort],
      async ({ after, order }, limit) =>
        (await query.where(after).select(checkInColumns).orderBy(order).limit(limit).execute()).map(
          withEveryAnswer,
        ),
      () => query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst(),
    );
  },
});
