import type { Messages } from '#src/core/words/messages.ts';

/** The name of each region by itself. */
export const regions = {
  hamstring: 'Isquiotibiales',
  calf: 'Pantorrilla',
  quadriceps: 'Cuádriceps',
  glute: 'Glúteo',
  'hip-flexor': 'Flexor de cadera',
  groin: 'Ingle',
  shin: 'Espinilla',
  achilles: 'Tendón de Aquiles',
  knee: 'Rodilla',
  foot: 'Pie',
  'lower-back': 'Zona lumbar',
  other: 'Otra zona',
} as const satisfies Messages['regions'];

/** They stand alone, beside regions of either gender: the side is named as a noun. */
export const sides = {
  left: 'Lado izquierdo',
  right: 'Lado derecho',
  both: 'Los dos lados',
} as const satisfies Messages['sides'];

/**
 * A place in the middle of a sentence, with "tu", or with its article where Spanish says "te duele la rodilla".
 * The place without a name is feminine, so that "de" and "a" never meet "el".
 */
export const places = {
  named: `
    .input {$side :string}
    .input {$kind :string}
    .match $side $kind
    both  *        {{tus dos {$region :region form=both}}}
    left  feminine {{tu {$region :region} izquierda}}
    left  *        {{tu {$region :region} izquierdo}}
    right feminine {{tu {$region :region} derecha}}
    right *        {{tu {$region :region} derecho}}
    *     plural   {{tus {$region :region form=both}}}
    *     *        {{tu {$region :region}}}`,
  'named-article': `
    .input {$side :string}
    .input {$kind :string}
    .match $side $kind
    both  feminine {{las dos {$region :region form=both}}}
    both  *        {{los dos {$region :region form=both}}}
    left  feminine {{la {$region :region} izquierda}}
    left  *        {{el {$region :region} izquierdo}}
    right feminine {{la {$region :region} derecha}}
    right *        {{el {$region :region} derecho}}
    *     feminine {{la {$region :region}}}
    *     plural   {{los {$region :region form=both}}}
    *     *        {{el {$region :region}}}`,
  unnamed: 'la zona dolorosa',
} as const satisfies Messages['places'];

/** Regions in the middle of a sentence: one, and both. */
export const placeNames = {
  hamstring: 'isquiotibial',
  'hamstring-both': 'isquiotibiales',
  calf: 'pantorrilla',
  'calf-both': 'pantorrillas',
  quadriceps: 'cuádriceps',
  'quadriceps-both': 'cuádriceps',
  glute: 'glúteo',
  'glute-both': 'glúteos',
  'hip-flexor': 'flexor de cadera',
  'hip-flexor-both': 'flexores de cadera',
  groin: 'ingle',
  'groin-both': 'ingles',
  shin: 'espinilla',
  'shin-both': 'espinillas',
  achilles: 'tendón de Aquiles',
  'achilles-both': 'tendones de Aquiles',
  knee: 'rodilla',
  'knee-both': 'rodillas',
  foot: 'pie',
  'foot-both': 'pies',
  'lower-back': 'zona lumbar',
} as const satisfies Messages['placeNames'];

/** The gender; the hamstrings are a group, named in the plural unless one side is meant. */
export const placeKinds = {
  hamstring: 'plural',
  calf: 'feminine',
  quadriceps: 'masculine',
  glute: 'masculine',
  'hip-flexor': 'masculine',
  groin: 'feminine',
  shin: 'feminine',
  achilles: 'masculine',
  knee: 'feminine',
  foot: 'masculine',
  'lower-back': 'feminine',
} as const satisfies Messages['placeKinds'];
