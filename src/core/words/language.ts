import type { LoadSource } from '#src/core/domain/activity-features.ts';
import type { RunningAdvice } from '#src/core/domain/assessment.ts';
import type { Day } from '#src/core/domain/calendar.ts';
import type { CauseId, QuestionField, ReasonId, UnaskedField } from '#src/core/domain/cause-ids.ts';
import type { ConditionId, Region, Side, Wellness, YesNoSign } from '#src/core/domain/check-in.ts';
import type { FactorId, MissingId, NotUsedId } from '#src/core/domain/factor-ids.ts';
import type { EvidenceGrade } from '#src/core/domain/finding.ts';
import type { LoadAction } from '#src/core/domain/load-actions.ts';
import type { ReferralId } from '#src/core/domain/referrals.ts';
import type {
  DoseEffort,
  DoseFrequency,
  DoseLevel,
  DoseProtocol,
  RoutineDose,
} from '#src/core/domain/routine-dose.ts';
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
import type { Formats, Template } from './render.ts';

type Texts<Id extends string> = Readonly<Record<Id, string>>;

/**
 * What a raised rule says. `{name|format}` is filled from what was measured, then from the rule's own numbers;
 * `{place}` is where. Any text of a rule, a question, a flag, a reason, a routine or of what is missing may name a
 * number of any rule: `{L-PLAN.longestDays|days}`.
 */
export type RuleWords = {
  /** Filled from the rule's own numbers. */
  readonly title: string;
  /** What was found, as a reason for a cause or a routine. */
  readonly because: Template;
  readonly message: Template;
  /** The message while running waits, where the usual one speaks of running. */
  readonly pausedMessage?: Template;
  /** What ends the warning and when; `{name|format}` is filled from the rule's own numbers. */
  readonly clearsWhen: string;
  /** The threshold; `{name|format}` is filled from the rule's own numbers. */
  readonly threshold: string;
};

/** A cause by its name, with what is known of it. */
export type CauseWords = { readonly name: string; readonly statement: string };

/** A routine or action by its name, and how it is done in two to four sentences. */
export type RoutineWords = { readonly name: string; readonly how: string };

/** A dose in words. */
export type DoseWords = {
  readonly frequencies: Texts<DoseFrequency>;
  readonly efforts: Texts<DoseEffort>;
  readonly protocols: Texts<DoseProtocol>;
  /** The whole dose in one line; empty for a dose without numbers. */
  readonly describe: (dose: RoutineDose) => string;
};

/** Where a runner stands with a routine. */
export type ProgressWords = {
  readonly nordicStage: (at: { readonly stage: NordicStageId; readonly stepBack: boolean }) => string;
  readonly lowestDose: string;
  readonly inPlaceOf: (harder: { readonly name: string }) => string;
  /** `next` names harder steps that are no routine; empty while none is due. */
  readonly doseLevel: (at: {
    readonly level: DoseLevel;
    readonly sessions: number;
    readonly next: readonly string[];
  }) => string;
  readonly after: (easier: { readonly sessions: number; readonly name: string }) => string;
};

/** What the load of a runner is counted in, and what its figures wait for. */
export type LoadWords = {
  readonly sources: Texts<LoadSource>;
  /** Why this series was chosen. */
  readonly chosen: (series: {
    readonly name: string;
    readonly runs: number;
    readonly knownRuns: number;
    readonly isFallback: boolean;
  }) => string;
  readonly windows: Texts<WindowId>;
  readonly signals: Texts<MissingWindow['signal']>;
  readonly waitsFor: (window: {
    readonly what: string;
    readonly signal: string;
    readonly days: number;
    readonly knownDays: number;
  }) => string;
  readonly cadenceLine: (line: {
    readonly neededMinutes: number;
    readonly windowDays: number;
    readonly minutes: number;
  }) => string;
  /** What the impact distance is and is not. */
  readonly impact: string;
};

