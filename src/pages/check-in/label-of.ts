import { rules, wordsOf } from '#src/core/index.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';

const ofForm = ['region', 'side', 'tightness', 'nextMorningWorse'] as const;

/**
 * What an input asks, by its name; the name itself where the page has no such input.
 *
 * @example
 * labelOf('signs.pop', visit); // 'Was there a pop?'
 */
export const labelOf = (name: string, { language, say }: Pick<RunnerVisit, 'language' | 'say'>): string => {
  const { ask, checkIn, placeName } = wordsOf(language, rules);
  const parts = name.split('.');
  const own = ofForm.find((field) => parts.includes(field));
  if (own !== undefined) return say.checkIn(own);
  const texts: Readonly<Record<string, string>> = { ...checkIn.fields, ...checkIn.wellness, ...ask };
  const field = parts.findLast((part) => Object.hasOwn(texts, part));
  return field === undefined
    ? name.slice(0, 40)
    : (texts[field] ?? '').replaceAll('{place}', placeName({ region: null, side: null }));
};
