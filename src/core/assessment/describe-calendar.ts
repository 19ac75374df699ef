import type { Assessment } from '#src/core/domain/assessment.ts';
import { type Day, dayNumber } from '#src/core/domain/calendar.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import type { WeekDay, WeekPlan } from '#src/core/routines/plan-week.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
import type { Length } from '#src/core/words/message.ts';

/** What a calendar shows on a day. */
export type CalendarDay = {
  readonly day: Day;
  readonly kind: 'plan' | 'referral';
  readonly title: string;
  readonly text: string;
};

/** A planned run as a calendar names it. */
export type CalendarPlan = {
  readonly day: Day;
  readonly race: boolean;
  readonly title: string | null;
  readonly distanceMeters: number | null;
  readonly durationSeconds: number | null;
};

/** What a calendar is made from; a week is absent while a red flag stands. */
export type CalendarRequest = {
  readonly assessment: Assessment & { readonly week?: WeekPlan };
  /** Planned runs to come, also from after the week. */
  readonly plans: readonly CalendarPlan[];
  readonly language?: LanguageChoice;
  /** Of the lengths; metric unless stated. */
  readonly units?: UnitSystem;
};

const phases = ['preRun', 'postRun', 'restDay'] as const;

const lengthOf = (meters: number | null, seconds: number | null): Length | null =>
  meters === null && seconds === null ? null : { meters, seconds };

const namePlan = (plan: CalendarPlan, words: Language): string =>
  words.calendar.planned({
    race: plan.race,
    name: plan.title,
    length: lengthOf(plan.distanceMeters, plan.durationSeconds),
  });

const routinesOf = (day: WeekDay, { calendar }: Language): readonly string[] =>
  phases.flatMap((phase) =>
    day[phase].length === 0
      ? []
      : [
          `${calendar.phases[phase]}:`,
          ...day[phase].map(({ name, doseText, stopRule, progress }) =>
            calendar.routine({ name, dose: doseText, step: progress?.step ?? null, stopRule }),
          ),
        ],
  );

const isBare = ({ run, preRun, postRun, restDay }: WeekDay): boolean =>
  run === 'none' && preRun.length + postRun.length + restDay.length === 0;

/** What the answer says of running on a day; null on a day without a run. */
const adviceOf = ({ run }: WeekDay, { running, ceiling }: Assessment): string | null => {
  if (run === 'none') return null;
  return running.state === 'staged' || running.state === 'paused' ? running.text : ceiling.basis;
};

/** While running pauses, no plan is named: it would invite to run. */
const describeDay = (
  day: WeekDay,
  ofDay: readonly CalendarPlan[],
  assessment: Assessment,
  words: Language,
): readonly CalendarDay[] => {
  const plans = day.run === 'paused' ? [] : ofDay;
  if (isBare(day) && plans.length === 0) return [];
  const planned = plans.map((plan) => namePlan(plan, words));
  const race = planned[plans.findIndex((plan) => plan.race)];
  const { nextRunMeters, nextRunSeconds } = assessment.ceiling;
  const atMost = day.run === 'none' ? null : lengthOf(nextRunMeters, nextRunSeconds);
  const title = race ?? words.calendar.runDay({ run: day.run, atMost, strength: day.strength });
  const others = planned.filter((name) => name !== title);
  const lines = [...others, adviceOf(day, assessment), ...routinesOf(day, words)];
  const text = lines.filter((line) => line !== null && line !== '').join('\n');
  return [{ day: day.day, kind: 'plan', title, text }];
};

/**
 * The days of a week and the races after it as a calendar shows them: the run with its ceiling, routines with dose and
 * stop rule. While a red flag stands nothing but the referral is shown, on the day that is assessed.
 *
 * @example
 * describeCalendar({ assessment, plans: [] })[0]?.title; // 'Easy run, at most 11 km'
 */
export const describeCalendar = ({
  assessment,
  plans,
  language,
  units,
}: CalendarRequest): readonly CalendarDay[] => {
  const { week, referral, safetyNet, headline, asOf } = assessment;
  if (week === undefined) {
    const text = [referral, safetyNet].filter((line) => line !== null).join('\n');
    return [{ day: asOf, kind: 'referral', title: headline, text }];
  }
  const words = wordsOf(language, rules, units);
  const byDay = Map.groupBy(plans, ({ day }) => day);
  const later = [...byDay].flatMap(([day, ofDay]): CalendarDay[] => {
    const races = ofDay.filter(({ race }) => race).map((plan) => namePlan(plan, words));
    return day <= week.to || races.length === 0
      ? []
      : [{ day, kind: 'plan', title: races.join(' + '), text: '' }];
  });
  return [
    ...week.days.flatMap((day) => describeDay(day, byDay.get(day.day) ?? [], assessment, words)),
    ...later,
  ].toSorted((a, b) => (dayNumber(a.day) ?? 0) - (dayNumber(b.day) ?? 0));
};
