import { type Day, dayInZone, daysBetween, type Severity, severities } from '#src/core/index.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { SquadMember } from '#src/edges/storage/today-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Which runners: those with a tag, and from a severity on; null: all. */
export type SquadFilter = { readonly tag: string | null; readonly attention: Severity | null };

/** A runner as a coach sees many: what was last assessed, and how long ago they ran and checked in. */
export type SquadRow = {
  readonly member: SquadMember;
  readonly daysSinceLastRun: number | null;
  readonly daysSinceLastCheckIn: number | null;
};

/** The runners of a client from what was last assessed of each, gravest severity first. Nothing is computed. */
export const readSquad = async (
  { stores, clock }: Pick<Dependencies, 'stores' | 'clock'>,
  clientId: string,
  { tag, attention }: SquadFilter,
  page: PageRequest,
): Promise<Page<SquadRow>> => {
  const leastAttention = attention === null ? null : severities.indexOf(attention);
  const { items, nextCursor } = await stores.today.list(clientId, { ...page, tag, leastAttention });
  const nowMs = clock.nowMs();
  // Runners of one client live in few zones.
  const todayIn = new Map<string, Day>();
  const daysSince = ({ timeZone }: SquadMember, day: Day | null): number | null => {
    const today = todayIn.get(timeZone) ?? dayInZone(nowMs, timeZone);
    todayIn.set(timeZone, today);
    return day === null ? null : daysBetween(day, today);
  };
  return {
    items: items.map((member) => ({
      member,
      daysSinceLastRun: daysSince(member, member.lastRunDay),
      daysSinceLastCheckIn: daysSince(member, member.lastCheckInDay),
    })),
    nextCursor,
  };
};
