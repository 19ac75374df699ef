import {
  describeRecordings,
  explainUnreadRows,
  type Failure,
  listUnread,
  parseInstant,
  signalsOf,
  withFileName,
} from '#src/core/index.ts';
import type { OpenedUpload } from '#src/edges/formats/open-upload.ts';
import type { FileContent, FileToRead } from '#src/use-cases/reading.ts';

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
