import type { Messages } from '#src/core/words/messages.ts';

/** What the runner feels, and habits that make a cause more likely. */
export const symptomTexts = {
  'S-PAIN-R': {
    title: 'Lauf vorerst nicht',
    because: `
      .input {$altersStride :string}
      .match $altersStride
      true {{Du läufst anders als sonst.}}
      *    {{Du bewertest {$place :place form=accusative} mit {$rating :spoken} von 10.}}`,
    message: `
      .input {$altersStride :string}
      .match $altersStride
      true {{Die Verspannung an {$place :place form=dative} verändert, wie du läufst. Lauf nicht, bis dein Laufstil wieder normal ist.}}
      *    {{Du bewertest {$place :place form=accusative} mit {$rating :spoken} von 10. Lauf nicht, bis der Wert gesunken und dein Laufstil normal ist.}}`,
    clearsWhen:
      'Du bewertest {$place :place form=accusative} mit {$settledRating :spoken} von 10 oder weniger, und dein Laufstil ist normal.',
    threshold: 'Eine Bewertung von {$redRating :spoken} oder mehr, oder ein veränderter Laufstil.',
  },
  'S-PAIN-A': {
    title: 'Deutliche Verspannung',
    because: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{Die Verspannung war am Morgen danach schlimmer.}}
      *    {{Du bewertest {$place :place form=accusative} mit {$rating :spoken} von 10.}}`,
    message: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{Die Verspannung an {$place :place form=dative} war am Morgen danach schlimmer. Lauf bis morgen früh nur kurz und locker.}}
      *    {{Du bewertest {$place :place form=accusative} mit {$rating :spoken} von 10. Lauf bis morgen früh nur kurz und locker.}}`,
    pausedMessage: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{Die Verspannung an {$place :place form=dative} war am Morgen danach schlimmer.}}
      *    {{Du bewertest {$place :place form=accusative} mit {$rating :spoken} von 10.}}`,
    clearsWhen:
      'Du bewertest {$place :place form=accusative} mit {$settledRating :spoken} von 10 oder weniger, auch am nächsten Morgen.',
    threshold: 'Eine Bewertung von {$amberRating :spoken} oder mehr, oder schlimmer am nächsten Morgen.',
  },
  'S-PERSIST': {
    title: 'Lass das untersuchen',
    because: 'Die Beschwerden an {$place :place form=dative} dauern schon Wochen.',
    message:
      'Die Beschwerden an {$place :place form=dative} dauern schon {$daysWithSymptoms :days}, lange genug für eine Untersuchung.',
    clearsWhen:
      'Du hast {$place :place form=accusative} ärztlich oder physiotherapeutisch untersuchen lassen, oder bewertest {$place :place form=accusative} {$days :days} lang unter {$rating :spoken}.',
    threshold:
      'Eine Bewertung von {$rating :spoken} oder mehr über {$days :days}, oder irgendeine Beschwerde über {$anySymptomDays :days}, in den letzten {$examinedDays :days form=dative} nicht untersucht.',
  },
  'S-OSTRC': {
    title: 'Mehr als ein Zwicken',
    because: 'Das Problem nimmt dir einen klaren Teil deines Trainings.',
    message: `
      .input {$timeLoss :string}
      .match $timeLoss
      true {{Du kannst im Moment nicht laufen.}}
      *    {{Deine Antworten beschreiben ein Problem, das dein Laufen schon einschränkt.}}`,
    clearsWhen: 'Deine nächsten Antworten beschreiben keinen klaren Verlust an Training oder Leistung mehr.',
    threshold:
      'Ein mäßiger oder starker Verlust an Training oder Leistung ({$substantialPoints :points} oder mehr), oder gar kein Laufen.',
  },
  'S-HOOP': {
    title: 'Zeit für einen leichteren Tag',
    because: 'Du fühlst dich schlechter als bei dir üblich.',
    message:
      'In deinem neuesten Check-in ergeben Schlaf, Stress, Müdigkeit und Muskelkater zusammen {$hooperSum :whole}. Das ist deutlich mehr als bei dir üblich.',
    clearsWhen: 'Die Summe deines nächsten Check-ins ist wieder nah an deinem üblichen Wert.',
    threshold:
      '{$deviations :spoken} Standardabweichungen über deinem eigenen Mittel aus mindestens {$entries :whole} Einträgen.',
  },
  'S-INFLAM': {
    title: 'Sprich die Morgensteifigkeit ärztlich an',
    because: 'Du bist morgens lange steif.',
    message:
      'Du bist morgens {$morningStiffnessMinutes :minutes} lang steif. So lange Steifigkeit erklärt das Training nicht. Sprich das in einer Arztpraxis an.',
    clearsWhen:
      'Dein nächster Check-in sagt, dass die Steifigkeit innerhalb von {$minutesWithNightPain :minutes} vorbei ist.',
    threshold:
      'Mehr als {$minutes :minutes}; oder mehr als {$minutesWithNightPain :minutes} mit Nachtschmerz unter {$ageYears :whole} Jahren.',
  },
  'S-TREND': {
    title: 'Verspannter als bei dir üblich',
    because: 'Die Verspannung an {$place :place form=dative} liegt über deinem üblichen Wert.',
    message:
      'Die Verspannung an {$place :place form=dative} lag diese Woche {$risePoints :points} höher als in den {$baseDays :days form=dative} davor.',
    clearsWhen:
      'Die mittlere Bewertung von {$recentDays :days form=dative} ist wieder nah an deiner üblichen.',
    threshold:
      'Ein Mittel aus {$recentDays :days form=dative} ({$minRecentDays :days} bewertet), das {$rise :points} über dem Median der {$baseDays :days} davor liegt ({$minBaseDays :days} bewertet), und {$deviations :spoken} Abweichungen von mindestens {$minMad :points form=dative}. Ein Mittel von {$caution :spoken} oder {$worseMornings :spoken} schlechtere von {$mornings :spoken} Morgen wiegen schwerer.',
  },
  'S-SLEEP': {
    title: 'Eine Woche mit schlechtem Schlaf',
    because: 'Du hast diese Woche schlecht geschlafen.',
    message:
      'Du hast diese Woche schlecht geschlafen ({$meanSleep :spoken} von 7). Bei Läuferinnen und Läufern ging schlechter Schlaf mit mehr Verletzungen einher.',
    clearsWhen:
      'Das Mittel aus {$recentDays :days form=dative} sinkt unter {$poor :spoken} von 7 und nah an deinen üblichen Wert.',
    threshold:
      'Ein Mittel aus {$recentDays :days form=dative} ({$minRecentDays :days} beantwortet) von {$poor :spoken} von 7, oder {$rise :points} über dem Median der {$baseDays :days} davor ({$minBaseDays :days} beantwortet).',
  },
  'S-REDS': {
    title: 'Geh mit diesen Antworten in eine sportärztliche Praxis',
    because: 'Mehrere Antworten können bedeuten, dass du zu wenig Energie für dein Laufen bekommst.',
    message:
      'Diese Antworten zusammen gehören in eine sportärztliche Praxis. Vielleicht bekommt dein Körper zu wenig Energie für dein Laufen.',
    clearsWhen: 'Dein nächster Check-in enthält diese Antworten nicht mehr.',
    threshold: 'Ausbleibende Periode, oder {$minSigns :signs} von fünf anderen.',
  },
  'S-SIT': {
    title: 'Viel Sitzen',
    because: 'Du sitzt einen großen Teil des Tages.',
    message:
      'Du sitzt {$sittingHours :hours} am Tag. Langes Sitzen kann ein Teil von dem sein, was du spürst.',
    clearsWhen: 'Du sitzt weniger als {$hours :hours} am Tag.',
    threshold: '{$hours :hours} am Tag oder mehr, mit einer Beschwerde.',
  },
  'S-BRIDGE': {
    title: 'Hintere Oberschenkel, die früh ermüden',
    because: 'Du schaffst wenige einbeinige Brücken, oder die Seiten sind ungleich.',
    message: `
      .input {$poor :string}
      .match $poor
      true {{Deine schwächere Seite schaffte {$lowestRepetitions :whole} einbeinige Brücken. Das spricht für hintere Oberschenkel, die früh ermüden.}}
      *    {{Deine Seiten unterscheiden sich bei der einbeinigen Brücke um {$differencePercent :percentage}. Das spricht dafür, dass eine Seite früher ermüdet.}}`,
    clearsWhen:
      'Bei deiner nächsten Zählung erreichen beide Seiten {$poorRepetitions :whole} und unterscheiden sich um weniger als {$differencePercent :percentage}. Kraft braucht vier bis sechs Wochen, um sich zu ändern.',
    threshold:
      'Weniger als {$poorRepetitions :whole} auf einer Seite, oder {$differencePercent :percentage} zwischen den Seiten. Mehr als {$goodOverRepetitions :whole} ist gut.',
  },
  'S-PREV': {
    title: 'Eine frühere Verletzung am hinteren Oberschenkel',
    because: 'Du hattest schon eine Verletzung am hinteren Oberschenkel.',
    message: `
      .input {$recent :string}
      .match $recent
      true {{Du hattest in den letzten {$recentMonths :months form=dative} eine Verletzung am hinteren Oberschenkel. Das ist der stärkste bekannte Risikofaktor für eine neue. Alle Studien dazu stammen aus Feldsportarten.}}
      *    {{Du hattest früher eine Verletzung am hinteren Oberschenkel. Eine alte Verletzung ist der stärkste bekannte Risikofaktor für eine neue. Alle Studien dazu stammen aus Feldsportarten.}}`,
    clearsWhen: 'Die Vorgeschichte bleibt, wiegt aber weniger, wenn {$recentMonths :months} vorbei sind.',
    threshold:
      'Jede frühere Verletzung am hinteren Oberschenkel; in den letzten {$recentMonths :months form=dative} gilt sie als frisch.',
  },
  'S-STATICPRE': {
    title: 'Verlege langes Dehnen auf nach dem Lauf',
    because: 'Du dehnst vor dem Laufen statisch.',
    message:
      'Langes Halten direkt vor einem Lauf kostet für kurze Zeit etwas Kraft. Beweg dich zuerst, oder halte im Aufwärmen unter einer Minute.',
    clearsWhen: 'Du dehnst vor dem Laufen nicht mehr statisch.',
    threshold: 'Statisches Dehnen vor einem Lauf.',
  },
  'S-STRETCHFAIL': {
    title: 'Mehr Dehnen hilft kaum',
    because: 'Du dehnst seit Wochen ohne Besserung.',
    message:
      'Du dehnst seit {$stretchWeeks :weeks} an {$stretchDaysPerWeek :days form=dative} pro Woche ohne Besserung. Mehr davon wird kaum helfen.',
    clearsWhen: 'Dehnen hilft, oder du dehnst an weniger als {$daysPerWeek :days form=dative} pro Woche.',
    threshold: '{$weeks :weeks} oder länger an {$daysPerWeek :days form=dative} pro Woche, ohne Besserung.',
  },
  'S-TILT': {
    title: 'Kräftigen statt dehnen',
    because: 'Dein Becken kippt nach vorn.',
    message:
      'Wenn das Becken nach vorn kippt, sind die hinteren Oberschenkel vielleicht schon lang. Belegt ist das nicht.',
    clearsWhen: 'Dein nächster Check-in meldet kein gekipptes Becken mehr.',
    threshold: 'Eine Kippung nach vorn, angegeben oder gemessen.',
  },
} as const satisfies Partial<Messages['rules']>;
