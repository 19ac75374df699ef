import type { RoutineId } from '#src/core/domain/routine-ids.ts';
import { catalogue } from './catalogue/index.ts';
import type { RoutineCategory, RoutineDefinition } from './routine-contract.ts';
import type { FiredRule } from './routine-request.ts';

/** From this stage on the strain itself speaks against no routine any more. */
export const strainEndsAtStage = 4;

const stageOfRoutine: { readonly [R in RoutineId]?: number } = {
  glute_bridge: 1,
  pelvic_tilt: 1,
  askling_extender: 1,
  askling_diver: 1,
  askling_glider: 4,
  long_lever_bridge: 4,
};

/** Contract-relax works at full length against resistance, so it waits as long as lengthening work: our reading. */
const stageOfCategory: { readonly [C in RoutineCategory]?: number } = {
  core: 2,
  glute: 3,
  balance: 3,
  eccentric: 5,
  long_length: 5,
  pnf: 5,
};

/**
 * The stage of the way back after a strain that opens a routine; 0 where the way back says nothing of it. The days
 * of the stages and what each opens are conventions, after the criteria of published progressions.
 *
 * @example
 * openingStage(nordicCurl); // 5
 */
export const openingStage = ({ id, category }: RoutineDefinition): number =>
  stageOfRoutine[id] ?? stageOfCategory[category] ?? 0;

/**
 * The rules that fired, with what the present stage has opened as suggestions of R-RETURN.
 *
 * @example
 * suggestOpened([returnRule], { stage: 1 })[0].suggest; // ['glute_bridge', 'pelvic_tilt', …]
 */
export const suggestOpened = (
  fired: readonly FiredRule[],
  wayBack: { readonly stage: number } | null,
): readonly FiredRule[] => {
  if (wayBack === null) return fired;
  const opened = catalogue
    .filter((entry) => openingStage(entry) > 0 && openingStage(entry) <= wayBack.stage)
    .map(({ id }) => id);
  return fired.map((rule) =>
    rule.rule === 'R-RETURN' ? { ...rule, suggest: [...rule.suggest, ...opened] } : rule,
  );
};
