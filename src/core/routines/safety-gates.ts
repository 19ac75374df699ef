import type { ContraindicationFlag } from '#src/core/domain/routine-ids.ts';
import type { RoutineCategory, RoutineDefinition } from './routine-contract.ts';

/** A rule of safety over the whole catalogue, beside the contraindications of each routine. */
export type SafetyGate = {
  readonly id: string;
  readonly flag: ContraindicationFlag;
  readonly withholds: (routine: RoutineDefinition) => boolean;
  readonly source: string;
};

const inCategories =
  (...categories: readonly RoutineCategory[]) =>
  (routine: RoutineDefinition): boolean =>
    categories.includes(routine.category);

const oneOf =
  (...ids: readonly string[]) =>
  (routine: RoutineDefinition): boolean =>
    ids.includes(routine.id);

const either =
  (...tests: readonly ((routine: RoutineDefinition) => boolean)[]) =>
  (routine: RoutineDefinition): boolean =>
    tests.some((test) => test(routine));

const warming = oneOf('heat_pack', 'warm_shower_or_bath', 'contrast_2_1');
/** Advice on how to run makes no sense while running pauses. */
const advisesRunning = oneOf('easy_48h', 'cadence_cue');
const advisesStretching = oneOf('static_to_after');
const stretching = inCategories('static', 'pnf', 'yoga');
const hardLengthening = inCategories('eccentric', 'long_length');
/** Drills that throw the leg to its end of range or land on it. */
const ballistic = oneOf(
  'dynamic_warmup_block',
  'leg_swings_front_back',
  'high_knees',
  'butt_kicks',
  'walking_lunges',
);

/**
 * The gates, so that a flag alone is enough and nothing hangs on a rule having been passed on with its
 * blocks. Ids of the shared rules where they say it; `own` where it is our careful reading of them.
 */
export const safetyGates: readonly SafetyGate[] = [
  {
    id: 'T-ACU-01',
    flag: 'acute_strain',
    withholds: either(
      stretching,
      hardLengthening,
      inCategories('soft_tissue', 'glute', 'balance', 'dynamic', 'neural'),
      warming,
      advisesRunning,
      advisesStretching,
      oneOf('cross_train'),
    ),
    source: 'PEACE & LOVE; NHS: protect for one to three days; G-NOHEAT-72H, G-NONORDIC-ACUTE',
  },
  {
    id: 'T-ACU-02',
    flag: 'subacute_strain',
    withholds: either(stretching, hardLengthening, ballistic, advisesStretching),
    source: 'no lengthening under load and no end range before an examination; drills: own',
  },
  {
    id: 'S-PAIN-R',
    flag: 'pain_red',
    withholds: either(
      stretching,
      hardLengthening,
      inCategories('soft_tissue', 'glute', 'balance', 'dynamic'),
      advisesRunning,
      advisesStretching,
    ),
    source: 'pain-monitoring model; G-NONORDIC-ACUTE',
  },
  {
    id: 'T-ILL-01',
    flag: 'hold_fever',
    withholds: either(
      (routine) => routine.category !== 'downshift' && routine.category !== 'action',
      advisesRunning,
      advisesStretching,
      oneOf('cross_train'),
    ),
    source: 'no training with a fever; only calming down is left',
  },
  {
    id: 'T-BSI-02',
    flag: 'bone_possible',
    withholds: either(hardLengthening, inCategories('dynamic', 'soft_tissue'), advisesRunning),
    source: 'bone stress: running and loading pause',
  },
  {
    id: 'G-NERVE',
    flag: 'nerve_possible',
    // The published list keeps the swings at half range with a single sign, as a caution.
    withholds: (routine) =>
      routine.contraindications.includes('nerve') && routine.id !== 'leg_swings_front_back',
    source: 'the gate names every nerve level; T-NRV-02: as T-NRV-01 without the referral',
  },
  {
    id: 'G-NOHEAT-72H',
    flag: 'swelling',
    withholds: either(warming, inCategories('soft_tissue')),
    source: 'seed; NHS',
  },
  {
    id: 'T-PHT-01',
    flag: 'tendon',
    withholds: oneOf('leg_swings_front_back', 'romanian_deadlift', 'single_leg_rdl'),
    source: 'avoid compression of the tendon in deep hip flexion (Goom 2016); which lifts bend deep: own',
  },
  {
    id: 'own',
    flag: 'heart_condition',
    withholds: either(inCategories('pnf'), oneOf('legs_up_wall', 'downward_dog')),
    source: 'convention: no pressing against resistance, no legs up, no head down',
  },
  {
    id: 'own',
    flag: 'postpartum_early',
    withholds: oneOf('leg_swings_side'),
    source: 'no swings in the first 12 weeks after a birth; the published list names those to the front only',
  },
  {
    id: 'own',
    flag: 'osteoporosis',
    withholds: oneOf('single_leg_rdl', 'askling_diver'),
    source: 'no loaded forward bending; our reading of what bends forward',
  },
  {
    id: 'own',
    flag: 'recent_surgery',
    withholds: inCategories('rehab_clinician'),
    source: 'no strength within 12 weeks of surgery',
  },
  {
    id: 'own',
    flag: 'bruise',
    withholds: either(warming, inCategories('soft_tissue')),
    source: 'own: a bruise is blood under the skin; neither heat nor pressure belongs on it',
  },
];
