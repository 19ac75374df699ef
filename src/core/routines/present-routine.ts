import type { Routine, RoutineAction } from '#src/core/domain/routine.ts';
import type { CatalogueEntry } from './catalogue/index.ts';
import { describeDose } from './describe-dose.ts';
import type { ContraindicationFlag } from './flag-meanings.ts';
import { cautionsFor } from './judge-routine.ts';

/** A routine as it is handed to a runner: with its dose in words, the cautions that hold, and who asks. */
export const presentRoutine = (
  entry: CatalogueEntry,
  because: readonly string[],
  flags: ReadonlySet<ContraindicationFlag>,
): Routine => ({
  id: entry.id,
  name: entry.name,
  phase: entry.phases,
  category: entry.category,
  dose: entry.dose,
  doseText: describeDose(entry.dose),
  how: entry.how,
  stopRule: entry.stopRule,
  cautions: cautionsFor(entry, flags),
  progression: entry.progression,
  regression: entry.regression,
  evidence: entry.evidence,
  because,
});

/** An action as it is handed to a runner. */
export const presentAction = (entry: CatalogueEntry, because: readonly string[]): RoutineAction => ({
  id: entry.id,
  name: entry.name,
  dose: entry.dose,
  how: entry.how,
  evidence: entry.evidence,
  because,
});