/** What to know about a week. */
export type WeekWords = {
  readonly runningPaused: (why: { readonly reason: string }) => string;
  readonly firstDaysOfStrain: string;
  readonly usualRuns: string;
  readonly unknownRuns: string;
  /** Ratings are 0–10; `region` is null when the runner named none. */
  readonly tightnessRose: (rise: {
    readonly region: Region | null;
    readonly latest: number;
    readonly usual: number;
  }) => string;
  readonly fewerStrengthDays: (days: { readonly placed: number; readonly wanted: number }) => string;
  readonly markWhatIsDone: string;
};

/** The week in a calendar. */
export type CalendarWords = {
  /** The calendar's own name; `name` is that of the runner, null when unknown. */
  readonly name: (runner: { readonly name: string | null }) => string;
  /** A day by its run; `atMost` is the ceiling as a length, null where none is given. */
  readonly runDay: (day: {
    readonly run: 'none' | 'easy' | 'hard' | 'paused' | 'unknown';
    readonly atMost: string | null;
    readonly strength: boolean;
  }) => string;
  /** A planned run; `name` or `length` is null when unknown. */
  readonly planned: (plan: {
    readonly race: boolean;
    readonly name: string | null;
    readonly length: string | null;
  }) => string;
  readonly phases: Texts<'preRun' | 'postRun' | 'restDay'>;
  readonly routine: (parts: {
    readonly name: string;
    /** Empty for a dose without numbers. */
    readonly dose: string;
    /** Where the runner stands with it; null when it has no steps. */
    readonly step: string | null;
    readonly stopRule: string;
  }) => string;
};

/** What a person is told outside of the service; `name` is that of the runner, null when unknown. */
export type NoticeWords = {
  readonly title: string;
  /** That something changed, without saying what. */
  readonly changed: (runner: { readonly name: string | null }) => string;
  readonly headline: (news: { readonly name: string | null; readonly headline: string }) => string;
  readonly test: string;
};

/** How tightness moved around the start of a routine; it never says why. */
export type ResponseWords = {
  readonly moved: (medians: { readonly before: number; readonly after: number }) => string;
  readonly tooFewRatings: (ratings: {
    readonly before: number;
    readonly after: number;
    readonly needed: number;
  }) => string;
};

/** What can be the next step: whom to see, what to wait for, how to run, what to do for the symptom. */
export type NextStepWord =
  | ReferralId
  | LoadAction
  | 'staged_return'
  | 'answer_first'
  | 'routine'
  | 'not_served'
  | 'rate_again';

/**
 * A next step as the headline names it and as it is said. Filled from `place`, `region` (null when none is known),
 * `ceilingMeters`, `ceilingSeconds`, `until`, `name`, `dose` and `notServed`;
 * `staged_return` from what the rule of the return measured.
 */
export type NextStepWords = { readonly headline: Template; readonly text: Template };

/** What stands where the gate leaves nothing else to say. */
export type GatedWords = Texts<
  | 'noCeiling'
  | 'ceilingPaused'
  | 'ceilingStaged'
  | 'ceilingShare'
  | 'planPaused'
  | 'planStaged'
  | 'countsLater'
>;

/** What a check-in asks besides the questions of rules and causes. */
export type CheckInWords = {
  readonly fields: Texts<UnaskedField>;
  readonly conditions: Texts<ConditionId>;
  readonly wellness: Texts<keyof Wellness>;
  /** The four questions of the OSTRC form (Clarsen 2020) in our words, each with its answers from the best on. */
  readonly ostrc: readonly {
    readonly question: string;
    readonly answers: readonly [string, string, string, string];
  }[];
  readonly bridge: Texts<'left' | 'right'>;
  /** What the ends of the scales 0–10 and 1–7 mean. */
  readonly scales: Readonly<Record<'rating' | 'wellness', readonly [lowest: string, highest: string]>>;
};

