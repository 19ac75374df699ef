import { addDays, type Day } from '#src/core/domain/calendar.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import { type LoadAction, loadActions } from '#src/core/domain/load-actions.ts';
import type { FiredRule } from './fired-rule.ts';

/** Below this severity a rule brings no action. Our convention. */
export const LOAD_ACTION_SEVERITY = 'caution' satisfies Severity;
const LEAST_SEVERITY = severities.indexOf(LOAD_ACTION_SEVERITY);

/**
 * How long an action stands: days after the event of its rule, and days after today where the rule has no event or
 * the event does not count (`afterEvent` null). Grade D: our convention.
 */
export const LOAD_ACTION_DAYS = {
  step_back_week: { afterEvent: 6, afterToday: 6 },
  rest_day: { afterEvent: null, afterToday: 0, afterTodayWhenRun: 1 },
  cap_next_run: { afterEvent: 6, afterToday: 6 },
  easy_48h: { afterEvent: 2, afterToday: 1 },
  leave_out_fast: { afterEvent: null, afterToday: 6 },
} as const;

/** A rule that holds, with the day of the run that it speaks of; null when it speaks of none. */
export type FiredLoadRule = FiredRule & { readonly eventDay: Day | null };

/** What the choice rests on. */
export type LoadActionRequest = {
  readonly today: Day;
  readonly fired: readonly FiredLoadRule[];
  readonly ranToday: boolean;
  readonly ranYesterday: boolean;
  /** The gate pauses running. */
  readonly paused: boolean;
};

/** The one action on load, until when it stands and which rule brought it; both null for the pause. */
export type ChosenLoadAction = {
  readonly action: LoadAction;
  readonly untilDay: Day | null;
  readonly rule: string | null;
};

const untilDayOf = (
  action: Exclude<LoadAction, 'pause_running'>,
  eventDay: Day | null,
  { today, ranToday }: LoadActionRequest,
): Day => {
  const { afterEvent, afterToday } = LOAD_ACTION_DAYS[action];
  if (action === 'rest_day') {
    return addDays(today, ranToday ? LOAD_ACTION_DAYS.rest_day.afterTodayWhenRun : afterToday);
  }
  return eventDay === null || afterEvent === null
    ? addDays(today, afterToday)
    : addDays(eventDay, afterEvent);
};

/**
 * The last day of an action that a rule asks for; `null` where it does not stand: the rule is below caution, the
 * last day is past, or a rest day would go to a runner who ran neither today nor yesterday.
 *
 * @throws RangeError when `today` or an event day is no real day.
 * @example
 * standsUntil('cap_next_run', { rule: 'L-SPK-M', severity: 'caution', eventDay: '2026-05-09' }, request); // '2026-05-15'
 */
export const standsUntil = (
  action: LoadAction,
  { severity, eventDay }: FiredLoadRule,
  request: LoadActionRequest,
): Day | null => {
  if (action === 'pause_running' || severities.indexOf(severity) < LEAST_SEVERITY) return null;
  if (action === 'rest_day' && !request.ranToday && !request.ranYesterday) return null;
  const untilDay = untilDayOf(action, eventDay, request);
  return untilDay < request.today ? null : untilDay;
};

/**
 * The one action on load: among the rules at caution or higher that bring one, the first in the order of
 * {@link loadActions}; ties go to the higher severity, then to a rule that speaks of a run, then to the id. `actionOf` holds the action that each rule
 * may bring. An action whose last day is past is not given, nor a rest day to a runner who ran neither today nor
 * yesterday. `pause_running` alone while running is paused; `null` when there is nothing to do.
 *
 * @throws RangeError when `today` or an event day is no real day.
 * @example
 * chooseLoadAction(
 *   {
 *     today: '2026-05-10',
 *     fired: [{ rule: 'L-SPK-M', severity: 'caution', eventDay: '2026-05-09' }],
 *     ...{ ranToday: false, ranYesterday: true, paused: false },
 *   },
 *   { 'L-SPK-M': 'cap_next_run' },
 * ); // { action: 'cap_next_run', untilDay: '2026-05-15', rule: 'L-SPK-M' }
 */
export const chooseLoadAction = (
  request: LoadActionRequest,
  actionOf: { readonly [rule: string]: LoadAction | null },
): ChosenLoadAction | null => {
  if (request.paused) return { action: 'pause_running', untilDay: null, rule: null };
  const candidates = request.fired.flatMap((fired) => {
    const action = actionOf[fired.rule] ?? null;
    const untilDay = action === null ? null : standsUntil(action, fired, request);
    if (action === null || untilDay === null) return [];
    const rank = severities.indexOf(fired.severity);
    return [{ action, untilDay, rule: fired.rule, rank, hasEvent: fired.eventDay !== null }];
  });
  const [first] = candidates.toSorted(
    (a, b) =>
      loadActions.indexOf(a.action) - loadActions.indexOf(b.action) ||
      b.rank - a.rank ||
      Number(b.hasEvent) - Number(a.hasEvent) ||
      (a.rule < b.rule ? -1 : 1),
  );
  return first === undefined ? null : { action: first.action, untilDay: first.untilDay, rule: first.rule };
};
