import type { Assessment, Warning } from '#src/core/domain/assessment.ts';
import type { RiskFindings } from '#src/core/risk/assess-risk.ts';
import type { Language } from '#src/core/words/language.ts';
import { newSaid, type Said, sentencesOf } from './say-once.ts';

/** The rule, flag or cause that a reason stands for, by its sentence. */
const idsOfReasons = (found: RiskFindings, words: Language): ReadonlyMap<string, string> => {
  const pairs = [
    ...found.fired.map(({ rule, because }): [string, string] => [because, rule]),
    ...found.causes.map(({ id, name }): [string, string] => [name, id]),
    ...Object.entries(words.flags).map(([id, text]): [string, string] => [text, id]),
  ];
  return new Map(pairs.map(([text, id]) => [text.replace(/\.$/, '').toLowerCase(), id]));
};

/** A cause brings its own reasons: as a reason for something else its name is enough. */
const nameOfCause = (reason: string, { causes }: RiskFindings): string => {
  const cause = causes.find(({ name }) => reason.startsWith(`${name}: `));
  return cause === undefined ? reason : `${cause.name}.`;
};

/** Says each reason once; where it was said before, the id of what it stands for remains. */
const shortenReasons =
  (said: Said, found: RiskFindings, words: Language) =>
  (reasons: readonly string[]): readonly string[] => {
    const ids = idsOfReasons(found, words);
    const texts = reasons.flatMap((reason) =>
      sentencesOf(nameOfCause(reason, found)).map((sentence) => {
        const id = ids.get(sentence.replace(/\.$/, '').toLowerCase()) ?? '';
        return said.shorten(sentence) || id;
      }),
    );
    return [...new Set(texts.filter((text) => text !== ''))];
  };

const shortenWarning = (said: Said, words: Language) => {
  const ends = new Map<string, string>();
  return (warning: Warning): Warning => {
    said.keep(warning.title);
    const message = said.shorten(warning.message) || warning.message;
    const other = ends.get(warning.clearsWhen);
    if (other !== undefined) return { ...warning, message, clearsWhen: words.sameAs({ rule: other }) };
    ends.set(warning.clearsWhen, warning.rule);
    return { ...warning, message, clearsWhen: said.shorten(warning.clearsWhen) || warning.clearsWhen };
  };
};

/**
 * The answer with every sentence of six words or more once, at its first place: a reason that was given already
 * leaves the id of its rule. Doses, stop rules and the handling of a routine stay, each card is read by itself.
 *
 * @example
 * speakOnce(answer, found, words).actions[0]?.because; // ['L-SPK-M']
 */
export const speakOnce = (answer: Assessment, found: RiskFindings, words: Language): Assessment => {
  const said = newSaid();
  for (const text of [
    answer.headline,
    answer.referral,
    answer.running.text,
    ...answer.nextSteps.map(({ text }) => text),
  ]) {
    if (text !== null) said.keep(text);
  }
  const reasons = shortenReasons(said, found, words);
  const withReasons = <T extends { readonly because: readonly string[] }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, because: reasons(item.because) }));
  /** Only new objections; the id of the first that was said, when none is new. */
  const shortenObjections = (because: string): string => {
    const said = reasons([because]);
    const fresh = said.filter((text) => /[.!?]$/.test(text));
    return fresh.length > 0 ? fresh.join(' ') : (said[0] ?? '');
  };
  const warnings = answer.warnings.map(shortenWarning(said, words));
  for (const { name } of answer.causes) said.keep(name);
  const causes = withReasons(answer.causes);
  const actions = withReasons(answer.actions);
  const { preRun, postRun, restDay } = answer.routines;
  return {
    ...answer,
    warnings,
    causes,
    actions,
    routines: {
      ...answer.routines,
      preRun: withReasons(preRun),
      postRun: withReasons(postRun),
      restDay: withReasons(restDay),
    },
    withheld: answer.withheld.map(({ routine, because }) => ({
      routine,
      because: shortenObjections(because),
    })),
  };
};
