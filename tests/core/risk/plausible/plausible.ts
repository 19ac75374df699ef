import type { StatedCheckIn, Statement } from '#src/core/assessment/history-from-statement.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';
import { adult, steadyRuns, today } from '#tests/core/risk/runners.ts';

/** A runner somebody could meet, with what the published rules say must and must not come out. */
export type Plausible = {
  readonly title: string;
  readonly stated?: Omit<Partial<Statement>, 'checkIn'>;
  /** The check-in; `null` when the runner said nothing. */
  readonly says: StatedCheckIn | null;
  readonly severity: Assessment['severity'];
  /** `ordinary` unless stated. */
  readonly triage?: Assessment['triage']['level'];
  readonly warns?: readonly string[];
  readonly warnsNot?: readonly string[];
  /** Routines that must be eligible, and routines that must be nowhere. */
  readonly offers?: readonly string[];
  readonly keeps?: readonly string[];
  readonly actions?: readonly string[];
  readonly actionsNot?: readonly string[];
  /** `baseline` unless stated. */
  readonly band?: Assessment['loadRisk']['band'];
  readonly rate?: number;
};

/** What a client would send for the runner: four weeks of steady running unless other runs are stated. */
export const requestOf = ({ stated, says }: Plausible): Statement => ({
  today,
  runner: adult,
  runs: steadyRuns(),
  ...stated,
  checkIn: says,
});

/** Everything that pulls at the back of the thigh. */
export const hamstringStretches = [
  'lying_hamstring_strap',
  'doorway_hamstring',
  'foot_on_bench',
  'pnf_contract_relax',
  'downward_dog',
  'toe_touch',
] as const;

export const heat = ['heat_pack', 'warm_shower_or_bath', 'contrast_2_1'] as const;
export const rolling = [
  'foam_roll_hamstring',
  'foam_roll_glutes_hips',
  'lacrosse_ball_glute_med',
  'massage_stick',
] as const;
export const hardLengthening = [
  'nordic_curl',
  'hamstring_sliders',
  'single_leg_rdl',
  'romanian_deadlift',
  'good_morning',
  'long_lever_bridge',
] as const;
