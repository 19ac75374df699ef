import type { TriageLevel } from '#src/core/domain/assessment.ts';
import { type CheckInAnswers, noAnswers } from '#src/core/domain/check-in.ts';
import type { FiredRule, RoutineRequest } from '#src/core/routines/routine-request.ts';

/** A runner of whom nothing is known. */
export const quietRequest: RoutineRequest = {
  triage: { level: 'ordinary', rule: null },
  light: 'unknown',
  signs: {},
  answers: null,
  causes: [],
  fired: [],
};

export const requestWith = (parts: Partial<RoutineRequest>): RoutineRequest => ({
  ...quietRequest,
  ...parts,
});

export const triaged = (level: TriageLevel): RoutineRequest['triage'] => ({ level, rule: null });

export const answered = (parts: Partial<CheckInAnswers>): CheckInAnswers => ({
  ...noAnswers('2026-07-05'),
  ...parts,
});

/** Answers with conditions by their names, and the weeks since a birth. */
export const stating = ({
  conditions = {},
  postpartumWeeks = null,
  ...parts
}: Partial<Omit<CheckInAnswers, 'conditions'>> & {
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly postpartumWeeks?: number | null;
}): RoutineRequest['answers'] => ({ ...answered(parts), conditions, postpartumWeeks });

export const causes = (...ids: readonly string[]): RoutineRequest['causes'] =>
  ids.map((id) => ({ id, because: [] }));

export const rule = (id: string, parts: Partial<FiredRule> = {}): FiredRule => ({
  rule: id,
  suggest: [],
  block: [],
  because: `${id} fired`,
  ...parts,
});

/** Everything that a plan hands out to be done. */
export const handedOut = (plan: {
  readonly routines: {
    readonly preRun: readonly { readonly id: string }[];
    readonly postRun: readonly { readonly id: string }[];
    readonly restDay: readonly { readonly id: string }[];
  };
}): readonly string[] => [
  ...new Set(
    [...plan.routines.preRun, ...plan.routines.postRun, ...plan.routines.restDay].map(({ id }) => id),
  ),
];
