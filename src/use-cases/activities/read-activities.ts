import { type Activity, Failure } from '#src/core/index.ts';
import type { ActivityFilter, ActivityOrder, SourceSummary } from '#src/edges/storage/activity-store.ts';
import type { CountedPage, CountedPageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { type ActivityContext, activityContexts } from './activity-contexts.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** An activity with its recordings and what the runs around it say of it. */
export type ActivityDetails = {
  readonly activity: Activity;
  readonly sources: readonly SourceSummary[];
  readonly context: ActivityContext;
};

/** @throws Failure `not-found`. */
export const findActivity = async (
  { stores }: ReadDependencies,
  clientId: string,
  activityId: string,
): Promise<Activity> => {
  const activity = await stores.activities.find(clientId, activityId);
  if (activity === undefined) throw new Failure('not-found', `There is no activity "${activityId}".`);
  return activity;
};

/** Details of activities of one runner, in their order. */
export const readDetails = async (
  deps: ReadDependencies,
  activities: readonly Activity[],
): Promise<ActivityDetails[]> => {
  const sources = await deps.stores.activities.sourceSummaries(activities.map(({ id }) => id));
  const contextOf = await activityContexts(deps, activities);
  return activities.map((activity) => ({
    activity,
    sources: sources.get(activity.id) ?? [],
    context: contextOf(activity),
  }));
};

/** The details of one activity. */
export const readActivity = async (deps: ReadDependencies, activity: Activity): Promise<ActivityDetails> => {
  const [details] = await readDetails(deps, [activity]);
  if (details === undefined) throw new Failure('not-found', `There is no activity "${activity.id}".`);
  return details;
};

/** The activities of a runner that a filter lets through, in one of its orders. */
export const listActivities = async (
  deps: ReadDependencies,
  runnerId: string,
  page: CountedPageRequest & ActivityFilter & { readonly sort: ActivityOrder },
): Promise<CountedPage<ActivityDetails>> => {
  const { items, ...rest } = await deps.stores.activities.list(runnerId, page);
  return { ...rest, items: await readDetails(deps, items) };
};
