import type { CauseId } from '#src/core/domain/cause-ids.ts';
import type { FactorId } from '#src/core/domain/factor-ids.ts';
import type { Evidence, EvidenceGrade } from '#src/core/domain/finding.ts';
import { causes } from '#src/core/risk/causes/causes.ts';
import type { MinimumData } from '#src/core/risk/factor.ts';
import { factors } from '#src/core/risk/factors/index.ts';
import {
  type RuleId,
  ruleIds,
  ruleOf,
  type WarningRuleId,
  warningRuleIds,
} from '#src/core/risk/rules/index.ts';
import type { Rule, RuleGroup } from '#src/core/risk/rules/rule.ts';
import type { Language } from '#src/core/words/language.ts';

/** A number of a rule; its unit is that at the end of its name, null where it is a plain number. */
export type RuleNumber = { readonly name: string; readonly value: number; readonly unit: string | null };

/** A rule; one that only holds routines back has neither a factor nor texts. */
export type CatalogueRule = {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly factor: FactorId | null;
  readonly severity: Rule['severity'];
  readonly pausesRunning: boolean;
  readonly title: string | null;
  readonly threshold: string | null;
  readonly clearsWhen: string | null;
  readonly numbers: readonly RuleNumber[];
  readonly suggests: readonly string[];
  readonly holdsBack: readonly string[];
  readonly evidence: Evidence;
};

/** A factor: what it asks of a history, the least it needs, and its rules. */
export type CatalogueFactor = {
  readonly id: FactorId;
  readonly question: string;
  readonly rules: readonly WarningRuleId[];
  readonly needs: MinimumData;
  readonly evidence: Evidence;
};

/** A possible cause of tightness. */
export type CatalogueCause = {
  readonly id: CauseId;
  readonly name: string;
  readonly statement: string;
  readonly grade: EvidenceGrade;
  readonly rules: readonly string[];
  readonly asks: readonly string[];
};

/** Units by the end of a number's name; the first that fits. */
const unitsByName: readonly (readonly [RegExp, string])[] = [
  [/[mM]etersPerSecond$/, 'm/s'],
  [/[dD]aysPerWeek$/, 'days a week'],
  [/[dD]ays(?:WhenSore)?$/, 'days'],
  [/[hH]ours$/, 'h'],
  [/[wW]eeks$/, 'weeks'],
  [/[mM]onths$/, 'months'],
  [/[yY]ears$/, 'years'],
  [/^minutes|Minutes$/, 'min'],
  [/Meters$/, 'm'],
  [/Bpm$/, 'beats per minute'],
  [/Share$/, 'share, 1 is the whole'],
  [/Percent$/, '%'],
  [/[rR]ating$|^painLimit$/, 'points of a rating'],
  [/Repetitions$/, 'repetitions'],
  [/Points$/, 'points'],
];

const unitOf = (name: string): string | null => unitsByName.find(([end]) => end.test(name))?.[1] ?? null;

const isWarning = (id: RuleId): id is WarningRuleId => warningRuleIds.some((known) => known === id);

const textsOf = (id: RuleId, words: Language): Pick<CatalogueRule, 'title' | 'threshold' | 'clearsWhen'> => {
  if (!isWarning(id)) return { title: null, threshold: null, clearsWhen: null };
  const { title, threshold, clearsWhen } = words.rules[id];
  return { title, threshold, clearsWhen: clearsWhen({ place: { region: null, side: null } }) };
};

/** Every rule: how grave it is, its numbers, and what it suggests and holds back. */
export const describeRules = (words: Language): readonly CatalogueRule[] =>
  ruleIds.map((id) => {
    const { group, severity, pausesRunning, params, suggest, block, evidence } = ruleOf(id);
    return {
      id,
      group,
      factor: factors.find(({ rules: own }) => own.some((rule) => rule === id))?.id ?? null,
      severity,
      pausesRunning,
      ...textsOf(id, words),
      numbers: Object.entries(params).map(([name, value]) => ({ name, value, unit: unitOf(name) })),
      suggests: suggest,
      holdsBack: block,
      evidence,
    };
  });

/** Every factor, in the order in which findings are shown. */
export const describeFactors = (words: Language): readonly CatalogueFactor[] =>
  factors.map(({ id, rules: own, needs, evidence }) => ({
    id,
    question: words.questions[id],
    rules: own,
    needs,
    evidence,
  }));

/** Every cause, in the order in which several are named. */
export const describeCauses = (words: Language): readonly CatalogueCause[] =>
  (Object.keys(causes) as readonly CauseId[]).map((id) => ({
    id,
    ...words.causes[id],
    grade: causes[id].grade,
    rules: causes[id].rules,
    asks: causes[id].ask,
  }));
