import type { Assessment, FindingSummary, Warning } from '#src/core/domain/assessment.ts';
import { addDays, type Day } from '#src/core/domain/calendar.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import { loadActions } from '#src/core/domain/load-actions.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import type { LoadView } from '#src/core/domain/training-load.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
import { causesVersion } from './causes/causes.ts';
import { rankCauses } from './causes/rank-causes.ts';
import { ceilingOf } from './ceiling.ts';
import { coverageOf } from './coverage.ts';
import { findEpisodes } from './episodes.ts';
import { explain, thresholdOf } from './explain.ts';
import type { RiskFactor } from './factor.ts';
import { factors } from './factors/index.ts';
import type { Finding, RaisedFinding } from './finding.ts';
import { asUsual } from './findings.ts';
import { loadRisk } from './load-risk.ts';
import { placeOf, reasonOf } from './place-of.ts';
import { plannedRunOf } from './plan-steps.ts';
import { type RiskView, viewRisk } from './risk-view.ts';
import { type RuleTable, ruleOf, rules, rulesVersion, type WarningRuleId } from './rules/index.ts';

/** A raised rule, for the gate and for the choice of routines and actions. */
export type FiredRule = {
  readonly rule: WarningRuleId;
  readonly severity: Severity;
  /** Running waits while it holds. */
  readonly pauses: boolean;
  /** Day of the run that it speaks of; null when it speaks of none. */
  readonly eventDay: Day | null;
  readonly suggest: readonly string[];
  readonly block: readonly string[];
  readonly because: string;
};

/** A raised rule as a warning, in each of the ways in which it may be given. */
export type DraftWarning = Warning & {
  /** The message while running waits: nothing in it invites to run. */
  readonly pausedMessage: string;
};

/**
 * Everything found of a runner, before the gate decides what of it is said. Nothing in it may be shown as it is.
 */
export type RiskFindings = Pick<
  Assessment,
  | 'asOf'
  | 'triage'
  | 'loadRisk'
  | 'findings'
  | 'ceiling'
  | 'plannedRun'
  | 'coverage'
  | 'selfReport'
  | 'disclaimer'
> & {
  readonly view: RiskView;
  /** Gravest first, as are `fired` and `warnings`. */
  readonly raised: readonly RaisedFinding[];
  readonly fired: readonly FiredRule[];
  readonly warnings: readonly DraftWarning[];
  /** Every one that something points to, likeliest first. */
  readonly causes: ReturnType<typeof rankCauses>;
  readonly versions: Pick<Assessment['versions'], 'rules' | 'causes'>;
};

type Answer = { readonly factor: RiskFactor; readonly finding: Finding };
type RaisedAnswer = { readonly factor: RiskFactor; readonly finding: RaisedFinding };

const isRaised = (answer: Answer): answer is RaisedAnswer =>
  answer.finding.kind === 'raised' && answer.finding.severity !== 'none';

/** Cadence selects a drill and is no danger: only the first rule that holds is said, an unknown cadence last. */
const withOneCadenceRule = (answers: readonly Answer[]): readonly Answer[] => {
  const isOnCadence = (answer: Answer): answer is RaisedAnswer =>
    isRaised(answer) && ruleOf(answer.finding.rule).group === 'cadence';
  const held = answers.filter(isOnCadence);
  const said = held.find(({ finding }) => finding.rule !== 'C-UNK') ?? held[0];
  return answers.map((answer) =>
    isOnCadence(answer) && answer !== said
      ? { ...answer, finding: asUsual(answer.finding.measured) }
      : answer,
  );
};

const gravestFirst = (a: RaisedAnswer, b: RaisedAnswer): number =>
  severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity);

const toWarning = (
  { factor, finding }: RaisedAnswer,
  episodeOf: ReturnType<typeof findEpisodes>,
  view: RiskView,
  words: Language,
): DraftWarning => {
  const { grade, sources } = finding.evidence ?? ruleOf(finding.rule).evidence;
  const place = placeOf(finding, view);
  return {
    rule: finding.rule,
    factor: factor.id,
    severity: finding.severity,
    ...explain(finding, place, words),
    measured: finding.measured,
    threshold: thresholdOf(finding.rule, view.rules, words),
    evidence: { grade, sources },
    ...place,
    ...episodeOf(factor, finding),
  };
};

const toSummary = ({ factor, finding }: Answer, words: Language): FindingSummary => ({
  factor: factor.id,
  question: words.questions[factor.id],
  kind: finding.kind,
  measured: finding.measured,
  missing: finding.kind === 'not-enough-data' ? finding.missing.map((id) => words.missing[id]) : [],
});

/** The stated day of the event, or the day of the run that was measured. */
const eventDayOf = ({ eventDay, measured }: RaisedFinding, today: Day): Day | null => {
  const daysAgo = measured['daysAgo'];
  return eventDay ?? (typeof daysAgo === 'number' ? addDays(today, -daysAgo) : null);
};

const onLoad: ReadonlySet<string> = new Set(loadActions);

/** An info is mentioned and asks for no action on load. */
const suggestedBy = ({ rule, severity }: RaisedFinding): readonly string[] =>
  severity === 'info' ? ruleOf(rule).suggest.filter((id) => !onLoad.has(id)) : ruleOf(rule).suggest;

const toFired = (finding: RaisedFinding, view: RiskView, words: Language): FiredRule => {
  const { block, pausesRunning } = ruleOf(finding.rule);
  return {
    rule: finding.rule,
    severity: finding.severity,
    pauses: pausesRunning,
    eventDay: eventDayOf(finding, view.history.today),
    suggest: suggestedBy(finding),
    block,
    because: reasonOf(finding, view, words),
  };
};

/**
 * Everything found of a runner but the routines: triage first, then every factor once, the load risk and the
 * causes. The load risk stands beside the severity and is never multiplied with symptoms. Every number of a rule
 * comes from `table`; texts are in `language`, English unless stated.
 *
 * @example
 * assessRisk(history, viewLoad(history)).fired[0]?.rule; // 'T-NRV-01'
 */
export const assessRisk = (
  history: TrainingHistory,
  load: LoadView,
  { table = rules, language }: { readonly table?: RuleTable; readonly language?: LanguageChoice } = {},
): RiskFindings => {
  const words = wordsOf(language, table);
  const view = viewRisk(history, load, table);
  const answers = withOneCadenceRule(factors.map((factor) => ({ factor, finding: factor.assess(view) })));
  const raisedAnswers = answers.filter(isRaised).toSorted(gravestFirst);
  const raised = raisedAnswers.map(({ finding }) => finding);
  const episodeOf = findEpisodes(view);
  const { light, ostrcScore, hooperSum, hooperZ } = view.selfReport;
  return {
    asOf: history.today,
    view,
    raised,
    fired: raised.map((finding) => toFired(finding, view, words)),
    triage: { level: view.triage.level, rule: view.triage.rule },
    loadRisk: loadRisk(raised, words),
    warnings: raisedAnswers.map((answer) => toWarning(answer, episodeOf, view, words)),
    findings: answers.map((answer) => toSummary(answer, words)),
    causes: rankCauses(view, raised, words),
    ceiling: ceilingOf(view, words),
    plannedRun: plannedRunOf(view, words),
    coverage: coverageOf(view),
    selfReport: { light, ostrcScore, hooperSum, hooperZ },
    disclaimer: words.disclaimer,
    versions: { rules: rulesVersion, causes: causesVersion },
  };
};
