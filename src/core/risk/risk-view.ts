import type { Assessment } from '#src/core/domain/assessment.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import type { HistoryRun, TrainingHistory } from '#src/core/domain/training-history.ts';
import type { HardSession, LoadView, OwnCadenceLine, SessionSpike } from '#src/core/domain/training-load.ts';
import { ownCadenceLine } from '#src/core/load/own-cadence-line.ts';
import { scoreHooper } from '#src/core/science/score-hooper.ts';
import { scoreOstrc2 } from '#src/core/science/score-ostrc2.ts';
import { trafficLight } from '#src/core/science/traffic-light.ts';
import { cadenceRules } from './rules/cadence-rules.ts';
import type { TriageOutcome } from './triage/triage.ts';
import { checkInAge, triageAnswers } from './triage-of.ts';

/** The self-report in figures. */
export type SelfReport = Assessment['selfReport'] & {
  /** OSTRC-H2: moderate or severe reduction, or time loss; null when the form is incomplete. */
  readonly ostrcSubstantial: boolean | null;
  readonly ostrcTimeLoss: boolean | null;
};

/** A run with what the load room says of it. */
export type JudgedRun = {
  readonly run: HistoryRun;
  readonly spike: SessionSpike;
  readonly hard: HardSession;
};

/** Everything a factor may read, computed once for all of them. */
export type RiskView = {
  readonly history: TrainingHistory;
  readonly load: LoadView;
  /** The runs up to today, oldest first. */
  readonly runs: readonly JudgedRun[];
  /** The runner's own line of speed and cadence, of the runs up to today. */
  readonly cadenceLine: OwnCadenceLine;
  readonly answers: CheckInAnswers | null;
  /** Whole days from the check-in to today; null without a check-in. */
  readonly checkInAgeDays: number | null;
  readonly triage: TriageOutcome;
  readonly selfReport: SelfReport;
};

const unknownSpike: SessionSpike = { category: 'unknown', change: null, longest30Meters: null };
const unknownHard: HardSession = { hard: null, because: [] };

const judgeRuns = ({ runs, today }: TrainingHistory, load: LoadView): readonly JudgedRun[] =>
  runs
    .map((run, index) => ({
      run,
      spike: load.spikes[index] ?? unknownSpike,
      hard: load.hard[index] ?? unknownHard,
    }))
    .filter(({ run }) => run.day <= today)
    .toSorted((a, b) => a.run.startMs - b.run.startMs || a.run.endMs - b.run.endMs);

const scoreSelfReport = (answers: CheckInAnswers | null, wellnessHistory: readonly number[]): SelfReport => {
  const ostrc = scoreOstrc2(answers?.ostrc ?? []);
  const hooper = scoreHooper(
    answers?.wellness ?? { sleep: null, stress: null, fatigue: null, soreness: null },
    wellnessHistory,
  );
  return {
    light: trafficLight(
      answers?.tightness ?? null,
      answers?.nextMorningWorse ?? null,
      answers?.altersStride ?? null,
    ),
    ostrcScore: ostrc.score,
    ostrcSubstantial: ostrc.substantial,
    ostrcTimeLoss: ostrc.timeLoss,
    hooperSum: hooper.sum,
    hooperZ: hooper.z,
  };
};

/**
 * Puts a history, its loads and the answers side by side, with triage and scores done once.
 *
 * @example
 * viewRisk(history, viewLoad(history)).triage.level; // 'ordinary'
 */
export const viewRisk = (history: TrainingHistory, load: LoadView): RiskView => {
  const answers = history.checkIn;
  return {
    history,
    load,
    runs: judgeRuns(history, load),
    cadenceLine: ownCadenceLine(history.runs, history.today, cadenceRules['C-SELF'].params.lineDays),
    answers,
    checkInAgeDays: checkInAge(answers, history.today),
    triage: triageAnswers(answers, history.today),
    selfReport: scoreSelfReport(answers, history.wellnessHistory),
  };
};
