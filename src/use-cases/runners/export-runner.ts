import { isFailure, type Runner } from '#src/core/index.ts';
import type { StoredFile } from '#src/edges/files/files.ts';
import type { ExportedList, exportedTables } from '#src/edges/storage/export-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** One file of an export, read when it is written. */
export type ExportEntry = { readonly name: string; readonly chunks: () => AsyncIterable<Uint8Array> };

type ExportDependencies = Pick<Dependencies, 'stores' | 'files'>;

const pageSize = 100;

/** Names of the lists, in the order of the export. Complete by its type. */
const lists = Object.keys({
  activities: true,
  recordings: true,
  'unread-activities': true,
  uploads: true,
  'check-ins': true,
  'done-routines': true,
  'planned-runs': true,
  assessments: true,
  connections: true,
  inbox: true,
  'platform-recordings': true,
  'platform-deletions': true,
  links: true,
  'link-uses': true,
  'notification-targets': true,
  notifications: true,
  events: true,
} satisfies Record<keyof typeof exportedTables, true>) as ExportedList[];

async function* writeText(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const jsonEntry = (name: string, value: object): ExportEntry => ({
  name,
  chunks: () => writeText(`${JSON.stringify(value, null, 2)}\n`),
});

/** A list as a JSON array, read and written page by page. */
async function* writeList(
  deps: ExportDependencies,
  list: ExportedList,
  runnerId: string,
): AsyncIterable<Uint8Array> {
  let after: string | null = '';
  let separator = '[\n';
  while (after !== null) {
    const page: { rows: object[]; after: string | null } = await deps.stores.exports.page(
      list,
      runnerId,
      after,
      pageSize,
    );
    for (const row of page.rows) {
      yield* writeText(separator + JSON.stringify(row));
      separator = ',\n';
    }
    after = page.after;
  }
  yield* writeText(separator === '[\n' ? '[]\n' : '\n]\n');
}

const plainName = (filename: string): string => filename.replace(/[\\/:*?"<>|]/g, '_').replace(/^\.+/, '_');

/** Names of original files that an export cannot hold. */
type LeftOut = { readonly notKeptAnyMore: string[]; readonly damaged: string[] };

/** The file, found to be whole by reading it once before; else why it is left out. */
const openRaw = async (
  deps: ExportDependencies,
  runnerId: string,
  sha256: string,
): Promise<StoredFile | keyof LeftOut> => {
  try {
    const file = await deps.files.open(runnerId, sha256);
    for await (const _chunk of file.chunks());
    return file;
  } catch (error) {
    if (!isFailure(error)) return 'notKeptAnyMore';
    if (error.code === 'stored-file-damaged') return 'damaged';
    throw error;
  }
};

/** The original files, the same bytes once; the names of those that cannot be read are added to `leftOut`. */
async function* rawEntries(
  deps: ExportDependencies,
  runnerId: string,
  leftOut: LeftOut,
): AsyncIterable<ExportEntry> {
  const written = new Set<string>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof deps.stores.uploads.list>> = await deps.stores.uploads.list(
      runnerId,
      { limit: pageSize, cursor },
    );
    for (const { id, filename, sha256 } of page.items) {
      if (sha256 === '' || written.has(sha256)) continue;
      written.add(sha256);
      const name = `raw/${id}-${plainName(filename)}`;
      const file = await openRaw(deps, runnerId, sha256);
      if (typeof file === 'string') leftOut[file].push(name);
      else yield { name, chunks: file.chunks };
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
}

/**
 * Everything stored about a runner, as a sequence of files: `runner.json`, a JSON array for each kind of record, and the
 * original files under `raw/`. At most a page of rows or a chunk of a file is in memory.
 */
export async function* exportRunner(deps: ExportDependencies, runner: Runner): AsyncIterable<ExportEntry> {
  yield jsonEntry('runner.json', runner);
  for (const list of lists) {
    yield { name: `${list}.json`, chunks: () => writeList(deps, list, runner.id) };
  }
  const leftOut: LeftOut = { notKeptAnyMore: [], damaged: [] };
  yield* rawEntries(deps, runner.id, leftOut);
  if (Object.values(leftOut).some((names) => names.length > 0)) yield jsonEntry('missing.json', leftOut);
}
