const FOUR_OPTIONS = [0, 8, 17, 25] as const;
const FIVE_OPTIONS = [0, 6, 13, 19, 25] as const;
/** Points of question 2 or 3 ("moderate reduction") from which a problem is substantial. */
const SUBSTANTIAL_POINTS = 13;
const CANNOT_PARTICIPATE_POINTS = 25;

const points = (options: readonly number[], option: number | null | undefined): number | null =>
  option === null || option === undefined ? null : (options[option] ?? null);

/**
 * Score of the original OSTRC questionnaire (2013) from its four option indices: questions 1 and 4 have four
 * options (0/8/17/25 points), questions 2 and 3 five (0/6/13/19/25). Substantial is a moderate or severe
 * reduction in question 2 or 3, or no participation. Both `null` while an answer is missing or invalid.
 * Source: Clarsen 2013 (points from memory, unsure until checked); substantial: Br J Sports Med 48(9):754.
 *
 * @example
 * scoreOstrcOriginal([2, 3, 2, 2]); // { score: 66, substantial: true }
 */
export const scoreOstrcOriginal = (
  answers: readonly (number | null)[],
): { readonly score: number | null; readonly substantial: boolean | null } => {
  const first = points(FOUR_OPTIONS, answers[0]);
  const second = points(FIVE_OPTIONS, answers[1]);
  const third = points(FIVE_OPTIONS, answers[2]);
  const fourth = points(FOUR_OPTIONS, answers[3]);
  if (first === null || second === null || third === null || fourth === null) {
    return { score: null, substantial: null };
  }
  return {
    score: first + second + third + fourth,
    substantial:
      second >= SUBSTANTIAL_POINTS || third >= SUBSTANTIAL_POINTS || first >= CANNOT_PARTICIPATE_POINTS,
  };
};
