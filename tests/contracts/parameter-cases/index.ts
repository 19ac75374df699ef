import { type RuleTable, ruleIds, rules } from '#src/core/risk/rules/index.ts';
import { answerCases } from './answers.ts';
import { cadenceCases } from './cadence.ts';
import { exposureCases } from './exposure.ts';
import { loadCases } from './load.ts';
import type { ParameterCases } from './parameter-case.ts';
import { ratingCases } from './ratings.ts';
import { recoveryCases } from './recovery.ts';

/** Every case. */
export const cases: ParameterCases = {
  ...answerCases,
  ...ratingCases,
  ...loadCases,
  ...exposureCases,
  ...recoveryCases,
  ...cadenceCases,
};

/** Every parameter of every rule: `S-SIT.hours`. */
export const parameters = ruleIds.flatMap((rule) =>
  Object.keys(rules[rule].params).map((name) => ({ rule, name, id: `${rule}.${name}` })),
);

/** A parameter by its id. */
export const parameterOf = (id: string) => {
  const parameter = parameters.find((candidate) => candidate.id === id);
  if (parameter === undefined) throw new Error(`no rule has the parameter ${id}`);
  return parameter;
};

/** The rules with one number moved. */
export const tableWith = (id: string, value: number): RuleTable => {
  const { rule, name } = parameterOf(id);
  return { ...rules, [rule]: { params: { ...rules[rule].params, [name]: value } } };
};
