import type { LoadSource } from '#src/core/domain/activity-features.ts';
import type { RunningAdvice } from '#src/core/domain/assessment.ts';
import type { Day } from '#src/core/domain/calendar.ts';
import type { Region } from '#src/core/domain/check-in.ts';
import type { LoadAction } from '#src/core/domain/load-actions.ts';
import type { ReferralId } from '#src/core/domain/referrals.ts';
import type { DoseLevel, RoutineDose } from '#src/core/domain/routine-dose.ts';
import type { DrillId, NordicStageId } from '#src/core/domain/routine-ids.ts';
import type { MissingWindow } from '#src/core/domain/training-load.ts';
import type { Length, Place, Values } from './message.ts';
import type { Messages } from './messages.ts';

/** A text that is filled from values; each message in `en/` names its own. */
export type Text = (values?: Values) => string;
type Texts<Group> = { readonly [Id in keyof Group]: Text };

/** What a raised rule says: filled from what was measured and from `place`. */
export type RuleWords = {
  readonly title: string;
  /** What was found, as a reason for a cause or a routine. */
  readonly because: Text;
  readonly message: Text;
  /** The message while running waits. */
  readonly pausedMessage: Text;
  /** What ends the warning and when. */
  readonly clearsWhen: Text;
  readonly threshold: string;
};

/** A dose in words. */
export type DoseWords = Pick<Messages, 'frequencies' | 'efforts' | 'protocols'> & {
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
export type LoadWords = Pick<Messages['load'], 'sources' | 'windows' | 'signals' | 'impact'> & {
  /** Why this series was chosen. */
  readonly chosen: (series: {
    readonly source: LoadSource;
    readonly runs: number;
    readonly knownRuns: number;
    readonly isFallback: boolean;
  }) => string;
  readonly waitsFor: (window: {
    readonly of: MissingWindow['of'];
    readonly signal: MissingWindow['signal'];
    readonly days: number;
    readonly knownDays: number;
  }) => string;
  readonly cadenceLine: (line: {
    readonly neededMinutes: number;
    readonly windowDays: number;
    readonly minutes: number;
  }) => string;
};

/** What to know about a week. */
export type WeekWords = Pick<
  Messages['week'],
  'firstDaysOfStrain' | 'usualRuns' | 'unknownRuns' | 'markWhatIsDone'
> & {
  readonly runningPaused: (why: { readonly reason: string }) => string;
  /** Ratings are 0–10; `region` is null when the runner named none. */
  readonly tightnessRose: (rise: {
    readonly region: Region | null;
    readonly latest: number;
    readonly usual: number;
  }) => string;
  readonly fewerStrengthDays: (days: { readonly placed: number; readonly wanted: number }) => string;
};

/** The week in a calendar. */
export type CalendarWords = {
  /** The calendar's own name; `name` is that of the runner, null when unknown. */
  readonly name: (runner: { readonly name: string | null }) => string;
  /** A day by its run; `atMost` is the ceiling, null where none is given. */
  readonly runDay: (day: {
    readonly run: keyof Messages['calendar']['runs'];
    readonly atMost: Length | null;
    readonly strength: boolean;
  }) => string;
  /** A planned run; `name` or `length` is null when unknown. */
  readonly planned: (plan: {
    readonly race: boolean;
    readonly name: string | null;
    readonly length: Length | null;
  }) => string;
  readonly phases: Messages['calendar']['phases'];
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
export type NoticeWords = Pick<Messages['notice'], 'title' | 'test'> & {
  /** That something changed, without saying what. */
  readonly changed: (runner: { readonly name: string | null }) => string;
  readonly headline: (news: { readonly name: string | null; readonly headline: string }) => string;
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

/** What a check-in asks besides the questions of rules and causes; `fields` are filled from `place`. */
export type CheckInWords = Omit<Messages['checkIn'], 'fields'> & {
  readonly fields: Texts<Messages['checkIn']['fields']>;
};

/** The groups that are texts as they are, once the numbers of rules are filled in. */
export type PlainGroups = Pick<
  Messages,
  | 'locale'
  | 'redFlagsReadByClinician'
  | 'questions'
  | 'missing'
  | 'causes'
  | 'reasons'
  | 'notUsed'
  | 'referral'
  | 'safetyNet'
  | 'loadRiskLabel'
  | 'historyRisk'
  | 'evidenceGrades'
  | 'regions'
  | 'sides'
  | 'disclaimer'
  | 'routines'
  | 'everywhere'
  | 'nextSteps'
  | 'stopRules'
  | 'care'
  | 'flags'
  | 'signs'
  | 'nothingOffered'
  | 'generalSet'
>;

/** The words of a language, in the units that are chosen and with the numbers of a table of rules. */
export type Language = PlainGroups & {
  readonly rules: { readonly [Id in keyof Messages['rules']]: RuleWords };
  /** Questions to the runner; filled from `place`. */
  readonly ask: Texts<Messages['ask']>;
  readonly checkIn: CheckInWords;
  /** Whether what was recorded on these days, newest first, was a run. */
  readonly askSport: (recorded: { readonly days: readonly Day[] }) => string;
  /** Why the ceiling is what it is. */
  readonly ceiling: Texts<Messages['ceiling']>;
  readonly plan: Texts<Messages['plan']>;
  /** What stands where the gate leaves nothing else to say. */
  readonly gated: Texts<Messages['gated']>;
  /** Whether and how to run. */
  readonly running: { readonly [State in RunningAdvice['state']]: Text };
  readonly steps: { readonly [Word in NextStepWord]: { readonly headline: Text; readonly text: Text } };
  /** The headline without a next step. */
  readonly headline: Texts<Messages['headline']>;
  /** A place in the middle of a sentence: "your left hamstring". */
  readonly placeName: (place: Place) => string;
  /** A day in the middle of a sentence: "Friday 15 May". */
  readonly dayName: (day: Day) => string;
  /** In place of a sentence that another rule said before. */
  readonly sameAs: (other: { readonly rule: string }) => string;
  /** How a container is done, with the drills that it names; at least two. */
  readonly container: (parts: { readonly drills: readonly DrillId[]; readonly how: string }) => string;
  /** For a place that no exercise serves. */
  readonly notServed: (place: Place) => string;
  /** A caution: the meaning of the flag, and how to take care. */
  readonly caution: (parts: { readonly flag: string; readonly care: string }) => string;
  readonly doses: DoseWords;
  readonly progress: ProgressWords;
  readonly load: LoadWords;
  readonly week: WeekWords;
  readonly response: ResponseWords;
  readonly calendar: CalendarWords;
  readonly notice: NoticeWords;
  /** Sentences in a row. */
  readonly inARow: (sentences: readonly string[]) => string;
  /** A reason as a sentence with its full stop. */
  readonly asSentence: (reason: string) => string;
  /** A name, then what is said of it: "Weak glutes: …". */
  readonly named: (parts: { readonly name: string; readonly text: string }) => string;
};
