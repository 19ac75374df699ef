import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';
import { castelloteCaballero2014, nunez2025 } from './sources.ts';

/** Glides of the sciatic nerve: moved to and fro, never stretched. */
export const neuralRoutines = [
  {
    id: 'nerve_floss_supine',
    phases: ['preRun', 'postRun', 'restDay'],
    category: 'neural',
    dose: { sets: [1, 2], reps: [10, 15], per_side: true, frequency: 'daily' },
    doseSource: 'seed',
    indications: ['C-NERVE'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'hold_fever',
      'progressive_neuro',
      'urgent',
    ],
    cautions: [],
    progression: ['nerve_floss_seated'],
    regression: [],
    stopRule: 'sharp-or-lasting-tingling',
    basis:
      'The nerve is moved to and fro and never held on tension; in the trials people were free of symptoms, so relief of nerve pain is not shown.',
    evidence: { grade: 'C', sources: [castelloteCaballero2014, nunez2025] },
    fromSeed: true,
    kits: [['none']],
    position: 'lying',
  },
  {
    id: 'nerve_floss_seated',
    phases: ['preRun', 'postRun', 'restDay'],
    category: 'neural',
    dose: { sets: [1, 2], reps: [10, 15], per_side: true, frequency: 'daily' },
    doseSource: 'seed (movement); reps as the lying version',
    indications: ['C-NERVE'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'hold_fever',
      'progressive_neuro',
      'urgent',
    ],
    cautions: [],
    progression: [],
    regression: ['nerve_floss_supine'],
    stopRule: 'sharp-at-once',
    basis: 'Head and foot move so that one end gives what the other takes.',
    evidence: { grade: 'C', sources: [castelloteCaballero2014, nunez2025] },
    fromSeed: true,
    kits: [['none']],
    position: 'sitting',
  },
] as const satisfies readonly RoutineDefinition[];
