import type { Routine } from '#src/core/domain/routine.ts';
import type { ContraindicationFlag, RoutineId } from '#src/core/domain/routine-ids.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { catalogue } from '#src/core/routines/catalogue/index.ts';
import { doseOfAction, presentDose, presentRoutine } from '#src/core/routines/present-routine.ts';
import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';
import type { Language } from '#src/core/words/language.ts';

/** A flag that speaks against a routine, or that it takes care of, in words. */
export type FlagText = { readonly flag: ContraindicationFlag; readonly text: string };

/** A routine or an action: for whom, how much, how, and what speaks against it. */
export type CatalogueRoutine = Omit<Routine, 'id' | 'because' | 'cautions' | 'stopRule' | 'progress'> &
  Pick<RoutineDefinition, 'regions' | 'position' | 'indications' | 'kits' | 'contains'> & {
    readonly id: RoutineId;
    /** An action is advice on running or care, never an exercise of a list. */
    readonly isAction: boolean;
    /** What ends the exercise at once; null for an action. */
    readonly stopRule: string | null;
    readonly contraindications: readonly FlagText[];
    readonly cautions: readonly FlagText[];
  };

const describe = (entry: RoutineDefinition, words: Language): CatalogueRoutine => {
  const { because: _because, stopRule, ...shown } = presentRoutine(entry, [], { flags: new Set(), words });
  const { regions, position, indications, kits, contains } = entry;
  return {
    ...shown,
    ...presentDose(doseOfAction(entry, rules), words),
    id: entry.id,
    isAction: entry.category === 'action',
    stopRule: stopRule === '' ? null : stopRule,
    regions,
    position,
    indications,
    kits,
    ...(contains === undefined ? {} : { contains }),
    contraindications: entry.contraindications.map((flag) => ({ flag, text: words.flags[flag] })),
    cautions: entry.cautions.map(({ flag, care }) => ({
      flag,
      text: words.caution({ flag: words.flags[flag], care: words.care[care] }),
    })),
  };
};

/** Every routine and action of the catalogue, in its order. */
export const describeRoutines = (words: Language): readonly CatalogueRoutine[] =>
  catalogue.map((entry) => describe(entry, words));
