import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import type { Failure } from '#src/core/domain/failure.ts';
import type { UnreadRows } from '#src/core/domain/unread-rows.ts';

/** Rows that are named; a table of another kind would fill a page with one sentence. Convention. */
const mostNamed = 50;

/** Said of the row itself, which may be read. */
const cut =
  'A quote begins in it and is never closed: its last cell and every row behind it are not read. Close or remove the quote and send the table again.';

const explain = ({ startMs, subSport, summary }: DecodedActivity, failure: Failure): string => {
  if (startMs === null)
    return 'Its start cannot be read: a date and a time of day are needed, such as 2026-07-04T18:30:00+02:00.';
  if (subSport === 'unknown') return 'Its sport is a word that is not known here.';
  if (failure.code !== 'file-not-an-activity') return failure.message;
  return summary.distanceMeters === null
    ? 'It has neither a duration nor a distance that can be read: the headers must name their units, such as duration_min and distance_km.'
    : 'Nobody covers its distance in a day, and it has no duration that can be read.';
};

/**
 * Why rows of a table became no activities, and behind which row they could not be told apart.
 *
 * @param failures of the rows that could not be described, by their place.
 * @returns null where all were read, or the recordings are no table.
 */
export const explainUnreadRows = (
  decoded: readonly DecodedActivity[],
  failures: ReadonlyMap<number, Failure>,
): UnreadRows | null => {
  const rows = decoded.flatMap((row, index) => {
    if (row.format !== 'table') return [];
    const failure = failures.get(index);
    const detail = row.isCut === true ? cut : failure === undefined ? null : explain(row, failure);
    return detail === null ? [] : [{ row: index + 1, detail }];
  });
  return rows.length === 0 ? null : { count: rows.length, items: rows.slice(0, mostNamed) };
};
