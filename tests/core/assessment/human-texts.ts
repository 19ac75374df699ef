import { sentencesOf } from '#src/core/assessment/say-once.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';

/** Keys whose texts a runner reads. */
const humanKeys = new Set([
  ...['headline', 'referral', 'safetyNet', 'title', 'message', 'text', 'name', 'how', 'because'],
  ...['label', 'basis', 'question', 'clearsWhen', 'statement', 'notes'],
]);
const leftOut = new Set(['findings', 'notUsed', 'disclaimer']);

/** Every text of an answer that a runner reads. */
export const humanTexts = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string') return humanKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => humanTexts(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) =>
    leftOut.has(inner) ? [] : humanTexts(item, inner),
  );
};

/** A routine that stands in two lists is one card. */
const oneCardEach = ({ routines, ...rest }: Assessment) => {
  const cards = [...routines.preRun, ...routines.postRun, ...routines.restDay];
  return {
    ...rest,
    routines: [...new Map(cards.map((card) => [card.id, card])).values()],
    label: routines.label,
  };
};

/** Sentences of six words or more that stand twice; each card says by itself how to take care and what ends it. */
export const repeatedSentences = (answer: Assessment): readonly string[] => {
  // The safety net stands in a message and in a field of its own.
  const long = humanTexts({ ...oneCardEach(answer), safetyNet: null })
    .flatMap(sentencesOf)
    .map((sentence) => sentence.toLowerCase().replace(/[.!?]+$/, ''))
    .filter((sentence) => sentence.split(/\s+/).length >= 6 && !/\bstop (on|if)\b/.test(sentence));
  return long.filter((sentence, index) => long.indexOf(sentence) !== index);
};
