import type { Assessment } from '#src/core/domain/assessment.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import type { HistoryRun, TrainingHistory } from '#src/core/domain/training-history.ts';
import type { HardSession, LoadView, OwnCadenceLine } from '#src/core/domain/training-load.ts';
import { ownCadenceLine } from '#src/core/load/own-cadence-line.ts';
import { scoreHooper } from '#src/core/science/score-hooper.ts';
import { scoreOstrc2Partial } from '#src/core/science/score-ostrc2-partial.ts';
import { trafficLight } from '#src/core/science/traffic-light.ts';
import { measureNextRun, type NextRun } from './measures/next-run.ts';
import { type RuleTable, rules } from './rules/index.ts';
import type { TriageOutcome } from './triage/triage.ts';
import { checkInAge, triageHistory } from './triage-of.ts';

/** The self-report in figures. */
export type SelfReport = Assessment['selfReport'] & {
  /** OSTRC-H2: what the given answers add up to. */
  readonly ostrcScoreAtLeast: number;
  /** OSTRC-H2: moderate or severe reduction, or time loss; null while undecided. */
  readonly ostrcSubstantial: boolean | null;
  readonly ostrcTimeLoss: boolean | null;
  /** Today's Hooper sum stands out against the runner's own past. */
  readonly hooperStandsOut: boolean;
};

/** A run with how hard it was. */
export type JudgedRun = {
  readonly run: HistoryRun;
  readonly hard: HardSession;
};

/** Everything a factor may read, computed once for all of them. */
export type RiskView = {
  /** The numbers by which everything is judged. */
  readonly rules: RuleTable;
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
  /** What the next run is measured against. */
  readonly nextRun: NextRun;
};

const unknownHard: HardSession = { hard: null, because: [] };

const judgeRuns = ({ runs, today }: TrainingHistory, load: LoadView): readonly JudgedRun[] =>
  runs
    .map((run, index) => ({ run, hard: load.hard[index] ?? unknownHard }))
    .filter(({ run }) => run.day <= today)
    .toSorted((a, b) => a.run.startMs - b.run.startMs || a.run.endMs - b.run.endMs);

const scoreSelfReport = (
  answers: CheckInAnswers | null,
  wellnessHistory: readonly number[],
  table: RuleTable,
): SelfReport => {
  const ostrc = scoreOstrc2Partial(answers?.ostrc ?? [], table['S-OSTRC'].params.substantialPoints);
  const hooper = scoreHooper(
    answers?.wellness ?? { sleep: null, stress: null, fatigue: null, soreness: null },
    wellnessHistory,
    table['S-HOOP'].params,
  );
  return {
    light: trafficLight(
      answers?.tightness ?? null,
      answers?.nextMorningWorse ?? null,
      answers?.altersStride ?? null,
      { amber: table['S-PAIN-A'].params.amberRating, red: table['S-PAIN-R'].params.redRating },
    ),
    ostrcScore: ostrc.score,
    ostrcScoreAtLeast: ostrc.scoreAtLeast,
    ostrcSubstantial: ostrc.substantial,
    ostrcTimeLoss: ostrc.timeLoss,
    hooperSum: hooper.sum,
    hooperZ: hooper.z,
    hooperStandsOut: hooper.flag,
  };
};

/**
 * Puts a history, its loads and the answers side by side, with triage and scores done once. The runner's own line and
 * the measure of the next run are made when they are first read: few factors do.
 *
 * @example
 * viewRisk(history, viewLoad(history)).triage.level; // 'ordinary'
 */
export const viewRisk = (history: TrainingHistory, load: LoadView, table: RuleTable = rules): RiskView => {
  let cadenceLine: OwnCadenceLine | undefined;
  let nextRun: NextRun | undefined;
  const answers = history.checkIn;
  const selfReport = scoreSelfReport(answers, history.wellnessHistory, table);
  return {
    rules: table,
    history,
    load,
    runs: judgeRuns(history, load),
    get cadenceLine() {
      cadenceLine ??= ownCadenceLine(history.runs, history.today, table['C-SELF'].params.lineDays);
      return cadenceLine;
    },
    answers,
    checkInAgeDays: checkInAge(answers, history.today),
    triage: triageHistory(history, table),
    selfReport,
    get nextRun() {
      nextRun ??= measureNextRun(history, selfReport.light, table);
      return nextRun;
    },
  };
};
