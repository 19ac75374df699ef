import { expect } from 'vitest';

/** Fields that differ, each with the ids it differs for; `every` for all of them. */
type Fields = Readonly<Record<string, readonly string[]>>;
const every = ['every'] as const;

/**
 * What version 2 of the science says and the core does not follow yet, in one list. What is listed is reported as
 * skipped; an entry that agrees by now fails its test, so the list can only become shorter. Delete entries as the
 * core follows.
 */
export const notFollowed = {
  /** Functions of the vectors. */
  functions: ['lag_finder'],
  /** Single vectors of functions that the core follows otherwise, by name. */
  vectors: [],
  /** Keys of `expect` of the scenarios. */
  scenarios: {},
  /** Scenarios of which the routines differ, planned from the rules that must fire. */
  plannedScenarios: {},
  // C-DOWN is replaced by L-DOWN; the pause of G-PAUSE is decided by the gate of the assessment.
  rules: { missing: ['C-DOWN', 'G-PAUSE'] },
  causes: {},
  routines: {},
} as const;

/** Why a test of a listed entry is skipped. */
export const reason = 'version 2 of the science is not followed yet (tests/vectors/not-followed.ts)';

/** True for a vector of which the differences are listed. */
export const isListedVector = ({ fn, name }: { readonly fn: string; readonly name: string }): boolean =>
  [...notFollowed.functions, ...notFollowed.vectors].some((entry) => entry === fn || entry === name);

/** The fields of an id that are listed as differing. */
export const listedFields = (id: string, listed: Fields): readonly string[] =>
  Object.entries(listed)
    .filter(([, ids]) => ids.includes(id) || ids === every)
    .map(([field]) => field);

/**
 * Requires that exactly those fields of an id differ that are listed; skips the test where any is listed. Ends the
 * test, so it comes last.
 */
export const expectFollowed = (
  id: string,
  differing: readonly string[],
  listed: Fields,
  skip: (note: string) => void,
): void => {
  const allowed = listedFields(id, listed);
  expect(differing.toSorted(), `what differs of ${id} against what is listed`).toEqual(allowed.toSorted());
  if (allowed.length > 0) skip(`${allowed.join(', ')}: ${reason}`);
};
