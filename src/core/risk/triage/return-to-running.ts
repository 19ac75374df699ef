import { addDays, type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers, Region } from '#src/core/domain/check-in.ts';
import { DAYS_PER_WEEK, HOURS_PER_DAY } from '#src/core/domain/units.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import { stageDays, within } from './answer-windows.ts';
import { examinationAt, type StandingExamination, statedExaminations } from './examinations.ts';
import { isHopPain, isOlderStrain } from './patterns.ts';
import { isSaidOf, type Place, placeOf } from './places.ts';
import { decideStage, lastStageOf, type ReturnKind, stagesOf } from './return-stages.ts';
import { isStrain, says } from './signs.ts';
import type { TriageFacts } from './triage-facts.ts';

/** The way back to running of a runner who was examined. */
export type ReturnPlan = Place & {
  readonly kind: ReturnKind;
  readonly cleared: boolean;
  /** 0 to `last`; at `last` the return is over. */
  readonly stage: number;
  readonly last: number;
  /** Pain or a worse morning took the runner a stage back: today is a day off. */
  readonly setBack: boolean;
  /** The longest run as a share of the reference; null while none may be named, 1 as usual. */
  readonly ceilingShare: number | null;
  /** The reference is the longest run of the 30 days before it; null when it is unknown. */
  readonly onsetDay: Day | null;
  /** Only the clinician's own plan counts: sites at which a bone heals badly. */
  readonly ownPlanOnly: boolean;
};

/** Bones at high risk lie here: femoral neck, navicular, base of the fifth metatarsal. */
const ownPlanRegions: readonly (Region | null)[] = ['groin', 'hip-flexor', 'foot'];

type Returning = Place & {
  readonly kind: ReturnKind;
  readonly examination: StandingExamination;
  readonly onsetDay: Day | null;
};

type StatedStage = { readonly stage: number; readonly since: Day };

/** The stage stated last, and the day from which it has been stated without another; a clearance counts first. */
const readStage = (checkIns: readonly CheckInAnswers[], today: Day): StatedStage | null => {
  const stated = within(checkIns, today, stageDays)
    .flatMap(({ day, clearedByClinician, returnStage }) => {
      const stage = clearedByClinician?.stage ?? returnStage;
      return stage === null ? [] : [{ day, stage }];
    })
    .toSorted((a, b) => (a.day === b.day ? a.stage - b.stage : a.day < b.day ? 1 : -1));
  const [newest] = stated;
  if (newest === undefined) return null;
  const other = stated.find(({ stage, day }) => stage !== newest.stage && day < newest.day);
  const since = stated.filter(
    ({ stage, day }) => stage === newest.stage && (other === undefined || day > other.day),
  );
  return { stage: newest.stage, since: since.at(-1)?.day ?? newest.day };
};

const onsetDayAt = (hours: number | null | undefined, { onset, today }: TriageFacts): Day | null =>
  typeof hours === 'number'
    ? addDays(today, -onset.daysSinceCheckIn - Math.floor(hours / HOURS_PER_DAY))
    : null;

/** Places whose signs still stand and were examined. */
const ofSigns = (facts: TriageFacts, table: RuleTable): readonly Returning[] =>
  facts.complaints.flatMap((complaint): readonly Returning[] => {
    const { region, side, examination, signs } = complaint;
    if (examination === null) return [];
    const onsetDay = onsetDayAt(signs.hoursSinceOnset, facts);
    const place = { region, side, examination, onsetDay };
    if (isHopPain(complaint)) return [{ ...place, kind: 'bone' }];
    return isOlderStrain(complaint, facts, table) ? [{ ...place, kind: 'strain' }] : [];
  });

/** Signs of a bone, said at the place within half a year. */
const wasBone = (place: Place, { checkIns }: TriageFacts): boolean =>
  checkIns
    .filter((checkIn) => isSaidOf(place, checkIn))
    .some(
      ({ region, side, signs }) =>
        says(signs, 'focalBonePain') ||
        says(signs, 'groinPainWeightbearing') ||
        isHopPain({ region, side, signs, said: [], tightness: null, examination: null }),
    );

/** The first day on which a strain or a bone was said at the place. */
const firstSaidAt = (place: Place, { checkIns }: TriageFacts): Day | null =>
  checkIns
    .filter(
      (checkIn) =>
        isSaidOf(place, checkIn) && (isStrain(checkIn.signs) || checkIn.signs.focalBonePain === true),
    )
    .reduce<Day | null>((first, { day }) => (first === null || day < first ? day : first), null);

/** Places that were examined, for as long as the runner states a stage. */
const ofStages = (facts: TriageFacts): readonly Returning[] =>
  statedExaminations(facts.checkIns).flatMap(({ region, side }): readonly Returning[] => {
    const examination = examinationAt({ region, side }, facts.checkIns, facts.today);
    if (examination === null) return [];
    const kind = wasBone({ region, side }, facts) ? 'bone' : 'strain';
    return [{ region, side, examination, kind, onsetDay: firstSaidAt({ region, side }, facts) }];
  });

const bonesFirst = (a: Returning, b: Returning): number =>
  Number(b.kind === 'bone') - Number(a.kind === 'bone') || (placeOf(a) < placeOf(b) ? -1 : 1);

/**
 * The return to running after an examined strain or bone stress injury, of the place that needs most care: while its
 * signs stand, and after that while the runner states a stage below the last. `null` when there is none, or while the
 * sore point on bone is still felt: then the bone speaks for itself.
 *
 * @example
 * findReturn(facts, rules); // { kind: 'strain', stage: 2, last: 6, ceilingShare: null, … }
 */
export const findReturn = (facts: TriageFacts, table: RuleTable): ReturnPlan | null => {
  const stated = readStage(facts.checkIns, facts.today);
  const [felt] = ofSigns(facts, table).toSorted(bonesFirst);
  const [returning] = felt === undefined && stated !== null ? ofStages(facts).toSorted(bonesFirst) : [felt];
  if (returning === undefined || says(facts.signs, 'focalBonePain')) return null;
  const { kind, examination, ...place } = returning;
  const { stage, setBack } = decideStage({
    kind,
    cleared: examination.cleared,
    statedStage: stated?.stage ?? null,
    painDuringRun: facts.answers?.painDuringRun ?? null,
    nextMorningWorse: facts.answers?.nextMorningWorse ?? null,
    painLimit: table['R-RETURN'].params.painLimit,
  });
  const last = lastStageOf(kind);
  if (felt === undefined && stage >= last) return null;
  const { ceilingShare = null, firstWeekShare } = stagesOf[kind][stage] ?? {};
  const isFirstWeek = stated === null || daysBetween(stated.since, facts.today) < DAYS_PER_WEEK;
  return {
    region: place.region,
    side: place.side,
    onsetDay: place.onsetDay,
    kind,
    cleared: examination.cleared,
    stage,
    last,
    setBack,
    ceilingShare: firstWeekShare !== undefined && isFirstWeek ? firstWeekShare : ceilingShare,
    ownPlanOnly: kind === 'bone' && ownPlanRegions.includes(place.region),
  };
};
