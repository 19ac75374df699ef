import type { CauseId } from '#src/core/domain/cause-ids.ts';
import type { Region } from '#src/core/domain/check-in.ts';
import type { Evidence } from '#src/core/domain/finding.ts';
import type { RoutinePhase } from '#src/core/domain/routine.ts';
import type { RoutineDose } from '#src/core/domain/routine-dose.ts';
import type {
  CareId,
  ContraindicationFlag,
  DrillId,
  RoutineId,
  StepId,
  StopRuleId,
} from '#src/core/domain/routine-ids.ts';

/** Every category, named as in the rules. */
export const routineCategories = [
  'dynamic',
  'static',
  'pnf',
  'yoga',
  'soft_tissue',
  'neural',
  'thermal',
  'downshift',
  'eccentric',
  'glute',
  'core',
  'long_length',
  'balance',
  'calf',
  'rehab_clinician',
  'action',
] as const;
/** The kind of work. Rules block whole categories (`cat:static`); `action` is never in a list. */
export type RoutineCategory = (typeof routineCategories)[number];

/** Equipment a routine may need; `none` is always available. */
export const equipmentItems = [
  'none',
  'strap',
  'band',
  'roller',
  'ball',
  'stick',
  'heat',
  'cold',
  'step',
  'weight',
  'bench',
] as const;
/** One piece of equipment. */
export type Equipment = (typeof equipmentItems)[number];

/** Positions from the feet down to the floor: a session goes down once and stays there. */
export const positions = ['standing', 'kneeling', 'sitting', 'lying'] as const;
/** The position of the body in a routine. */
export type Position = (typeof positions)[number];

/** How to take care when a flag holds and the routine is offered all the same. */
export type Caution = { readonly flag: ContraindicationFlag; readonly care: CareId };

/** A routine in the catalogue: for whom, how much, what speaks against it, and how well it is known. */
export type RoutineDefinition = {
  readonly id: RoutineId;
  readonly phases: readonly RoutinePhase[];
  readonly category: RoutineCategory;
  /** The places that it serves; `any` serves every place that the catalogue serves at all. */
  readonly regions: 'any' | readonly Region[];
  readonly dose: RoutineDose;
  /** Where each number is from: `seed`, a trial, or `default` (ours). */
  readonly doseSource: string;
  readonly indications: readonly CauseId[];
  readonly contraindications: readonly ContraindicationFlag[];
  readonly cautions: readonly Caution[];
  /** Harder routines. */
  readonly progression: readonly RoutineId[];
  /** Easier routines. */
  readonly regression: readonly RoutineId[];
  /** Easier forms without an id of their own. */
  readonly easier: readonly StepId[];
  /** Harder forms without an id of their own. */
  readonly harder: readonly StepId[];
  /** The drills of a container: its text names those that are allowed. */
  readonly contains?: readonly DrillId[];
  /** What ends the exercise at once; null for an action. */
  readonly stopRule: StopRuleId | null;
  /** Why it is in the list and what it does not do. For maintainers; no runner reads it. */
  readonly basis: string;
  readonly evidence: Evidence;
  /** True when the coaching article that Sinew started from names it. */
  readonly fromSeed: boolean;
  /** What is needed: any one of these kits, each complete. */
  readonly kits: readonly (readonly Equipment[])[];
  readonly position: Position;
};

const strengthCategories: ReadonlySet<RoutineCategory> = new Set([
  'eccentric',
  'long_length',
  'glute',
  'balance',
  'calf',
]);

/**
 * True for work that needs 48 hours between sessions and none on the day before a hard run
 * (gate G-STRENGTH-SPACING, a coach's rule): eccentric, long-length, glute and balance and calf work, and trunk
 * work with a weekly frequency. Pelvic tilts do not count.
 *
 * @example
 * isStrength(findRoutine('nordic_curl')); // true
 */
export const isStrength = (routine: Pick<RoutineDefinition, 'category' | 'dose'>): boolean =>
  strengthCategories.has(routine.category) ||
  (routine.category === 'core' && routine.dose.frequency !== undefined);

const neverBeforeRunning: ReadonlySet<RoutineCategory> = new Set(['static', 'pnf', 'yoga']);

/**
 * True when a routine belongs to a phase: one of its own, minus "not before a run" (flags `pre_run`,
 * `pre_run_long`; gate G-NOSTATIC-PRE: nothing static, contract-relax or yoga before a run, Behm 2016).
 *
 * @example
 * fitsPhase(calfStretch, 'preRun'); // false
 */
export const fitsPhase = (routine: RoutineDefinition, phase: Exclude<RoutinePhase, 'any'>): boolean => {
  if (!routine.phases.includes(phase)) return false;
  if (phase !== 'preRun') return true;
  return (
    !neverBeforeRunning.has(routine.category) &&
    !routine.contraindications.some((flag) => flag === 'pre_run' || flag === 'pre_run_long')
  );
};

/**
 * True when at least one of the routine's kits is available; `null` is unknown and rules nothing out.
 *
 * @example
 * hasKit({ kits: [['band']] }, ['none', 'strap']); // false
 */
export const hasKit = (
  routine: Pick<RoutineDefinition, 'kits'>,
  available: readonly Equipment[] | null,
): boolean =>
  available === null ||
  routine.kits.some((kit) => kit.every((item) => item === 'none' || available.includes(item)));
