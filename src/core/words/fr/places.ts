import type { Messages } from '#src/core/words/messages.ts';

/** The name of each region by itself. */
export const regions = {
  hamstring: 'Arrière de la cuisse',
  calf: 'Mollet',
  quadriceps: 'Avant de la cuisse',
  glute: 'Fesse',
  'hip-flexor': 'Pli de la hanche',
  groin: 'Aine',
  shin: 'Tibia',
  achilles: 'Tendon d’Achille',
  knee: 'Genou',
  foot: 'Pied',
  'lower-back': 'Bas du dos',
  other: 'Un autre endroit',
} as const satisfies Messages['regions'];

export const sides = {
  left: 'Gauche',
  right: 'Droite',
  both: 'Des deux côtés',
} as const satisfies Messages['sides'];

/** A place in the middle of a sentence; `at` is "à …", `of` is "de …". The possessive stands in the name of the region. */
export const places = {
  named: `
    .input {$kind :string}
    .input {$side :string}
    .match $kind $side
    f right {{{$region :region} droite}}
    * right {{{$region :region} droit}}
    * left  {{{$region :region} gauche}}
    * both  {{{$region :region form=both}}}
    * *     {{{$region :region}}}`,
  'named-at': `
    .input {$kind :string}
    .input {$side :string}
    .match $kind $side
    le *    {{{$region :region form=at}}}
    f right {{à {$region :region} droite}}
    * right {{à {$region :region} droit}}
    * left  {{à {$region :region} gauche}}
    * both  {{à {$region :region form=both}}}
    * *     {{à {$region :region}}}`,
  'named-of': `
    .input {$kind :string}
    .input {$side :string}
    .match $kind $side
    le *    {{{$region :region form=of}}}
    f right {{de {$region :region} droite}}
    * right {{de {$region :region} droit}}
    * left  {{de {$region :region} gauche}}
    * both  {{de {$region :region form=both}}}
    * *     {{de {$region :region}}}`,
  unnamed: 'l’endroit douloureux',
  'unnamed-at': 'à l’endroit douloureux',
  'unnamed-of': 'de l’endroit douloureux',
} as const satisfies Messages['places'];

/** Regions in the middle of a sentence: one, and both. */
export const placeNames = {
  hamstring: 'l’arrière de ta cuisse',
  'hamstring-both': 'l’arrière de tes deux cuisses',
  calf: 'ton mollet',
  'calf-both': 'tes deux mollets',
  quadriceps: 'l’avant de ta cuisse',
  'quadriceps-both': 'l’avant de tes deux cuisses',
  glute: 'ta fesse',
  'glute-both': 'tes deux fesses',
  'hip-flexor': 'l’avant de ta hanche',
  'hip-flexor-both': 'l’avant de tes deux hanches',
  groin: 'ton aine',
  'groin-both': 'tes deux aines',
  shin: 'ton tibia',
  'shin-both': 'tes deux tibias',
  achilles: 'ton tendon d’Achille',
  'achilles-both': 'tes deux tendons d’Achille',
  knee: 'ton genou',
  'knee-both': 'tes deux genoux',
  foot: 'ton pied',
  'foot-both': 'tes deux pieds',
  'lower-back': 'le bas de ton dos',
  'lower-back-at': 'au bas de ton dos',
  'lower-back-of': 'du bas de ton dos',
} as const satisfies Messages['placeNames'];

/** `f`: "droite"; `m`: "droit"; `le`: an article that melts with "à" and "de". */
export const placeKinds = {
  hamstring: 'f',
  calf: 'm',
  quadriceps: 'f',
  glute: 'f',
  'hip-flexor': 'f',
  groin: 'f',
  shin: 'm',
  achilles: 'm',
  knee: 'm',
  foot: 'm',
  'lower-back': 'le',
} as const satisfies Messages['placeKinds'];
