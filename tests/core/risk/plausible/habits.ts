import { hamstringStretches, hardLengthening, type Plausible, rolling } from './plausible.ts';

const habits: readonly Plausible[] = [
  {
    title: 'six hours of sitting',
    says: { tightness: 2, sittingHours: 6 },
    severity: 'info',
    warns: ['S-SIT'],
    offers: ['hip_flexor_stretch', 'glute_bridge', 'heat_pack'],
    actions: ['sit_break'],
  },
  { title: 'just under six hours', says: { sittingHours: 5.9 }, severity: 'none', warnsNot: ['S-SIT'] },
  {
    title: 'long holds before running',
    says: { tightness: 2, stretchBeforeRun: true },
    severity: 'info',
    warns: ['S-STATICPRE'],
    offers: ['dynamic_warmup_block', 'leg_swings_side'],
    actions: ['static_to_after'],
  },
  {
    title: 'bridges of 18 and 25',
    says: { tightness: 2, bridge: [18, 25] },
    severity: 'info',
    warns: ['S-BRIDGE'],
    offers: ['hamstring_sliders', 'single_leg_rdl', 'glute_bridge', 'step_up'],
    actions: ['retest_bridge'],
  },
  {
    title: 'bridges a fifth apart, both above 20',
    says: { tightness: 2, bridge: [24, 30] },
    severity: 'info',
    warns: ['S-BRIDGE'],
  },
  { title: 'bridges of 26 and 30', says: { bridge: [26, 30] }, severity: 'none', warnsNot: ['S-BRIDGE'] },
  {
    title: 'thighs that burn first',
    says: { tightness: 2, quadDominant: true },
    severity: 'none',
    offers: ['quad_stretch_heel', 'hip_flexor_quad_balance', 'nordic_curl'],
  },
  {
    title: 'tight neighbours',
    says: { tightness: 2, tightNeighbours: true },
    severity: 'none',
    offers: ['hip_flexor_stretch', 'calf_stretch', 'glute_stretch', 'lying_hamstring_strap'],
  },
  {
    title: 'stiff in the first ten minutes',
    says: { tightness: 2, worstFirst10Minutes: true },
    severity: 'none',
    offers: ['dynamic_warmup_block', 'brisk_walk', 'leg_swings_front_back', 'march_in_place'],
  },
  {
    title: 'an injury of four years ago',
    says: { tightness: 0, previousHamstringMonths: 48 },
    severity: 'info',
    warns: ['S-PREV'],
    offers: ['nordic_curl', 'hamstring_sliders', 'long_lever_bridge'],
    band: 'baseline',
    rate: 1,
  },
  {
    title: 'stretching every day for a month without relief, no tilt',
    says: { tightness: 2, stretchDaysPerWeek: 7, stretchWeeks: 4, stretchHelps: false },
    severity: 'info',
    warns: ['S-STRETCHFAIL'],
    offers: ['glute_bridge', 'romanian_deadlift'],
    keeps: ['lying_hamstring_strap', 'doorway_hamstring', 'foot_on_bench', 'pnf_contract_relax'],
  },
  {
    title: 'a forward tilt and tight neighbours',
    says: { tightness: 2, anteriorTilt: true, tightNeighbours: true },
    severity: 'info',
    warns: ['S-TILT'],
    offers: ['hip_flexor_stretch', 'pelvic_tilt', 'dead_bug', 'calf_stretch'],
    keeps: hamstringStretches,
  },
  {
    title: 'stiff for six weeks at a rating of 1',
    says: { tightness: 1, daysWithSymptoms: 42 },
    severity: 'caution',
    warns: ['S-PERSIST'],
    offers: ['heat_pack', 'lying_hamstring_strap', 'romanian_deadlift'],
    actions: ['refer_clinician'],
  },
  {
    title: 'stiff for 13 days at a rating of 2',
    says: { tightness: 2, daysWithSymptoms: 13 },
    severity: 'none',
    warnsNot: ['S-PERSIST'],
  },
];

