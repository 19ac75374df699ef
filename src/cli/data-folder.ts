import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName } from '#src/edges/backup-folder.ts';
import { CommandError } from './terminal.ts';

/** The content of an exported folder; written last, so a folder without it is incomplete. */
export type Manifest = {
  readonly format: 1;
  readonly exportedAt: string;
  readonly migrations: readonly string[];
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly files: { readonly count: number; readonly bytes: number };
};

/** A file in the list of an exported folder. */
export type ListedFile = {
  readonly kind: 'raw' | 'derived';
  readonly runnerId: string;
  readonly name: string;
  readonly bytes: number;
};

/** Names of the list of files and of a table's rows in the folder. */
export const fileListName = 'files.ndjson';
export const tableFileName = (table: string): string => join('tables', `${table}.ndjson`);

/**
 * Makes the folder of an export.
 *
 * @throws CommandError when it is not empty.
 */
export const makeDataFolder = async (folder: string): Promise<void> => {
  await mkdir(join(folder, 'tables'), { recursive: true, mode: 0o700 }).catch((error) => {
    throw new CommandError(`${folder} cannot be created: ${(error as Error).message}`);
  });
  const found = (await readdir(folder)).filter((name) => name !== 'tables');
  if (found.length > 0 || (await readdir(join(folder, 'tables'))).length > 0)
    throw new CommandError(`${folder} is not empty: export into an empty folder.`);
};

/** Writes one JSON document a line, synced to disk at the end; returns their number. */
export const writeLines = async (path: string, pages: AsyncIterable<readonly object[]>): Promise<number> => {
  const handle = await open(path, 'wx', 0o600);
  let lines = 0;
  try {
    for await (const page of pages) {
      await handle.writeFile(page.map((row) => `${JSON.stringify(row)}\n`).join(''));
      lines += page.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return lines;
};

/** Longest page: large rows make pages with fewer rows. */
const pageCharacters = 4_000_000;
const pageLines = 500;

/** Lines end at a line feed only: texts hold other separators unescaped. */
async function* splitLines(path: string): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const [first = '', ...others] = String(chunk).split('\n');
    rest.push(first);
    for (const other of others) {
      yield rest.join('');
      rest = [other];
    }
  }
  const last = rest.join('');
  if (last !== '') yield last;
}

/** The documents of a file of lines, in pages that fit into memory. */
export async function* readLines<T>(path: string): AsyncGenerator<T[]> {
  let page: T[] = [];
  let characters = 0;
  for await (const line of splitLines(path)) {
    page.push(JSON.parse(line) as T);
    characters += line.length;
    if (page.length < pageLines && characters < pageCharacters) continue;
    yield page;
    page = [];
    characters = 0;
  }
  if (page.length > 0) yield page;
}

/** Writes the manifest, which completes an export. */
export const writeManifest = async (folder: string, manifest: Manifest): Promise<void> => {
  const handle = await open(join(folder, manifestName), 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** @throws CommandError when the folder is no complete export of this version. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (text === null) {
    const within = await readdir(folder).catch(() => []);
    const newest = within
      .filter((name) => name.startsWith('sinew-'))
      .sort()
      .at(-1);
    const hint =
      newest === undefined ? '' : ` It holds backups: name one of them, such as ${join(folder, newest)}.`;
    throw new CommandError(`${folder} holds no finished export: there is no ${manifestName} in it.${hint}`);
  }
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1)
    throw new CommandError(`${folder} was written by another version: its format is ${manifest.format}.`);
  return manifest;
};
