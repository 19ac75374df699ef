import { describe, expect, it } from 'vitest';
import { weighHistory } from '#src/core/assessment/assess.ts';
import { buildLanguage, type RuleNumbers } from '#src/core/words/build-language.ts';
import { languages } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
import { cases, tableWith } from './parameter-cases/index.ts';

const { en } = languages;

/** The lines of a message that hold text; the others declare values. */
const isText = (line: string): boolean => !/^\s*\.(input|local|match)/.test(line);

/** A message, or many, in which everything that is filled in stands between brackets. */
const mark = <T>(messages: T): T =>
  typeof messages === 'string'
    ? (messages
        .split('\n')
        .map((line) => (isText(line) ? line.replaceAll(/\{\$[^}]*\}/g, '⟨$&⟩') : line))
        .join('\n') as T)
    : typeof messages === 'object' && messages !== null
      ? (Object.assign(
          Array.isArray(messages) ? [] : {},
          Object.fromEntries(Object.entries(messages).map(([id, inner]) => [id, mark(inner)])),
        ) as T)
      : messages;

const markedWith = (table: RuleNumbers): Language =>
  buildLanguage({ ...mark(en), locale: en.locale }, { units: 'metric', rules: table, english: null });

/** The texts of a message without what is filled in: of one that chooses, each of its texts. */
const textsOf = (source: string): readonly string[] => {
  const patterns = [...source.matchAll(/\{\{([\s\S]*?)\}\}(?!\})/g)].map(([, text = '']) => text);
  return (patterns.length === 0 ? [source] : patterns).map((text) => text.replace(/\{\$[^}]*\}/g, '…'));
};

const writtenNumber =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|twice|doubled?|year)\b/i;

/** Numbers that belong to no rule: everything else that a sentence counts has to be filled in. */
const fixedNumbers: readonly RegExp[] = [
  // Scales, dates and stages.
  / of (10|7)\b|from (0 to 10|1 to 7)|\d+ (April|May|June|July)|stage \d( of \d)?/g,
  // How many there are.
  /[Tt]wo hard runs|of five others|(of|the) seven signs|or more of seven|all four answers|fewer than two of its drills/g,
  /three questions about the spine|two (of the )?softer (signs|ones)/g,
  // The week, the windows of the signals that are only shown, and that of a check-in.
  /(each of the|hard in the last|minutes of) seven days|in seven, with|seven (days )?before/g,
  /Seven days are no longer|in seven days after|the last four( is shown|\?)|about four weeks whose|^seven days whose|the last two weeks$/g,
  // What a line of cadence is made from, ages, and how long soreness and a recovery take.
  /two hours of running|twenty-four minutes|[Aa]n age (under 18|from 65)|half a day to two days|a day or two/g,
  // The size of an action, of the stages and of a referral.
  /20 to 30 ?%|usual for seven days|48 h(ours)?|2 to 14 days|within two (days|weeks)|one to three days|unload 1-3 days/g,
  /(4-6|four to six) weeks|(30-45|30 to 45) min|2-3 min|two to three minutes|six times 1 minute easy and 2 minutes/g,
  // The dose of an exercise.
  /10 to 15 minutes, at most 4 times|in 4, out 6-8|5 minutes, in for 4 s, out for 6 to 8 s/g,
  // A count of legs.
  /one swollen, warm/g,
];

/** What is cited, and the exercises with their doses. */
const notOfRules = new Set(['evidence', 'source', 'used', 'routines']);

/** Every sentence of an answer without the numbers that were filled in and the fixed ones. */
const sentencesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') {
    let filled = value;
    // One message may stand in another.
    while (/⟨[^⟨⟩]*⟩/.test(filled)) filled = filled.replace(/⟨[^⟨⟩]*⟩/g, '…');
    return textsOf(filled).map((text) => fixedNumbers.reduce((left, fixed) => left.replace(fixed, ''), text));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (notOfRules.has(key) ? [] : sentencesOf(inner)));
};
const isSentence = (text: string): boolean => text.trim().includes(' ');

describe('every sentence of an answer', () => {
  it.each(Object.entries(cases))('fills in its numbers, with %s moved', (id, expected) => {
    const history = 'holds' in expected ? expected.holds(expected.moved) : expected.runner;
    const table = tableWith(id, expected.moved);
    const { assessment } = weighHistory(history, { language: markedWith(table) }, table);
    const written = sentencesOf(assessment).filter((text) => isSentence(text) && writtenNumber.test(text));
    expect(written).toEqual([]);
  });

  it('fills in its numbers where no case here reaches it', () => {
    const { rules: ofRules, questions, missing, reasons, flags, ceiling, plan } = en;
    const texts = sentencesOf([ofRules, questions, missing, reasons, flags, ceiling, plan]);
    expect(texts.filter((text) => writtenNumber.test(text))).toEqual([]);
  });
});
