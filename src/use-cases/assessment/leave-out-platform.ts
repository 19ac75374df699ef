import type { Day } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** An activity that is left out, and its day. */
type LeftOut = { readonly id: string; readonly day: Day };

/** Days of either list, once each, in order. */
const joinDays = (a: readonly Day[], b: readonly Day[]): Day[] => [...new Set([...a, ...b])].sort();

/** Dependencies that read a runner's history without some activities. */
const leaveOut = <Deps extends Pick<Dependencies, 'stores'>>(deps: Deps, left: readonly LeftOut[]): Deps => {
  if (left.length === 0) return deps;
  const { activities, unreadActivities } = deps.stores;
  const ids = new Set(left.map(({ id }) => id));
  const stays = ({ id }: { readonly id: string | null }): boolean => id === null || !ids.has(id);
  return {
    ...deps,
    stores: {
      ...deps.stores,
      activities: {
        ...activities,
        historyRuns: async (...span) => (await activities.historyRuns(...span)).filter(stays),
        firstDay: (runnerId) => activities.firstDay(runnerId, [...ids]),
        unconfirmed: async (...span) => (await activities.unconfirmed(...span)).filter(stays),
        list: async (...page) => {
          const { items, ...rest } = await activities.list(...page);
          return { ...rest, items: items.filter(stays) };
        },
      },
      unreadActivities: {
        ...unreadActivities,
        days: async (runnerId, from, to) => {
          const days = left.map(({ day }) => day).filter((day) => day >= from && day <= to);
          return joinDays(await unreadActivities.days(runnerId, from, to), days);
        },
      },
    },
  };
};

/**
 * Dependencies that read a runner's history without what came from a platform alone, and how many activities that is:
 * nothing is computed from them, and their days are unknown, not rest. What was computed and kept before
 * (`stores.today`, `stores.assessments`) holds them still.
 */
export const leaveOutPlatform = async <Deps extends Pick<Dependencies, 'stores'>>(
  deps: Deps,
  runnerId: string,
  platform: string,
): Promise<{ readonly deps: Deps; readonly activities: number }> => {
  const left = await deps.stores.activities.onlyFrom(runnerId, platform);
  return { deps: leaveOut(deps, left), activities: left.length };
};
