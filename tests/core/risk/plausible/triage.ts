import { runAgo, steadyRuns } from '#tests/core/risk/runners.ts';
import { hamstringStretches, hardLengthening, heat, type Plausible, rolling } from './plausible.ts';

const left = { region: 'hamstring', side: 'left' } as const;

/** One after which nothing is offered but the way to help. */
const redFlag = (
  title: string,
  level: 'emergency' | 'urgent',
  rule: string,
  signs: NonNullable<NonNullable<Plausible['says']>['signs']>,
): Plausible => ({
  title,
  says: { ...left, tightness: 2, signs },
  severity: level,
  triage: level,
  warns: [rule],
  actions: [level === 'emergency' ? 'refer_emergency' : 'refer_same_day'],
});

const redFlags: readonly Plausible[] = [
  redFlag('numb saddle', 'emergency', 'T-RED-01', { saddleNumbness: true }),
  redFlag('chest pain', 'emergency', 'T-RED-02', { chestPain: true }),
  redFlag('dark urine and severe muscle pain', 'emergency', 'T-RED-08', {
    darkUrine: true,
    severeMusclePain: true,
  }),
  redFlag('one leg swollen, warm and red', 'urgent', 'T-RED-03', { oneLegSwollenWarmRed: true }),
  redFlag('a pop and a large bruise', 'urgent', 'T-RED-04', {
    pop: true,
    largeBruise: true,
    hoursSinceOnset: 5,
  }),
  redFlag('a foot that drops', 'urgent', 'T-RED-07', { footDrop: true }),
  redFlag('fever and a hot, swollen knee', 'urgent', 'T-RED-06', { fever: true, hotSwollen: true }),
  redFlag('a sore point on bone that hurts on hopping', 'urgent', 'T-RED-05', {
    focalBonePain: true,
    painOnHop: true,
  }),
  redFlag('groin pain on standing on the leg', 'urgent', 'T-RED-05', { groinPainWeightbearing: true }),
  redFlag('night pain and a history of cancer', 'urgent', 'T-RED-09', {
    nightPain: true,
    cancerHistory: true,
  }),
  {
    title: 'no pain at all, but the leg bears no weight: the worse answer counts',
    says: {
      ...left,
      tightness: 0,
      altersStride: false,
      signs: { cannotBearWeight: true, painfulToWalk: false },
    },
    severity: 'urgent',
    triage: 'urgent',
    warns: ['T-RED-04'],
    actions: ['refer_same_day'],
  },
  {
    title: 'a red flag beside a spike, an old injury and a plan',
    stated: { runs: [...steadyRuns(4, 1), runAgo(0, 13)], plannedRun: { distanceMeters: 9000 } },
    says: { ...left, tightness: 5, previousHamstringMonths: 6, signs: { chestPain: true } },
    severity: 'emergency',
    triage: 'emergency',
    warns: ['T-RED-02'],
    warnsNot: ['L-SPK-L', 'L-PLAN', 'S-PREV', 'S-PAIN-A'],
    actions: ['refer_emergency'],
    band: 'clearly_raised',
    rate: 2.28,
  },
];

const strains: readonly Plausible[] = [
  {
    title: 'a sudden start with painful walking, nobody knows when',
    says: { ...left, tightness: 5, signs: { suddenOnset: true, painfulToWalk: true } },
    severity: 'stop',
    triage: 'acute',
    warns: ['T-ACU-01', 'S-PAIN-A'],
    offers: ['cold_pack', 'breathing_4_6'],
    keeps: [
      ...hamstringStretches,
      ...heat,
      ...rolling,
      ...hardLengthening,
      'glute_bridge',
      'nerve_floss_supine',
    ],
    actions: ['protect_1_3_days', 'refer_clinician'],
    actionsNot: ['easy_48h', 'cross_train'],
  },
  {
    title: 'a sudden start with a large bruise and no pop',
    says: { ...left, tightness: 2, signs: { suddenOnset: true, largeBruise: true, hoursSinceOnset: 20 } },
    severity: 'stop',
    triage: 'acute',
    warns: ['T-ACU-01'],
    keeps: [...heat, ...rolling],
    actions: ['protect_1_3_days'],
  },
  {
    title: 'a strain of 100 hours',
    says: { ...left, tightness: 3, signs: { suddenOnset: true, bruise: true, hoursSinceOnset: 100 } },
    severity: 'strong',
    triage: 'subacute',
    warns: ['T-ACU-02'],
    warnsNot: ['T-ACU-01'],
    offers: ['glute_bridge', 'pelvic_tilt'],
    keeps: [...hamstringStretches, ...hardLengthening, ...heat, 'askling_extender'],
    actions: ['refer_clinician', 'cross_train'],
    actionsNot: ['protect_1_3_days'],
  },
  {
    title: 'a fresh strain of a hamstring injured this month before',
    says: {
      ...left,
      tightness: 4,
      previousHamstringMonths: 0,
      signs: { pop: true, hoursSinceOnset: 10 },
    },
    severity: 'stop',
    triage: 'acute',
    warns: ['T-ACU-01', 'S-PREV'],
    keeps: [...hardLengthening, ...heat],
    actions: ['protect_1_3_days', 'refer_clinician'],
  },
];

