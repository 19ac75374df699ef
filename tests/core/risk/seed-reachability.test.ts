import { describe, expect, it } from 'vitest';
import type { StatedCheckIn, StatedRun } from '#src/core/assessment/history-from-statement.ts';
import { causeIds } from '#src/core/domain/cause-ids.ts';
import { ruleOf, warningRuleIds } from '#src/core/risk/rules/index.ts';
import { catalogue } from '#src/core/routines/catalogue/index.ts';
import { assessStated, rulesOf, runAgo, steadyRuns } from './runners.ts';

/** Runners of the coaching article: what each of them runs and says. */
const runners: Readonly<Record<string, { runs?: readonly StatedRun[]; checkIn?: StatedCheckIn }>> = {
  'doubled the week': {
    runs: [...steadyRuns(4, 1), ...[0, 1, 2, 4, 5].map((daysAgo) => runAgo(daysAgo, 10))],
  },
  'doubles the longest run': { runs: [...steadyRuns(4, 1), runAgo(0, 15)] },
  'never rests any more': {
    runs: [...steadyRuns(5, 1), ...[0, 1, 2, 3, 4, 5, 6].map((daysAgo) => runAgo(daysAgo, 4))],
  },
  'hammers two days running': {
    runs: [...steadyRuns(4, 1), ...[0, 1].map((daysAgo) => runAgo(daysAgo, 6, { sessionRpe: 9 }))],
    checkIn: { tightness: 3 },
  },
  'takes long steps': { runs: steadyRuns().map((run) => ({ ...run, averageSpm: 150 })) },
  'takes somewhat long steps': { runs: steadyRuns().map((run) => ({ ...run, averageSpm: 158 })) },
  'lands unevenly': { runs: steadyRuns().map((run) => ({ ...run, groundContactBalancePercent: 53 })) },
  'feels tingling': { checkIn: { tightness: 2, signs: { tingling: true } } },
  'is worse after stretching': { checkIn: { tightness: 2, signs: { stretchMakesWorse: true } } },
  'felt a pop today': { checkIn: { tightness: 4, signs: { pop: true, hoursSinceOnset: 5 } } },
  'felt a pop last week': { checkIn: { tightness: 3, signs: { pop: true, hoursSinceOnset: 160 } } },
  'sits all day': { checkIn: { sittingHours: 9, tightness: 1 } },
  'sits on a sore tendon': { checkIn: { signs: { deepButtockPainSitting: true, tenderSitBone: true } } },
  'has a tight calf': { checkIn: { region: 'calf', tightness: 2 } },
  'tips forward': { checkIn: { anteriorTilt: true } },
  'was injured before': { checkIn: { previousHamstringMonths: 8 } },
  'manages few bridges': { checkIn: { bridge: [12, 18] } },
  'holds stretches before running': { checkIn: { stretchBeforeRun: true } },
  'stretches in vain': { checkIn: { stretchDaysPerWeek: 7, stretchWeeks: 6, stretchHelps: false } },
  'burns in the thighs first': { checkIn: { quadDominant: true } },
  'is tight all around': { checkIn: { tightNeighbours: true } },
  'has been stiff for months': { checkIn: { tightness: 2, daysWithSymptoms: 60 } },
  'is sore a day after': { checkIn: { tightness: 2, sorenessAfter12To48h: true } },
  'barks in the first ten minutes': { checkIn: { worstFirst10Minutes: true } },
  'cannot wind down': { checkIn: { meanStress: 6 } },
};

/** Which of them brings up each rule of the article. */
const bringsUpRule: Readonly<Record<string, string>> = {
  'T-ACU-01': 'felt a pop today',
  'T-ACU-02': 'felt a pop last week',
  'T-NRV-01': 'feels tingling',
  'T-NRV-02': 'is worse after stretching',
  'S-SIT': 'sits all day',
  'S-PREV': 'was injured before',
  'S-STATICPRE': 'holds stretches before running',
  'S-STRETCHFAIL': 'stretches in vain',
  'S-TILT': 'tips forward',
  'L-WK-100': 'doubled the week',
  'R-HARD': 'hammers two days running',
  'R-STREAK': 'never rests any more',
  'R-REST': 'never rests any more',
  'C-OVS-P': 'takes somewhat long steps',
  'C-OVS-L': 'takes long steps',
};

/** Which of them brings up each cause; all but tendon and calf are the article's. */
const bringsUpCause: Readonly<Record<string, string>> = {
  'C-RAMP': 'doubled the week',
  'C-NOBREAK': 'hammers two days running',
  'C-OVERSTRIDE': 'takes long steps',
  'C-GLUTE': 'manages few bridges',
  'C-CORE': 'lands unevenly',
  'C-TILT': 'tips forward',
  'C-SIT': 'sits all day',
  'C-NERVE': 'feels tingling',
  'C-PREVINJ': 'was injured before',
  'C-QUADDOM': 'burns in the thighs first',
  'C-WEAKLONG': 'manages few bridges',
  'C-STRETCHONLY': 'holds stretches before running',
  'C-COLDSTART': 'barks in the first ten minutes',
  'C-CHAIN': 'is tight all around',
  'C-CHRONICSTIFF': 'has been stiff for months',
  'C-DOMS': 'is sore a day after',
  'C-SYMPATH': 'cannot wind down',
  'C-ACUTE': 'felt a pop today',
  'C-TENDON': 'sits on a sore tendon',
  'C-CALF': 'has a tight calf',
};

