/**
 * Ends of compounds, with at least three letters before them (`Waldlauf`, `Trailrunning`, `terepfutás`); the longest that
 * fits decides (`Abendlanglauf`). Words that only end alike stand in `noSportWords`.
 */
export const compoundEnds = {
  running: {
    de: 'lauf, laufen',
    en: 'running, jogging',
    et: 'jooks, jooksmine',
    fi: 'juoksu, juoksulenkki',
    hu: 'futás',
    is: 'hlaup',
    nb: 'løping, løpetur, joggetur',
    nl: 'hardloopsessie, hardlooptraining, hardlooprondje, hardlopen',
    sv: 'löpning, löptur, löppass',
  },
  walking: {
    de: 'spaziergang',
    en: 'walking',
    fi: 'kävely, kävelylenkki',
    nb: 'gåtur, spasertur',
    nl: 'wandeling',
    sv: 'promenad',
  },
  hiking: { de: 'wanderung, bergtour', fi: 'vaellus', nb: 'fottur, fjelltur', sv: 'vandring' },
  cycling: {
    da: 'cykeltur, cykling, cykelløb',
    de: 'fahrrad, fahrradtour, radfahren, radfahrt, radrunde, radtour, rennrad, rennradrunde, rennradtour',
    en: 'biking, cycling',
    et: 'rattasõit',
    fi: 'pyöräily, pyörälenkki',
    hu: 'kerékpározás, biciklizés, bringázás',
    nb: 'sykling, sykkeltur',
    nl: 'fietsen, fietsrit, fietstocht',
  },
  swimming: { de: 'schwimmen', fi: 'uinti', nb: 'svømming', nl: 'zwemmen', sv: 'simning' },
  gliding: {
    de: 'langlauf, langlaufen, eislauf, eislaufen, skitour, skilauf, schuhlaufen',
    en: 'skating, skiing, snowboarding',
    et: 'suusatamine, uisutamine',
    fi: 'hiihto, luistelu',
    hu: 'sífutás, síelés',
    nb: 'langrenn, skitur, skiløping, skøyteløping',
    sv: 'skidåkning, skridskoåkning, skidlöpning, skridskolöpning',
  },
  other: { de: 'rudern, segeln', en: 'kayaking, canoeing, paddling, sailing' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Beginnings of compounds of at least three more letters: `велопрогулка`, `Rennradrunde`. */
export const compoundStarts = {
  running: { nl: 'hardloop' },
  cycling: { cs: 'cyklo', de: 'fahrrad, rennrad', en: 'mountainbike', nl: 'fiets', ru: 'вело' },
  gliding: { de: 'langlauf, skilanglauf', pl: 'narciar', ru: 'лыж', uk: 'лиж' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
