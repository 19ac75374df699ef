import { catalogue } from './catalogue/index.ts';
import type { RoutineDefinition } from './routine-contract.ts';
import type { AskingCause, FiredRule } from './routine-request.ts';

/** A routine with the rules that suggest it and the causes it is meant for. */
export type Ask = {
  readonly entry: RoutineDefinition;
  readonly rules: readonly FiredRule[];
  /** With the rank of each cause, 0 = most likely. */
  readonly causes: readonly { readonly cause: AskingCause; readonly rank: number }[];
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted(byText);

/**
 * Each rule once, in the order of the ids: the order of firing and repeats carry no meaning. Suggestions and
 * blocks of a repeated rule are merged, so that no block is lost.
 *
 * @example
 * distinctRules([...fired, ...fired]).length === distinctRules(fired).length; // true
 */
export const distinctRules = (fired: readonly FiredRule[]): readonly FiredRule[] =>
  distinct(fired.map(({ rule }) => rule)).map((rule) => {
    const same = fired.filter((other) => other.rule === rule);
    return {
      rule,
      suggest: distinct(same.flatMap(({ suggest }) => suggest)),
      block: distinct(same.flatMap(({ block }) => block)),
      because: distinct(same.map(({ because }) => because).filter((text) => text !== '')).join(' '),
    };
  });

const distinctCauses = (causes: readonly AskingCause[]): readonly AskingCause[] =>
  causes.filter((cause, index) => causes.findIndex((other) => other.id === cause.id) === index);

/**
 * Every routine and action that a cause or a fired rule asks for, in the order of the catalogue.
 *
 * @example
 * collectAsks([{ id: 'C-SIT', because: ['9 h a day'] }], []).map((ask) => ask.entry.id);
 * // ['walking_lunges', 'hip_flexor_stretch', …, 'sit_break']
 */
export const collectAsks = (causes: readonly AskingCause[], fired: readonly FiredRule[]): readonly Ask[] => {
  const ranked = distinctCauses(causes).map((cause, rank) => ({ cause, rank }));
  const rules = distinctRules(fired);
  return catalogue
    .map((entry) => ({
      entry,
      rules: rules.filter(({ suggest }) => suggest.includes(entry.id)),
      causes: ranked.filter(({ cause }) => entry.indications.some((id) => id === cause.id)),
    }))
    .filter((ask) => ask.rules.length > 0 || ask.causes.length > 0);
};
