import type { Messages } from '#src/core/words/messages.ts';

/** The steps of the Nordic programme. */
export const nordicStages = {
  'week-1': 'Woche 1',
  'week-2': 'Woche 2',
  'week-3': 'Woche 3',
  'week-4': 'Woche 4',
  'weeks-5-to-10': 'Wochen 5 bis 10',
  maintenance: 'Erhaltung',
} as const satisfies Messages['nordicStages'];

/** Where in its range a dose is taken. */
export const doseLevels = {
  low: 'unteres Ende',
  middle: 'Mitte',
  top: 'oberes Ende',
} as const satisfies Messages['doseLevels'];

/** In place of routines after a red flag. */
export const nothingOffered = 'Es werden keine Übungen angeboten, bis du ärztlich untersucht bist.';

/** The set for a runner without any finding. */
export const generalSet = {
  label: 'allgemein, nicht aus deinen Daten abgeleitet',
  because: 'Allgemeine Pflege beim Laufen; nichts in deinen Daten verlangt danach.',
} as const satisfies Messages['generalSet'];

/** For a place that no exercise of the catalogue serves. */
export const notServed =
  'Für {$place :place form=accusative} haben wir keine Übungen. In einer Physiopraxis bekommst du eine Untersuchung und passende Übungen.';

/** Why slow breathing is offered where no exercise serves. */
export const everywhere = 'Langsames Atmen passt zu jeder Stelle.';

/** Easier and harder forms without an id of their own. */
export const nextSteps = {
  'longer-lowering': 'länger absenken',
  'added-load': 'mit Zusatzgewicht',
  'single-leg-slider': 'Slider auf einem Bein',
  'add-load': 'Gewicht dazunehmen',
  'kickstand-rdl': 'Kreuzheben mit Stützfuß',
  'higher-step': 'höhere Stufe',
  load: 'mit Gewicht',
  'knee-side-plank': 'Seitstütz auf den Knien',
  'single-leg-long-lever-bridge': 'einbeinige Brücke mit weit entfernter Ferse',
} as const satisfies Messages['nextSteps'];

/** Where a runner stands with a routine. */
export const progress = {
  nordicStage: `
    .input {$stepBack :string}
    .match $stepBack
    true {{Nordic-Programm, {$stage}, einen Schritt zurück, weil die Verspannung gestiegen ist}}
    *    {{Nordic-Programm, {$stage}}}`,
  lowestDose: 'kleinste Dosis, weil die Verspannung gestiegen ist',
  inPlaceOf: 'anstelle von {$name}, weil die Verspannung gestiegen ist',
  doseLevel: `
    .input {$next :list type=or}
    .match $next
    none {{{$level} der Dosis nach {$sessions :sessions}}}
    *    {{{$level} der Dosis nach {$sessions :sessions}; als Nächstes: {$next}}}`,
  after: 'nach {$sessions :sessions} {$name}',
} as const satisfies Messages['progress'];

/** What to know about a week. */
export const week = {
  runningPaused: 'Das Laufen pausiert vorerst. {$reason}',
  firstDaysOfStrain:
    'Das gilt für die ersten {$T-ACU-01.freshHours :hours} einer Zerrung. Mach danach wieder einen Check-in, denn was hilft, ändert sich.',
  usualRuns: 'Die Lauftage sind aus deinen letzten vier Wochen geschätzt.',
  unknownRuns:
    'Es sind keine Lauftage bekannt: Nutze die Listen vor und nach einem Lauf an den Tagen, an denen du läufst. Mach am Tag vor einem harten Lauf kein Krafttraining.',
  tightnessRose: `
    .input {$region :region}
    .match $region
    none {{Die Verspannung ist gestiegen (keine Stelle genannt: {$latest} statt sonst {$usual}): Beim Krafttraining geht es einen Schritt zurück.}}
    *    {{Die Verspannung ist gestiegen ({$region}: {$latest} statt sonst {$usual}): Beim Krafttraining geht es einen Schritt zurück.}}`,
  fewerStrengthDays:
    'Nur {$placed} von {$wanted} Krafteinheiten passen: mit 48 Stunden Abstand und keine am Tag vor einem harten Lauf.',
  markWhatIsDone:
    'Hake ab, was du gemacht hast: Ohne Haken kann der Plan keine 48 Stunden zwischen Krafteinheiten halten und nicht weitergehen.',
} as const satisfies Messages['week'];

/** How tightness moved around the start of a routine. */
export const response = {
  moved: `
    .input {$direction :string}
    .match $direction
    same {{In den zwei Wochen nach dem Beginn blieb die übliche Bewertung gleich: {$before} davor, {$after} danach. Das zeigt nicht, dass die Übung der Grund war.}}
    down {{In den zwei Wochen nach dem Beginn sank die übliche Bewertung: {$before} davor, {$after} danach. Das zeigt nicht, dass die Übung der Grund war.}}
    *    {{In den zwei Wochen nach dem Beginn stieg die übliche Bewertung: {$before} davor, {$after} danach. Das zeigt nicht, dass die Übung der Grund war.}}`,
  tooFewRatings:
    'Zu wenige Bewertungen zum Vergleichen: {$before} vor und {$after} nach dem Beginn, nötig sind je {$needed}.',
} as const satisfies Messages['response'];
