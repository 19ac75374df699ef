import {
  type DescribedRecording,
  describeRecordings,
  explainUnreadRows,
  type Failure,
  listUnread,
  parseInstant,
  type RecordedSignals,
  type Sport,
  signalsOf,
  type UnreadActivity,
  type UnreadRows,
  withFileName,
} from '#src/core/index.ts';
import type { ReadLimits } from '#src/edges/formats/limits.ts';
import type { OpenedUpload, openUpload } from '#src/edges/formats/open-upload.ts';
import type { OwnedRunner } from '#src/edges/storage/runner-store.ts';

/** How bytes are opened: the format readers and their memory limits. */
export type Opening = { readonly openUpload: typeof openUpload; readonly limits: ReadLimits };

/** A file on the local disk, its runner, when it was received, its name, and the sports that were corrected. Plain data. */
export type FileToRead = {
  readonly path: string;
  readonly bytes: number;
  readonly runner: OwnedRunner;
  readonly receivedAt: string;
  /** As it was uploaded, or its path in an archive. */
  readonly filename: string;
  readonly sports: readonly { readonly sessionIndex: number; readonly sport: Sport }[];
  /** Asks for the signals of this recording instead of a description of all. */
  readonly signalsOf?: number;
};

/** What a file contains; the parts of an archive are read by `expandArchive`. */
export type FileContent =
  | { readonly kind: 'archive' }
  | { readonly kind: 'signals'; readonly signals: RecordedSignals | null }
  | {
      readonly kind: 'recordings';
      readonly format: string;
      readonly recordings: readonly DescribedRecording[];
      /** What the table of an export names besides. */
      readonly unread: readonly UnreadActivity[];
      /** Rows of the table that became no activities; null where all did. */
      readonly unreadRows: UnreadRows | null;
    };

/** How files are read. `readFile` is isolated: a file that hangs or exhausts its reader cannot crash the worker. */
export type Reading = Opening & { readonly readFile: (file: FileToRead) => Promise<FileContent> };

/**
 * Decodes, repairs and describes the recordings of an opened file.
 *
 * @throws Failure when the file cannot be read.
 */
export const readOpened = async (opened: OpenedUpload, file: FileToRead): Promise<FileContent> => {
  if (opened.kind === 'archive') return { kind: 'archive' };
  const sports = new Map(file.sports.map(({ sessionIndex, sport }) => [sessionIndex, sport]));
  const decoded = await opened.format.decode(opened.source);
  if (file.signalsOf !== undefined) {
    const recording = decoded[file.signalsOf];
    const sport = sports.get(file.signalsOf) ?? null;
    const signals =
      recording === undefined ? null : signalsOf(withFileName(recording, file.filename), file.runner, sport);
    return { kind: 'signals', signals };
  }
  const failures = new Map<number, Failure>();
  const recordings = describeRecordings(
    decoded.map((recording) => withFileName(recording, file.filename)),
    file.runner,
    (index) => sports.get(index) ?? null,
    parseInstant(file.receivedAt) ?? Number.POSITIVE_INFINITY,
    (index, failure) => failures.set(index, failure),
  );
  const describedIndices = new Set(recordings.map(({ sessionIndex }) => sessionIndex));
  const unread = listUnread(decoded, describedIndices, file.runner.timeZone);
  const unreadRows = explainUnreadRows(decoded, failures);
  return { kind: 'recordings', format: opened.format.id, recordings, unread, unreadRows };
};
