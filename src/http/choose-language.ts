import { defaultLanguage, type LanguageId, languages } from '#src/core/index.ts';

/** So much of `Accept-Language` is read; browsers send less than a tenth of it. */
const longestHeader = 500;

const isLanguage = (id: string): id is LanguageId => Object.hasOwn(languages, id);

/** The primary part of a language tag: "de" of "de-CH". */
const primaryOf = (tag: string): string => tag.trim().split('-')[0]?.toLowerCase() ?? '';

/** The tags of an `Accept-Language` header, the most wanted first; those that are refused are left out. */
const wantedTags = (header: string): readonly string[] =>
  header
    .slice(0, longestHeader)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.split(';q=');
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

/**
 * The language of an answer: the one that is named, else the first of `Accept-Language` that there is, else English.
 *
 * @example
 * chooseLanguage(undefined, 'de-CH, en;q=0.8'); // 'de'
 */
export const chooseLanguage = (named: string | undefined, header: string | undefined): LanguageId =>
  (named === undefined ? wantedTags(header ?? '') : [named]).map(primaryOf).find(isLanguage) ??
  defaultLanguage;