const nerves: readonly Plausible[] = [
  {
    title: 'stretching makes it worse, nothing else',
    says: { ...left, tightness: 2, signs: { stretchMakesWorse: true } },
    severity: 'caution',
    triage: 'nerve_possible',
    warns: ['T-NRV-02'],
    warnsNot: ['T-NRV-01'],
    offers: ['nerve_floss_supine', 'nerve_floss_seated'],
    keeps: hamstringStretches,
    actionsNot: ['refer_clinician'],
  },
  {
    title: 'only the slump is positive',
    says: { ...left, tightness: 2, signs: { slumpPositive: true } },
    severity: 'caution',
    triage: 'nerve_possible',
    warns: ['T-NRV-02'],
    keeps: hamstringStretches,
    actionsNot: ['refer_clinician'],
  },
  {
    title: 'two soft signs',
    says: { ...left, tightness: 2, signs: { slumpPositive: true, backPainWithLegPain: true } },
    severity: 'strong',
    triage: 'nerve',
    warns: ['T-NRV-01'],
    warnsNot: ['T-NRV-02'],
    offers: ['nerve_floss_supine', 'hip_flexor_stretch', 'glute_bridge', 'breathing_4_6'],
    keeps: [
      ...hamstringStretches,
      ...hardLengthening,
      ...rolling,
      'calf_stretch',
      'glute_stretch',
      'leg_swings_front_back',
    ],
    actions: ['refer_clinician'],
  },
];

const others: readonly Plausible[] = [
  {
    title: 'a sore point on bone alone',
    says: { region: 'shin', side: 'right', tightness: 2, signs: { focalBonePain: true, painOnHop: false } },
    severity: 'stop',
    triage: 'bone_possible',
    warns: ['T-BSI-02'],
    keeps: [...hardLengthening, ...rolling, 'dynamic_warmup_block'],
    actions: ['refer_clinician'],
    actionsNot: ['easy_48h', 'cross_train'],
  },
  {
    title: 'a fever and nothing else',
    says: { tightness: 0, signs: { fever: true } },
    severity: 'stop',
    triage: 'hold',
    warns: ['T-ILL-01'],
    keeps: [...heat, ...rolling, ...hardLengthening, 'glute_bridge', 'plank'],
    actions: ['refer_clinician'],
    actionsNot: ['rest_day', 'cross_train', 'easy_48h'],
  },
  {
    title: 'deep buttock pain on sitting with a tender sit bone',
    says: {
      region: 'glute',
      side: 'left',
      tightness: 4,
      signs: { deepButtockPainSitting: true, tenderSitBone: true },
    },
    severity: 'caution',
    triage: 'tendon',
    warns: ['T-PHT-01', 'S-PAIN-A'],
    // The long bridge serves the hamstring, not the buttock.
    offers: ['glute_bridge'],
    keeps: [
      ...hamstringStretches,
      'long_lever_bridge',
      'good_morning',
      'glute_stretch',
      'foam_roll_hamstring',
    ],
    actions: ['refer_clinician'],
  },
  {
    title: 'a rating of 6',
    says: { ...left, tightness: 6 },
    severity: 'stop',
    warns: ['S-PAIN-R'],
    warnsNot: ['S-PAIN-A'],
    offers: ['breathing_4_6'],
    keeps: [...hamstringStretches, ...hardLengthening, ...rolling, 'glute_bridge'],
    actions: ['refer_clinician', 'cross_train'],
    actionsNot: ['rest_day'],
  },
  {
    title: 'a changed stride at a rating of 1',
    says: { ...left, tightness: 1, altersStride: true },
    severity: 'stop',
    warns: ['S-PAIN-R'],
  },
  {
    title: 'worse the next morning at a rating of 1',
    says: { ...left, tightness: 1, nextMorningWorse: true },
    severity: 'caution',
    warns: ['S-PAIN-A'],
    actions: ['easy_48h'],
  },
];

export const plausibleTriage: readonly Plausible[] = [...redFlags, ...strains, ...nerves, ...others];
