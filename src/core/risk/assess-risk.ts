import type { Assessment, FindingSummary, Warning } from '#src/core/domain/assessment.ts';
import { graver, type Severity, severities } from '#src/core/domain/finding.ts';
import { loadActions } from '#src/core/domain/load-actions.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import type { LoadView } from '#src/core/domain/training-load.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
import { askNext } from './causes/ask-next.ts';
import { causesVersion } from './causes/causes.ts';
import { rankCauses } from './causes/rank-causes.ts';
import { ceilingOf } from './ceiling.ts';
import { confidenceOf, coverageOf } from './coverage.ts';
import { findEpisodes } from './episodes.ts';
import { explain, thresholdOf } from './explain.ts';
import type { RiskFactor } from './factor.ts';
import { factors } from './factors/index.ts';
import type { Finding, RaisedFinding } from './finding.ts';
import { asUsual } from './findings.ts';
import { loadRisk } from './load-risk.ts';
import { plannedRunOf } from './plan-steps.ts';
import { type RiskView, viewRisk } from './risk-view.ts';
import { type RuleTable, ruleOf, rules, rulesVersion } from './rules/index.ts';
import { referralOf } from './triage-of.ts';

/** A raised rule, for the choice of routines. */
export type FiredRule = {
  readonly rule: string;
  readonly suggest: readonly string[];
  readonly block: readonly string[];
  readonly because: string;
};

/** An assessment without its routines, and what the choice of routines needs. */
export type RiskAssessment = Omit<Assessment, 'routines' | 'actions' | 'withheld' | 'versions'> & {
  readonly fired: readonly FiredRule[];
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
  table: RuleTable,
  words: Language,
): Warning => {
  const { grade, sources } = finding.evidence ?? ruleOf(finding.rule).evidence;
  return {
    rule: finding.rule,
    factor: factor.id,
    severity: finding.severity,
    ...explain(finding, table, words),
    measured: finding.measured,
    threshold: thresholdOf(finding.rule, table, words),
    evidence: { grade, sources },
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

const onLoad: ReadonlySet<string> = new Set(loadActions);

/** An info is mentioned and asks for no action on load. */
const suggestedBy = ({ rule, severity }: RaisedFinding): readonly string[] =>
  severity === 'info' ? ruleOf(rule).suggest.filter((id) => !onLoad.has(id)) : ruleOf(rule).suggest;

const toFired = ({ finding }: RaisedAnswer, words: Language): FiredRule => {
  const { block } = ruleOf(finding.rule);
  return {
    rule: finding.rule,
    suggest: suggestedBy(finding),
    block,
    because: words.rules[finding.rule].because,
  };
};

const PAUSING = severities.indexOf('stop');

/** True when running waits until this finding is settled. */
const pausesRunning = ({ rule, severity }: RaisedFinding): boolean =>
  ruleOf(rule).pausesRunning || severities.indexOf(severity) >= PAUSING;

/** While running waits there is no next run. */
const withoutNextRun = (view: RiskView): RiskView => ({
  ...view,
  nextRun: { ...view.nextRun, nextRun: null, basis: 'paused' },
});

const gravestOf = (raised: readonly RaisedAnswer[]): Severity =>
  raised.reduce<Severity>((gravest, { finding }) => graver(gravest, finding.severity), 'none');

/**
 * Everything Sinew says of a runner but the routines: triage first, then every factor once, the load risk,
 * the causes and the next questions. The severity is the gravest warning; the load risk stands beside it and
 * is never multiplied with symptoms. Every number of a rule comes from `table`; texts are in `language`, English
 * unless stated.
 *
 * @example
 * assessRisk(history, viewLoad(history)).severity; // 'stop'
 */
export const assessRisk = (
  history: TrainingHistory,
  load: LoadView,
  { table = rules, language }: { readonly table?: RuleTable; readonly language?: LanguageChoice } = {},
): RiskAssessment => {
  const words = wordsOf(language);
  const view = viewRisk(history, load, table);
  const answers = withOneCadenceRule(factors.map((factor) => ({ factor, finding: factor.assess(view) })));
  const raised = answers.filter(isRaised).toSorted(gravestFirst);
  const findings = raised.map(({ finding }) => finding);
  const causes = rankCauses(view, findings, words);
  const severity = gravestOf(raised);
  const settled = findings.some(pausesRunning) ? withoutNextRun(view) : view;
  const coverage = coverageOf(view);
  const episodeOf = findEpisodes(view);
  const { light, ostrcScore, hooperSum, hooperZ } = view.selfReport;
  return {
    asOf: history.today,
    severity,
    triage: { level: view.triage.level, rule: view.triage.rule },
    referral: referralOf(view.triage, words),
    loadRisk: loadRisk(findings, words),
    warnings: raised.map((answer) => toWarning(answer, episodeOf, table, words)),
    findings: answers.map((answer) => toSummary(answer, words)),
    causes,
    askNext: askNext(
      view,
      findings,
      causes.map(({ id }) => id),
      words,
    ),
    ceiling: ceilingOf(settled, words),
    plannedRun: plannedRunOf(settled, words),
    coverage,
    confidence: confidenceOf(coverage),
    selfReport: { light, ostrcScore, hooperSum, hooperZ },
    disclaimer: words.disclaimer,
    fired: raised.map((answer) => toFired(answer, words)),
    versions: { rules: rulesVersion, causes: causesVersion },
  };
};
