import { type Activity, composeActivity, Failure, formatInstant, type Sport } from '#src/core/index.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import { announceRevision } from './announce-revision.ts';
import { enqueueRedescription } from './enqueue-redescription.ts';
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
): Promise<Activity> => {
  const at = formatInstant(deps.clock.nowMs());
  const sportChanged = change.sport !== undefined && change.sport !== activity.sportOverride;
  const { revised, due } = await deps.stores.inTransaction(async (tx) => {
    await tx.runners.lock(activity.runnerId);
    const current = await tx.activities.findById(activity.id);
    if (current === undefined) throw new Failure('not-found', `There is no activity "${activity.id}".`);
    approve?.(await readActivity({ stores: tx }, current));
    const sources = await tx.activities.sourcesOf(activity.id);
    const split = sources.filter((source) => change.splitSources?.includes(source.id));
    const stay = sources.filter((source) => !split.includes(source));
    if (split.length !== (change.splitSources?.length ?? 0) || stay.length === 0) {
      throw new Failure('request-invalid', 'These sources cannot be split off.', {
        errors: [
          { pointer: '/splitSources', detail: 'must name sources of this activity, but not all of them' },
        ],
      });
    }
    const stated = {
      sessionRpe: change.sessionRpe === undefined ? current.sessionRpe : change.sessionRpe,
      excluded: change.excluded ?? current.excluded,
      sportOverride: change.sport === undefined ? current.sportOverride : change.sport,
    };
    const next = composeActivity(activity.id, stay, stated, at);
    await tx.activities.update(next);
    const splitInto = split.length > 0 ? deps.newId('activity') : null;
    if (splitInto !== null) {
      await tx.activities.insert(composeActivity(splitInto, split, stated, at));
      for (const source of split) await tx.activities.moveSource(source.id, splitInto, 'split');
    }
    if (sportChanged) await tx.runners.markStale(activity.runnerId, at);
    await tx.runners.markDirty(activity.runnerId, at);
    const revision = { before: current, after: next, because: 'stated', splitInto } as const;
    return { revised: next, due: await announceRevision(tx, deps, revision) };
  });
  await enqueueDeliveries(deps, due);
  // Features depend on the sport, so the file is read again.
  if (sportChanged)
    await enqueueRedescription(deps, { runnerId: activity.runnerId, staleAt: at, staleAfter: null });
  await enqueueAssessment(deps, activity.runnerId);
  return revised;
};
