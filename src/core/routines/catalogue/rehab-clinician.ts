import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';
import { askling2013 } from './sources.ts';

/** The L-protocol after a strain: only after an examination. */
export const rehabClinicianRoutines = [
  // Only after an examination, more than 72 hours after the onset, from stage 1 of the way back; free of
  // pain throughout.
  {
    id: 'askling_extender',
    phases: ['restDay'],
    category: 'rehab_clinician',
    regions: ['hamstring'],
    dose: { protocol: 'askling-extender' },
    doseSource: 'Askling 2013',
    indications: ['C-ACUTE'],
    contraindications: [
      'acute_strain',
      'emergency',
      'growing',
      'hold_fever',
      'nerve',
      'not_examined',
      'pain_red',
      'urgent',
    ],
    cautions: [
      { flag: 'uncontrolled_hypertension', care: 'breathe-out-on-effort' },
      { flag: 'heart_condition', care: 'breathe-out-on-effort' },
    ],
    progression: [],
    regression: [],
    easier: [],
    harder: [],
    stopRule: 'sharp-pain',
    evidence: { grade: 'B', sources: [askling2013] },
    fromSeed: false,
    kits: [['none']],
    position: 'lying',
  },
  // Only after an examination, more than 72 hours after the onset, from stage 1 of the way back; free of
  // pain throughout.
  {
    id: 'askling_diver',
    phases: ['restDay'],
    category: 'rehab_clinician',
    regions: ['hamstring'],
    dose: { protocol: 'askling-diver' },
    doseSource: 'Askling 2013',
    indications: ['C-ACUTE'],
    contraindications: [
      'acute_strain',
      'emergency',
      'growing',
      'hold_fever',
      'nerve',
      'not_examined',
      'pain_red',
      'urgent',
    ],
    cautions: [
      { flag: 'uncontrolled_hypertension', care: 'breathe-out-on-effort' },
      { flag: 'heart_condition', care: 'breathe-out-on-effort' },
    ],
    progression: [],
    regression: [],
    easier: [],
    harder: [],
    stopRule: 'sharp-pain',
    evidence: { grade: 'B', sources: [askling2013] },
    fromSeed: false,
    kits: [['none']],
    position: 'standing',
  },
  // Only after an examination, more than 72 hours after the onset, from stage 4 of the way back; free of
  // pain throughout.
  {
    id: 'askling_glider',
    phases: ['restDay'],
    category: 'rehab_clinician',
    regions: ['hamstring'],
    dose: { protocol: 'askling-glider' },
    doseSource: 'Askling 2013',
    indications: ['C-ACUTE'],
    contraindications: [
      'acute_strain',
      'emergency',
      'growing',
      'hold_fever',
      'nerve',
      'not_examined',
      'pain_red',
      'urgent',
    ],
    cautions: [
      { flag: 'uncontrolled_hypertension', care: 'breathe-out-on-effort' },
      { flag: 'heart_condition', care: 'breathe-out-on-effort' },
    ],
    progression: [],
    regression: [],
    easier: [],
    harder: [],
    stopRule: 'sharp-pain',
    evidence: { grade: 'B', sources: [askling2013] },
    fromSeed: false,
    kits: [['none']],
    position: 'standing',
  },
] as const satisfies readonly RoutineDefinition[];
