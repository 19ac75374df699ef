import type { Messages } from '#src/core/words/messages.ts';

/** Signals that are shown and never used. */
export const notUsed = {
  acwr: 'Bei Läuferinnen und Läufern ging ein höheres Verhältnis mit weniger Verletzungen einher.',
  cadence:
    'Bei Menschen mit Laufuhr hing die Schrittfrequenz nicht mit Verletzungen zusammen; sie bestimmt nur, was geraten wird.',
  restDays: 'Zu Ruhetagen widersprechen sich die Studien.',
  monotony: 'Untersucht für Krankheit bei wenigen Sportlern, nicht für Verletzungen beim Laufen.',
  form: 'Für Fitness, Ermüdung und Form ist kein Zusammenhang mit Verletzungen belegt.',
  weekChange: 'Weggelassen, weil ein Sprung in einem einzelnen Lauf vorliegt und mehr aussagt.',
} as const satisfies Messages['notUsed'];

/** What to do about a red flag. */
export const referral = {
  refer_emergency:
    'Ruf jetzt die örtliche Notrufnummer an oder geh in eine Notaufnahme. Lauf nicht und trainiere nicht.',
  refer_same_day:
    'Geh noch heute in eine Arztpraxis oder zum ärztlichen Bereitschaftsdienst. Lauf und trainiere bis dahin nicht.',
  refer_clinician:
    'Lass dich ärztlich oder physiotherapeutisch untersuchen, bevor du wieder hart trainierst.',
} as const satisfies Messages['referral'];

/** Signs of pressure on the nerves of the spine: they are asked for, and stay said with any sign of a nerve. */
export const safetyNet =
  'Taubheit in der Leiste oder im Sattelbereich, Probleme beim Wasserlassen oder Stuhlgang oder Schwäche in beiden Beinen: Geh sofort in eine Notaufnahme.';

/** What the load risk is and is not. */
export const loadRiskLabel =
  'Wie oft sich Läuferinnen und Läufer nach so einem Sprung verletzten, verglichen mit denen ohne. Keine Vorhersage für dich.';

/** What the rate of an earlier injury is and is not. */
export const historyRisk = {
  outcome: 'Zerrung am hinteren Oberschenkel, Feldsportarten',
  label:
    'Wie oft sich Spielende mit einer früheren Verletzung am hinteren Oberschenkel wieder verletzten, in Feldsportarten.',
} as const satisfies Messages['historyRisk'];

/** The ceiling of the next run. */
export const ceiling = {
  longest30:
    '{$nextRun :length}: {$growthShare :percent} mehr als dein längster Lauf der letzten {$longestDays :days}.',
  before_jump:
    '{$nextRun :length}: {$growthShare :percent} mehr als dein längster Lauf vor dem Sprung vom {$jumpDay :date}.',
  aged: '{$nextRun :length}: {$growthShare :percent} mehr als das {$agedFactor :ratio}-Fache deines längsten Laufs der letzten {$recentDays :days}.',
  lapsed:
    '{$nextRun :length}: {$growthShare :percent} mehr als {$lapsedShare :percent} deines längsten Laufs, nach {$recentDays :days form=dative} ohne Lauf.',
  paused: 'Das Laufen pausiert vorerst.',
  unknown:
    'Von keinem Lauf der letzten {$longestDays :days} ist bekannt, wie lang er war. Es fehlt der Vergleich.',
} as const satisfies Messages['ceiling'];

/** The planned run against the ceiling. */
export const plan = {
  within: '{$plannedMeters :km} bleiben innerhalb der Obergrenze von {$ceilingMeters :km}.',
  later:
    'Mit einem längsten Lauf pro Woche, jeder höchstens {$growthShare :percent} länger als der letzte, dauert das {$steps :weeks}. Keine Studie hat dieses Tempo geprüft.',
  race: 'Ein Wettkampf ist ein Sprung, den du selbst wählst; es zählen die Läufe davor und danach.',
  paused: 'Das Laufen pausiert, deshalb ist kein Lauf geplant.',
  unknown: 'Ohne bekannte Strecken der letzten {$longestDays :days} lässt sich der Plan nicht beurteilen.',
} as const satisfies Messages['plan'];

/** What stands where nothing else may be said. */
export const gated = {
  noCeiling: 'Vor der ärztlichen Untersuchung gibt es keine Obergrenze.',
  ceilingPaused: 'Solange das Laufen pausiert, gibt es keine Obergrenze.',
  ceilingStaged: 'Auf dieser Stufe des Wiedereinstiegs gibt es keine Obergrenze.',
  ceilingShare: '{$nextRunMeters :km}: {$ceilingShare :percent} deines längsten Laufs vor der Verletzung.',
  planPaused: 'Das Laufen pausiert, deshalb wird der geplante Lauf nicht beurteilt.',
  planStaged: 'Der geplante Lauf richtet sich nach der Stufe des Wiedereinstiegs.',
  countsLater: 'Das gilt für spätere Läufe.',
} as const satisfies Messages['gated'];

