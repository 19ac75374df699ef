import type { Region, Signs } from '#src/core/domain/check-in.ts';
import type { ContraindicationFlag } from '#src/core/domain/routine-ids.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { clotConditions } from '#src/core/risk/triage/patterns.ts';
import type { RoutineRequest } from './routine-request.ts';

type Flags = readonly ContraindicationFlag[];

/** Ages in years. Bones grow until about 18; the easier form first from 65 on is our convention. */
const ages = { grown: 18, easierFirst: 65 } as const;

/** The flag of each condition that has one of its own. */
export const flagOfCondition: { readonly [condition: string]: ContraindicationFlag } = {
  anticoagulant: 'anticoagulant',
  dvtHistory: 'dvt_history',
  heartCondition: 'heart_condition',
  uncontrolledHypertension: 'uncontrolled_hypertension',
  reducedSensation: 'reduced_sensation',
  coldAllergy: 'cold_allergy',
  glaucoma: 'glaucoma',
  osteoporosis: 'osteoporosis',
  pregnant: 'pregnant',
  recentSurgery: 'recent_surgery',
  diabetes: 'diabetes_feet',
};

/** Places at which a complaint can be a clot. */
const clotPlaces: readonly (Region | null)[] = ['calf', 'shin', 'achilles'];

/**
 * Flags of the conditions of a runner, whether or not anything hurts. They only take routines away, so that a
 * condition never adds one.
 */
export const flagsOfConditions: ReadonlySet<ContraindicationFlag> = new Set([
  ...Object.values(flagOfCondition),
  'postpartum_early',
  'vte_risk',
]);

/**
 * The flags that the stated conditions raise; a condition that is not stated raises none. `vte_risk` takes a risk of
 * a clot together with a complaint at calf, shin or Achilles tendon.
 *
 * @example
 * conditionFlags({ ...request, answers: { ...answers, conditions: { diabetes: true } } }, {}); // ['diabetes_feet']
 */
export const conditionFlags = (
  { answers, places, rules: table = rules }: RoutineRequest,
  signs: Signs,
): Flags => {
  if (answers === null) return [];
  const stated: Readonly<Record<string, boolean | undefined>> = answers.conditions;
  const weeks = answers.postpartumWeeks ?? null;
  const clotRisk =
    clotConditions.some((condition) => stated[condition] === true) ||
    signs.cancerHistory === true ||
    (weeks !== null && weeks <= table['T-CALF'].params.postpartumWeeks);
  const lowerLeg = [answers, ...(places ?? [])].some(({ region }) => clotPlaces.includes(region));
  // High drills wait as long after a birth as running does (Goom 2019, level 4).
  return [
    ...Object.entries(flagOfCondition).flatMap(([condition, flag]) =>
      stated[condition] === true ? flag : [],
    ),
    ...(weeks !== null && weeks < table['S-CLEAR'].params.postpartumWeeks
      ? (['postpartum_early'] as const)
      : []),
    ...(clotRisk && lowerLeg ? (['vte_risk'] as const) : []),
  ];
};

/**
 * The flag of an age: `growing` under 18 unless a clinician has cleared the runner, `age_65_start` from 65 on; none
 * for an unknown age.
 *
 * @example
 * ageFlags({ ...request, ageYears: 13 }); // ['growing']
 */
export const ageFlags = ({ ageYears = null, cleared = false }: RoutineRequest): Flags => {
  if (ageYears === null) return [];
  if (ageYears < ages.grown) return cleared ? [] : ['growing'];
  return ageYears >= ages.easierFirst ? ['age_65_start'] : [];
};
