import type { Messages } from '#src/core/words/messages.ts';

/** What the load of a runner is counted in, and what its figures wait for. */
export const load = {
  sources: {
    srpe: 'Empfundene Anstrengung und Dauer',
    banister: 'Herzfrequenz gegen Maximum und Ruhe',
    edwards: 'Herzfrequenz gegen das Maximum',
    rtss: 'Steigungsbereinigtes Tempo gegen das Schwellentempo',
    duration: 'Dauer',
    distance: 'Strecke',
  },
  chosen: '{$name}: bekannt für {$knownRuns} von {$runs} Läufen.',
  noModel: 'Für kein Modell gibt es Daten aus 80\u00A0% der Läufe.',
  noRuns: 'Es gibt keine Läufe, nach denen gewählt werden kann.',
  windows: {
    lastWeek: 'die letzten 7 Tage',
    weekChange: 'die Änderung von 7 Tagen',
    acuteChronicRatios: 'die Verhältnisse akut zu chronisch',
    monotony: 'Monotonie und Beanspruchung',
    fitness: 'Fitness und Form',
  },
  signals: { distance: 'Strecke', load: 'Belastung' },
  waitsFor: '{$what}: nötig sind {$days} Tage in Folge mit bekannter {$signal}, es gibt {$knownDays}',
  cadenceLine:
    'die eigene Linie: nötig sind {$neededMinutes} Minuten Laufen mit Schrittfrequenz in {$windowDays} Tagen, es gibt {$minutes}',
  impact: 'Eine Konvention mit offener Formel, nur mit sich selbst vergleichbar; sie warnt nie.',
} as const satisfies Messages['load'];
