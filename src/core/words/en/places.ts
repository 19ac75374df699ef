import type { Messages } from '#src/core/words/messages.ts';

/** The name of each region by itself. */
export const regions = {
  hamstring: 'Hamstring',
  calf: 'Calf',
  quadriceps: 'Front thigh',
  glute: 'Buttock',
  'hip-flexor': 'Hip flexor',
  groin: 'Groin',
  shin: 'Shin',
  achilles: 'Achilles tendon',
  knee: 'Knee',
  foot: 'Foot',
  'lower-back': 'Lower back',
  other: 'Another place',
} as const satisfies Messages['regions'];

export const sides = {
  left: 'Left',
  right: 'Right',
  both: 'Both sides',
} as const satisfies Messages['sides'];

/** A place in the middle of a sentence; the lower back has no sides. */
export const places = {
  named: `
    .input {$side :string}
    .match $side
    both  {{both your {$region :region form=both}}}
    left  {{your left {$region :region}}}
    right {{your right {$region :region}}}
    *     {{your {$region :region}}}`,
  unnamed: 'the painful place',
} as const satisfies Messages['places'];

/** Regions in the middle of a sentence: one, and both. */
export const placeNames = {
  hamstring: 'hamstring',
  'hamstring-both': 'hamstrings',
  calf: 'calf',
  'calf-both': 'calves',
  quadriceps: 'front thigh',
  'quadriceps-both': 'front thighs',
  glute: 'buttock',
  'glute-both': 'buttocks',
  'hip-flexor': 'hip flexor',
  'hip-flexor-both': 'hip flexors',
  groin: 'groin',
  'groin-both': 'groins',
  shin: 'shin',
  'shin-both': 'shins',
  achilles: 'Achilles tendon',
  'achilles-both': 'Achilles tendons',
  knee: 'knee',
  'knee-both': 'knees',
  foot: 'foot',
  'foot-both': 'feet',
  'lower-back': 'lower back',
} as const satisfies Messages['placeNames'];

/** English has one kind. */
export const placeKinds = {
  hamstring: 'any',
  calf: 'any',
  quadriceps: 'any',
  glute: 'any',
  'hip-flexor': 'any',
  groin: 'any',
  shin: 'any',
  achilles: 'any',
  knee: 'any',
  foot: 'any',
  'lower-back': 'any',
} as const satisfies Messages['placeKinds'];
