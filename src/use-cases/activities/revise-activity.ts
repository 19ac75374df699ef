import { type Activity, composeActivity, Failure, formatInstant, type Sport } from '#src/core/index.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRevision } from './announce-revision.ts';
import { enqueueRedescription } from './enqueue-redescription.ts';
import { keepUpdatedAt } from './keep-updated-at.ts';
import { type ActivityDetails, readActivity } from './read-activities.ts';

/** Corrections; absent fields stay. `sport: null` restores the sport that the file states. */
export type ActivityChange = {
  readonly sessionRpe?: number | null;
  readonly sport?: Sport | null;
  readonly excluded?: boolean;
  readonly splitSources?: readonly string[];
};

/**
 * Corrects an activity: its effort, its sport, whether it counts, or recordings that are an activity of their own.
 * Load and assessment follow. `approve` sees what is about to be changed, locked, and may throw.
 *
 * @throws Failure `request-invalid` when a source to split off is not one of several.
 */
export const reviseActivity = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  activity: Activity,
  change: ActivityChange,
  approve?: (before: ActivityDetails) => void,
): Promise<Activity> => (await reviseOrSplit(deps, activity, change, '/splitSources', approve)).revised;

/**
 * Makes an activity of its own of recordings that a person says are another run, whatever their times say; it keeps what
 * was stated of the whole. `mergeActivities` undoes it.
 *
 * @throws Failure `request-invalid` when a source is not one of several of the activity.
 */
export const splitActivity = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  activity: Activity,
  sourceIds: readonly string[],
): Promise<Activity> => {
  const { split } = await reviseOrSplit(deps, activity, { splitSources: sourceIds }, '/sourceIds');
  if (split === null) throw new Failure('not-found', 'No recording was named.');
  return split;
};

const reviseOrSplit = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  activity: Activity,
  change: ActivityChange,
  pointer: string,
  approve?: (before: ActivityDetails) => void,
): Promise<{ readonly revised: Activity; readonly split: Activity | null }> => {
  const at = formatInstant(deps.clock.nowMs());
  const { revised, split, due, sportChanged } = await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(activity.runnerId);
    const current = await tx.activities.findById(activity.id);
    if (current === undefined) throw new Failure('not-found', `There is no activity "${activity.id}".`);
    approve?.(await readActivity({ stores: tx }, current));
    const sportChanged = change.sport !== undefined && change.sport !== current.sportOverride;
    const sources = await tx.activities.sourcesOf(activity.id);
    const parting = sources.filter((source) => change.splitSources?.includes(source.id));
    const stay = sources.filter((source) => !parting.includes(source));
    if (parting.length !== (change.splitSources?.length ?? 0) || stay.length === 0) {
      throw new Failure('request-invalid', 'These sources cannot be split off.', {
        errors: [{ pointer, detail: 'must name sources of this activity, but not all of them' }],
      });
    }
    const stated = {
      sessionRpe: change.sessionRpe === undefined ? current.sessionRpe : change.sessionRpe,
      excluded: change.excluded ?? current.excluded,
      sportOverride: change.sport === undefined ? current.sportOverride : change.sport,
    };
    const composed = composeActivity(activity.id, stay, stated, at);
    const next = parting.length === 0 ? keepUpdatedAt(current, composed) : composed;
    await tx.activities.update(next);
    const split = parting.length > 0 ? composeActivity(deps.newId('activity'), parting, stated, at) : null;
    if (split !== null) {
      await tx.activities.insert(split);
      for (const source of parting) await tx.activities.moveSource(source.id, split.id, 'split');
    }
    if (sportChanged) await tx.runners.markStale(activity.runnerId, at);
    await tx.runners.markDirty(activity.runnerId, at);
    const revision = {
      before: current,
      after: next,
      because: 'stated',
      splitInto: split?.id ?? null,
    } as const;
    return { revised: next, split, sportChanged, due: await announceRevision(tx, deps, revision) };
  });
  await enqueueDeliveries(deps, due);
  // Features depend on the sport, so the file is read again.
  if (sportChanged)
    await enqueueRedescription(deps, { runnerId: activity.runnerId, staleAt: at, staleAfter: null });
  await enqueueAssessment(deps, activity.runnerId);
  return { revised, split };
};
