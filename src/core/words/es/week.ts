import type { Messages } from '#src/core/words/messages.ts';

/** The steps of the Nordic programme. */
export const nordicStages = {
  'week-1': 'semana 1',
  'week-2': 'semana 2',
  'week-3': 'semana 3',
  'week-4': 'semana 4',
  'weeks-5-to-10': 'semanas 5 a 10',
  maintenance: 'mantenimiento',
} as const satisfies Messages['nordicStages'];

/** Where in its range a dose is taken. */
export const doseLevels = {
  low: 'parte baja',
  middle: 'parte media',
  top: 'parte alta',
} as const satisfies Messages['doseLevels'];

/** In place of routines after a red flag. */
export const nothingOffered = 'No se proponen ejercicios hasta que te haya examinado un médico.';

/** The set for a runner without any finding. */
export const generalSet = {
  label: 'general, no indicado por tus datos',
  because: 'Cuidado general para quien corre; nada en tus datos lo pide.',
} as const satisfies Messages['generalSet'];

/** For a place that no exercise of the catalogue serves. */
export const notServed =
  'No tenemos ejercicios para {$place :place}. Un fisioterapeuta puede examinar la zona y darte algunos.';

/** Why slow breathing is offered where no exercise serves. */
export const everywhere = 'La respiración lenta sirve para cualquier zona.';

/** Easier and harder forms without an id of their own. */
export const nextSteps = {
  'longer-lowering': 'bajada más larga',
  'added-load': 'peso añadido',
  'single-leg-slider': 'deslizamiento a una pierna',
  'add-load': 'añadir peso',
  'kickstand-rdl': 'peso muerto rumano con apoyo del otro pie',
  'higher-step': 'escalón más alto',
  load: 'peso',
  'knee-side-plank': 'plancha lateral de rodillas',
  'single-leg-long-lever-bridge': 'puente a una pierna con los talones lejos',
} as const satisfies Messages['nextSteps'];

/** Where a runner stands with a routine. */
export const progress = {
  nordicStage: `
    .input {$stepBack :string}
    .match $stepBack
    true {{Programa nórdico, {$stage}, un paso atrás porque subió la tirantez}}
    *    {{Programa nórdico, {$stage}}}`,
  lowestDose: 'dosis más baja porque subió la tirantez',
  inPlaceOf: 'en lugar de {$name} porque subió la tirantez',
  doseLevel: `
    .input {$next :list type=or}
    .match $next
    none {{{$level} de la dosis tras {$sessions :sessions}}}
    *    {{{$level} de la dosis tras {$sessions :sessions}; después: {$next}}}`,
  after: 'tras {$sessions :sessions} de {$name}',
} as const satisfies Messages['progress'];

/** What to know about a week. */
export const week = {
  runningPaused: 'De momento no toca correr. {$reason}',
  firstDaysOfStrain:
    'Esto es para las primeras {$T-ACU-01.freshHours :hours} de un tirón. Haz entonces otro registro, porque lo que ayuda cambiará.',
  usualRuns: 'Los días de salida se suponen por tus últimas cuatro semanas.',
  unknownRuns:
    'No se conocen tus días de salida: usa las listas de antes y después de correr los días que corras, y no hagas fuerza el día antes de una salida intensa.',
  tightnessRose: `
    .input {$region :region}
    .match $region
    none {{Subió la tirantez (sin zona indicada: {$latest} frente a {$usual} habitual): la fuerza retrocede un paso.}}
    *    {{Subió la tirantez ({$region}: {$latest} frente a {$usual} habitual): la fuerza retrocede un paso.}}`,
  fewerStrengthDays: `
    .input {$placed :number}
    .match $placed
    one {{Solo cabe {$placed} de {$wanted} sesiones de fuerza: con 48 horas entre ellas y ninguna el día antes de una salida intensa.}}
    *   {{Solo caben {$placed} de {$wanted} sesiones de fuerza: con 48 horas entre ellas y ninguna el día antes de una salida intensa.}}`,
  markWhatIsDone:
    'Marca lo que has hecho: sin marcas el plan no puede guardar 48 horas entre sesiones de fuerza ni avanzar.',
} as const satisfies Messages['week'];

/** How tightness moved around the start of a routine. */
export const response = {
  moved: `
    .input {$direction :string}
    .match $direction
    same {{En las dos semanas tras el comienzo la puntuación habitual no se movió: {$before} antes, {$after} después. Eso no muestra que la rutina fuera la causa.}}
    down {{En las dos semanas tras el comienzo la puntuación habitual bajó: {$before} antes, {$after} después. Eso no muestra que la rutina fuera la causa.}}
    *    {{En las dos semanas tras el comienzo la puntuación habitual subió: {$before} antes, {$after} después. Eso no muestra que la rutina fuera la causa.}}`,
  tooFewRatings:
    'Faltan puntuaciones para comparar: {$before} antes y {$after} después del comienzo; hacen falta {$needed} en cada lado.',
} as const satisfies Messages['response'];
