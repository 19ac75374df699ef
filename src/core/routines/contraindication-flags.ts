import { type Signs, type YesNoSign, yesNoSigns } from '#src/core/domain/check-in.ts';
import type { ContraindicationFlag } from '#src/core/domain/routine-ids.ts';
import { type RuleTable, rules } from '#src/core/risk/rules/index.ts';
import { checkedInToday, isFresh } from '#src/core/risk/triage/onset.ts';
import { countYes, isNerve, isStrain, says, softNerveSigns } from '#src/core/risk/triage/signs.ts';
import { trafficLight } from '#src/core/science/traffic-light.ts';
import { ageFlags, conditionFlags } from './condition-flags.ts';
import type { RoutineRequest } from './routine-request.ts';
import { strainEndsAtStage } from './way-back.ts';

type Flags = readonly ContraindicationFlag[];

const flagsOfTriage: { readonly [level: string]: Flags } = {
  tendon: ['tendon'],
  nerve_possible: ['nerve_possible'],
  sign: ['sign'],
  open: ['open'],
  nerve: ['nerve'],
  bone_possible: ['bone_possible'],
  hold: ['hold_fever', 'fever'],
  subacute: ['subacute_strain'],
  acute: ['acute_strain'],
  urgent: ['urgent'],
  emergency: ['emergency'],
};

/** Triage states only the gravest level; the rules that fired beside it still hold. */
export const flagsOfRule: { readonly [rule: string]: Flags } = {
  'T-ACU-01': ['acute_strain'],
  'T-ACU-02': ['subacute_strain'],
  'T-ILL-01': ['hold_fever', 'fever'],
  'T-BSI-02': ['bone_possible'],
  'T-HOP': ['bone_possible'],
  'T-APO': ['bone_possible'],
  'T-NRV-01': ['nerve'],
  'T-NRV-02': ['nerve_possible'],
  'T-NRV-03': ['nerve', 'nerve_two_sided'],
  'T-PHT-01': ['tendon'],
  'T-SIGN': ['sign'],
  'T-OPEN': ['open'],
  'S-PAIN-R': ['pain_red'],
  'S-TILT': ['pelvic_tilt'],
};

/** A rule that sends the runner to a doctor at once is a red flag, whatever its name. */
const flagsOfReferral: { readonly [action: string]: Flags } = {
  refer_emergency: ['emergency'],
  refer_same_day: ['urgent'],
};

/** Signs that are a flag each on their own; the careful reading where the rules ask for two. */
const flagsOfSign: { readonly [S in YesNoSign]?: Flags } = {
  fever: ['hold_fever', 'fever'],
  focalBonePain: ['bone_possible'],
  groinPainWeightbearing: ['bone_possible'],
  // Numb skin does not feel a burn: no heat and no ice.
  numbness: ['reduced_sensation'],
  progressiveWeakness: ['progressive_neuro'],
  footDrop: ['progressive_neuro'],
  swelling: ['swelling'],
  hotSwollen: ['swelling'],
  oneLegSwollenWarmRed: ['swelling'],
  bruise: ['bruise'],
  largeBruise: ['bruise'],
  // One sign of the tendon pattern is enough to keep pressure and end range off the sit bone.
  deepButtockPainSitting: ['tendon'],
  tenderSitBone: ['tendon'],
  backPainWithLegPain: ['back_pain_flare'],
};

/** Triage knows the age of the check-in too; where it found a strain, its judgement of the age stands. */
const strainIsJudged = ({ triage, fired }: RoutineRequest): boolean =>
  triage.level === 'acute' ||
  triage.level === 'subacute' ||
  fired.some(({ rule }) => rule === 'T-ACU-01' || rule === 'T-ACU-02');

/** A strain of unknown age is fresh, as in T-ACU-01. */
const strainFlags = (signs: Signs, table: RuleTable): Flags => {
  if (!isStrain(signs)) return [];
  return isFresh(signs, checkedInToday, table['T-ACU-01'].params.freshHours)
    ? ['acute_strain']
    : ['subacute_strain'];
};

/** Here any soft sign makes a nerve possible, back pain with leg pain too. */
const nerveFlags = (signs: Signs): Flags => {
  if (isNerve(signs)) return ['nerve'];
  return countYes(signs, softNerveSigns) === 1 ? ['nerve_possible'] : [];
};

/**
 * The signs of a request and of its answers as one: a yes of either, and the younger of two onsets.
 *
 * @example
 * signsOf({ ...request, signs: { fever: true } }).fever; // true
 */
export const signsOf = ({ signs, answers }: RoutineRequest): Signs => {
  const sources = [signs, answers?.signs ?? {}];
  const hours = sources
    .map(({ hoursSinceOnset }) => hoursSinceOnset ?? null)
    .filter((known) => known !== null);
  return {
    ...Object.fromEntries(
      yesNoSigns.filter((sign) => sources.some((source) => says(source, sign))).map((sign) => [sign, true]),
    ),
    hoursSinceOnset: hours.length === 0 ? null : Math.min(...hours),
  };
};

