import type { Evidence } from '#src/core/domain/finding.ts';
import type { RoutinePhase } from '#src/core/domain/routine.ts';
import type { ContraindicationFlag } from './flag-meanings.ts';

/** The causes a routine may be meant for; the ids of the shared list of causes. */
export const causeIds = [
  'C-RAMP',
  'C-NOBREAK',
  'C-OVERSTRIDE',
  'C-GLUTE',
  'C-CORE',
  'C-TILT',
  'C-SIT',
  'C-NERVE',
  'C-PREVINJ',
  'C-QUADDOM',
  'C-WEAKLONG',
  'C-STRETCHONLY',
  'C-COLDSTART',
  'C-CHAIN',
  'C-CHRONICSTIFF',
  'C-DOMS',
  'C-SYMPATH',
  'C-ACUTE',
] as const;
/** A cause of tightness, by its published id. */
export type CauseId = (typeof causeIds)[number];

/** Every category, as rules name them. */
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
  'rehab_clinician',
  'action',
] as const;
/** What kind of work it is. Rules block whole categories (`cat:static`); `action` is never in a list. */
export type RoutineCategory = (typeof routineCategories)[number];

/** What a routine may need; `none` is always at hand. */
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
/** One thing a routine may need. */
export type Equipment = (typeof equipmentItems)[number];

/** How the body is placed, from the feet down to the floor: a session goes down once and stays there. */
export const positions = ['standing', 'kneeling', 'sitting', 'lying'] as const;
/** How the body is placed in a routine. */
export type Position = (typeof positions)[number];

/** From, to. */
export type Range = readonly [number, number];
type Amount = number | Range;

/**
 * How much. The names are those of the published list: `_s` is seconds, `_min` minutes, `_pct` percent;
 * `minutes`, `seconds`, `hours`, `days` and `weeks` are what they say.
 */
export type RoutineDose = {
  readonly sets?: Amount;
  readonly reps?: Amount;
  readonly steps?: Amount;
  readonly breaths?: Amount;
  readonly cycles?: Amount;
  readonly seconds?: Amount;
  readonly minutes?: Amount;
  readonly hours?: Amount;
  readonly days?: Amount;
  readonly weeks?: Amount;
  readonly hold_s?: Amount;
  readonly lower_s?: Amount;
  readonly contract_s?: Amount;
  readonly inhale_s?: Amount;
  readonly exhale_s?: Amount;
  readonly hot_min?: Amount;
  readonly cold_min?: Amount;
  readonly total_block_minutes?: Amount;
  readonly every_min?: Amount;
  readonly minutes_per_run?: Amount;
  readonly max_per_day?: number;
  readonly max_ratio?: number;
  readonly max_pct?: number;
  readonly step_rate_change_pct?: number;
  readonly volume_change_pct?: Range;
  readonly per_side?: boolean;
  readonly effort?: string;
  readonly frequency?: string;
  readonly protocol?: string;
  readonly start?: RoutineDose;
  readonly alt?: RoutineDose;
};

/** A word of care that is said when its flag holds and the routine is given all the same. */
export type Caution = { readonly flag: ContraindicationFlag; readonly text: string };

/** A routine as the catalogue knows it: for whom, how much, against what, and how well it is known. */
export type RoutineDefinition = {
  readonly id: string;
  readonly name: string;
  readonly phases: readonly RoutinePhase[];
  readonly category: RoutineCategory;
  readonly dose: RoutineDose;
  /** Which of the numbers come from where: `seed`, a trial, or `default` (ours). */
  readonly doseSource: string;
  readonly indications: readonly CauseId[];
  readonly contraindications: readonly ContraindicationFlag[];
  readonly cautions: readonly Caution[];
  /** Harder next steps: ids of routines, or words. */
  readonly progression: readonly string[];
  /** Easier steps back: ids of routines, or words. */
  readonly regression: readonly string[];
  readonly stopRule: string;
  /** Two to four sentences a stranger can follow safely. */
  readonly how: string;
  /** Why it is in the list, and what it does not do. */
  readonly basis: string;
  readonly evidence: Evidence;
  /** True when the coach's article that Sinew started from names it. */
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
]);

/**
 * True for work that needs 48 hours between sessions and none on the day before a hard run
 * (gate G-STRENGTH-SPACING, a coach's rule): eccentric, long-length, glute and balance work, and trunk
 * work with a weekly frequency. Pelvic tilts are none.
 *
 * @example
 * isStrength(findRoutine('nordic_curl')); // true
 */
export const isStrength = (routine: Pick<RoutineDefinition, 'category' | 'dose'>): boolean =>
  strengthCategories.has(routine.category) ||
  (routine.category === 'core' && routine.dose.frequency !== undefined);

const neverBeforeRunning: ReadonlySet<RoutineCategory> = new Set(['static', 'pnf', 'yoga']);

/**
 * True when a routine has a place in a phase: its own phases, minus "not before a run" (flags `pre_run`,
 * `pre_run_long`; gate G-NOSTATIC-PRE: nothing static, contract-relax or yoga before a run, Behm 2016).
 */
export const fitsPhase = (routine: RoutineDefinition, phase: Exclude<RoutinePhase, 'any'>): boolean => {
  if (!routine.phases.includes(phase)) return false;
  if (phase !== 'preRun') return true;
  return (
    !neverBeforeRunning.has(routine.category) &&
    !routine.contraindications.some((flag) => flag === 'pre_run' || flag === 'pre_run_long')
  );
};

/** True when at least one of the routine's kits is at hand; `null` means nobody said what there is. */
export const hasKit = (
  routine: Pick<RoutineDefinition, 'kits'>,
  available: readonly Equipment[] | null,
): boolean =>
  available === null ||
  routine.kits.some((kit) => kit.every((item) => item === 'none' || available.includes(item)));
