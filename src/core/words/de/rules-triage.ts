import type { Messages } from '#src/core/words/messages.ts';
import { returnStages } from './return-stages.ts';
import { redFlagTexts } from './rules-red-flags.ts';

/** What the answers may mean, before anything else. */
export const triageTexts = {
  ...redFlagTexts,
  'T-ACU-01': {
    title: 'Schone dieses Bein ein paar Tage',
    because: 'Die Beschwerden begannen plötzlich, wie bei einer Zerrung, und können frisch sein.',
    message: `
      .input {$hoursSinceOnset :hours}
      .input {$protectUntilDay :day}
      .match $hoursSinceOnset $protectUntilDay
      none none {{An {$place :place form=dative} kann eine frische Zerrung vorliegen. Du hast nicht angegeben, wann die Beschwerden begannen. Entlaste ein bis drei Tage lang. Bis dahin keine Wärme, kein Dehnen, keine Massage und kein Krafttraining.}}
      none *    {{An {$place :place form=dative} kann eine frische Zerrung vorliegen. Du hast nicht angegeben, wann die Beschwerden begannen. Entlaste bis {$protectUntilDay}. Bis dahin keine Wärme, kein Dehnen, keine Massage und kein Krafttraining.}}
      *    none {{An {$place :place form=dative} kann eine frische Zerrung vorliegen. Entlaste ein bis drei Tage lang. Bis dahin keine Wärme, kein Dehnen, keine Massage und kein Krafttraining.}}
      *    *    {{An {$place :place form=dative} kann eine frische Zerrung vorliegen. Entlaste bis {$protectUntilDay}. Bis dahin keine Wärme, kein Dehnen, keine Massage und kein Krafttraining.}}`,
    clearsWhen:
      'Seit dem Beginn sind mehr als {$freshHours :hours} vergangen, und der Schmerz an {$place :place form=dative} lässt nach.',
    threshold:
      'Ein Knacken, oder ein plötzlicher Beginn mit Bluterguss, Schwellung, stechendem Schmerz oder Schmerz beim Gehen, innerhalb von {$freshHours :hours}.',
  },
  'T-ACU-02': {
    title: 'Das Laufen wartet auf eine Untersuchung',
    because:
      'Die Beschwerden begannen plötzlich, wie bei einer Zerrung, und niemand hat {$place :place form=accusative} untersucht.',
    message:
      'Die Zerrung an {$place :place form=dative} ist mehr als {$freshHours :hours} alt und nicht untersucht. Das Laufen pausiert bis zur Untersuchung. Bewegung ohne Schmerz tut gut.',
    clearsWhen:
      'Du hast {$place :place form=accusative} ärztlich oder physiotherapeutisch untersuchen lassen, oder dein nächster Check-in beschreibt keine Zerrung mehr.',
    threshold: 'Dieselben Anzeichen vor mehr als {$freshHours :hours}, und keine Untersuchung.',
  },
  'T-ILL-01': {
    title: 'Kein Training mit Fieber',
    because: 'Du hast Fieber.',
    message:
      'Kein Training mit Fieber. Fang wieder locker an, wenn du dich ein, zwei Tage gesund gefühlt hast.',
    clearsWhen: 'Das Fieber ist weg und dein nächster Check-in sagt das.',
    threshold: 'Jedes Fieber.',
  },
  'T-BSI-02': {
    title: 'Pausiere vorerst mit dem Laufen',
    because: 'Eine einzelne Stelle am Knochen ist wund.',
    message:
      'Schmerz an einer einzelnen Stelle am Knochen: Pausiere mit dem Laufen und lass {$place :place form=accusative} ansehen, bevor du weitermachst.',
    clearsWhen: 'Die Stelle ist nicht mehr wund und dein nächster Check-in sagt das.',
    threshold:
      'Eine einzelne wunde Stelle am Knochen, ohne Schmerz beim Hüpfen, in Ruhe oder nachts; dringend bei ausbleibender Periode, Osteoporose oder einer früheren Stressverletzung eines Knochens.',
  },
  'T-HOP': {
    title: 'Pausiere mit dem Laufen und beantworte ein paar Fragen',
    because: 'Du hast Schmerz, der vom Knochen kommen kann.',
    message:
      'Solcher Schmerz an {$place :place form=dative} kann vom Knochen kommen. Pausiere mit dem Laufen und beantworte die nächsten Fragen. Lass {$place :place form=accusative} innerhalb von zwei Tagen untersuchen.',
    clearsWhen:
      'Du hast {$place :place form=accusative} ärztlich oder physiotherapeutisch untersuchen lassen, oder dein nächster Check-in sagt, dass der Schmerz weg ist.',
    threshold: 'Schmerz beim Hüpfen, in Ruhe oder nachts, an Leiste, Hüftbeuger, Schienbein oder Fuß.',
  },
  'T-APO': {
    title: 'Pausiere mit dem Laufen und lass dich untersuchen',
    because: 'Ein plötzlicher Zug kann den Rand des Knochens abreißen, solange der Knochen noch wächst.',
    message:
      'Unter {$ageUnderYears :spoken} Jahren kann ein plötzlicher Zug den Knochenrand abreißen, an dem der Muskel ansetzt. Pausiere mit dem Laufen und lass {$place :place form=accusative} innerhalb von zwei Tagen untersuchen.',
    clearsWhen:
      'Du hast {$place :place form=accusative} ärztlich oder physiotherapeutisch untersuchen lassen, oder dein nächster Check-in enthält diese Anzeichen nicht mehr.',
    threshold:
      'Unter {$ageUnderYears :spoken} Jahren: ein Knacken, ein plötzlicher Beginn oder ein druckempfindliches Sitzbein, an Hüfte, Leiste oder Oberschenkel.',
  },
  'T-NRV-03': {
    title: 'Geh noch heute in eine Arztpraxis',
    because: 'Es gibt Nervenzeichen in beiden Beinen.',
    message:
      'Nervenzeichen in beiden Beinen müssen noch heute ärztlich untersucht werden. Beantworte zuerst die nächsten Fragen. {$safetyNet}',
    clearsWhen:
      'Du hast die drei Fragen zur Wirbelsäule mit Nein beantwortet, oder die Nervenzeichen sind weg.',
    threshold:
      'Kribbeln, Taubheit oder Schmerz unterhalb des Knies auf beiden Seiten, bis die drei Fragen zur Wirbelsäule mit Nein beantwortet sind.',
  },
  'T-NRV-01': {
    title: 'Nicht dehnen, den Nerv untersuchen lassen',
    because: 'Es gibt Kribbeln, Taubheit, einschießenden Schmerz oder zwei schwächere Nervenzeichen.',
    // T-NRV-03 says whom to see and what to look out for.
    message: `
      .input {$inBothLegs :string}
      .match $inBothLegs
      true {{Die Antworten zu {$place :place form=dative} passen eher zu einem gereizten Nerv als zu einem kurzen Muskel. Dehne {$place :place form=accusative} nicht. Sanftes Nervengleiten kann helfen.}}
      *    {{Die Antworten zu {$place :place form=dative} passen eher zu einem gereizten Nerv als zu einem kurzen Muskel. Dehne {$place :place form=accusative} nicht. Sanftes Nervengleiten kann helfen. Lass {$place :place form=accusative} innerhalb von zwei Wochen untersuchen. {$safetyNet}}}`,
    clearsWhen:
      'Dein nächster Check-in sagt, dass Kribbeln, Taubheit und einschießender Schmerz weg sind und Dehnen schmerzfrei ist.',
    threshold: 'Ein klares Anzeichen, oder zwei der schwächeren.',
  },
  'T-NRV-02': {
    title: 'Lass das Dehnen vorerst weg',
    because: 'Eine Antwort passt zu einem gereizten Nerv.',
    message:
      'Eine Antwort zu {$place :place form=dative} passt zu einem gereizten Nerv. Dehne die Rückseite des Oberschenkels vorerst nicht. Beantworte die nächsten Fragen. {$safetyNet}',
    clearsWhen: 'Dein nächster Check-in enthält kein Nervenzeichen mehr.',
    threshold: 'Genau eines der zwei schwächeren Anzeichen.',
  },
  'T-PHT-01': {
    title: 'Vorsicht mit tiefem Dehnen',
    because: 'Beim Sitzen kommt tiefer Gesäßschmerz.',
    message:
      'Schmerz tief im Gesäß beim Sitzen kann von der Sehne am Sitzbein kommen. Lass langes Dehnen weg. Langsames Krafttraining passt zur Sehne.',
    clearsWhen: 'Dein nächster Check-in sagt, dass Sitzen den tiefen Gesäßschmerz nicht mehr auslöst.',
    threshold:
      'Tiefer Gesäßschmerz beim Sitzen mit druckempfindlichem Sitzbein oder schlimmer nach Hügeln oder Tempo.',
  },
  'T-OPEN': {
    title: 'Ist das untersucht worden?',
    because: 'Niemand hat ein früheres Warnzeichen untersucht.',
    message: `
      .input {$day :day}
      .input {$signsAreOfPlace :string}
      .match $day $signsAreOfPlace
      none true {{Vor einiger Zeit hast du zu {$place :place form=dative} angegeben: {$toldSigns :list of=signs most=2}. Wir wissen nicht, ob das untersucht wurde.}}
      none *    {{Vor einiger Zeit hast du angegeben: {$toldSigns :list of=signs most=2}. Wir wissen nicht, ob das untersucht wurde.}}
      *    true {{Am {$day} hast du zu {$place :place form=dative} angegeben: {$toldSigns :list of=signs most=2}. Wir wissen nicht, ob das untersucht wurde.}}
      *    *    {{Am {$day} hast du angegeben: {$toldSigns :list of=signs most=2}. Wir wissen nicht, ob das untersucht wurde.}}`,
    clearsWhen:
      'Du gibst an, wann du {$place :place form=accusative} hast untersuchen lassen, oder dass das Anzeichen weg ist.',
    threshold:
      'Ein Anzeichen vor {$afterDays :whole} bis {$untilDays :days form=dative}, bei dem das Laufen mindestens pausierte, seither weder verneint noch untersucht.',
  },
  'T-SIGN': {
    title: 'Beantworte zuerst ein paar Fragen',
    because: 'Ein Anzeichen braucht noch mehr Antworten.',
    message: `
      .input {$pausesRunning :string}
      .input {$signsAreOfPlace :string}
      .match $pausesRunning $signsAreOfPlace
      true true {{Du hast angegeben: {$toldSigns :list of=signs most=3}. Das Laufen pausiert. Beantworte die nächsten Fragen und lass {$place :place form=accusative} innerhalb von zwei Tagen untersuchen.}}
      true *    {{Du hast angegeben: {$toldSigns :list of=signs most=3}. Das Laufen pausiert. Beantworte die nächsten Fragen und lass das innerhalb von zwei Tagen untersuchen.}}
      *    *    {{Du hast angegeben: {$toldSigns :list of=signs most=3}. Beantworte vor allem anderen die nächsten Fragen.}}`,
    clearsWhen:
      'Du gibst an, dass das Anzeichen weg ist, oder dass du {$place :place form=accusative} hast untersuchen lassen.',
    threshold: 'Jedes Anzeichen, das keine andere Regel liest.',
  },
  'R-RETURN': {
    title: 'Auf dem Weg zurück zum Laufen',
    because:
      'Du hast {$place :place form=accusative} untersuchen lassen und kehrst in Stufen zum Laufen zurück.',
    message: returnStages.message,
    clearsWhen: 'Du erreichst die letzte Stufe.',
    threshold:
      'Eine Zerrung oder ein Knochen, untersucht; eine Stufe zurück nach Schmerz über {$painLimit :spoken} von 10 oder einem schlechteren Morgen.',
  },
  'S-CLEAR': {
    title: 'Lass dein Laufen zuerst freigeben',
    because: 'Vor dem Laufen ist wegen deiner Angaben eine ärztliche Freigabe nötig.',
    message:
      'Mit {$toldConditions :list of=conditions most=3} solltest du dir das Laufen ärztlich freigeben lassen.',
    clearsWhen: 'Du hast eine ärztliche oder physiotherapeutische Freigabe fürs Laufen.',
    threshold:
      'Eine Herzkrankheit, nicht eingestellter Bluthochdruck, Schwangerschaft, eine Geburt vor weniger als {$postpartumWeeks :weeks}, eine kürzliche Operation oder Osteoporose.',
  },
} as const satisfies Partial<Messages['rules']>;
