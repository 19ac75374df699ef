import { type CatalogueEntry, catalogue } from './catalogue/index.ts';
import type { AskingCause, FiredRule } from './routine-request.ts';

/** Who asks for a routine: rules that suggest it and causes it is meant for. */
export type Ask = {
  readonly entry: CatalogueEntry;
  readonly rules: readonly FiredRule[];
  /** With the rank of each cause, 0 = most likely. */
  readonly causes: readonly { readonly cause: AskingCause; readonly rank: number }[];
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted(byText);

/**
 * Each rule once, in the order of the ids: neither the order nor how often a rule fired is a fact here. What
 * its firings suggest and block is taken together, so that no block is lost.
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

const toSentence = (reason: string): string =>
  `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`;

/**
 * Reasons in one line, each a sentence of its own.
 *
 * @example
 * joinReasons(['It lasts.', 'swelling']); // 'It lasts. Swelling.'
 */
export const joinReasons = (reasons: readonly string[]): string => reasons.map(toSentence).join(' ');

/** The asks in words: the rules' reasons first, then the causes with theirs. */
export const becauseOf = ({ rules, causes }: Pick<Ask, 'rules' | 'causes'>): readonly string[] => [
  ...rules.map(({ rule, because }) => (because === '' ? rule : because)),
  ...causes.map(({ cause }) => {
    const name = cause.name ?? cause.id;
    return cause.because.length === 0 ? name : `${name}: ${joinReasons(cause.because)}`;
  }),
];