const painFlags = ({ answers, places, light, rules: table = rules }: RoutineRequest): Flags => {
  const bounds = {
    amber: table['S-PAIN-A'].params.amberRating,
    red: table['S-PAIN-R'].params.redRating,
  };
  const stated = trafficLight(
    answers?.tightness ?? null,
    answers?.nextMorningWorse ?? null,
    answers?.altersStride ?? null,
    bounds,
  );
  // A lower back that is merely noticed (green) is no flare.
  const felt = [...(answers === null ? [] : [answers]), ...(places ?? [])];
  const backHurts = felt.some(
    ({ region, tightness }) => region === 'lower-back' && (tightness ?? 0) >= bounds.amber,
  );
  return [
    ...(light === 'red' || stated === 'red' ? (['pain_red'] as const) : []),
    ...(backHurts ? (['back_pain_flare'] as const) : []),
  ];
};

const answerFlags = ({ answers, wayBack = null }: RoutineRequest): Flags => {
  // A hamstring injured this month is no old injury: its loading waits until it was examined.
  const months = answers?.previousHamstringMonths ?? null;
  const recentlyInjured = months !== null && months < 1 && wayBack === null;
  return [
    ...(answers?.anteriorTilt === true ? (['pelvic_tilt'] as const) : []),
    ...(recentlyInjured ? (['subacute_strain'] as const) : []),
  ];
};

/**
 * The way back after a strain: unexamined, it keeps the L-protocol closed; from a stage on the strain is no reason
 * against a routine any more.
 */
const applyWayBack = (flags: Set<ContraindicationFlag>, { wayBack = null, fired }: RoutineRequest): void => {
  if (wayBack === null) {
    flags.add('not_examined');
    return;
  }
  if (fired.some(({ rule }) => rule === 'R-RETURN')) flags.add('subacute_strain');
  if (wayBack.stage >= strainEndsAtStage) flags.delete('subacute_strain');
};

/**
 * What can speak against a routine for this runner now. A flag holds when triage, a fired rule or an answer
 * says so: triage names only its gravest level, so a fresh strain would otherwise hide the nerve beside it.
 * An unanswered question raises nothing, except that a strain of unknown age is fresh. `always` holds for
 * everyone and `not_examined` until an examination is stated; `pre_run` and `pre_run_long` belong to a phase and are
 * never in the set.
 *
 * - `acute_strain`, `subacute_strain`: as triage judged the strain; from the signs only where it did not.
 *   A hamstring injured less than a month ago counts as subacute until it was examined; on the way back the flag ends
 *   with stage 4.
 * - `pain_red`: a red light, by the request or by its answers.
 * - `reduced_sensation`: the condition, or numbness among the signs.
 * - `back_pain_flare`: back pain with leg pain, or a lower back rated amber or worse.
 * - `tendon_flare`: the tendon pattern together with red pain, a worse next morning, or pain at rest or night.
 * - `subacute_strain` is not said beside `acute_strain`, which is the stricter.
 * - `nerve_possible`: one soft sign; two are `nerve`, and then `nerve_possible` is not said beside it.
 *
 * @example
 * flagsOf({ ...request, signs: { pop: true } }).has('acute_strain'); // true: hours unknown
 */
export const flagsOf = (request: RoutineRequest): ReadonlySet<ContraindicationFlag> => {
  const signs = signsOf(request);
  const has = (sign: YesNoSign): boolean => says(signs, sign);
  const flags = new Set<ContraindicationFlag>([
    'always',
    ...(flagsOfTriage[request.triage.level] ?? []),
    ...request.fired.flatMap(({ rule }) => flagsOfRule[rule] ?? []),
    ...request.fired.flatMap(({ suggest }) => suggest.flatMap((id) => flagsOfReferral[id] ?? [])),
    ...Object.entries(flagsOfSign).flatMap(([sign, raised]) => (has(sign as YesNoSign) ? raised : [])),
    ...(strainIsJudged(request) ? [] : strainFlags(signs, request.rules ?? rules)),
    ...nerveFlags(signs),
    ...painFlags(request),
    ...answerFlags(request),
    ...conditionFlags(request, signs),
    ...ageFlags(request),
  ]);
  applyWayBack(flags, request);
  if (flags.has('nerve')) flags.delete('nerve_possible');
  // What a fresh strain rules out holds all that an older one does.
  if (flags.has('acute_strain')) flags.delete('subacute_strain');
  const restless = has('painAtRest') || has('nightPain') || request.answers?.nextMorningWorse === true;
  if (flags.has('tendon') && (flags.has('pain_red') || restless)) flags.add('tendon_flare');
  return flags;
};
