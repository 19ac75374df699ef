import type { ContraindicationFlag } from '#src/core/domain/routine-ids.ts';
import type { Language } from '#src/core/words/language.ts';
import type { Ask } from './collect-asks.ts';
import type { Objection } from './judge-routine.ts';
import type { FiredRule } from './routine-request.ts';

const toSentence = (reason: string): string =>
  `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`;

const joinReasons = (reasons: readonly string[]): string => reasons.map(toSentence).join(' ');

const textOfRule = ({ rule, because }: Pick<FiredRule, 'rule' | 'because'>): string =>
  because === '' ? rule : because;

/**
 * Why a routine is asked for: the rules' reasons first, then the causes with theirs.
 *
 * @example
 * becauseOf({ rules: [], causes: [{ cause: { id: 'C-SIT', because: [] }, rank: 0 }] }); // ['C-SIT']
 */
export const becauseOf = ({ rules, causes }: Pick<Ask, 'rules' | 'causes'>): readonly string[] => [
  ...rules.map(textOfRule),
  ...causes.map(({ cause }) => {
    const name = cause.name ?? cause.id;
    return cause.because.length === 0 ? name : `${name}: ${joinReasons(cause.because)}`;
  }),
];

/**
 * What flags mean, each a sentence.
 *
 * @example
 * explainFlags(['swelling', 'bruise'], wordsOf('en')); // 'Swelling. A bruise.'
 */
export const explainFlags = (flags: readonly ContraindicationFlag[], words: Language): string =>
  joinReasons(flags.map((flag) => words.flags[flag]));

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
  );
