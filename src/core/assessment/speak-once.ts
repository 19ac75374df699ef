import type { Assessment, Warning } from '#src/core/domain/assessment.ts';
import type { Routine } from '#src/core/domain/routine.ts';
import type { RiskFindings } from '#src/core/risk/assess-risk.ts';
import { flagsOfRule } from '#src/core/routines/contraindication-flags.ts';
import type { Language } from '#src/core/words/language.ts';
import { isSentence, newSaid, type Said, sentencesOf, withoutFullStop } from './say-once.ts';

/** The fired rule behind a flag; the flag itself where no rule raises it. */
const ruleOfFlag = (flag: string, { fired }: RiskFindings): string =>
  fired.find(({ rule }) => flagsOfRule[rule]?.some((one) => one === flag))?.rule ?? flag;

/** The rule or cause that a reason stands for, by its sentence. */
const idsOfReasons = (found: RiskFindings, words: Language): ReadonlyMap<string, string> => {
  const pairs = [
    ...found.fired.map(({ rule, because }): [string, string] => [because, rule]),
    ...found.causes.map(({ id, name }): [string, string] => [name, id]),
    ...Object.entries(words.flags).map(([flag, text]): [string, string] => [text, ruleOfFlag(flag, found)]),
  ];
  return new Map(pairs.map(([text, id]) => [withoutFullStop(text).toLowerCase(), id]));
};

/** A cause brings its own reasons: as a reason for something else its name is enough. */
const nameOfCause = (reason: string, { causes }: RiskFindings, words: Language): string => {
  const cause = causes.find(({ name }) => reason.startsWith(words.named({ name, text: '' })));
  return cause === undefined ? reason : words.asSentence(cause.name);
};

/** Says each reason once; where it was said before, the id of what it stands for remains. */
const shortenReasons = (said: Said, found: RiskFindings, words: Language) => {
  const ids = idsOfReasons(found, words);
  return (reasons: readonly string[]): readonly string[] => {
    const texts = reasons.flatMap((reason) =>
      sentencesOf(nameOfCause(reason, found, words)).map((sentence) => {
        const id = ids.get(withoutFullStop(sentence).toLowerCase()) ?? '';
        return said.shorten(sentence) || id;
      }),
    );
    return [...new Set(texts.filter((text) => text !== ''))];
  };
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
  /** A caution that was said on another card leaves what it is for. */
  const shortenCaution = (caution: string): string =>
    said.shorten(caution) || words.asSentence(caution.split(/\s?[:：]/)[0] ?? caution);
  const withCautions = (routines: readonly Routine[]): Routine[] =>
    withReasons(routines).map((routine) => ({ ...routine, cautions: routine.cautions.map(shortenCaution) }));
  /** Only new objections; the id of the first that was said, when none is new. */
  const shortenObjections = (because: string): string => {
    const said = reasons([because]);
    const fresh = said.filter(isSentence);
    return fresh.length > 0 ? words.inARow(fresh) : (said[0] ?? because);
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
      label: answer.routines.label === null ? null : said.shorten(answer.routines.label) || null,
      preRun: withCautions(preRun),
      postRun: withCautions(postRun),
      restDay: withCautions(restDay),
    },
    withheld: answer.withheld.map(({ routine, because }) => ({
      routine,
      because: shortenObjections(because),
    })),
  };
};
