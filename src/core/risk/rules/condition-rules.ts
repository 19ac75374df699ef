import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** Rules on lasting conditions. */
export const conditionRules = {
  'S-CLEAR': {
    group: 'condition',
    severity: 'caution',
    params: { postpartumWeeks: 12 },
    pausesRunning: false,
    loadAction: null,
    asks: [],
    suggest: ['refer_clinician'],
    block: [],
    evidence: { grade: 'C', sources: [sources.goom2019, sources.acsm, sources.convention] },
    fromSeed: false,
  },
} as const satisfies Rules;
