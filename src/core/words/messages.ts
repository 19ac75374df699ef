import type { LoadSource } from '#src/core/domain/activity-features.ts';
import type { RunningAdvice } from '#src/core/domain/assessment.ts';
import type { CauseId, QuestionField, ReasonId, UnaskedField } from '#src/core/domain/cause-ids.ts';
import type { ConditionId, Region, Side, Wellness, YesNoSign } from '#src/core/domain/check-in.ts';
import type { FactorId, MissingId, NotUsedId } from '#src/core/domain/factor-ids.ts';
import type { EvidenceGrade } from '#src/core/domain/finding.ts';
import type { ReferralId } from '#src/core/domain/referrals.ts';
import type { DoseEffort, DoseFrequency, DoseProtocol } from '#src/core/domain/routine-dose.ts';
import type {
  CareId,
  ContraindicationFlag,
  DrillId,
  NordicStageId,
  RoutineId,
  StepId,
  StopRuleId,
} from '#src/core/domain/routine-ids.ts';
import type { WarningRuleId } from '#src/core/domain/rule-ids.ts';
import type { MissingWindow, WindowId } from '#src/core/domain/training-load.ts';
import type { NextStepWord } from './language.ts';

/** Messages in MessageFormat 2 by their ids. */
export type Sources<Id extends string> = Readonly<Record<Id, string>>;

/** Messages that a sentence can ask for in other forms: `days`, and `days-dative` where the language has it. */
export type SourcesWithForms<Id extends string> = Sources<Id> & {
  readonly [form: `${string}-${string}`]: string;
};

/** What a number is counted in; each message says `$n` with its unit. */
export type UnitId =
  | 'kilometers'
  | 'miles'
  | 'meters'
  | 'feet'
  | 'metersPerSecond'
  | 'milesPerHour'
  | 'minutesPerKilometer'
  | 'minutesPerMile'
  | 'percent'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'runs'
  | 'signs'
  | 'times'
  | 'points'
  | 'sessions'
  | 'repetitions'
  | 'steps'
  | 'breaths'
  | 'sets'
  | 'rounds'
  | 'holds'
  | 'twice'
  | 'double'
  | 'grown'
  | 'daysAgo'
  | 'ordinal'
  /** From `$from` to `$to`. */
  | 'range';

/** How texts are put together. */
export type JointMessages = Sources<
  /** A reason as a sentence: `$text` with its full stop. */
  | 'sentence'
  /** Between two sentences. */
  | 'betweenSentences'
  /** Between the parts of a dose, and between the dose, its programme and how often. */
  | 'betweenParts'
  | 'betweenSections'
  /** A name, then what is said of it: a routine with its dose, a cause with its reasons. */
  | 'named'
  /** A sentence of a red flag that no clinician has read in this language, with the English one. */
  | 'besideEnglish'
>;

/** A raised rule: filled from what was measured, from its own numbers, and from `$place`. */
export type RuleMessages = Sources<'title' | 'because' | 'message' | 'clearsWhen' | 'threshold'> & {
  /** The message while running waits, where the usual one speaks of running. */
  readonly pausedMessage?: string;
};

/** How a place is named: `$region` and `$kind` are those of the region, `$side` is left, right, both or none. */
export type PlaceMessages = SourcesWithForms<'named' | 'unnamed'>;

/** A region of the body that has a name. */
export type NamedRegion = Exclude<Region, 'other'>;

/** The fragments of a dose. */
export type DoseMessages = Sources<
  | 'sets'
  | 'setsOf'
  | 'rounds'
  | 'holdsOf'
  | 'repetitions'
  | 'steps'
  | 'breaths'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'roundsOf'
  | 'warm'
  | 'cold'
  | 'warmAndCold'
  | 'aSide'
  | 'every'
  | 'press'
  | 'pressWithEffort'
  | 'thenHold'
  | 'hold'
  | 'lower'
  | 'breatheIn'
  | 'breatheOut'
  | 'or'
  | 'inAll'
  | 'atMostADay'
  | 'atMostOfLongest'
  | 'lessDistance'
  | 'moreSteps'
  | 'neverMore'
  | 'ofARun'
  | 'startWith'
  | 'withFrequency'
>;

/** The stages of a return: what each is for, and what is said beside it. */
export type ReturnMessages = {
  readonly strain: readonly [string, string, string, string, string, string, string];
  readonly bone: readonly [string, string, string, string, string, string];
} & Sources<'stage' | 'message' | 'setBack' | 'notCleared' | 'ownPlan' | 'ownPlanNoRunning'>;

/** A next step as the headline names it and as it is said. */
export type StepMessages = Sources<'headline' | 'text'>;

