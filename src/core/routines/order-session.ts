import type { RoutineId } from '#src/core/domain/routine-ids.ts';
import { isStrength, positions, type RoutineDefinition } from './routine-contract.ts';

/** Before a run: from the floor to the feet, then warmth, range and speed. */
const warmUpSteps: { readonly [R in RoutineId]?: number } = {
  brisk_walk: 10,
  march_in_place: 11,
  dynamic_warmup_block: 12,
  leg_swings_side: 13,
  leg_swings_front_back: 14,
  walking_lunges: 15,
  butt_kicks: 16,
  high_knees: 17,
};

const depth = ({ position }: RoutineDefinition): number => positions.indexOf(position);

const warmUpStep = (routine: RoutineDefinition): number =>
  warmUpSteps[routine.id] ?? positions.length - 1 - depth(routine);

/** After a run or on a day off: warm, glide, strengthen, roll, stretch, cool, wind down. */
const stageOf = (routine: RoutineDefinition): number => {
  if (routine.id === 'heat_pack' || routine.id === 'warm_shower_or_bath') return 0;
  if (routine.category === 'neural') return 1;
  if (isStrength(routine) || routine.category === 'core' || routine.category === 'rehab_clinician') return 2;
  if (routine.category === 'soft_tissue') return 3;
  if (routine.category === 'thermal') return 5;
  return routine.category === 'downshift' ? 6 : 4;
};

const compare =
  (...keys: readonly ((routine: RoutineDefinition) => number)[]) =>
  (a: { readonly entry: RoutineDefinition }, b: { readonly entry: RoutineDefinition }): number => {
    for (const key of keys) {
      const difference = key(a.entry) - key(b.entry);
      if (difference !== 0) return difference;
    }
    return a.entry.id < b.entry.id ? -1 : 1;
  };

/**
 * The order of a warm-up: lying or sitting first, then walking, swings and drills, so that nothing fast comes
 * before the runner is warm and the runner goes down once.
 *
 * @example
 * orderWarmUp([{ entry: highKnees }, { entry: briskWalk }])[0].entry.id; // 'brisk_walk'
 */
export const orderWarmUp = <T extends { readonly entry: RoutineDefinition }>(
  items: readonly T[],
): readonly T[] => items.toSorted(compare(warmUpStep));

/**
 * The order of a session on a mat: warmth, glides, strength, rolling, stretches, cold, winding down; within
 * each from standing to lying, so that the runner goes down once.
 *
 * @example
 * orderSession([{ entry: plank }, { entry: heatPack }])[0].entry.id; // 'heat_pack'
 */
export const orderSession = <T extends { readonly entry: RoutineDefinition }>(
  items: readonly T[],
): readonly T[] => items.toSorted(compare(stageOf, depth));

const firstActions: readonly RoutineId[] = [
  'refer_emergency',
  'refer_same_day',
  'refer_clinician',
  'protect_1_3_days',
];
const lastActions: readonly RoutineId[] = ['static_to_after', 'sit_break', 'retest_bridge'];

const actionStage = ({ id }: RoutineDefinition): number => {
  const first = firstActions.indexOf(id);
  if (first >= 0) return first;
  return firstActions.length + 1 + lastActions.indexOf(id);
};

/**
 * Actions in the order of their weight: whom to see, how to protect, how to run, which habits to change.
 *
 * @example
 * orderActions([{ entry: sitBreak }, { entry: referClinician }])[0].entry.id; // 'refer_clinician'
 */
export const orderActions = <T extends { readonly entry: RoutineDefinition }>(
  items: readonly T[],
): readonly T[] => items.toSorted(compare(actionStage));
