import { Failure } from '#src/core/domain/failure.ts';

/** Activities that one file may hold: more than a run a day for twenty-five years. Convention. */
const mostActivities = 10_000;

/** @throws Failure `file-implausible` for a file with more activities than that. */
export const refuseTooMany = (activities: number): void => {
  if (activities > mostActivities) {
    throw new Failure(
      'file-implausible',
      `The file holds ${activities} activities; at most ${mostActivities} are read.`,
    );
  }
};
