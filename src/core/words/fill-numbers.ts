import type { Measured } from '#src/core/domain/finding.ts';
import type { Language, NextStepWords, RuleWords } from './language.ts';
import { render, type Template } from './render.ts';

/** The numbers of rules by rule and name. */
export type RuleNumbers = { readonly [rule: string]: { readonly params: Measured } };

/** By the names that texts use: `L-PLAN.longestDays`. */
const byFullName = (table: RuleNumbers): Measured =>
  Object.fromEntries(
    Object.entries(table).flatMap(([rule, { params }]) =>
      Object.entries(params).map(([name, value]) => [`${rule}.${name}`, value]),
    ),
  );

const mapTexts = <Id extends string, T>(
  texts: Readonly<Record<Id, T>>,
  change: (text: T) => T,
): Readonly<Record<Id, T>> => {
  const changed: Record<Id, T> = { ...texts };
  for (const id in changed) changed[id] = change(changed[id]);
  return changed;
};

/**
 * A language whose texts hold the numbers of these rules in place of `{L-PLAN.longestDays|days}`.
 *
 * @example
 * fillNumbers(en, rules).flags.pain_red; // 'pain or tightness of 6 or more, or a changed stride'
 */
export const fillNumbers = (language: Language, table: RuleNumbers): Language => {
  const numbers = byFullName(table);
  const fill = (text: string): string => render(text, numbers, language.formats);
  const fillTemplate = (template: Template): Template =>
    typeof template === 'string' ? fill(template) : (measured) => fill(template(measured));
  const fillRule = (words: RuleWords): RuleWords => ({
    ...words,
    because: fillTemplate(words.because),
    message: fillTemplate(words.message),
  });
  const fillStep = (step: NextStepWords): NextStepWords => ({
    headline: fillTemplate(step.headline),
    text: fillTemplate(step.text),
  });
  const { rules, questions, missing, reasons, routines, flags, week, running, steps, checkIn } = language;
  return {
    ...language,
    rules: mapTexts(rules, fillRule),
    questions: mapTexts(questions, fill),
    missing: mapTexts(missing, fill),
    checkIn: { ...checkIn, conditions: mapTexts(checkIn.conditions, fill) },
    reasons: mapTexts(reasons, fill),
    routines: mapTexts(routines, ({ name, how }) => ({ name, how: fill(how) })),
    flags: mapTexts(flags, fill),
    running: mapTexts(running, fillTemplate),
    steps: mapTexts(steps, fillStep),
    week: { ...week, firstDaysOfStrain: fill(week.firstDaysOfStrain) },
  };
};
