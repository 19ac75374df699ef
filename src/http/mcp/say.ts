import { METERS_PER_KILOMETER, SECONDS_PER_MINUTE } from '#src/core/index.ts';

/** Characters of a text for a model, line ends included. Our convention: about a page of speech. */
const longestText = 1500;

/**
 * The lines that fit into the text of an answer, the most important first; of the others only their number is said.
 * Nothing of `always` is left out, whatever its length: it is said word for word or the answer would mislead.
 *
 * @example
 * fitText(['See a doctor today.'], ['Your ceiling is 11 km.']); // 'See a doctor today.\nYour ceiling is 11 km.'
 */
export const fitText = (always: readonly string[], lines: readonly string[]): string => {
  const note = (left: number): string => `(${left} more in the data of this answer)`;
  const kept = [...always];
  let free = longestText - [...always, note(lines.length)].join('\n').length;
  for (const [index, line] of lines.entries()) {
    free -= line.length + 1;
    if (free < 0) return [...kept, note(lines.length - index)].join('\n');
    kept.push(line);
  }
  return kept.join('\n');
};

/** A distance in kilometres. */
export const sayDistance = (meters: number | null): string =>
  meters === null ? 'distance unknown' : `${(meters / METERS_PER_KILOMETER).toFixed(1)} km`;

/** A duration in whole minutes. */
export const sayDuration = (seconds: number | null): string =>
  seconds === null ? 'duration unknown' : `${Math.round(seconds / SECONDS_PER_MINUTE)} min`;

/** How the next page is asked for; nothing on the last one. */
export const sayNextPage = (nextCursor: string | null): readonly string[] =>
  nextCursor === null ? [] : [`There are more: call again with the cursor "${nextCursor}".`];
