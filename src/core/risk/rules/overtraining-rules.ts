import { RAMP_BOUNDS } from '#src/core/science/ramp-band.ts';
import { SLEEP_WEEK_BOUNDS } from '#src/core/science/sleep-week.ts';
import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** Rules on doing more than is recovered from. They never name a syndrome. */
export const overtrainingRules = {
  'O-OVER': {
    group: 'overtraining',
    severity: 'caution',
    params: { signs: 3, meanRating: SLEEP_WEEK_BOUNDS.poor, restingBpm: 5, loadShare: RAMP_BOUNDS.moderate },
    pausesRunning: false,
    loadAction: 'step_back_week',
    asks: [],
    suggest: ['step_back_week', 'rest_day', 'breathing_4_6'],
    block: [],
    evidence: { grade: 'C', sources: [sources.meeusen2013] },
    fromSeed: false,
  },
  'O-REFER': {
    group: 'overtraining',
    severity: 'strong',
    params: { days: 14 },
    pausesRunning: false,
    loadAction: 'step_back_week',
    asks: [],
    suggest: ['refer_clinician'],
    block: [],
    evidence: { grade: 'C', sources: [sources.meeusen2013] },
    fromSeed: false,
  },
} as const satisfies Rules;
