import { CADENCE_LINE_DAYS } from '#src/core/load/own-cadence-line.ts';
import { OVERSTRIDING_BANDS_PERCENT } from '#src/core/science/overstriding-proxy.ts';
import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** The four weeks over which cadence is judged, days. Our convention. */
const windowDays = 28;
/** Running over which a low cadence counts. Our convention. */
const leastRunning = { runs: 3, minutes: 30 } as const;
const { possible, likely } = OVERSTRIDING_BANDS_PERCENT;

/** Rules on cadence and ground contact. No study gives them an injury coefficient, so none moves the load risk. */
export const cadenceRules = {
  'C-UNK': {
    group: 'cadence',
    severity: 'info',
    params: { windowDays },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.convention] },
    fromSeed: false,
  },
  'C-OVS-P': {
    group: 'cadence',
    severity: 'info',
    params: { fromPercent: possible, underPercent: likely, ...leastRunning, windowDays },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: ['cadence_cue'],
    block: [],
    evidence: { grade: 'C', sources: [sources.vanOeveren2019, sources.heiderscheit2011] },
    fromSeed: true,
  },
  'C-OVS-L': {
    group: 'cadence',
    severity: 'info',
    params: { fromPercent: likely, ...leastRunning, windowDays },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: ['cadence_cue'],
    block: [],
    evidence: { grade: 'C', sources: [sources.vanOeveren2019, sources.heiderscheit2011] },
    fromSeed: true,
  },
  'C-SELF': {
    group: 'cadence',
    severity: 'info',
    params: { fromPercent: 3, runs: 2, activeDays: 7, lineDays: CADENCE_LINE_DAYS },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.convention] },
    fromSeed: false,
  },
  'C-DECAY': {
    group: 'cadence',
    severity: 'info',
    params: { fromPercent: 3, activeDays: 7 },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.burns2019, sources.convention] },
    fromSeed: false,
  },
  'C-ASYM': {
    group: 'cadence',
    severity: 'info',
    params: { fromPoints: 2, runs: 3, ofLastRuns: 5 },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.convention] },
    fromSeed: false,
  },
} as const satisfies Rules;
