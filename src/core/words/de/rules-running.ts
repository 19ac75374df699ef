import type { Messages } from '#src/core/words/messages.ts';

/** Time between runs, cadence, and doing more than is recovered from. */
export const runningTexts = {
  'R-HARD': {
    title: 'Zwei harte Läufe dicht hintereinander',
    because: 'Zwei harte Läufe lagen dicht hintereinander.',
    message: 'Zwei harte Läufe liegen {$shortestHardGapHours :hours} auseinander.',
    clearsWhen: 'Seit dem zweiten sind {$activeDays :days} vergangen.',
    threshold:
      'Weniger als {$infoHours :hours}, mit dem späteren Lauf in den letzten {$activeDays :days form=dative}. Weniger als {$cautionHours :hours} wiegen schwerer bei Schmerz, einem schlechteren Morgen, vielen Tagen in Folge oder keinem Ruhetag.',
  },
  'R-STREAK': {
    title: 'Viele Tage in Folge',
    because: 'Du bist viele Tage in Folge gelaufen.',
    message: `
      .input {$ranToday :string}
      .input {$ownLongestDays :days}
      .match $ranToday $ownLongestDays
      true none {{Du bist bis heute {$streakDays :days} in Folge gelaufen.}}
      true *    {{Du bist bis heute {$streakDays :days} in Folge gelaufen. Deine längste Serie davor: {$ownLongestDays}.}}
      *    none {{Du bist bis gestern {$streakDays :days} in Folge gelaufen. Ein Lauf heute wäre der {$nextDays :ordinal}\u00A0Tag.}}
      *    *    {{Du bist bis gestern {$streakDays :days} in Folge gelaufen. Ein Lauf heute wäre der {$nextDays :ordinal}\u00A0Tag. Deine längste Serie davor: {$ownLongestDays}.}}`,
    clearsWhen: 'Du machst einen Tag ohne Laufen.',
    threshold:
      '{$longDays :days} in Folge, oder über {$overOwnDays :days} mehr als deine längste Serie der {$habitDays :days} davor, von denen {$minKnownDays :days} bekannt sein müssen. Ab {$unknownHabitDays :days form=dative}, wenn davor nichts bekannt ist, gilt tägliches Laufen als deine Gewohnheit.',
  },
  'R-REST': {
    title: 'Kein Ruhetag in dieser Woche',
    because: 'Du hast deine üblichen Ruhetage ausgelassen.',
    message: `
      .input {$ranToday :string}
      .match $ranToday
      true {{Du bist an jedem der sieben Tage bis heute gelaufen. Sonst machst du {$habitRestDaysPerWeek :days} Pause pro Woche.}}
      *    {{Du bist an jedem der sieben Tage bis gestern gelaufen. Sonst machst du {$habitRestDaysPerWeek :days} Pause pro Woche.}}`,
    clearsWhen: 'Du machst einen Tag ohne Laufen.',
    threshold:
      'Kein Ruhetag in sieben, bei einer Gewohnheit von {$restDaysPerWeek :spoken} oder mehr pro Woche in den {$habitDays :days form=dative} davor.',
  },
  'C-UNK': {
    title: 'Keine Schrittfrequenz in deinen Läufen',
    because: 'Deine Läufe enthalten keine Schrittfrequenz.',
    message:
      'Deine Läufe enthalten keine brauchbare Schrittfrequenz. Über die Länge deiner Schritte lässt sich nichts sagen.',
    clearsWhen: 'Ein Lauf mit Schrittfrequenz kommt an.',
    threshold: 'Kein Lauf mit Schrittfrequenz in {$windowDays :days form=dative}.',
  },
  'C-OVS-P': {
    title: 'Schrittfrequenz etwas niedrig',
    because: 'Deine Schrittfrequenz ist etwas niedrig für dein Tempo und deine Größe.',
    message:
      'Deine Schrittfrequenz liegt {$medianDeficitPercent :percentage} unter dem, was zu deinem Tempo und deiner Größe passt. Eine Uhr sieht nicht, wo dein Fuß aufsetzt.',
    clearsWhen:
      'Der Median von {$windowDays :days form=dative} liegt weniger als {$fromPercent :percentage} unter der Erwartung.',
    threshold:
      '{$fromPercent :percentage} oder mehr und weniger als {$underPercent :percentage} unter der Erwartung, über mindestens {$runs :runs} und {$minutes :minutes} in {$windowDays :days form=dative}.',
  },
  'C-OVS-L': {
    title: 'Schrittfrequenz niedriger als bei den meisten mit deinem Tempo',
    because: 'Deine Schrittfrequenz ist niedriger als bei den meisten mit deinem Tempo und deiner Größe.',
    message:
      'Deine Schrittfrequenz liegt {$medianDeficitPercent :percentage} unter dem, was zu deinem Tempo und deiner Größe passt. Danach wird eine Übung gewählt; eine Gefahr ist das nicht.',
    clearsWhen:
      'Der Median von {$windowDays :days form=dative} liegt weniger als {$fromPercent :percentage} unter der Erwartung.',
    threshold:
      '{$fromPercent :percentage} oder mehr unter der Erwartung, über mindestens {$runs :runs} und {$minutes :minutes} in {$windowDays :days form=dative}.',
  },
  'C-SELF': {
    title: 'Schrittfrequenz unter deinem eigenen Normalwert',
    because: 'Deine Schrittfrequenz liegt unter deinem eigenen Normalwert.',
    message:
      'In {$runsBelow :runs form=dative} der letzten {$activeDays :days} war deine Schrittfrequenz niedriger als sonst bei diesem Tempo. Gut zu wissen, mehr nicht.',
    clearsWhen:
      'Weniger als {$runs :runs} der letzten {$activeDays :days} liegen so weit unter deinem eigenen Normalwert.',
    threshold:
      '{$fromPercent :percentage} oder mehr unter deiner eigenen Linie aus {$lineDays :days form=dative}, in {$runs :runs form=dative} der letzten {$activeDays :days}.',
  },
  'C-DECAY': {
    title: 'Schrittfrequenz fiel spät im Lauf',
    because: 'Deine Schrittfrequenz fiel spät im Lauf.',
    message:
      'In deinem Lauf {$daysAgo :when} fiel die Schrittfrequenz zum Ende hin um {$decayPercent :percentage}, mehr als das Tempo erklärt.',
    clearsWhen: '{$activeDays :days} vergehen ohne so einen Lauf.',
    threshold:
      '{$fromPercent :percentage} oder mehr vom ersten zum letzten Drittel, bei gleichem Tempo, in den letzten {$activeDays :days form=dative}.',
  },
  'C-ASYM': {
    title: 'Links und rechts unterscheiden sich',
    because: 'Links und rechts unterscheiden sich beim Bodenkontakt.',
    message:
      'In {$runsOff :whole} von deinen letzten {$runsCompared :runs form=dative} war der Bodenkontakt ungleich verteilt. Uhren messen das nur grob.',
    clearsWhen:
      'Bei weniger als {$runs :whole} von deinen letzten {$ofLastRuns :runs form=dative} ist der Bodenkontakt ungleich.',
    threshold:
      '{$fromPoints :points} Abstand von gleich verteilt in {$runs :whole} von {$ofLastRuns :runs form=dative}.',
  },
  'O-OVER': {
    title: 'Vielleicht machst du mehr, als du verkraftest',
    because: 'Mehrere Anzeichen für zu wenig Erholung kamen zusammen.',
    message: 'Es gibt gleichzeitig {$signs :signs} für zu wenig Erholung.',
    clearsWhen: 'In deinem nächsten Check-in kommen weniger als {$signs :signs} zusammen.',
    threshold:
      '{$signs :signs} oder mehr von sieben. Eine mittlere Bewertung zählt ab {$meanRating :spoken}, der Ruhepuls ab {$restingBpm :spoken} Schlägen über deinem eigenen, die Belastung bei einem Anstieg um mehr als {$loadShare :percent}.',
  },
  'O-REFER': {
    title: 'Lass das ärztlich abklären',
    because: 'Diese Anzeichen dauern schon {$days :days}.',
    message:
      'Du fühlst dich seit {$overreachingDays :days form=dative} so. Geh in eine Arztpraxis, damit andere Ursachen ausgeschlossen werden.',
    clearsWhen: 'Dein nächster Check-in enthält diese Anzeichen nicht mehr.',
    threshold: 'Die Anzeichen dauern {$days :days} oder länger.',
  },
} as const satisfies Partial<Messages['rules']>;
