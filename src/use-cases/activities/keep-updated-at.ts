import type { Activity } from '#src/core/index.ts';
import { changedFields } from './changed-fields.ts';

/** What is kept with an activity for computations and shown to nobody. */
const unseen: ReadonlySet<string> = new Set(['course', 'minuteBins', 'speedProfile', 'breaks']);

const statedOf = ({ sport, sessionRpe, excluded, sportOverride, localDay }: Activity) => ({
  ...{ sport, sessionRpe, excluded, sportOverride, localDay },
});

const versionsOf = ({ featuresVersion, decoderVersion, historyRun: { race } }: Activity) => ({
  ...{ featuresVersion, decoderVersion, race },
});

/**
 * An activity that was composed again from the same recordings: as old as before where nobody sees a difference.
 *
 * @example
 * keepUpdatedAt(before, { ...before, updatedAt: now }).updatedAt; // before.updatedAt
 */
export const keepUpdatedAt = (before: Activity, after: Activity): Activity => {
  const changed = [
    ...changedFields(statedOf(before), statedOf(after)),
    ...changedFields(versionsOf(before), versionsOf(after)),
    ...changedFields(before.features, after.features).filter((name) => !unseen.has(name)),
  ];
  return changed.length === 0 ? { ...after, updatedAt: before.updatedAt } : after;
};
