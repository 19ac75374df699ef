import { ENERGY_SCREEN_BOUNDS } from '#src/core/science/energy-screen.ts';
import { OSTRC2_POINTS } from '#src/core/science/score-ostrc2-partial.ts';
import { SLEEP_WEEK_BOUNDS } from '#src/core/science/sleep-week.ts';
import { TIGHTNESS_TREND_BOUNDS } from '#src/core/science/tightness-trend.ts';
import { TRAFFIC_LIGHT_BOUNDS } from '#src/core/science/traffic-light.ts';
import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** The rating at which running starts again; it stands in the sentences only. Our convention. */
const settledRating = 2;
/** Points of a moderate reduction, the third option: substantial from there on (Clarsen 2013). */
const [, , MODERATE_POINTS] = OSTRC2_POINTS;

/** Rules on what the runner feels. */
export const symptomRules = {
  'S-PAIN-R': {
    group: 'symptom',
    severity: 'stop',
    params: { redRating: TRAFFIC_LIGHT_BOUNDS.red, settledRating },
    pausesRunning: true,
    loadAction: null,
    asks: [],
    suggest: ['rest_day', 'cross_train', 'breathing_4_6'],
    block: [
      'cat:static',
      'cat:pnf',
      'cat:soft_tissue',
      'cat:eccentric',
      'cat:long_length',
      'cat:glute',
      'cat:dynamic',
    ],
    evidence: { grade: 'C', sources: [sources.silbernagel2007] },
    fromSeed: false,
  },
  'S-PAIN-A': {
    group: 'symptom',
    severity: 'caution',
    params: { amberRating: TRAFFIC_LIGHT_BOUNDS.amber, settledRating },
    pausesRunning: false,
    loadAction: 'easy_48h',
    asks: [],
    suggest: ['easy_48h'],
    block: [],
    evidence: { grade: 'C', sources: [sources.silbernagel2007] },
    fromSeed: false,
  },
  'S-PERSIST': {
    group: 'symptom',
    severity: 'caution',
    params: { rating: 3, days: 14, anySymptomDays: 42, examinedDays: 42 },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: ['refer_clinician'],
    block: [],
    evidence: { grade: 'D', sources: [sources.convention] },
    fromSeed: false,
  },
  'S-OSTRC': {
    group: 'symptom',
    severity: 'strong',
    params: { substantialPoints: MODERATE_POINTS },
    pausesRunning: false,
    loadAction: 'step_back_week',
    asks: [],
    suggest: ['step_back_week', 'refer_clinician'],
    block: [],
    evidence: { grade: 'B', sources: [sources.clarsen2013, sources.clarsen2020] },
    fromSeed: false,
  },
  'S-HOOP': {
    group: 'symptom',
    severity: 'info',
    params: { deviations: 1.5, entries: 7 },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: ['breathing_4_6'],
    block: [],
    evidence: { grade: 'D', sources: [sources.convention] },
    fromSeed: false,
  },
  'S-INFLAM': {
    group: 'symptom',
    severity: 'caution',
    params: { minutes: 60, minutesWithNightPain: 30, ageYears: 45 },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: ['refer_clinician'],
    block: [],
    evidence: { grade: 'C', sources: [sources.sieper2009] },
    fromSeed: false,
  },
  'S-TREND': {
    group: 'symptom',
    severity: 'info',
    params: TIGHTNESS_TREND_BOUNDS,
    pausesRunning: false,
    loadAction: 'easy_48h',
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'C', sources: [sources.cohort2025] },
    fromSeed: false,
  },
  'S-SLEEP': {
    group: 'symptom',
    severity: 'info',
    params: SLEEP_WEEK_BOUNDS,
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: ['breathing_4_6'],
    block: [],
    evidence: { grade: 'B', sources: [sources.cohort2025] },
    fromSeed: false,
  },
  'S-REDS': {
    group: 'symptom',
    severity: 'caution',
    params: ENERGY_SCREEN_BOUNDS,
    pausesRunning: false,
    loadAction: 'cap_next_run',
    asks: [],
    suggest: ['refer_clinician'],
    block: ['cat:long_length'],
    evidence: { grade: 'B', sources: [sources.mountjoy2023, sources.stellingwerff2023] },
    fromSeed: false,
  },
} as const satisfies Rules;
