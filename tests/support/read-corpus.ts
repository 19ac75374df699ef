import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestContext } from 'vitest';
import { corpusDirectory, realCorpusIsPresent } from './corpus-place.ts';
import { standInHistory } from './stand-in-corpus.ts';

/** The history of one runner in the corpus: its files, its table of sessions and its time zone. */
export const corpusHistory: { readonly folder: string; readonly table: string; readonly timeZone: string } =
  realCorpusIsPresent
    ? {
        folder: 'fit/520qianjiawen__running_page/',
        table: 'histories/520qianjiawen__running_page.fit-sessions.csv',
        timeZone: 'Asia/Shanghai',
      }
    : standInHistory;

/** How many there must be at least: of real files, and of the generated ones that stand in for them. */
export const inCorpus = (ofRealFiles: number, ofGenerated: number): number =>
  realCorpusIsPresent ? ofRealFiles : ofGenerated;

/** Entries of a list that names real files; none where generated files stand in for them. */
export const ofRealFiles = <K, V>(entries: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
  realCorpusIsPresent ? entries : new Map();

/** The path of a corpus file on disk. */
export const corpusPath = (path: string): string => resolve(corpusDirectory(), path);

/** The rows of a table of the corpus, by column name. */
const readRows = (name: string, separator: string): readonly Readonly<Record<string, string>>[] => {
  const [header = '', ...lines] = readFileSync(corpusPath(name), 'utf8').trimEnd().split(/\r?\n/);
  const columns = header.split(separator);
  return lines.map((line) => {
    const fields = line.split(separator);
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']));
  });
};

/**
 * The rows of a table of the corpus, by column name.
 *
 * @example
 * readTable('manifest.tsv')[0]?.['format']; // 'fit'
 */
export const readTable = (name: string) => readRows(name, '\t');

/** The rows of a table of `histories/`, one a session, by column name. */
export const readHistoryTable = (name: string) => readRows(name, ',');

/** The sessions of the corpus's runner, by column name. */
export const readSessions = () => readHistoryTable(corpusHistory.table);

/** Paths of the corpus files of one format. */
export const corpusFiles = (format: string): readonly string[] =>
  readTable('manifest.tsv')
    .filter((row) => row['format'] === format)
    .map((row) => row['path'] ?? '');

/** For `beforeEach`: skips tests of particular real files where the corpus is absent. */
export const needsRealFiles = ({ skip }: TestContext): void =>
  skip(!realCorpusIsPresent, 'the corpus of real files is not beside this checkout');