/** Everything a language provides, as sources in MessageFormat 2: one folder with this shape. */
export type Messages = {
  /** BCP 47 tag by which numbers, days, lists and plurals are written. */
  readonly locale: string;
  /** False until a clinician has read the sentences of red flags: English then stands beside them. */
  readonly redFlagsReadByClinician: boolean;
  readonly units: SourcesWithForms<UnitId>;
  readonly joints: JointMessages;
  readonly rules: Readonly<Record<WarningRuleId, RuleMessages>>;
  readonly questions: Sources<FactorId>;
  readonly missing: Sources<MissingId>;
  readonly causes: Readonly<Record<CauseId, Sources<'name' | 'statement'>>>;
  readonly reasons: Sources<ReasonId>;
  readonly ask: Sources<QuestionField>;
  /** `$days` are days, newest first, `$count` how many activities. */
  readonly askSport: string;
  readonly checkIn: {
    readonly fields: Sources<UnaskedField>;
    readonly conditions: Sources<ConditionId>;
    readonly wellness: Sources<keyof Wellness>;
    readonly ostrc: readonly {
      readonly question: string;
      readonly answers: readonly [string, string, string, string];
    }[];
    readonly bridge: Sources<'left' | 'right'>;
    readonly scales: Readonly<Record<'rating' | 'wellness', readonly [lowest: string, highest: string]>>;
  };
  readonly notUsed: Sources<NotUsedId>;
  readonly referral: Sources<ReferralId>;
  readonly safetyNet: string;
  readonly loadRiskLabel: string;
  readonly historyRisk: Sources<'outcome' | 'label'>;
  readonly ceiling: Sources<'longest30' | 'before_jump' | 'aged' | 'lapsed' | 'paused' | 'unknown'>;
  readonly plan: Sources<'within' | 'later' | 'race' | 'paused' | 'unknown'>;
  readonly gated: Sources<
    | 'noCeiling'
    | 'ceilingPaused'
    | 'ceilingStaged'
    | 'ceilingShare'
    | 'planPaused'
    | 'planStaged'
    | 'countsLater'
  >;
  readonly running: Sources<RunningAdvice['state']>;
  readonly steps: Readonly<Record<NextStepWord, StepMessages>>;
  readonly headline: Sources<'quiet' | 'staged' | 'look'>;
  readonly evidenceGrades: Sources<EvidenceGrade>;
  /** The name of each region and side by itself. */
  readonly regions: Sources<Region>;
  readonly sides: Sources<Side>;
  readonly places: PlaceMessages;
  /** The regions in the middle of a sentence, in forms such as `calf-both`. */
  readonly placeNames: SourcesWithForms<NamedRegion>;
  /** The grammatical kind of each region, by which `places` choose: a gender, or one word for all. */
  readonly placeKinds: Sources<NamedRegion>;
  readonly sameAs: string;
  readonly disclaimer: string;
  readonly routines: Readonly<Record<RoutineId, Sources<'name' | 'how'>>>;
  readonly drills: Sources<DrillId>;
  readonly container: string;
  readonly notServed: string;
  readonly everywhere: string;
  readonly nextSteps: Sources<StepId>;
  readonly stopRules: Sources<StopRuleId>;
  readonly care: Sources<CareId>;
  readonly flags: Sources<ContraindicationFlag>;
  readonly caution: string;
  readonly signs: Sources<YesNoSign>;
  readonly conditions: Sources<ToldCondition>;
  readonly frequencies: Sources<DoseFrequency>;
  readonly efforts: Sources<DoseEffort>;
  readonly protocols: Sources<DoseProtocol>;
  readonly doses: DoseMessages;
  readonly returnStages: ReturnMessages;
  readonly nothingOffered: string;
  readonly generalSet: Sources<'label' | 'because'>;
  readonly nordicStages: Sources<NordicStageId>;
  readonly doseLevels: Sources<'low' | 'middle' | 'top'>;
  readonly progress: Sources<'nordicStage' | 'lowestDose' | 'inPlaceOf' | 'doseLevel' | 'after'>;
  readonly load: {
    readonly sources: Sources<LoadSource>;
    readonly windows: Sources<WindowId>;
    readonly signals: Sources<MissingWindow['signal']>;
  } & Sources<'chosen' | 'noModel' | 'noRuns' | 'waitsFor' | 'cadenceLine' | 'impact'>;
  readonly week: Sources<
    | 'runningPaused'
    | 'firstDaysOfStrain'
    | 'usualRuns'
    | 'unknownRuns'
    | 'tightnessRose'
    | 'fewerStrengthDays'
    | 'markWhatIsDone'
  >;
  readonly response: Sources<'moved' | 'tooFewRatings'>;
  readonly calendar: {
    readonly runs: Sources<'none' | 'easy' | 'hard' | 'paused' | 'unknown'>;
    readonly phases: Sources<'preRun' | 'postRun' | 'restDay'>;
  } & Sources<
    | 'name'
    | 'nameOfRunner'
    | 'atMost'
    | 'withStrength'
    | 'race'
    | 'planned'
    | 'raceNamed'
    | 'plannedNamed'
    | 'nameAndLength'
    | 'routine'
  >;
  readonly notice: Sources<'title' | 'changed' | 'changedOfUnnamed' | 'headline' | 'test'>;
};

/** Conditions that ask for a doctor before running. */
export type ToldCondition =
  | Extract<
      ConditionId,
      'heartCondition' | 'uncontrolledHypertension' | 'pregnant' | 'recentSurgery' | 'osteoporosis'
    >
  | 'postpartumWeeks';
