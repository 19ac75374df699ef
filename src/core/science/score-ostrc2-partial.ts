/** Points of the four options of every OSTRC-H2/O2 question. */
export const OSTRC2_POINTS = [0, 8, 17, 25] as const;

/** Options of question 1 that end the form: full participation with 0 points, no participation with 100. */
export const OSTRC2_ENDING_OPTIONS = { full: 0, none: 3 } as const;

/** A score of answers of which some may be missing. */
export type PartialOstrcScore = {
  /** 0–100; null while an answer is missing. */
  readonly score: number | null;
  readonly substantial: boolean | null;
  /** The runner cannot take part at all. */
  readonly timeLoss: boolean | null;
  readonly complete: boolean;
  /** 0–100: what the given answers add up to; the score when the form is complete. */
  readonly scoreAtLeast: number;
};

const pointsOf = (option: number | null | undefined): number | null =>
  option === null || option === undefined ? null : (OSTRC2_POINTS[option] ?? null);

const complete = (score: number, substantial: boolean, timeLoss: boolean): PartialOstrcScore => ({
  ...{ score, scoreAtLeast: score, substantial, timeLoss, complete: true },
});

/**
 * Score of the OSTRC-H2/O2 questionnaire from its four option indices (0–3, `null` unanswered): 0/8/17/25 points
 * each, 0–100 in all. Question 1 ends the form at full participation (0) and at none (100). With an answer missing
 * the score is null and `scoreAtLeast` holds the sum of the others; an answered question 2 or 3 from `substantialPoints`
 * on is substantial whatever is missing. `substantial` and `timeLoss` are null only while undecided. An option outside
 * 0–3 counts as unanswered.
 * Source: Clarsen 2020, Br J Sports Med 54:390 (the rule for no participation from memory); definition of
 * substantial: Br J Sports Med 48(9):754; partial answers are our convention.
 *
 * @example
 * scoreOstrc2Partial([2, 3, 3, null], 17);
 * // { score: null, scoreAtLeast: 67, substantial: true, timeLoss: false, complete: false }
 */
export const scoreOstrc2Partial = (
  answers: readonly (number | null)[],
  substantialPoints: number,
): PartialOstrcScore => {
  const participation = answers[0];
  if (participation === OSTRC2_ENDING_OPTIONS.full) return complete(0, false, false);
  if (participation === OSTRC2_ENDING_OPTIONS.none) return complete(100, true, true);
  const points = [0, 1, 2, 3].map((question) => pointsOf(answers[question]));
  const [first, second, third] = points;
  const sum = points.reduce<number>((total, value) => total + (value ?? 0), 0);
  const isSubstantial = [second, third].some((value) => (value ?? 0) >= substantialPoints);
  if (!points.includes(null)) return complete(sum, isSubstantial, false);
  const isDecided = isSubstantial || (first !== null && second !== null && third !== null);
  return {
    score: null,
    scoreAtLeast: sum,
    substantial: isDecided ? isSubstantial : null,
    timeLoss: first === null ? null : false,
    complete: false,
  };
};
