import type { Messages } from '#src/core/words/messages.ts';

/** Causes of tightness, with what is known of each. */
export const causes = {
  'C-RAMP': {
    name: 'Plötzlicher Sprung in der Strecke',
    statement:
      'Ein einzelner viel längerer Lauf ging in einer großen Kohorte mit mehr Verletzungen einher. Ein Sprung von Woche zu Woche ist umstritten.',
  },
  'C-NOBREAK': {
    name: 'Hartes Training ohne Pausen',
    statement: 'Eine Regel von Trainern; Kohortendaten sind schwach und weisen in beide Richtungen.',
  },
  'C-OVERSTRIDE': {
    name: 'Lange Schritte',
    statement:
      'Klare Mechanik im Labor; bei Menschen mit Laufuhr kein Zusammenhang zwischen Schrittfrequenz und Verletzung. Eine Uhr sieht den Fuß nicht.',
  },
  'C-GLUTE': { name: 'Schwache Gesäßmuskeln', statement: 'Plausibel, nur indirekt belegt.' },
  'C-CORE': { name: 'Schwacher Rumpf', statement: 'Meinung von Fachleuten.' },
  'C-TILT': { name: 'Nach vorn gekipptes Becken', statement: 'Der Mechanismus ist nicht belegt.' },
  'C-SIT': { name: 'Langes Sitzen', statement: 'Nur mit der Streckung der Hüfte verknüpft.' },
  'C-NERVE': {
    name: 'Spannung am Nerv',
    statement:
      'Nervengleiten vergrößert in dreizehn Studien die Beinhebung; weniger Nervenschmerz ist nicht gezeigt.',
  },
  'C-PREVINJ': {
    name: 'Frühere Verletzung am hinteren Oberschenkel',
    statement: 'Der stärkste bekannte Risikofaktor für den hinteren Oberschenkel, aus Feldsportarten.',
  },
  'C-QUADDOM': {
    name: 'Vordere Oberschenkel stärker als hintere',
    statement: 'Sagt wenig voraus.',
  },
  'C-WEAKLONG': {
    name: 'Schwach in voller Länge',
    statement:
      'Absenkübungen verringerten Zerrungen in einzelnen Fußballstudien. Eine Neuauswertung der randomisierten ist nicht eindeutig.',
  },
  'C-STRETCHONLY': {
    name: 'Nur Dehnen, oder zur falschen Zeit',
    statement:
      'Über eine Minute Halten direkt vor einem Lauf kostet für kurze Zeit Kraft. Ob Dehnen vorbeugt, ist offen.',
  },
  'C-COLDSTART': {
    name: 'Kein Aufwärmen',
    statement: 'Dynamisches Aufwärmen bringt einen kleinen Nutzen.',
  },
  'C-CHAIN': { name: 'Verspannte Nachbarn', statement: 'Meinung von Fachleuten.' },
  'C-CHRONICSTIFF': {
    name: 'Lang anhaltende Steifigkeit ohne Schwellung',
    statement: 'Nur für das Wohlbefinden belegt.',
  },
  'C-DOMS': {
    name: 'Muskelkater nach einem Lauf',
    statement: 'Rollen senkt Muskelkater um wenige Prozent.',
  },
  'C-SYMPATH': {
    name: 'Kein Runterfahren nach dem Training',
    statement: 'Eine beruhigende Wirkung ist gezeigt; eine auf die Verspannung nicht.',
  },
  'C-ACUTE': { name: 'Mögliche frische Zerrung', statement: 'Konsens von Fachleuten.' },
  'C-TENDON': {
    name: 'Sehne am Sitzbein',
    statement: 'Klinische Übersichten beschreiben das Muster. Keine Studie untersuchte Menschen, die laufen.',
  },
  'C-SPEED': {
    name: 'Mehr schnelles Laufen als sonst',
    statement:
      'Aus dem Fußball bekannt, in der Woche vor einer Zerrung. Für das Laufen ist das nur indirekt belegt.',
  },
  'C-CALF': {
    name: 'Schwache oder überlastete Wade',
    statement:
      'Fersenheben ist bei Schmerz in der Mitte der Achillessehne geprüft. Für eine verspannte Wade ist das indirekt.',
  },
  'C-ENERGY': {
    name: 'Zu wenig Energie für das Laufen',
    statement:
      'Ein Konsens von Fachleuten nennt diese Antworten als Grund für einen Termin in einer sportärztlichen Praxis.',
  },
  'C-SLEEP': {
    name: 'Schlechter Schlaf',
    statement:
      'In einer Kohorte von 339 Läuferinnen und Läufern ging schlechterer Schlaf mit mehr Verletzungen einher.',
  },
} as const satisfies Messages['causes'];

/** Why an answer points to a cause. */
export const reasons = {
  quadDominant: 'Deine vorderen Oberschenkel ermüden oder brennen lange vor den hinteren.',
  tightNeighbours: 'Andere Bereiche desselben Beins sind auch verspannt.',
  sorenessAfter12To48h: 'Der Muskelkater begann einen halben Tag bis zwei Tage nach dem Lauf.',
  worstFirst10Minutes: 'Am Anfang eines Laufs ist die Verspannung am stärksten, dann lässt sie nach.',
  longStiffnessWithoutSwelling: 'Die Verspannung dauert schon Wochen und nichts ist geschwollen.',
  restingHeartRateUp: 'Dein Ruhepuls liegt über deinem üblichen.',
  tightCalf:
    'Du bewertest die Verspannung von Wade oder Achillessehne unter {$S-PAIN-R.redRating :spoken} von 10.',
  poorSleepOrStress: 'Du gibst schlechten Schlaf oder Stress an.',
} as const satisfies Messages['reasons'];
