import type { Messages } from '#src/core/words/messages.ts';

/** Signs after which nothing but help is offered. */
export const redFlagTexts = {
  'T-RED-01': {
    title: 'Hol dir jetzt Notfallhilfe',
    because: 'Es gibt Anzeichen für Druck auf die Nerven am unteren Ende der Wirbelsäule.',
    message:
      'Diese Antworten können Druck auf die Nerven am unteren Ende der Wirbelsäule bedeuten. Geh jetzt in eine Notaufnahme. Trainiere nicht.',
    clearsWhen: 'Du bist ärztlich untersucht und deine Antworten haben sich geändert.',
    threshold: 'Jedes einzelne dieser Anzeichen genügt.',
  },
  'T-RED-02': {
    title: 'Hol dir jetzt Notfallhilfe',
    because: 'Es gibt Brustschmerz, einen Zusammenbruch, ausgehustetes Blut oder Atemnot in Ruhe.',
    message:
      'Brustschmerz, ein Zusammenbruch, ausgehustetes Blut oder Atemnot in Ruhe brauchen jetzt Notfallhilfe. Warte nicht und trainiere nicht.',
    clearsWhen: 'Du bist ärztlich untersucht und deine Antworten haben sich geändert.',
    threshold: 'Jedes einzelne dieser Anzeichen genügt.',
  },
  'T-RED-03': {
    title: 'Geh noch heute in eine Arztpraxis',
    because: 'Ein Bein ist geschwollen, warm oder verfärbt.',
    message:
      'In einem geschwollenen, warmen oder verfärbten Bein kann ein Blutgerinnsel sitzen. Hol dir noch heute ärztlichen Rat. Keine Massage, kein Rollen und keine Wärme.',
    clearsWhen: 'Das Bein ist ärztlich untersucht und deine Antworten haben sich geändert.',
    threshold: 'Dieses Anzeichen allein genügt.',
  },
  'T-RED-04': {
    title: 'Lass das Bein noch heute untersuchen',
    because: 'Es gibt Anzeichen für einen vollständigen Riss, oder das Bein trägt dein Gewicht nicht.',
    message: `
      .input {$cannotBearWeight :string}
      .match $cannotBearWeight
      true {{Ein Bein, das dein Gewicht nicht trägt, muss noch heute untersucht werden. Schone das Bein bis dahin.}}
      *    {{Was du an {$place :place form=dative} beschreibst, kann ein vollständiger Riss sein, auch ohne ein spürbares Knacken. Schone das Bein und lass {$place :place form=accusative} noch heute untersuchen.}}`,
    clearsWhen:
      'Das Bein ist ärztlich oder physiotherapeutisch untersucht und deine Antworten haben sich geändert.',
    threshold:
      'Ein Bein, das kein Gewicht trägt; ein schwaches Bein oder eine Delle im Muskel mit Knacken, plötzlichem Beginn oder großem Bluterguss; oder ein Knacken mit großem Bluterguss.',
  },
  'T-RED-05': {
    title: 'Hör auf zu laufen und lass dich untersuchen',
    because: 'Es gibt Anzeichen für eine Verletzung des Knochens.',
    message:
      'Eine einzelne wunde Stelle am Knochen, die beim Hüpfen, in Ruhe oder nachts schmerzt, kann ein Ermüdungsbruch sein. Das gilt auch für Leistenschmerz beim Stehen auf dem Bein. Hör auf zu laufen und lass dich noch heute untersuchen.',
    clearsWhen:
      'Eine Verletzung des Knochens ist ärztlich oder physiotherapeutisch ausgeschlossen und deine Antworten haben sich geändert.',
    threshold:
      'Eine einzelne wunde Stelle am Knochen mit Schmerz beim Hüpfen, in Ruhe oder nachts; oder Leistenschmerz unter Belastung.',
  },
  'T-RED-06': {
    title: 'Geh noch heute in eine Arztpraxis',
    because: 'Es gibt Fieber zusammen mit einer heißen, geschwollenen Stelle.',
    message:
      'Fieber zusammen mit einer heißen, geschwollenen Stelle muss noch heute ärztlich untersucht werden.',
    clearsWhen: 'Du bist ärztlich untersucht und deine Antworten haben sich geändert.',
    threshold: 'Beide Anzeichen zusammen.',
  },
  'T-RED-07': {
    title: 'Geh noch heute in eine Arztpraxis',
    because: 'Das Bein oder der Fuß wird schwächer.',
    message:
      'Zunehmende Schwäche in Bein oder Fuß muss noch heute untersucht werden. Trainiere nicht mit diesem Bein.',
    clearsWhen: 'Du bist ärztlich untersucht und deine Antworten haben sich geändert.',
    threshold: 'Jedes der beiden Anzeichen genügt.',
  },
  'T-RED-08': {
    title: 'Hol dir jetzt Notfallhilfe',
    because: 'Es gibt dunklen Urin zusammen mit starkem Muskelschmerz.',
    message:
      'Mit dunklem Urin und starkem Muskelschmerz musst du jetzt in eine Notaufnahme. Trainiere nicht.',
    clearsWhen: 'Du bist ärztlich untersucht und deine Antworten haben sich geändert.',
    threshold: 'Beide Anzeichen zusammen.',
  },
  'T-RED-09': {
    title: 'Geh noch heute in eine Arztpraxis',
    because: 'Es gibt Nachtschmerz zusammen mit anderen allgemeinen Anzeichen.',
    message:
      'Schmerz in der Nacht zusammen mit diesen anderen Antworten gehört in eine Arztpraxis, nicht zu Übungen.',
    clearsWhen: 'Du bist ärztlich untersucht und deine Antworten haben sich geändert.',
    threshold: 'Nachtschmerz mit Fieber, ungeklärtem Gewichtsverlust oder einer früheren Krebserkrankung.',
  },
  'T-COMP': {
    title: 'Hol dir jetzt Notfallhilfe',
    because: 'Es gibt starken Schmerz in Ruhe mit Schwellung und Taubheit.',
    message:
      'Starker Schmerz in Ruhe mit Schwellung und Taubheit kann ein Muskel unter Druck sein. Geh jetzt in eine Notaufnahme. Lagere das Bein flach.',
    clearsWhen:
      'Du hast {$place :place form=accusative} ärztlich untersuchen lassen und deine Antworten haben sich geändert.',
    threshold:
      'Schmerz in Ruhe, Taubheit oder Kribbeln und Schwellung, dazu eine Bewertung von {$severeRating :spoken} oder mehr, starker Muskelschmerz oder Schmerz, der nicht zum Anlass passt.',
  },
  'T-CALF': {
    title: 'Geh noch heute in eine Arztpraxis',
    because: 'Ein Bein ist geschwollen, und das kann ein Gerinnsel sein.',
    message:
      'In einem einzelnen geschwollenen Bein kann ein Blutgerinnsel sitzen. Lass {$place :place form=accusative} noch heute ansehen. Keine Massage, kein Rollen und keine Wärme.',
    clearsWhen:
      'Du hast {$place :place form=accusative} ärztlich untersuchen lassen und deine Antworten haben sich geändert.',
    threshold:
      'Ein heißes und geschwollenes Bein; eine geschwollene Wade ohne plötzlichen Beginn; oder eine Schwellung mit früherem Gerinnsel, Krebs, Schwangerschaft, Geburt in den letzten {$postpartumWeeks :weeks}, Operation in den letzten {$surgeryWeeks :weeks}, {$travelHours :hours} Reise in den letzten {$travelDays :days form=dative} oder ruhiggestelltem Bein in den letzten {$immobilisedDays :days form=dative}.',
  },
  'T-ACHILLES': {
    title: 'Lass die Ferse noch heute untersuchen',
    because: 'Es gibt Anzeichen für einen Riss der Achillessehne.',
    message:
      'Ein Knacken, eine Delle oder eine Ferse, die sich nicht heben lässt, kann ein Riss der Achillessehne sein. Belaste das Bein nicht und lass dich noch heute untersuchen.',
    clearsWhen:
      'Du hast {$place :place form=accusative} ärztlich oder physiotherapeutisch untersuchen lassen und deine Antworten haben sich geändert.',
    threshold:
      'Ein Knacken, eine Delle oder eine Ferse, die sich nicht heben lässt, an Wade oder Achillessehne.',
  },
} as const satisfies Partial<Messages['rules']>;