/** Everything a language provides: one folder with this shape. */
export type Language = {
  /** Numbers with their units, by the names that the texts below use. */
  readonly formats: Formats;
  readonly rules: Readonly<Record<WarningRuleId, RuleWords>>;
  /** What each factor asks, as a runner would: "Was a run much longer than …?" */
  readonly questions: Texts<FactorId>;
  readonly missing: Texts<MissingId>;
  readonly causes: Readonly<Record<CauseId, CauseWords>>;
  readonly reasons: Texts<ReasonId>;
  /** Questions to the runner; `{place}` is where. */
  readonly ask: Texts<QuestionField>;
  /** A sign by its name, in the middle of a sentence. */
  readonly signs: Texts<YesNoSign>;
  readonly checkIn: CheckInWords;
  /** Whether what was recorded on these days, newest first, was a run. */
  readonly askSport: (recorded: { readonly days: readonly Day[] }) => string;
  readonly notUsed: Texts<NotUsedId>;
  readonly referral: Texts<ReferralId>;
  /** The signs that need an emergency department, given with every nerve rule. */
  readonly safetyNet: string;
  readonly loadRiskLabel: string;
  /** What an earlier injury was followed by, and what its rate is and is not. */
  readonly historyRisk: Texts<'outcome' | 'label'>;
  /** Why the ceiling is what it is, and its lengths. */
  readonly ceiling: Texts<
    'longest30' | 'before_jump' | 'aged' | 'lapsed' | 'paused' | 'unknown' | 'meters' | 'seconds'
  >;
  readonly plan: Texts<'within' | 'later' | 'race' | 'paused' | 'unknown'>;
  readonly gated: GatedWords;
  /** Whether and how to run; filled from `asUsual`, `rests`, `ceilingMeters`, `ceilingSeconds`, `until`, `kind`, `stage`, `last` and `urgent`. */
  readonly running: Readonly<Record<RunningAdvice['state'], Template>>;
  readonly steps: Readonly<Record<NextStepWord, NextStepWords>>;
  /** The headline without a next step; `quiet` is filled from the ceiling, `staged` from the stage of the return. */
  readonly headline: Readonly<Record<'quiet' | 'staged' | 'look', Template>>;
  readonly evidenceGrades: Texts<EvidenceGrade>;
  readonly regions: Texts<Region>;
  readonly sides: Texts<Side>;
  /** A place in the middle of a sentence: "your left hamstring". */
  readonly placeName: (place: { readonly region: Region | null; readonly side: Side | null }) => string;
  /** A day in the middle of a sentence: "Friday 15 May". */
  readonly dayName: (day: Day) => string;
  /** In place of a sentence that another rule said before. */
  readonly sameAs: (other: { readonly rule: string }) => string;
  readonly disclaimer: string;

  readonly routines: Readonly<Record<RoutineId, RoutineWords>>;
  /** How a container is done, with the drills that it names; at least two. */
  readonly container: (parts: { readonly drills: readonly DrillId[]; readonly how: string }) => string;
  /** For a place that no exercise serves. */
  readonly notServed: (place: { readonly region: Region; readonly side: Side | null }) => string;
  /** Why slow breathing is offered where no exercise serves. */
  readonly everywhere: string;
  readonly nextSteps: Texts<StepId>;
  readonly stopRules: Texts<StopRuleId>;
  readonly care: Texts<CareId>;
  /** What each flag means, as a short sentence without its full stop. */
  readonly flags: Texts<ContraindicationFlag>;
  /** A caution: the meaning of the flag, and how to take care. */
  readonly caution: (parts: { readonly flag: string; readonly care: string }) => string;
  readonly doses: DoseWords;
  /** In place of routines after a red flag. */
  readonly nothingOffered: string;
  readonly generalSet: { readonly label: string; readonly because: string };
  readonly progress: ProgressWords;
  readonly load: LoadWords;
  readonly week: WeekWords;
  readonly response: ResponseWords;
  readonly calendar: CalendarWords;
  readonly notice: NoticeWords;
};
