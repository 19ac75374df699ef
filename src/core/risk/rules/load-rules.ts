import { METERS_PER_KILOMETER } from '#src/core/domain/units.ts';
import { HABIT_WEEKS } from '#src/core/load/habit.ts';
import { CEILING_BOUNDS } from '#src/core/science/ceiling-reference.ts';
import { MONOTONY_DAYS } from '#src/core/science/monotony.ts';
import { RAMP_BOUNDS } from '#src/core/science/ramp-band.ts';
import { SPIKE_WINDOW_DAYS } from '#src/core/science/session-spike.ts';
import { MIN_BASE_KM } from '#src/core/science/week-change.ts';
import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** Days for which a jump of one run keeps warning. Our convention. */
const activeDays = 7;
const windowDays = SPIKE_WINDOW_DAYS;
const habitWeeks = HABIT_WEEKS;

/** Rules on distance, its jumps and its sameness. */
export const loadRules = {
  'L-SPK-S': {
    group: 'load',
    severity: 'caution',
    params: { overShare: RAMP_BOUNDS.small, upToShare: RAMP_BOUNDS.moderate, activeDays, windowDays },
    pausesRunning: false,
    loadAction: 'cap_next_run',
    asks: [],
    suggest: ['cap_next_run'],
    block: [],
    evidence: { grade: 'B', sources: [sources.frandsen2025] },
    fromSeed: false,
  },
  'L-SPK-M': {
    group: 'load',
    severity: 'caution',
    params: { overShare: RAMP_BOUNDS.moderate, upToShare: RAMP_BOUNDS.large, activeDays, windowDays },
    pausesRunning: false,
    loadAction: 'cap_next_run',
    asks: [],
    suggest: ['cap_next_run', 'easy_48h'],
    block: [],
    evidence: { grade: 'B', sources: [sources.frandsen2025] },
    fromSeed: false,
  },
  'L-SPK-L': {
    group: 'load',
    severity: 'strong',
    params: { overShare: RAMP_BOUNDS.large, activeDays, windowDays },
    pausesRunning: false,
    loadAction: 'step_back_week',
    asks: [],
    suggest: ['cap_next_run', 'step_back_week'],
    block: [],
    evidence: { grade: 'B', sources: [sources.frandsen2025] },
    fromSeed: false,
  },
  'L-PLAN': {
    group: 'load',
    severity: 'caution',
    params: CEILING_BOUNDS,
    pausesRunning: false,
    loadAction: 'cap_next_run',
    asks: [],
    suggest: ['cap_next_run'],
    block: [],
    evidence: { grade: 'B', sources: [sources.frandsen2025] },
    fromSeed: false,
  },
  'L-NOREF': {
    group: 'load',
    severity: 'info',
    params: { windowDays, knownDays: 28 },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: ['cap_next_run'],
    block: [],
    evidence: { grade: 'D', sources: [sources.frandsen2025, sources.convention] },
    fromSeed: false,
  },
  'L-WK-30': {
    group: 'load',
    severity: 'info',
    params: { overShare: RAMP_BOUNDS.moderate, upToShare: RAMP_BOUNDS.large },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: {
      grade: 'C',
      sources: [sources.nielsen2014, sources.damsted2019, sources.frandsen2025, sources.buist2008],
    },
    fromSeed: false,
  },
  'L-WK-100': {
    group: 'load',
    severity: 'info',
    params: { overShare: RAMP_BOUNDS.large },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: {
      grade: 'C',
      sources: [sources.nielsen2014, sources.damsted2019, sources.frandsen2025, sources.buist2008],
    },
    fromSeed: true,
  },
  'L-NOBASE': {
    group: 'load',
    severity: 'info',
    params: { baseMeters: MIN_BASE_KM * METERS_PER_KILOMETER },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.convention] },
    fromSeed: false,
  },
  'L-MONO': {
    group: 'load',
    severity: 'info',
    params: { monotony: 2, days: MONOTONY_DAYS, habitWeeks },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.foster1998] },
    fromSeed: false,
  },
  'L-INT': {
    group: 'load',
    severity: 'info',
    params: { hardMinutes: 20, timesHabit: 1.5, habitWeeks },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'C', sources: [sources.winter2020] },
    fromSeed: false,
  },
  'L-ACWR': {
    group: 'load',
    severity: 'none',
    params: {},
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'B', sources: [sources.nakaoka2021, sources.frandsen2025, sources.impellizzeri2020] },
    fromSeed: false,
  },
} as const satisfies Rules;