/** Whether and how to run; `$ceiling` is none, a distance, or a time where no distance is known. */
export const running = {
  ordinary: `
    .input {$rests :string}
    .input {$asUsual :string}
    .match $rests $asUsual
    true * {{Nach dem Ruhetag kannst du wieder laufen.}}
    *  true {{Du kannst wie gewohnt laufen.}}
    *  *  {{Lauf nur so, wie es die nächsten Schritte erlauben.}}`,
  capped: `
    .input {$ceiling :length}
    .match $ceiling
    none {{Lauf weniger, bis {$until :day}.}}
    *    {{Bis zu {$ceiling} pro Lauf, bis {$until :day}.}}`,
  staged: 'Du kehrst in Stufen zum Laufen zurück; das ist {$stageText}.',
  paused: `
    .input {$urgent :string}
    .match $urgent
    true {{Das Laufen pausiert, bis du ärztlich untersucht bist.}}
    *    {{Das Laufen pausiert vorerst.}}`,
} as const satisfies Messages['running'];

/** The next steps: how the headline names each, and how each is said. `$region` is none where no place is known. */
export const steps = {
  refer_emergency: { headline: 'Hol dir jetzt Notfallhilfe.', text: 'In eine Notaufnahme, jetzt.' },
  refer_same_day: { headline: 'Geh noch heute in eine Arztpraxis.', text: 'In eine Arztpraxis, noch heute.' },
  refer_clinician: {
    headline: `
      .input {$region :string}
      .match $region
      none {{Geh in eine Arzt- oder Physiopraxis.}}
      *    {{Lass {$place :place form=accusative} untersuchen.}}`,
    text: `
      .input {$region :string}
      .match $region
      none {{Mach einen Termin in einer Arzt- oder Physiopraxis.}}
      *    {{Mach einen Termin in einer Arzt- oder Physiopraxis und lass {$place :place form=accusative} ansehen.}}`,
  },
  pause_running: {
    headline: 'Lauf vorerst nicht.',
    text: `
      .input {$region :string}
      .match $region
      none {{Vorerst kein Laufen; mach morgen früh wieder einen Check-in.}}
      *    {{Vorerst kein Laufen; bewerte {$place :place form=accusative} morgen früh noch einmal.}}`,
  },
  answer_first: {
    headline: 'Beantworte zuerst diese Fragen.',
    text: 'Beantworte die Fragen unten; von den Antworten hängt der Rat ab.',
  },
  step_back_week: {
    headline: 'Mach eine leichtere Woche.',
    text: 'Lauf 20 bis 30\u00A0% weniger als sonst und nichts Hartes, bis {$until :day}.',
  },
  rest_day: {
    headline: 'Leg einen Tag Laufpause ein.',
    text: 'Kein Lauf bis einschließlich {$until :day}.',
  },
  cap_next_run: {
    headline: 'Halte die nächsten Läufe kurz.',
    text: `
      .input {$ceiling :length}
      .match $ceiling
      none {{Kein Lauf, der länger ist als sonst, bis {$until :day}.}}
      *    {{Lauf höchstens {$ceiling} am Stück, bis {$until :day}.}}`,
  },
  easy_48h: {
    headline: 'Halte die nächsten Läufe locker.',
    text: 'Lauf nur so schnell, dass du dich unterhalten kannst, bis {$until :day}.',
  },
  leave_out_fast: {
    headline: 'Lass schnelles Laufen weg.',
    text: 'Lauf locker, ohne Steigerungen und Sprints, bis {$until :day}.',
  },
  staged_return: {
    headline: `
      .input {$kind :string}
      .match $kind
      bone {{Bleib auf Stufe B{$stage} deines Wiedereinstiegs.}}
      *    {{Bleib auf Stufe {$stage} deines Wiedereinstiegs.}}`,
    text: '{$returnAdvice}',
  },
  routine: {
    headline: 'Beginne mit einer Übung: {$name}.',
    // A dose that makes the sentence too long is read on the card of the routine.
    text: `
      .input {$doseFits :string}
      .match $doseFits
      true {{{$name}: {$dose}.}}
      *    {{{$name}, wie unten beschrieben.}}`,
  },
  not_served: {
    headline: 'Lass {$place :place form=accusative} untersuchen.',
    text: '{$notServed}',
  },
  rate_again: {
    headline: 'Bewerte {$place :place form=accusative} morgen noch einmal.',
    text: 'Bewerte {$place :place form=accusative} morgen früh noch einmal, von 0 bis 10.',
  },
} as const satisfies Messages['steps'];

/** The headline without a next step. */
export const headline = {
  quiet: `
    .input {$ceiling :length}
    .match $ceiling
    none {{Nichts fällt auf.}}
    *    {{Nichts fällt auf. Deine Obergrenze für den nächsten Lauf: {$ceiling}.}}`,
  staged: 'Du bist auf Stufe {$stage} von {$last} deines Wiedereinstiegs.',
  look: 'Unten steht etwas, das du dir ansehen solltest.',
} as const satisfies Messages['headline'];

/** The limits of the whole answer. */
export const disclaimer =
  'Sinew ist kein Medizinprodukt. Es stellt keine Diagnosen und sagt keine Verletzungen voraus. Es vergleicht dein Laufen mit deiner eigenen Vergangenheit und mit veröffentlichten Studien. Wenn dir etwas Sorgen macht, geh in eine Arztpraxis.';
