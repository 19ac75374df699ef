import type { Rules } from './rule.ts';
import { sources } from './sources.ts';

/** Rules on habits and findings that make a cause of tightness more likely. */
export const causeRules = {
  'S-SIT': {
    group: 'cause',
    severity: 'info',
    params: { hours: 6 },
    suggest: ['sit_break', 'hip_flexor_stretch', 'glute_bridge'],
    block: [],
    evidence: { grade: 'D', sources: [sources.seed] },
    fromSeed: true,
  },
  'S-BRIDGE': {
    group: 'cause',
    severity: 'info',
    params: { poorRepetitions: 20, goodOverRepetitions: 30, differencePercent: 20 },
    suggest: ['hamstring_sliders', 'single_leg_rdl', 'retest_bridge'],
    block: [],
    evidence: { grade: 'C', sources: [sources.freckleton2014] },
    fromSeed: false,
  },
  'S-PREV': {
    group: 'cause',
    severity: 'info',
    params: { recentMonths: 12 },
    suggest: ['nordic_curl', 'hamstring_sliders'],
    block: [],
    evidence: { grade: 'B', sources: [sources.green2020] },
    fromSeed: true,
  },
  'S-STATICPRE': {
    group: 'behaviour',
    severity: 'info',
    params: {},
    suggest: ['static_to_after', 'dynamic_warmup_block'],
    block: [],
    evidence: { grade: 'B', sources: [sources.behm2016, sources.seed] },
    fromSeed: true,
  },
  'S-STRETCHFAIL': {
    group: 'cause',
    severity: 'info',
    params: { daysPerWeek: 5, weeks: 2 },
    suggest: ['glute_bridge', 'romanian_deadlift'],
    block: ['lying_hamstring_strap', 'doorway_hamstring', 'foot_on_bench', 'pnf_contract_relax'],
    evidence: { grade: 'D', sources: [sources.seed] },
    fromSeed: true,
  },
  'S-TILT': {
    group: 'cause',
    severity: 'info',
    params: {},
    suggest: ['hip_flexor_stretch', 'pelvic_tilt', 'dead_bug', 'glute_bridge'],
    block: [
      'lying_hamstring_strap',
      'doorway_hamstring',
      'foot_on_bench',
      'pnf_contract_relax',
      'downward_dog',
    ],
    evidence: { grade: 'D', sources: [sources.seed] },
    fromSeed: true,
  },
} as const satisfies Rules;
