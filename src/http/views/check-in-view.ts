import { isFailure } from '#src/core/index.ts';
import { type ProblemPlace, toProblem } from '#src/http/problems/problem-document.ts';
import type { TriagedCheckIn } from '#src/use-cases/check-ins/read-check-ins.ts';
import type { RecordedEntry } from '#src/use-cases/check-ins/record-check-ins.ts';

export const viewCheckIn = ({ checkIn, triage }: TriagedCheckIn) => ({
  id: checkIn.id,
  runnerId: checkIn.runnerId,
  ...checkIn.answers,
  ...triage,
  createdAt: checkIn.createdAt,
});

const viewEntry = (entry: RecordedEntry, index: number, place: ProblemPlace) => {
  if (!isFailure(entry)) {
    const { checkIn, triage } = entry;
    return {
      index,
      status: 201,
      checkIn: { id: checkIn.id, day: checkIn.answers.day, ...triage },
      problem: null,
    };
  }
  const problem = toProblem(entry.toValue(), place);
  return { index, status: problem.status, checkIn: null, problem };
};

/** What became of each item of a list. */
export const viewRecorded = (entries: readonly RecordedEntry[], place: ProblemPlace) => {
  const refused = entries.filter(isFailure).length;
  return {
    recorded: entries.length - refused,
    refused,
    items: entries.map((entry, index) => viewEntry(entry, index, place)),
  };
};
