/** Severities of warnings from none to the gravest. */
export const severities = ['none', 'info', 'caution', 'strong', 'stop', 'urgent', 'emergency'] as const;
export type Severity = (typeof severities)[number];

/** The graver of two severities. */
export const graver = (a: Severity, b: Severity): Severity =>
  severities.indexOf(a) >= severities.indexOf(b) ? a : b;

/** How well something is known, best first; what each means stands in `core/words`. */
export const evidenceGrades = ['A', 'B', 'C', 'D'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** What a statement rests on. Required everywhere, never defaulted. */
export type Evidence = { readonly grade: EvidenceGrade; readonly sources: readonly string[] };

/** Named numbers with their unit in the name (`changeShare`, `longest30Meters`); null is unknown. */
export type Measured = { readonly [name: string]: number | string | boolean | null };
