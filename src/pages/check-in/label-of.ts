import { rules, wordsOf } from '#src/core/index.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';

const noPlace = { region: null, side: null };

const ofForm = ['region', 'side', 'tightness', 'nextMorningWorse'] as const;

/**
 * What an input asks, by its name; the name itself where the page has no such input.
 *
 * @example
 * labelOf('signs.pop', visit); // 'Was there a pop?'
 */
export const labelOf = (name: string, { language, say }: Pick<RunnerVisit, 'language' | 'say'>): string => {
  const { ask, checkIn } = wordsOf(language, rules);
  const parts = name.split('.');
  const own = ofForm.find((field) => parts.includes(field));
  if (own !== undefined) return say.checkIn(own);
  const [item, question] = Object.entries(checkIn.wellness).find(([id]) => parts.includes(id)) ?? [];
  if (item !== undefined && question !== undefined) return question;
  const texts: Readonly<Record<string, (values: { place: typeof noPlace }) => string>> = {
    ...checkIn.fields,
    ...ask,
  };
  const field = parts.findLast((part) => Object.hasOwn(texts, part));
  return texts[field ?? '']?.({ place: noPlace }) ?? name.slice(0, 40);
};
