import { HABIT_DAYS } from '#src/core/load/habit.ts';
import { STREAK_BOUNDS } from '#src/core/science/streak-morning.ts';
import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** Rest days are counted in a week, which is no number of a rule. */
const { restWindowDays: _, ...streakParams } = STREAK_BOUNDS;

/** Rules on the time between runs. Rest days and streaks warn only when the runner departs from a habit. */
export const recoveryRules = {
  'R-HARD': {
    group: 'recovery',
    severity: 'info',
    params: { cautionHours: 36, infoHours: 48, activeDays: 3 },
    pausesRunning: false,
    loadAction: 'easy_48h',
    asks: [],
    suggest: ['easy_48h'],
    block: [],
    evidence: { grade: 'D', sources: [sources.coachRule] },
    fromSeed: true,
  },
  'R-STREAK': {
    group: 'recovery',
    severity: 'info',
    params: streakParams,
    pausesRunning: false,
    loadAction: 'rest_day',
    asks: [],
    suggest: ['rest_day'],
    block: [],
    evidence: { grade: 'D', sources: [sources.coachRule, sources.abrahamson2025] },
    fromSeed: true,
  },
  'R-REST': {
    group: 'recovery',
    severity: 'info',
    params: { restDaysPerWeek: 1, habitDays: HABIT_DAYS },
    pausesRunning: false,
    loadAction: 'rest_day',
    asks: [],
    suggest: ['rest_day'],
    block: [],
    evidence: { grade: 'D', sources: [sources.ristolainen2014, sources.abrahamson2025] },
    fromSeed: true,
  },
} as const satisfies Rules;
