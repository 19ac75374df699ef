import type { Day } from './calendar.ts';
import type { Region, Side } from './check-in.ts';
import type { EvidenceGrade, Measured, Severity } from './finding.ts';
import type { Routine, RoutineAction } from './routine.ts';

/** What triage makes of the answers, most urgent last. */
export const triageLevels = [
  'ordinary',
  'tendon',
  'nerve_possible',
  'sign',
  'open',
  'nerve',
  'subacute',
  'bone_possible',
  'hold',
  'acute',
  'urgent',
  'emergency',
] as const;
export type TriageLevel = (typeof triageLevels)[number];
export type Triage = { readonly level: TriageLevel; readonly rule: string | null };

export const riskBands = ['baseline', 'raised', 'clearly_raised'] as const;
export type RiskBand = (typeof riskBands)[number];

/** A ratio as its paper prints it; the 95 % interval is null where none was read. */
export type PrintedRatio = {
  readonly value: number;
  readonly low95: number | null;
  readonly high95: number | null;
};

/** A rate relative to the usual, with an 80 % interval that is null when nothing counted. */
export type RelativeRate = {
  readonly value: number;
  readonly low80: number | null;
  readonly high80: number | null;
};

/** One published ratio that entered the load risk, with how far it was shrunk. */
export type RiskTerm = {
  readonly id: string;
  /** What it is about: the load of runners, or an injury before. */
  readonly kind: 'load' | 'history';
  /** The ratio that was used: small and moderate jumps are pooled. */
  readonly value: number;
  readonly published: PrintedRatio;
  /** 0–1: how much of its logarithm is used. */
  readonly shrink: number;
  readonly source: string;
};

/** A prior from published cohorts, never a calibrated model and never a probability. */
export type LoadRisk = {
  /** Of the load alone. */
  readonly band: RiskBand;
  /** Of the load alone. */
  readonly relativeRate: RelativeRate;
  readonly terms: readonly RiskTerm[];
  /** Signals that are shown but never used, with the reason. */
  readonly notUsed: readonly { readonly id: string; readonly because: string }[];
  /** What the rate means; null where nothing but a referral is said. */
  readonly label: string | null;
  /** What an earlier injury adds, for another outcome in other sports: never multiplied with the load. Null without one. */
  readonly history: {
    readonly relativeRate: RelativeRate;
    readonly outcome: string;
    readonly label: string;
  } | null;
};

/** A raised finding put into words: what was measured, against what, how well known, and what ends it. */
export type Warning = {
  readonly rule: string;
  readonly factor: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly measured: Measured;
  readonly threshold: Measured;
  readonly evidence: { readonly grade: EvidenceGrade; readonly sources: readonly string[] };
  readonly clearsWhen: string;
  /** The place that the warning is about; null when it is about the runner or the runs. */
  readonly region: Region | null;
  readonly side: Side | null;
  /** First day of the episode: reaches back over short gaps. */
  readonly since?: Day;
  /** The episode begins on the day that is assessed. */
  readonly isNew?: boolean;
};

/** Every factor answers, also when the answer is "as usual" or "not enough data". */
export type FindingSummary = {
  readonly factor: string;
  readonly question: string;
  readonly kind: 'raised' | 'as-usual' | 'not-enough-data';
  readonly measured: Measured;
  /** What is missing, in words; empty unless `not-enough-data`. */
  readonly missing: readonly string[];
};

export type RankedCause = {
  readonly id: string;
  readonly name: string;
  readonly because: readonly string[];
  readonly evidence: { readonly grade: EvidenceGrade; readonly statement: string };
};

/** A question, or a few that are asked together, with the rules and causes that the answer would decide. */
export type NextQuestion = {
  /** The first of `fields`. */
  readonly field: string;
  readonly fields: readonly string[];
  readonly question: string;
  readonly decides: readonly string[];
  /** The place that it is about, and where its answer belongs; null where it is about none. */
  readonly region: Region | null;
  readonly side: Side | null;
  /** The activities that it is about, for `field: 'sport'`: their sport is the answer. Absent for a check-in's fields. */
  readonly activityIds?: readonly string[];
};

export type Coverage = {
  readonly historyDays: number;
  readonly runs: number;
  readonly runsWithDistance: number;
  readonly runsWithCadence: number;
  readonly runsWithHeartRate: number;
  /** Runs whose distance nobody covers in the time: they count without it. */
  readonly runsImplausible: number;
  readonly selfReportAgeDays: number | null;
};

export type RoutineSelection = {
  readonly preRun: readonly Routine[];
  readonly postRun: readonly Routine[];
  readonly restDay: readonly Routine[];
  /** Every routine that triage, contraindications and blocks allow and a cause or rule asks for. */
  readonly eligible: readonly string[];
  readonly label: string | null;
};

export type Versions = {
  readonly rules: number;
  readonly routines: number;
  readonly causes: number;
  readonly features: number;
};

export const stepKinds = ['safety', 'load', 'symptom'] as const;

/** One of the few things to do next; `untilDay` is its last day, null when it has none. */
export type NextStep = {
  readonly id: string;
  readonly kind: (typeof stepKinds)[number];
  readonly text: string;
  readonly untilDay: Day | null;
  readonly rules: readonly string[];
};

