import { Failure } from '#src/core/domain/failure.ts';

/** Rows of one table: three activities a day for nine years. They hold no records. Convention. */
const mostRows = 10_000;

/** @throws Failure `file-too-large` for a table with more activities than that. */
export const refuseTooMany = (rows: number): void => {
  if (rows <= mostRows) return;
  throw new Failure(
    'file-too-large',
    `The table names more than ${mostRows} activities, the most that is read of one file.`,
  );
};
