import type { CheckInAnswers, YesNoSign } from '#src/core/domain/check-in.ts';
import type { FactorId } from '#src/core/domain/factor-ids.ts';
import type { Evidence } from '#src/core/domain/finding.ts';
import type { Finding } from './finding.ts';
import type { RiskView } from './risk-view.ts';
import type { WarningRuleId } from './rules/index.ts';

/** A signal of a run that a factor cannot do without. */
export type NeededSignal =
  | 'distance'
  | 'duration'
  | 'cadence'
  | 'minuteBins'
  | 'decay'
  | 'contactBalance'
  | 'dropMeters'
  | 'speed'
  | 'sessionLoad';

/** The least a factor needs before it says anything but "not enough data". */
export type MinimumData = {
  readonly runs: number;
  /** Days whose runs, or lack of runs, are known. */
  readonly knownDays: number;
  readonly signals: readonly NeededSignal[];
  /** Answers of a check-in; at least one of them. */
  readonly answers: readonly (
    | Exclude<keyof CheckInAnswers, 'day' | 'signs' | 'conditions' | 'note'>
    | YesNoSign
  )[];
};

/**
 * One question asked of a history. A factor owns its rules: no other factor raises them. It reads the view,
 * which is computed once, takes the numbers of its rules from the view's table, and answers with exactly one
 * finding; texts are looked up by the ids of factor and rule. A factor outside the registry names its own id:
 * `RiskFactor<'weekend-share'>`.
 */
export type RiskFactor<Id extends string = FactorId> = {
  readonly id: Id;
  readonly rules: readonly WarningRuleId[];
  readonly needs: MinimumData;
  readonly evidence: Evidence;
  readonly assess: (view: RiskView) => Finding;
};

/**
 * What a factor needs that reads nothing but stated runs.
 *
 * @example
 * needsRuns(2, 28, ['distance']).runs; // 2
 */
export const needsRuns = (
  runs: number,
  knownDays: number,
  signals: readonly NeededSignal[] = [],
): MinimumData => ({
  runs,
  knownDays,
  signals,
  answers: [],
});

/**
 * What a factor needs that reads nothing but a check-in.
 *
 * @example
 * needsAnswers('tightness').answers; // ['tightness']
 */
export const needsAnswers = (...answers: MinimumData['answers']): MinimumData => ({
  runs: 0,
  knownDays: 0,
  signals: [],
  answers,
});
