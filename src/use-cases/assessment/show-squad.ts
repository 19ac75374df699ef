import { addDays, type Day, dayInZone } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readSquad, type SquadRow } from './read-squad.ts';

/** Days of tightness beside a runner in a list. */
export const squadRatingDays = 28;
/** Runners of one page: a squad with more is none that one person looks after. */
const mostRows = 1000;

/** A runner with the highest rating of each of the last 28 days, the oldest first; null without one. */
export type ShownMember = SquadRow & { readonly ratings: readonly (number | null)[] };

export type ShownSquad = {
  readonly members: readonly ShownMember[];
  /** There are more runners with the tag. */
  readonly isCut: boolean;
};

/** The runners with a tag, gravest first, with what a coach sees at a glance. Two queries, however many they are. */
export const showSquad = async (
  deps: Pick<Dependencies, 'stores' | 'clock' | 'jobs'>,
  clientId: string,
  tag: string | null,
): Promise<ShownSquad> => {
  const filter = { tag, attention: null };
  const { items, nextCursor } = await readSquad(deps, clientId, filter, { limit: mostRows, cursor: null });
  const to = dayInZone(deps.clock.nowMs(), 'UTC');
  const days = Array.from({ length: squadRatingDays }, (_, ago) => addDays(to, 1 + ago - squadRatingDays));
  const ids = items.map(({ member }) => member.runnerId);
  const highest = await deps.stores.checkIns.highestByDay(ids, days[0] ?? to, to);
  const ratingOf = new Map(highest.map(({ runnerId, day, rating }) => [`${runnerId} ${day}`, rating]));
  const ratingsOf = (runnerId: string): readonly (number | null)[] =>
    days.map((day: Day) => ratingOf.get(`${runnerId} ${day}`) ?? null);
  return {
    members: items.map((row) => ({ ...row, ratings: ratingsOf(row.member.runnerId) })),
    isCut: nextCursor !== null,
  };
};