const feelings: readonly Plausible[] = [
  {
    title: 'a worse day than usual',
    says: {
      tightness: 0,
      wellness: { sleep: 5, stress: 5, fatigue: 4, soreness: 3 },
      wellnessHistory: [10, 11, 9, 10, 12, 10, 9],
    },
    severity: 'info',
    warns: ['S-HOOP'],
    offers: ['breathing_4_6', 'humming', 'meditation', 'legs_up_wall'],
    // An info brings no action on load.
    actionsNot: ['easy_48h'],
  },
  {
    title: 'six earlier entries are no usual',
    says: {
      tightness: 0,
      wellness: { sleep: 4, stress: 4, fatigue: 6, soreness: 6 },
      wellnessHistory: [10, 11, 9, 10, 12, 10],
    },
    severity: 'none',
    warnsNot: ['S-HOOP'],
  },
  {
    title: 'a substantial problem',
    says: { tightness: 2, ostrc: [1, 2, 1, 1] },
    severity: 'strong',
    warns: ['S-OSTRC'],
    actions: ['step_back_week'],
  },
  {
    title: 'no taking part at all ends the form',
    says: { tightness: 2, ostrc: [3, null, null, null] },
    severity: 'stop',
    warns: ['S-OSTRC'],
  },
  { title: 'a niggle', says: { tightness: 2, ostrc: [1, 1, 1, 1] }, severity: 'none', warnsNot: ['S-OSTRC'] },
  {
    title: 'stiff for more than an hour in the morning',
    says: { tightness: 1, morningStiffnessMinutes: 61 },
    severity: 'caution',
    warns: ['S-INFLAM'],
    actions: ['refer_clinician'],
  },
  {
    title: 'stiff for an hour exactly',
    says: { tightness: 1, morningStiffnessMinutes: 60 },
    severity: 'none',
    warnsNot: ['S-INFLAM'],
  },
  {
    title: 'stiff for 40 minutes with night pain at 44',
    stated: { runner: { age: 44 } },
    says: { tightness: 1, morningStiffnessMinutes: 40, signs: { nightPain: true } },
    severity: 'caution',
    triage: 'sign',
    warns: ['S-INFLAM', 'T-SIGN'],
  },
  {
    title: 'stiff for 40 minutes with night pain at 45',
    stated: { runner: { age: 45 } },
    says: { tightness: 1, morningStiffnessMinutes: 40, signs: { nightPain: true } },
    severity: 'caution',
    triage: 'sign',
    warns: ['T-SIGN'],
    warnsNot: ['S-INFLAM'],
  },
  {
    title: 'two of seven signs of too little recovery',
    says: { tightness: 0, performanceDrop: true, meanFatigue: 6, meanSleep: 3, meanStress: 3 },
    severity: 'none',
    warnsNot: ['O-OVER'],
  },
  {
    title: 'three of them for 13 days',
    says: {
      tightness: 0,
      meanSleep: 5,
      meanFatigue: 5,
      restingHrDelta: 5,
      overreachingDays: 13,
    },
    severity: 'caution',
    warns: ['O-OVER'],
    warnsNot: ['O-REFER'],
    offers: ['breathing_4_6'],
    actions: ['step_back_week'],
    // A rest day would contradict the easier week.
    actionsNot: ['rest_day', 'refer_clinician'],
  },
  {
    title: 'three of them for 14 days',
    says: {
      tightness: 0,
      performanceDrop: true,
      meanFatigue: 5,
      meanSleep: 5,
      overreachingDays: 14,
    },
    severity: 'strong',
    warns: ['O-OVER', 'O-REFER'],
    actions: ['refer_clinician'],
  },
];

const sore = { tightness: 2, sorenessAfter12To48h: true } as const;
const tight = { tightness: 2, tightNeighbours: true } as const;

const conditions: readonly Plausible[] = [
  {
    title: 'sore, on blood thinners',
    says: { ...sore, conditions: { anticoagulant: true } },
    severity: 'none',
    offers: ['cold_pack', 'contrast_2_1'],
    keeps: rolling,
  },
  {
    title: 'sore, with an earlier clot',
    says: { ...sore, conditions: { dvtHistory: true } },
    severity: 'none',
    keeps: rolling,
  },
  {
    title: 'sore, with a heart condition',
    says: { ...sore, meanStress: 6, conditions: { heartCondition: true } },
    severity: 'caution',
    warns: ['S-CLEAR'],
    offers: ['foam_roll_hamstring', 'cold_pack'],
    keeps: ['contrast_2_1', 'cold_face_splash'],
  },
  {
    title: 'sore, with an allergy to cold',
    says: { ...sore, meanStress: 6, conditions: { coldAllergy: true } },
    severity: 'none',
    keeps: ['cold_pack', 'contrast_2_1', 'cold_face_splash'],
  },
  {
    title: 'tight, with glaucoma',
    says: { ...tight, ...sore, conditions: { glaucoma: true } },
    severity: 'none',
    offers: ['hip_flexor_stretch'],
    keeps: ['downward_dog', 'legs_up_wall'],
  },
  {
    title: 'tight, with uncontrolled high blood pressure',
    says: { ...tight, ...sore, conditions: { uncontrolledHypertension: true } },
    severity: 'caution',
    warns: ['S-CLEAR'],
    keeps: ['downward_dog', 'legs_up_wall', 'contrast_2_1'],
  },
  {
    title: 'stiff for weeks, with skin that feels little',
    says: { tightness: 2, daysWithSymptoms: 30, conditions: { reducedSensation: true } },
    severity: 'none',
    keeps: ['heat_pack', 'warm_shower_or_bath', 'cold_pack'],
  },
  {
    title: 'stiff for weeks and swollen',
    says: { tightness: 2, daysWithSymptoms: 50, sittingHours: 8, signs: { swelling: true } },
    severity: 'caution',
    triage: 'sign',
    warns: ['S-PERSIST', 'S-SIT', 'T-SIGN'],
    keeps: ['heat_pack', 'warm_shower_or_bath', 'foam_roll_glutes_hips', ...hardLengthening],
  },
];

export const plausibleHabits: readonly Plausible[] = [...habits, ...feelings, ...conditions];