/** An action with its last day (null when it has none) and the rules that ask for it. */
export type AdvisedAction = RoutineAction & {
  readonly untilDay: Day | null;
  readonly rules: readonly string[];
};

export const runningStates = ['ordinary', 'capped', 'staged', 'paused'] as const;

/** Whether and how the runner may run, and the rule that decides it; null when none does. */
export type RunningAdvice = {
  readonly state: (typeof runningStates)[number];
  readonly rule: string | null;
  /** The stage of a return to running; null unless `staged`. */
  readonly stage: string | null;
  readonly text: string;
  readonly untilDay: Day | null;
};

export const certainties = ['high', 'moderate', 'low'] as const;
export type CertaintyLevel = (typeof certainties)[number];

/** How far the runs and the answers carry, each by itself, and the warning signs that nobody answered. */
export type Certainty = {
  readonly load: CertaintyLevel;
  readonly triage: CertaintyLevel;
  readonly unanswered: readonly string[];
};

/** The whole answer to "how is this runner's running, and what now?". Plain data, rendered as it is. */
export type Assessment = {
  readonly asOf: Day;
  /** The answer in one sentence. */
  readonly headline: string;
  readonly severity: Severity;
  readonly triage: Triage;
  /** Whom to see and when; null when no rule refers. */
  readonly referral: string | null;
  /** The signs of pressure on the nerves of the spine and what to do about them; null without a nerve rule. */
  readonly safetyNet: string | null;
  /** At most three, the most important first. */
  readonly nextSteps: readonly NextStep[];
  readonly running: RunningAdvice;
  readonly loadRisk: LoadRisk;
  readonly warnings: readonly Warning[];
  readonly findings: readonly FindingSummary[];
  readonly causes: readonly RankedCause[];
  readonly askNext: readonly NextQuestion[];
  readonly routines: RoutineSelection;
  /** By importance: safety, load, symptom, habit; in each by severity. */
  readonly actions: readonly AdvisedAction[];
  readonly withheld: readonly { readonly routine: string; readonly because: string }[];
  readonly ceiling: {
    readonly nextRunMeters: number | null;
    /** In place of meters where too few runs have a distance. */
    readonly nextRunSeconds: number | null;
    readonly basis: string;
  };
  /** The planned run that was asked about; null when none was. */
  readonly plannedRun: {
    readonly distanceMeters: number;
    readonly race: boolean;
    readonly day: Day | null;
    readonly withinCeiling: boolean | null;
    /** Longest runs, one a week and each at the ceiling of the one before, until it is within reach. */
    readonly steps: number | null;
    /** The first day on which it would be within the ceiling; null while running waits. */
    readonly earliestDay: Day | null;
    readonly basis: string;
  } | null;
  readonly coverage: Coverage;
  /** The same as `certainty.load`. */
  readonly confidence: CertaintyLevel;
  readonly certainty: Certainty;
  readonly selfReport: {
    readonly light: 'green' | 'amber' | 'red' | 'unknown';
    readonly ostrcScore: number | null;
    readonly hooperSum: number | null;
    readonly hooperZ: number | null;
  };
  readonly disclaimer: string;
  readonly versions: Versions;
};

/** What version 2 added to an assessment. */
type Added = 'headline' | 'safetyNet' | 'nextSteps' | 'running' | 'certainty';

/** What was added to a question. */
type AddedToQuestion = 'fields' | 'region' | 'side';

/** An assessment as it was stored; one of an earlier version lacks what was added since. */
export type StoredAssessment = Omit<Assessment, Added | 'warnings' | 'askNext' | 'actions' | 'ceiling'> &
  Partial<Pick<Assessment, Added>> & {
    readonly warnings: readonly (Omit<Warning, 'region' | 'side'> &
      Partial<Pick<Warning, 'region' | 'side'>>)[];
    readonly ceiling: Omit<Assessment['ceiling'], 'nextRunSeconds'> &
      Partial<Pick<Assessment['ceiling'], 'nextRunSeconds'>>;
    readonly askNext: readonly (Omit<NextQuestion, AddedToQuestion> &
      Partial<Pick<NextQuestion, AddedToQuestion>>)[];
    readonly actions: readonly (RoutineAction & Partial<Pick<AdvisedAction, 'untilDay' | 'rules'>>)[];
  };

/** What of an assessment is compared before and after a reprocessing. */
export type AssessmentSummary = {
  readonly asOf: string;
  readonly severity: Assessment['severity'];
  readonly triage: Assessment['triage']['level'];
  readonly loadRiskBand: Assessment['loadRisk']['band'];
  readonly warnings: readonly string[];
  readonly ceilingMeters: number | null;
};

/** From what to what; `from` is null where nothing was known before. */
export type Change<T> = { readonly from: T | null; readonly to: T };

/** What an assessment says anew. */
export type AssessmentAspect = 'severity' | 'triage' | 'load-risk' | 'warnings' | 'routines';

/** What a new assessment says that the one before did not: ids and bands, no measurement and no answer of a runner. */
export type AssessmentChange = {
  readonly asOf: Day;
  readonly changed: readonly AssessmentAspect[];
  readonly severity: Change<Severity>;
  readonly triage: Change<Triage>;
  readonly loadRiskBand: Change<RiskBand>;
  readonly rulesAdded: readonly string[];
  readonly rulesCleared: readonly string[];
};
