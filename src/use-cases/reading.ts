import type {
  DescribedRecording,
  RecordedSignals,
  Sport,
  UnreadActivity,
  UnreadRows,
} from '#src/core/index.ts';
import type { ReadLimits } from '#src/edges/formats/limits.ts';
import type { openUpload } from '#src/edges/formats/open-upload.ts';
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
