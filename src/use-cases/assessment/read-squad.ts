import { type Day, daysBetween, type Severity, severities } from '#src/core/index.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { SquadMember } from '#src/edges/storage/today-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { createDays, enqueueRefresh, isOutdated } from './refresh-squad.ts';

/** Which runners: those with a tag, and from a severity on; null: all. */
export type SquadFilter = { readonly tag: string | null; readonly attention: Severity | null };

/** A runner as a coach sees many: what was last assessed, and how long ago they ran and checked in. */
export type SquadRow = {
  readonly member: SquadMember;
  readonly daysSinceLastRun: number | null;
  readonly daysSinceLastCheckIn: number | null;
  /** 0: what was assessed is of today. */
  readonly daysSinceAssessment: number | null;
};

/**
 * The runners of a client from what was last assessed of each, gravest severity first. Nothing is computed: rows of an
 * earlier day are shown as they are, and enqueued to be today's at the next look.
 */
export const readSquad = async (
  deps: Pick<Dependencies, 'stores' | 'clock' | 'jobs'>,
  clientId: string,
  { tag, attention }: SquadFilter,
  page: PageRequest,
): Promise<Page<SquadRow>> => {
  const leastAttention = attention === null ? null : severities.indexOf(attention);
  const { items, nextCursor } = await deps.stores.today.list(clientId, { ...page, tag, leastAttention });
  const todayIn = createDays(deps.clock.nowMs());
  if (items.some((member) => isOutdated(member, todayIn(member.timeZone))))
    await enqueueRefresh(deps, clientId);
  const daysSince = ({ timeZone }: SquadMember, day: Day | null): number | null =>
    day === null ? null : daysBetween(day, todayIn(timeZone));
  return {
    items: items.map((member) => ({
      member,
      daysSinceLastRun: daysSince(member, member.lastRunDay),
      daysSinceLastCheckIn: daysSince(member, member.lastCheckInDay),
      daysSinceAssessment: daysSince(member, member.day),
    })),
    nextCursor,
  };
};
