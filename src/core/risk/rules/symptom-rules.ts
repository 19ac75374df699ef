import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** The rating at which running starts again; it stands in the sentences only. Our convention. */
const settledRating = 2;

/** Rules on what the runner feels. */
export const symptomRules = {
  'S-PAIN-R': {
    group: 'symptom',
    severity: 'stop',
    params: { redRating: 6, settledRating },
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
    params: { amberRating: 3, settledRating },
    suggest: ['easy_48h'],
    block: [],
    evidence: { grade: 'C', sources: [sources.silbernagel2007] },
    fromSeed: false,
  },
  'S-PERSIST': {
    group: 'symptom',
    severity: 'caution',
    params: { rating: 3, days: 14, anySymptomDays: 42 },
    suggest: ['refer_clinician'],
    block: [],
    evidence: { grade: 'D', sources: [sources.convention] },
    fromSeed: false,
  },
  'S-OSTRC': {
    group: 'symptom',
    severity: 'strong',
    params: { substantialPoints: 17 },
    suggest: ['step_back_week'],
    block: [],
    evidence: { grade: 'B', sources: [sources.clarsen2013, sources.clarsen2020] },
    fromSeed: false,
  },
  'S-HOOP': {
    group: 'symptom',
    severity: 'info',
    params: { deviations: 1.5, entries: 7 },
    suggest: ['easy_48h', 'breathing_4_6'],
    block: [],
    evidence: { grade: 'D', sources: [sources.hooper1995] },
    fromSeed: false,
  },
  'S-INFLAM': {
    group: 'symptom',
    severity: 'caution',
    params: { minutes: 60, minutesWithNightPain: 30, ageYears: 45 },
    suggest: ['refer_clinician'],
    block: [],
    evidence: { grade: 'C', sources: [sources.inflammatoryBack] },
    fromSeed: false,
  },
} as const satisfies Rules;
