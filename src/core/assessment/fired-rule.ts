import type { Severity } from '#src/core/domain/finding.ts';

/** A rule that holds, with its severity after whatever raises it. */
export type FiredRule = { readonly rule: string; readonly severity: Severity };
