import { addDays, type Day, dayInZone, severities } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readSquad, type SquadRow } from './read-squad.ts';
import { createDays } from './refresh-squad.ts';

/** Days of tightness beside a runner in a list. */
const squadRatingDays = 28;
/** Runners of one page: a squad with more is none that one person looks after. */
const mostRows = 1000;

/** A runner of a squad, with what a coach sees at a glance. */
export type ShownMember = SquadRow & {
  /** The highest rating of each of the last 28 days, the oldest first; null without one. */
  readonly ratings: readonly (number | null)[];
  /** The day since which the gravest warnings stand; null: there are none, or it is not known. */
  readonly since: Day | null;
};

export type ShownSquad = {
  readonly members: readonly ShownMember[];
  /** There are more runners with the tag. */
  readonly isCut: boolean;
};

type ReadDependencies = Pick<Dependencies, 'stores' | 'clock' | 'jobs'>;

/** The ratings of each runner's own last days: "today" is not the same day everywhere. */
const readRatings = async (
  { stores, clock }: ReadDependencies,
  rows: readonly SquadRow[],
): Promise<(row: SquadRow) => readonly (number | null)[]> => {
  const ids = rows.map(({ member }) => member.runnerId);
  const inUtc = dayInZone(clock.nowMs(), 'UTC');
  const highest = await stores.checkIns.highestByDay(
    ids,
    addDays(inUtc, -squadRatingDays),
    addDays(inUtc, 1),
  );
  const ratingOf = new Map(highest.map(({ runnerId, day, rating }) => [`${runnerId} ${day}`, rating]));
  const todayIn = createDays(clock.nowMs());
  return ({ member: { runnerId, timeZone } }) => {
    const first = addDays(todayIn(timeZone), 1 - squadRatingDays);
    return Array.from(
      { length: squadRatingDays },
      (_, index) => ratingOf.get(`${runnerId} ${addDays(first, index)}`) ?? null,
    );
  };
};

/** Since when the warnings stand of the runners that need a look. */
const readSince = async (
  { stores }: ReadDependencies,
  rows: readonly SquadRow[],
): Promise<(row: SquadRow) => Day | null> => {
  const least = severities.indexOf('caution');
  const warned = rows.filter(({ member }) => (member.attention ?? -1) >= least);
  const found = await stores.assessments.warnedSince(warned.map(({ member }) => member.runnerId));
  const byRunner = new Map(found.map((one) => [one.runnerId, one]));
  return ({ member }) => {
    const newest = byRunner.get(member.runnerId);
    // A row that was made today's since is not of the stored assessment any more.
    return newest?.severity === member.severity ? newest.since : null;
  };
};

/** The runners with a tag, gravest first. Three queries, however many they are. */
export const showSquad = async (
  deps: ReadDependencies,
  clientId: string,
  tag: string | null,
): Promise<ShownSquad> => {
  const filter = { tag, attention: null };
  const { items, nextCursor } = await readSquad(deps, clientId, filter, { limit: mostRows, cursor: null });
  const [ratingsOf, sinceOf] = await Promise.all([readRatings(deps, items), readSince(deps, items)]);
  return {
    members: items.map((row) => ({ ...row, ratings: ratingsOf(row), since: sinceOf(row) })),
    isCut: nextCursor !== null,
  };
};
