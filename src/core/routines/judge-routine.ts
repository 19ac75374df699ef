import type { Region } from '#src/core/domain/check-in.ts';
import type { ContraindicationFlag, DrillId } from '#src/core/domain/routine-ids.ts';
import { findRoutine } from './catalogue/index.ts';
import { flagsOfRule } from './contraindication-flags.ts';
import type { RoutineDefinition } from './routine-contract.ts';
import type { FiredRule } from './routine-request.ts';
import { safetyGates } from './safety-gates.ts';
import { serves } from './served-places.ts';
import { openingStage } from './way-back.ts';

type BlockingRule = Pick<FiredRule, 'rule' | 'block' | 'because'>;

/** What speaks against routines in one request: the flags that hold and the rules that block. */
export type SafetyFacts = {
  readonly flags: ReadonlySet<ContraindicationFlag>;
  readonly blocking: readonly BlockingRule[];
  /** The place that hurts; `null` counts as the hamstring. */
  readonly region: Region | null;
  /** The stage of the way back after a strain; `null` when not on it. */
  readonly stage: number | null;
};

/** A reason against a routine: a flag that holds, or a rule that blocks it. */
export type Objection = { readonly flag: ContraindicationFlag } | BlockingRule;

/** These flags exclude a routine from a phase; they do not make it unsafe. */
const phaseFlags: ReadonlySet<ContraindicationFlag> = new Set(['pre_run', 'pre_run_long']);

/** A container with fewer drills than this is no warm-up. */
const fewestDrills = 2;

const blocks = (block: readonly string[], routine: RoutineDefinition): boolean =>
  block.some((what) => what === '*' || what === routine.id || what === `cat:${routine.category}`);

/** The flags that hold and rule the routine out, by its own list or by a gate. */
const opposingFlags = (routine: RoutineDefinition, facts: SafetyFacts): ReadonlySet<ContraindicationFlag> => {
  const { flags, stage } = facts;
  const opposing = new Set([
    ...routine.contraindications.filter((flag) => flags.has(flag) && !phaseFlags.has(flag)),
    ...safetyGates.filter((gate) => flags.has(gate.flag) && gate.withholds(routine)).map((gate) => gate.flag),
  ]);
  if (stage !== null && openingStage(routine) > stage) opposing.add('early_stage');
  const isShort = routine.contains !== undefined && drillsLeft(routine, facts).length < fewestDrills;
  if (isShort) opposing.add('few_drills');
  return opposing;
};

/**
 * The drills of a container that nothing speaks against and that serve the place.
 *
 * @example
 * drillsLeft(warmUpBlock, { ...facts, flags: new Set(['osteoporosis']) }); // without high knees and butt kicks
 */
export const drillsLeft = ({ contains = [] }: RoutineDefinition, facts: SafetyFacts): readonly DrillId[] =>
  contains.filter((id) => {
    const drill = findRoutine(id);
    return drill !== null && serves(drill, facts.region) && isAllowed(drill, facts);
  });

/** A rule says nothing new when a flag that it raises already opposes the routine. */
const isCovered = (rule: string, opposing: ReadonlySet<ContraindicationFlag>): boolean =>
  (flagsOfRule[rule] ?? []).some((flag) => opposing.has(flag));

/** `hold_fever` already names the fever. */
const withoutRepeats = (flags: ReadonlySet<ContraindicationFlag>): readonly ContraindicationFlag[] =>
  [...flags].filter((flag) => flag !== 'fever' || !flags.has('hold_fever'));

/**
 * Why a routine is not for this runner now; empty when nothing speaks against it. Its own contraindications
 * first, then the gates, then the rules that block it for another reason.
 *
 * @example
 * objectionsTo(heatPack, { ...facts, flags: new Set(['swelling']) }); // [{ flag: 'swelling' }]
 */
export const objectionsTo = (routine: RoutineDefinition, facts: SafetyFacts): readonly Objection[] => {
  const opposing = opposingFlags(routine, facts);
  return [
    ...withoutRepeats(opposing).map((flag) => ({ flag })),
    ...facts.blocking.filter(({ rule, block }) => blocks(block, routine) && !isCovered(rule, opposing)),
  ];
};

/**
 * True when nothing speaks against the routine.
 *
 * @example
 * isAllowed(heatPack, { ...facts, flags: new Set(['swelling']) }); // false
 */
export const isAllowed = (routine: RoutineDefinition, facts: SafetyFacts): boolean =>
  objectionsTo(routine, facts).length === 0;
