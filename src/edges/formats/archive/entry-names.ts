const activityName = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;
const archiveName = /\.zip$/i;
/** Bytes of name and path that no export has. Convention. */
const longestName = 1024;

/** The kind of an entry by its name alone; its content is checked when it is read. */
export type EntryKind = 'activity' | 'archive' | 'ignored';

/**
 * Sorts the entries of an export: activity files and archives are read; tables, pictures, directories and
 * the companions that macOS adds (`__MACOSX/`, `._name`) are not.
 *
 * @example
 * entryKind('activities/1.fit.gz'); // 'activity'
 * entryKind('__MACOSX/._1.fit'); // 'ignored'
 */
export const entryKind = (name: string): EntryKind => {
  const segments = name.split('/');
  const last = segments[segments.length - 1] ?? '';
  if (last === '' || last.startsWith('._') || segments.includes('__MACOSX')) return 'ignored';
  if (activityName.test(last)) return 'activity';
  return archiveName.test(last) ? 'archive' : 'ignored';
};

/**
 * Why a name must not be trusted, as the end of the sentence "Its name …"; `null` for a harmless one. Nothing
 * is ever written under the name of an entry; such a name marks a hostile archive all the same.
 *
 * @example
 * nameFault('../../etc/run.fit'); // 'leads out of the archive'
 */
export const nameFault = (name: string): string | null => {
  if (name.length > longestName) return `is longer than ${longestName} characters`;
  if (name.split('/').includes('..')) return 'leads out of the archive';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'is an absolute path';
  return /\p{Cc}/u.test(name) ? 'holds control characters' : null;
};

/** A name fit to be shown and logged: no control characters, no more than the longest real one. */
export const shownName = (name: string): string => name.slice(0, longestName).replace(/\p{Cc}/gu, '\uFFFD');

/**
 * Gives each path one key that no other has, in the order of asking, so that the second `run.fit` of an
 * archive is found again on the next reading.
 */
export const createPartKeys = (): ((path: string) => string) => {
  const seen = new Map<string, number>();
  return (path) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return count === 1 ? path : `${path} (${count})`;
  };
};
