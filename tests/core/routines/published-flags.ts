import { readFileSync } from 'node:fs';
import { type CheckInAnswers, type Signs, yesNoSigns } from '#src/core/domain/check-in.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';

type Published = {
  readonly routines: readonly { readonly id: string; readonly contraindications: readonly string[] }[];
};

const list: Published = JSON.parse(
  readFileSync(new URL('../../fixtures/science/routines.json', import.meta.url), 'utf8'),
);

/** The contraindications of the published list by routine, without those of a phase. */
export const publishedContraindications: ReadonlyMap<string, readonly string[]> = new Map(
  list.routines.map(({ id, contraindications }) => [
    id,
    contraindications.filter((flag) => !flag.startsWith('pre_run')),
  ]),
);

const signsBehind: Readonly<Record<string, readonly (keyof Signs)[]>> = {
  fever: ['fever'],
  hold_fever: ['fever'],
  swelling: ['swelling', 'hotSwollen', 'oneLegSwollenWarmRed'],
  bone_possible: ['focalBonePain', 'groinPainWeightbearing'],
  nerve: ['tingling', 'numbness', 'shootingBelowKnee'],
  progressive_neuro: ['progressiveWeakness', 'footDrop'],
  reduced_sensation: ['numbness'],
};

const conditionsBehind: Readonly<Record<string, readonly string[]>> = {
  anticoagulant: ['anticoagulant'],
  dvt_history: ['dvtHistory'],
  heart_condition: ['heartCondition'],
  uncontrolled_hypertension: ['uncontrolledHypertension'],
  reduced_sensation: ['reducedSensation'],
  cold_allergy: ['coldAllergy'],
  glaucoma: ['glaucoma'],
  osteoporosis: ['osteoporosis'],
  pregnant: ['pregnant'],
  recent_surgery: ['recentSurgery'],
  diabetes_feet: ['diabetes'],
};

const rulesBehind: Readonly<Record<string, readonly string[]>> = {
  acute_strain: ['T-ACU-01'],
  hold_fever: ['T-ILL-01'],
  fever: ['T-ILL-01'],
  bone_possible: ['T-BSI-02', 'T-HOP', 'T-APO'],
  nerve: ['T-NRV-01', 'T-NRV-03'],
  nerve_two_sided: ['T-NRV-03'],
  tendon: ['T-PHT-01'],
  sign: ['T-SIGN'],
  open: ['T-OPEN'],
  pain_red: ['S-PAIN-R'],
  pelvic_tilt: ['S-TILT'],
};

const triageBehind: Readonly<Record<string, string>> = {
  emergency: 'emergency',
  urgent: 'urgent',
  acute_strain: 'acute',
  hold_fever: 'hold',
  bone_possible: 'bone_possible',
  nerve: 'nerve',
  tendon: 'tendon',
};

const isRed = ({ light }: RoutineRequest, answers: CheckInAnswers | null): boolean =>
  light === 'red' || (answers?.tightness ?? 0) >= 6 || answers?.altersStride === true;

const hasClotRisk = ({ answers }: RoutineRequest, conditions: ReadonlySet<string>): boolean => {
  const risks = ['dvtHistory', 'longTravel', 'recentSurgery', 'immobilised', 'pregnant'];
  const recentBirth = (answers?.postpartumWeeks ?? 99) <= 12;
  return (
    ['calf', 'shin', 'achilles'].includes(answers?.region ?? '') &&
    (recentBirth || risks.some((risk) => conditions.has(risk)))
  );
};

/**
 * What speaks against routines by the published list, read from a request anew: a second reading beside that of the
 * service, so that both would have to err alike. It names the flags that certainly hold; the service may hold more.
 */
export const readFlags = (request: RoutineRequest): ReadonlySet<string> => {
  const { answers, signs, fired, triage } = request;
  const yes = new Set<string>(
    yesNoSigns.filter((sign) => signs[sign] === true || answers?.signs[sign] === true),
  );
  const conditions = new Set(
    Object.entries(answers?.conditions ?? {}).flatMap(([id, said]) => (said === true ? [id] : [])),
  );
  const rules = new Set(fired.map(({ rule }) => rule));
  const behind = (table: Readonly<Record<string, readonly string[]>>, given: ReadonlySet<string>) =>
    Object.entries(table).flatMap(([flag, causes]) => (causes.some((id) => given.has(id)) ? flag : []));
  const age = request.ageYears ?? null;
  return new Set([
    'always',
    ...behind(signsBehind, yes),
    ...behind(conditionsBehind, conditions),
    ...behind(rulesBehind, rules),
    ...Object.entries(triageBehind).flatMap(([flag, level]) => (triage.level === level ? flag : [])),
    ...(isRed(request, answers) ? ['pain_red'] : []),
    ...(answers?.anteriorTilt === true ? ['pelvic_tilt'] : []),
    ...(age !== null && age < 18 && request.cleared !== true ? ['growing'] : []),
    ...((answers?.postpartumWeeks ?? 99) < 12 ? ['postpartum_early'] : []),
    ...(hasClotRisk(request, conditions) ? ['vte_risk'] : []),
    ...((request.wayBack ?? null) === null ? ['not_examined'] : []),
    ...(rules.has('T-ACU-02') && (request.wayBack ?? null) === null ? ['subacute_strain'] : []),
  ]);
};
