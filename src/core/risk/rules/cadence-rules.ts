import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** Rules on cadence and ground contact. No study gives them an injury coefficient, so none moves the load risk. */
export const cadenceRules = {
  'C-UNK': {
    group: 'cadence',
    severity: 'info',
    params: { windowDays: 28 },
    suggest: [],
    block: [],
    evidence: { grade: 'A', sources: [sources.convention] },
    fromSeed: false,
  },
  'C-OVS-P': {
    group: 'cadence',
    severity: 'info',
    params: { fromPercent: 5, underPercent: 10, runs: 3, minutes: 30, windowDays: 28 },
    suggest: ['cadence_cue'],
    block: [],
    evidence: { grade: 'C', sources: [sources.vanOeveren2019, sources.heiderscheit2011] },
    fromSeed: true,
  },
  'C-OVS-L': {
    group: 'cadence',
    severity: 'caution',
    params: { fromPercent: 10, runs: 3, minutes: 30, windowDays: 28 },
    suggest: ['cadence_cue'],
    block: [],
    evidence: { grade: 'C', sources: [sources.vanOeveren2019, sources.heiderscheit2011] },
    fromSeed: true,
  },
  'C-SELF': {
    group: 'cadence',
    severity: 'info',
    params: { fromPercent: 3, runs: 2, activeDays: 7, lineDays: 42 },
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.convention] },
    fromSeed: false,
  },
  'C-DECAY': {
    group: 'cadence',
    severity: 'info',
    params: { fromPercent: 3, activeDays: 7 },
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.burns2019, sources.convention] },
    fromSeed: false,
  },
  'C-ASYM': {
    group: 'cadence',
    severity: 'info',
    params: { fromPoints: 2, runs: 3, ofLastRuns: 5 },
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.garminBalance] },
    fromSeed: false,
  },
  'C-DOWN': {
    group: 'cadence',
    severity: 'info',
    params: { share: 0.2, timesHabit: 2, windowDays: 28 },
    suggest: [],
    block: [],
    evidence: { grade: 'D', sources: [sources.eccentricLoad] },
    fromSeed: false,
  },
} as const satisfies Rules;
