import { type Day, dayFromNumber, dayNumber } from '#src/core/domain/calendar.ts';
import { searchEpisode } from '#src/core/science/episode.ts';
import type { RiskFactor } from './factor.ts';
import type { RaisedFinding } from './finding.ts';
import type { RiskView } from './risk-view.ts';
import { type PastAnswers, viewPastDay } from './view-past-day.ts';

/** Since when a rule has held. */
export type WarningEpisode = { readonly since: Day; readonly isNew: boolean };

/** Views of earlier days, each made once. */
const viewsOf = (view: RiskView, answers: PastAnswers): ((day: number) => RiskView) => {
  const views = new Map<number, RiskView>();
  return (day) => {
    const made = views.get(day) ?? viewPastDay(view, dayFromNumber(day), answers);
    views.set(day, made);
    return made;
  };
};

/**
 * Since when each raised rule has held, found by asking its factor again on earlier days: over gaps of at most seven
 * days and at most sixty days back. What is asked are the runs and check-ins that are known today, so a stored and a
 * stated history agree.
 *
 * @throws RangeError when `today` is no day.
 * @example
 * findEpisodes(view)(sessionSpike, raised); // { since: '2026-07-03', isNew: false }
 */
export const findEpisodes = (
  view: RiskView,
): ((factor: RiskFactor, raised: RaisedFinding) => WarningEpisode) => {
  const { today } = view.history;
  const todayNumber = dayNumber(today);
  if (todayNumber === null) throw new RangeError(`no day: ${today}`);
  const views = { 'runs-only': viewsOf(view, 'runs-only'), 'with-answers': viewsOf(view, 'with-answers') };
  return (factor, { rule }) => {
    const viewOn = views[factor.needs.answers.length === 0 ? 'runs-only' : 'with-answers'];
    const fires = new Map([[todayNumber, true]]);
    const firesOn = (day: number): boolean => {
      const known = fires.get(day);
      if (known !== undefined) return known;
      const finding = factor.assess(viewOn(day));
      const holds = finding.kind === 'raised' && finding.rule === rule;
      fires.set(day, holds);
      return holds;
    };
    const episode = searchEpisode(firesOn, todayNumber);
    return { since: dayFromNumber(episode?.sinceDay ?? todayNumber), isNew: episode?.isNew ?? true };
  };
};
