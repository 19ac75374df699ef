/** Points of the four options of every OSTRC-H2/O2 question. */
export const OSTRC2_POINTS = [0, 8, 17, 25] as const;

/** What the four answers add up to. */
export type OstrcScore = {
  /** 0–100; null while an answer is missing. */
  readonly score: number | null;
  readonly substantial: boolean | null;
  /** The runner cannot take part at all. */
  readonly timeLoss: boolean | null;
  readonly complete: boolean;
};

const incomplete: OstrcScore = { score: null, substantial: null, timeLoss: null, complete: false };

const points = (option: number | null | undefined): number | null =>
  option === null || option === undefined ? null : (OSTRC2_POINTS[option] ?? null);

/**
 * Score of the OSTRC-H2/O2 questionnaire from its four option indices (0–3): 0/8/17/25 points each, 0–100 in
 * all. Full participation (question 1, option 0) ends the form with 0; no participation (option 3) ends it
 * with 100. Substantial is `substantialPoints` or more in question 2 or 3, or no participation. An unanswered or
 * invalid option that is needed leaves the form incomplete: every value `null`.
 * Source: Clarsen 2020, Br J Sports Med 54:390 (the rule for option 3 from memory); definition of substantial:
 * Br J Sports Med 48(9):754.
 *
 * @example
 * scoreOstrc2([2, 2, 1, 2], 17); // { score: 59, substantial: true, timeLoss: false, complete: true }
 */
export const scoreOstrc2 = (answers: readonly (number | null)[], substantialPoints: number): OstrcScore => {
  const participation = answers[0];
  if (participation === 0) return { score: 0, substantial: false, timeLoss: false, complete: true };
  if (participation === 3) return { score: 100, substantial: true, timeLoss: true, complete: true };
  const [first, second, third, fourth] = [0, 1, 2, 3].map((question) => points(answers[question]));
  if (first == null || second == null || third == null || fourth == null) return incomplete;
  return {
    score: first + second + third + fourth,
    substantial: second >= substantialPoints || third >= substantialPoints,
    timeLoss: false,
    complete: true,
  };
};
