import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';
import { castelloteCaballero2014, ellis2012, nunez2025 } from './sources.ts';

/** Glides of the sciatic nerve: moved to and fro, never stretched. */
export const neuralRoutines = [
  // A slider: one end of the nerve tightens while the other slackens. Toes up with a straight knee would be
  // a tensioner.
  {
    id: 'nerve_floss_supine',
    phases: ['restDay', 'postRun'],
    category: 'neural',
    regions: ['hamstring', 'glute', 'lower-back'],
    dose: { sets: [1, 2], reps: [10, 15], perSide: true, frequency: 'once-a-day' },
    doseSource: 'seed',
    indications: ['C-NERVE'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'hold_fever',
      'nerve_two_sided',
      'progressive_neuro',
      'urgent',
    ],
    cautions: [],
    progression: ['nerve_floss_seated'],
    regression: [],
    easier: [],
    harder: [],
    stopRule: 'sharp-or-lasting-tingling',
    evidence: { grade: 'C', sources: [castelloteCaballero2014, nunez2025, ellis2012] },
    fromSeed: true,
    kits: [['none']],
    position: 'lying',
  },
  // Head and foot move so that one end gives what the other takes.
  {
    id: 'nerve_floss_seated',
    phases: ['restDay', 'postRun'],
    category: 'neural',
    regions: ['hamstring', 'glute', 'lower-back'],
    dose: { sets: [1, 2], reps: [10, 15], perSide: true, frequency: 'once-a-day' },
    doseSource: 'seed (movement); reps as the lying version',
    indications: ['C-NERVE'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'hold_fever',
      'nerve_two_sided',
      'progressive_neuro',
      'urgent',
    ],
    cautions: [],
    progression: [],
    regression: ['nerve_floss_supine'],
    easier: [],
    harder: [],
    stopRule: 'sharp-at-once',
    evidence: { grade: 'C', sources: [castelloteCaballero2014, nunez2025] },
    fromSeed: true,
    kits: [['none']],
    position: 'sitting',
  },
] as const satisfies readonly RoutineDefinition[];
