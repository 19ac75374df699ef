import { isoWeek } from '#src/core/domain/calendar.ts';
import {
  ACUTE_DAYS,
  acwrCoupled,
  acwrEwma,
  acwrUncoupled,
  CHRONIC_DAYS,
} from '#src/core/science/acute-chronic-ratio.ts';
import { classifyHard, type HardInputs } from '#src/core/science/classify-hard.ts';
import { countRestDays } from '#src/core/science/count-rest-days.ts';
import { exponentiallyWeightedMean } from '#src/core/science/exponentially-weighted-mean.ts';
import { fitnessFatigue } from '#src/core/science/fitness-fatigue.ts';
import { hardGapLevel } from '#src/core/science/hard-spacing.ts';
import { monotony, strain } from '#src/core/science/monotony.ts';
import { recoveryGaps } from '#src/core/science/recovery-gaps.ts';
import { runStreak } from '#src/core/science/run-streak.ts';
import { longestBefore, sessionSpike } from '#src/core/science/session-spike.ts';
import { sumLastDays } from '#src/core/science/sum-last-days.ts';
import { weekChange } from '#src/core/science/week-change.ts';
import * as read from '#tests/vectors/inputs.ts';

type Input = read.Input;

const sessionsOf = (input: Input) => {
  const sessions = read.list(input, 'sessions').map((session) => {
    const [start, distance] = session as [string, number | null];
    return { startMs: read.instant(start), distance };
  });
  const subject = sessions[read.number(input, 'index') ?? 0];
  const sorted = sessions.toSorted((a, b) => a.startMs - b.startMs);
  return { sorted, subject };
};

const hardInputs = (input: Input): HardInputs => ({
  race: input['race'] === true,
  sessionRpe: read.number(input, 'rpe'),
  minutesAtThreshold: read.number(input, 'min_ge_lthr'),
  minutesAbove88PercentMax: read.number(input, 'min_ge_88hrmax'),
  minutesAtIntensity90: read.number(input, ...Object.keys(input).filter((name) => /^min_.*if/.test(name))),
  distance: read.number(input, 'km'),
  longest30: read.number(input, 'longest30'),
  durationMinutes: read.number(input, 'min'),
  spike: (input['spike'] ?? null) as HardInputs['spike'],
});

/** How the functions of ramps and recovery that the vectors name are called in this project. */
export const rampAndRecoveryFunctions: { readonly [fn: string]: (input: Input) => unknown } = {
  iso_weeks: (input) => {
    const weeks: { [label: string]: number } = {};
    for (const session of read.list(input, 'sessions')) {
      const [day, km] = session as [string, number];
      const label = isoWeek(day.slice(0, 10));
      weeks[label] = (weeks[label] ?? 0) + km;
    }
    return { weeks };
  },
  week_change: (input) => weekChange(read.number(input, 'prev_km'), read.number(input, 'cur_km')),
  coupled_from_uncoupled: (input) => {
    // Days of 1 and then of the ratio have that uncoupled ratio.
    const before = new Array<number>(CHRONIC_DAYS - ACUTE_DAYS).fill(1);
    const acute = new Array<number>(ACUTE_DAYS).fill(read.required(input, 'uncoupled'));
    return { coupled: acwrCoupled([...before, ...acute]) };
  },
  series_metrics: (input) => {
    const daily = read.column(input, 'daily');
    const sum7 = sumLastDays(daily, 7);
    const model = fitnessFatigue(daily);
    return {
      sum7,
      nielsen_change: weekChange(sumLastDays(daily, 7, 7), sum7).change,
      acwr_coupled: acwrCoupled(daily),
      acwr_uncoupled: acwrUncoupled(daily),
      ewma_acute: exponentiallyWeightedMean(daily, ACUTE_DAYS),
      ewma_chronic: exponentiallyWeightedMean(daily, CHRONIC_DAYS),
      acwr_ewma: acwrEwma(daily),
      mean7: sum7 === null ? null : sum7 / 7,
      monotony: monotony(daily),
      strain: strain(daily),
      ctl: model?.fitness ?? null,
      atl: model?.fatigue ?? null,
      tsb_same_day: model?.formSameDay ?? null,
      tsb_prev_day: model?.form ?? null,
    };
  },
  single_session_spike: (input) => {
    const { sorted, subject } = sessionsOf(input);
    const longest = longestBefore(sorted)[subject === undefined ? -1 : sorted.indexOf(subject)] ?? null;
    const { category, change, longest30 } = sessionSpike(subject?.distance ?? null, longest);
    const status = category === 'no_reference' || category === 'unknown' ? category : 'ok';
    return { status, longest30, change, category: status === 'ok' ? category : null };
  },
  gaps_h: (input) => ({ gaps: recoveryGaps(read.spans(input, 'sessions')) }),
  classify_hard: (input) => {
    const { hard, because } = classifyHard(hardInputs(input));
    return { hard, why: because };
  },
  hard_spacing: (input) => ({
    pairs: recoveryGaps(read.spans(input, 'hard_sessions')).map((gapHours) => ({
      gap_h: gapHours,
      level: hardGapLevel(gapHours, { strong: 24, caution: 36, info: 48 }),
    })),
  }),
  run_streak: (input) => ({
    streak: runStreak(read.dayNumbers(input, 'run_days'), read.dayOf(input, 'today')),
  }),
  rest_days: (input) => {
    const days = read.dayNumbers(input, 'run_days');
    const today = read.dayOf(input, 'today');
    return { rest7: countRestDays(days, today, 7), rest28: countRestDays(days, today, 28) };
  },
};
