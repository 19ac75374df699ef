import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Real files of strangers, beside the repository; they are never part of it. */
export const corpusDirectory = resolve(import.meta.dirname, '../../../shared/corpus');

/** Whether the corpus is there. When it is not, what is skipped is said aloud. */
export const corpusIsPresent = (tests: string): boolean => {
  const present = existsSync(resolve(corpusDirectory, 'manifest.tsv'));
  if (!present) console.warn(`Skipped: ${tests} (the corpus of real files is not beside the repository).`);
  return present;
};

/** The path of a corpus file on disk. */
export const corpusPath = (path: string): string => resolve(corpusDirectory, path);

/**
 * The rows of a table of the corpus, by column name.
 *
 * @example
 * readTable('manifest.tsv')[0]?.['format']; // 'fit'
 */
export const readTable = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [header = '', ...lines] = readFileSync(corpusPath(name), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']));
  });
};

/** Paths of the corpus files of one format. */
export const corpusFiles = (format: string): readonly string[] =>
  readTable('manifest.tsv')
    .filter((row) => row['format'] === format)
    .map((row) => row['path'] ?? '');
