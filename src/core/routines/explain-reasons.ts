import type { ContraindicationFlag } from '#src/core/domain/routine-ids.ts';
import type { Language } from '#src/core/words/language.ts';
import type { Ask } from './collect-asks.ts';
import type { Objection } from './judge-routine.ts';
import type { FiredRule } from './routine-request.ts';

const toSentence = (reason: string, words: Language): string => {
  const text = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
  return /[.!?。！？]$/.test(text) ? text : words.asSentence(text);
};

const joinReasons = (reasons: readonly string[], words: Language): string =>
  words.inARow(reasons.map((reason) => toSentence(reason, words)));

const textOfRule = ({ rule, because }: Pick<FiredRule, 'rule' | 'because'>): string =>
  because === '' ? rule : because;

/**
 * Why a routine is asked for: the rules' reasons first, then the causes with theirs.
 *
 * @example
 * becauseOf({ rules: [], causes: [{ cause: { id: 'C-SIT', because: [] }, rank: 0 }] }, wordsOf('en')); // ['C-SIT']
 */
export const becauseOf = (
  { rules, causes }: Pick<Ask, 'rules' | 'causes'>,
  words: Language,
): readonly string[] => [
  ...rules.map(textOfRule),
  ...causes.map(({ cause }) => {
    const name = cause.name ?? cause.id;
    return cause.because.length === 0 ? name : words.named({ name, text: joinReasons(cause.because, words) });
  }),
];

/**
 * What flags mean, each a sentence.
 *
 * @example
 * explainFlags(['swelling', 'bruise'], wordsOf('en')); // 'Swelling. A bruise.'
 */
export const explainFlags = (flags: readonly ContraindicationFlag[], words: Language): string =>
  joinReasons(
    flags.map((flag) => words.flags[flag]),
    words,
  );

/**
 * Why a routine is withheld, each reason a sentence.
 *
 * @example
 * explainObjections([{ flag: 'swelling' }], wordsOf('en')); // 'Swelling.'
 */
export const explainObjections = (objections: readonly Objection[], words: Language): string =>
  joinReasons(
    objections.map((objection) =>
      'flag' in objection ? words.flags[objection.flag] : textOfRule(objection),
    ),
    words,
  );
