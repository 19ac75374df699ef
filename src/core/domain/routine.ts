import type { Day } from './calendar.ts';
import type { Region, Side } from './check-in.ts';
import type { EvidenceGrade } from './finding.ts';

export const routinePhases = ['preRun', 'postRun', 'restDay', 'any'] as const;
export type RoutinePhase = (typeof routinePhases)[number];

/** How much, in the units named; a pair is "from, to". */
export type Dose = { readonly [name: string]: number | string | boolean | readonly number[] | Dose };

/** A routine as a runner gets it. */
export type Routine = {
  readonly id: string;
  readonly name: string;
  readonly phase: readonly RoutinePhase[];
  readonly category: string;
  readonly dose: Dose;
  /** The dose in words. */
  readonly doseText: string;
  readonly how: string;
  readonly stopRule: string;
  readonly cautions: readonly string[];
  readonly progression: readonly string[];
  readonly regression: readonly string[];
  readonly evidence: { readonly grade: EvidenceGrade; readonly sources: readonly string[] };
  /** Why causes and rules ask for it. */
  readonly because: readonly string[];
};

/** Something to do that is no exercise: cap a run, rest, see a clinician. */
export type RoutineAction = {
  readonly id: string;
  readonly name: string;
  readonly dose: Dose;
  readonly how: string;
  readonly evidence: { readonly grade: EvidenceGrade; readonly sources: readonly string[] };
  readonly because: readonly string[];
};

/** The runner did this routine on this day. */
export type DoneMark = { readonly day: Day; readonly routine: string };

/** What the runner said of one place on one day, 0–10. */
export type TightnessMark = {
  readonly day: Day;
  readonly region: Region | null;
  readonly side: Side | null;
  readonly rating: number;
};
