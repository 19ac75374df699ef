import type { Messages } from '#src/core/words/messages.ts';

/** The name of each region by itself. */
export const regions = {
  hamstring: 'Hinterer Oberschenkel',
  calf: 'Wade',
  quadriceps: 'Vorderer Oberschenkel',
  glute: 'Gesäßmuskel',
  'hip-flexor': 'Hüftbeuger',
  groin: 'Leiste',
  shin: 'Schienbein',
  achilles: 'Achillessehne',
  knee: 'Knie',
  foot: 'Fuß',
  'lower-back': 'Unterer Rücken',
  other: 'Andere Stelle',
} as const satisfies Messages['regions'];

export const sides = {
  left: 'Links',
  right: 'Rechts',
  both: 'Beide Seiten',
} as const satisfies Messages['sides'];

/** A place in the middle of a sentence, in the three cases that sentences need; a kind is a gender. */
export const places = {
  named: `
    .input {$side :string}
    .input {$kind :string}
    .match $side $kind
    both  *         {{deine beiden {$region :region form=both}}}
    left  masculine {{dein linker {$region :region}}}
    left  feminine  {{deine linke {$region :region}}}
    left  *         {{dein linkes {$region :region}}}
    right masculine {{dein rechter {$region :region}}}
    right feminine  {{deine rechte {$region :region}}}
    right *         {{dein rechtes {$region :region}}}
    *     feminine  {{deine {$region :region}}}
    *     *         {{dein {$region :region}}}`,
  'named-accusative': `
    .input {$side :string}
    .input {$kind :string}
    .match $side $kind
    both  *         {{deine beiden {$region :region form=both}}}
    left  masculine {{deinen linken {$region :region form=declined}}}
    left  feminine  {{deine linke {$region :region}}}
    left  *         {{dein linkes {$region :region}}}
    right masculine {{deinen rechten {$region :region form=declined}}}
    right feminine  {{deine rechte {$region :region}}}
    right *         {{dein rechtes {$region :region}}}
    *     masculine {{deinen {$region :region form=declined}}}
    *     feminine  {{deine {$region :region}}}
    *     *         {{dein {$region :region}}}`,
  'named-dative': `
    .input {$side :string}
    .input {$kind :string}
    .match $side $kind
    both  *        {{deinen beiden {$region :region form=both-dative}}}
    left  feminine {{deiner linken {$region :region}}}
    left  *        {{deinem linken {$region :region form=declined}}}
    right feminine {{deiner rechten {$region :region}}}
    right *        {{deinem rechten {$region :region form=declined}}}
    *     feminine {{deiner {$region :region}}}
    *     *        {{deinem {$region :region form=declined}}}`,
  unnamed: 'die schmerzende Stelle',
  'unnamed-dative': 'der schmerzenden Stelle',
} as const satisfies Messages['places'];

/** Regions in the middle of a sentence: one, one after a declined word, and both. */
export const placeNames = {
  hamstring: 'hinterer Oberschenkel',
  'hamstring-declined': 'hinteren Oberschenkel',
  'hamstring-both': 'hinteren Oberschenkel',
  'hamstring-both-dative': 'hinteren Oberschenkeln',
  calf: 'Wade',
  'calf-both': 'Waden',
  'calf-both-dative': 'Waden',
  quadriceps: 'vorderer Oberschenkel',
  'quadriceps-declined': 'vorderen Oberschenkel',
  'quadriceps-both': 'vorderen Oberschenkel',
  'quadriceps-both-dative': 'vorderen Oberschenkeln',
  glute: 'Gesäßmuskel',
  'glute-both': 'Gesäßmuskeln',
  'glute-both-dative': 'Gesäßmuskeln',
  'hip-flexor': 'Hüftbeuger',
  'hip-flexor-both': 'Hüftbeuger',
  'hip-flexor-both-dative': 'Hüftbeugern',
  groin: 'Leiste',
  'groin-both': 'Leisten',
  'groin-both-dative': 'Leisten',
  shin: 'Schienbein',
  'shin-both': 'Schienbeine',
  'shin-both-dative': 'Schienbeinen',
  achilles: 'Achillessehne',
  'achilles-both': 'Achillessehnen',
  'achilles-both-dative': 'Achillessehnen',
  knee: 'Knie',
  'knee-both': 'Knie',
  'knee-both-dative': 'Knien',
  foot: 'Fuß',
  'foot-both': 'Füße',
  'foot-both-dative': 'Füßen',
  'lower-back': 'unterer Rücken',
  'lower-back-declined': 'unteren Rücken',
} as const satisfies Messages['placeNames'];

/** The gender of each region. */
export const placeKinds = {
  hamstring: 'masculine',
  calf: 'feminine',
  quadriceps: 'masculine',
  glute: 'masculine',
  'hip-flexor': 'masculine',
  groin: 'feminine',
  shin: 'neuter',
  achilles: 'feminine',
  knee: 'neuter',
  foot: 'masculine',
  'lower-back': 'masculine',
} as const satisfies Messages['placeKinds'];