/** Which of them is offered each routine and action of the article. */
const isOffered: Readonly<Record<string, string>> = {
  leg_swings_front_back: 'barks in the first ten minutes',
  leg_swings_side: 'barks in the first ten minutes',
  high_knees: 'barks in the first ten minutes',
  butt_kicks: 'barks in the first ten minutes',
  walking_lunges: 'sits all day',
  lying_hamstring_strap: 'is tight all around',
  doorway_hamstring: 'is tight all around',
  foot_on_bench: 'is tight all around',
  hip_flexor_stretch: 'sits all day',
  calf_stretch: 'is tight all around',
  glute_stretch: 'sits all day',
  quad_stretch_heel: 'tips forward',
  pnf_contract_relax: 'has been stiff for months',
  downward_dog: 'has been stiff for months',
  foam_roll_hamstring: 'is sore a day after',
  foam_roll_glutes_hips: 'is sore a day after',
  lacrosse_ball_glute_med: 'manages few bridges',
  massage_stick: 'is sore a day after',
  nerve_floss_supine: 'feels tingling',
  nerve_floss_seated: 'is worse after stretching',
  heat_pack: 'has been stiff for months',
  warm_shower_or_bath: 'has been stiff for months',
  cold_pack: 'felt a pop today',
  contrast_2_1: 'is sore a day after',
  breathing_4_6: 'cannot wind down',
  humming: 'cannot wind down',
  meditation: 'cannot wind down',
  cold_face_splash: 'cannot wind down',
  legs_up_wall: 'cannot wind down',
  nordic_curl: 'was injured before',
  hamstring_sliders: 'was injured before',
  single_leg_rdl: 'manages few bridges',
  glute_bridge: 'sits all day',
  hip_thrust: 'manages few bridges',
  clamshell: 'manages few bridges',
  lateral_band_walk: 'manages few bridges',
  step_up: 'burns in the thighs first',
  lunge_strength: 'burns in the thighs first',
  plank: 'lands unevenly',
  side_plank: 'lands unevenly',
  bird_dog: 'lands unevenly',
  dead_bug: 'tips forward',
  pelvic_tilt: 'tips forward',
  romanian_deadlift: 'stretches in vain',
  good_morning: 'manages few bridges',
  long_lever_bridge: 'was injured before',
  hip_flexor_quad_balance: 'burns in the thighs first',
  step_back_week: 'doubles the longest run',
  rest_day: 'never rests any more',
  easy_48h: 'hammers two days running',
  sit_break: 'sits all day',
  static_to_after: 'holds stretches before running',
  protect_1_3_days: 'felt a pop today',
  refer_clinician: 'feels tingling',
  dynamic_warmup_block: 'barks in the first ten minutes',
};

const answerOf = (who: string | undefined) => {
  const runner = runners[who ?? ''];
  if (runner === undefined) throw new Error(`nobody: ${who}`);
  return assessStated(runner.runs === undefined ? {} : { runs: runner.runs }, runner.checkIn ?? null);
};
const offeredTo = (who: string | undefined): readonly string[] => {
  const { routines, actions } = answerOf(who);
  return [...routines.eligible, ...actions.map(({ id }) => id)];
};

const seedRules = warningRuleIds.filter((id) => ruleOf(id).fromSeed);
/** The toe touch is in the catalogue to be refused: nobody is ever offered it. */
const seedRoutines = catalogue
  .filter(({ id, fromSeed }) => fromSeed && id !== 'toe_touch')
  .map(({ id }) => id);

/** Without those whose rules come with the signals of speed, energy and sleep. */
const reachableCauses = causeIds.filter((id) => !['C-SPEED', 'C-ENERGY', 'C-SLEEP'].includes(id));

describe('what the coaching article says', () => {
  it.each(seedRules)('rule %s is reached', (id) => {
    expect(rulesOf(answerOf(bringsUpRule[id])), bringsUpRule[id] ?? '').toContain(id);
  });

  it.each(reachableCauses)('cause %s is reached', (id) => {
    expect(answerOf(bringsUpCause[id]).causes.map((cause) => cause.id)).toContain(id);
  });

  it.each(seedRoutines)('routine %s is offered to somebody', (id) => {
    expect(offeredTo(isOffered[id]), isOffered[id] ?? '').toContain(id);
  });

  it('the toe touch is offered to nobody', () => {
    for (const who of Object.keys(runners)) expect(offeredTo(who), who).not.toContain('toe_touch');
  });
});
