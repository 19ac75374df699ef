import type { Sport } from '#src/core/domain/sport.ts';
import { foldWords } from './fold-words.ts';
import { compoundEnds, compoundStarts } from './words/compounds.ts';
import { hikingWords, walkingTypes, walkingWords } from './words/on-foot.ts';
import { glidingWords, noSportWords, otherWords } from './words/other-sports.ts';
import { cyclingWords, swimmingWords } from './words/riding.ts';
import { runningTypes, runningWords } from './words/running.ts';

/** What a word means: a sport, skis or skates (which decide beside a word for running), or no sport at all. */
export type Meaning = Sport | 'gliding' | 'none';

type WordTable = Readonly<Record<string, string>>;

/** Every phrase of a table, folded, its words joined by blanks. */
const phrasesOf = (table: WordTable): readonly string[] =>
  Object.values(table).flatMap((line) => line.split(', ').map((phrase) => foldWords(phrase).join(' ')));

const tables: readonly (readonly [Meaning, WordTable])[] = [
  ['none', noSportWords],
  ['gliding', glidingWords],
  ['other', otherWords],
  ['cycling', cyclingWords],
  ['swimming', swimmingWords],
  ['hiking', hikingWords],
  ['walking', walkingWords],
  ['running', runningWords],
  ['transition', { en: 'transition' }],
];

/** Every known phrase with its meaning. */
export const vocabulary: ReadonlyMap<string, Meaning> = new Map(
  tables.flatMap(([meaning, table]) => phrasesOf(table).map((phrase) => [phrase, meaning] as const)),
);

/** Phrases that mean a sport only where they are all that a type says. */
export const wholeTypes: ReadonlyMap<string, Sport> = new Map([
  ...phrasesOf(walkingTypes).map((phrase) => [phrase, 'walking'] as const),
  ...phrasesOf(runningTypes).map((phrase) => [phrase, 'running'] as const),
]);

type Affix = { readonly letters: string; readonly meaning: Meaning };

const affixesOf = (table: { readonly [M in Meaning]?: WordTable }): readonly Affix[] =>
  tables
    .flatMap(([meaning]) => phrasesOf(table[meaning] ?? {}).map((letters) => ({ letters, meaning })))
    .toSorted((a, b) => b.letters.length - a.letters.length);

/** Ends and beginnings of compounds, the longest first. */
export const ends: readonly Affix[] = affixesOf(compoundEnds);
export const starts: readonly Affix[] = affixesOf(compoundStarts);

/** Words of the longest phrase. */
export const mostWordsInPhrase = Math.max(
  ...[...vocabulary.keys()].map((phrase) => phrase.split(' ').length),
);

/** Scripts that are written without blanks between words, or with endings joined to them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** True for a word of such a script: what it means is found inside it. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

/** Characters of the longest known word of such a script. */
export const mostUnspacedCharacters = Math.max(
  ...[...vocabulary.keys()].filter(isUnspaced).map((phrase) => phrase.length),
);
