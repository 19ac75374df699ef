const activityName = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;
const archiveName = /\.zip$/i;
/** The names of tables that exports keep in any language. */
const tableName =
  /^(?:export\.xml|.{0,200}_summarizedActivities\.json|training-session-.{1,200}\.json|exercise-\d{1,9}\.json)$/i;
/** Folders whose files are tables: their names are in the language of the phone, or ids. */
const tableFolders: Readonly<Record<string, string>> = {
  apple_health_export: '.xml',
  'sport-sessions': '.json',
};
/** Bytes of name and path that no export has. Convention. */
const longestName = 1024;

/** Strava and Samsung keep their tables in the first folder. */
const isTable = (segments: readonly string[], last: string): boolean => {
  if (last.length > longestName) return false;
  const name = last.toLowerCase();
  if (name.endsWith('.csv')) return segments.length <= 2;
  const ending = tableFolders[segments.at(-2)?.toLowerCase() ?? ''];
  return (ending !== undefined && name.endsWith(ending)) || tableName.test(last);
};

/** The kind of an entry by its name alone; its content is checked when it is read. */
export type EntryKind = 'activity' | 'archive' | 'table' | 'ignored';

/**
 * Sorts the entries of an export: activity files and archives are read, what may be a table of activities is looked at;
 * pictures, directories and the companions that macOS adds (`__MACOSX/`, `._name`) are not.
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
  if (archiveName.test(last)) return 'archive';
  return isTable(segments, last) ? 'table' : 'ignored';
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
