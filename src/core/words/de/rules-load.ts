import type { Messages } from '#src/core/words/messages.ts';

/** A run, or the longest of a chain of jumps, against what was usual before. */
const jumpMessage = `
  .input {$basis :string}
  .input {$chain :string}
  .match $basis $chain
  duration true {{Dein Lauf {$daysAgo :when} dauerte {$durationSeconds :secondsAsMinutes}: {$changeShare :percent} länger als jeder Lauf in den {$windowDays :days form=dative} vor deinem ersten Sprung ({$longest30Seconds :secondsAsMinutes}).}}
  duration *    {{Dein Lauf {$daysAgo :when} dauerte {$durationSeconds :secondsAsMinutes}: {$changeShare :percent} länger als jeder Lauf in den {$windowDays :days form=dative} davor ({$longest30Seconds :secondsAsMinutes}).}}
  *        true {{Dein Lauf {$daysAgo :when} war {$distanceMeters :km} lang: {$changeShare :percent} länger als jeder Lauf in den {$windowDays :days form=dative} vor deinem ersten Sprung ({$longest30Meters :km}).}}
  *        *    {{Dein Lauf {$daysAgo :when} war {$distanceMeters :km} lang: {$changeShare :percent} länger als jeder Lauf in den {$windowDays :days form=dative} davor ({$longest30Meters :km}).}}`;

const daysSinceThatRun = 'Seit diesem Lauf sind {$activeDays :days} vergangen.';
const jumpThreshold =
  'Mehr als {$overShare :percent} und bis zu {$upToShare :percent} länger als der längste Lauf der {$windowDays :days} davor, in den letzten {$activeDays :days form=dative}; Sprünge hintereinander zählen als einer.';

/** Distance, its jumps and its sameness. */
export const loadTexts = {
  'L-SPK-S': {
    title: 'Ein längerer Lauf als gewohnt',
    because: 'Ein Lauf war länger als gewohnt.',
    message: jumpMessage,
    clearsWhen: daysSinceThatRun,
    threshold: jumpThreshold,
  },
  'L-SPK-M': {
    title: 'Ein viel längerer Lauf als gewohnt',
    because: 'Ein Lauf war viel länger als gewohnt.',
    message: jumpMessage,
    clearsWhen: daysSinceThatRun,
    threshold: jumpThreshold,
  },
  'L-SPK-L': {
    title: 'Mehr als {$overShare :twice} so lang wie dein längster Lauf',
    because: 'Ein Lauf war mehr als {$overShare :twice} so lang wie dein längster.',
    message: jumpMessage,
    clearsWhen: daysSinceThatRun,
    threshold:
      'Mehr als {$overShare :percent} länger als der längste Lauf der {$windowDays :days} davor, in den letzten {$activeDays :days form=dative}; Sprünge hintereinander zählen als einer.',
  },
  'L-PLAN': {
    title: 'Der geplante Lauf ist ein großer Schritt',
    because: 'Der geplante Lauf ist ein großer Schritt.',
    message: `
      .input {$race :string}
      .match $race
      true {{Der Wettkampf über {$plannedMeters :km unlike=$ceilingMeters} ist länger als die {$ceilingMeters :km unlike=$plannedMeters}, die zu deinen letzten Wochen passen.}}
      *    {{{$plannedMeters :km unlike=$ceilingMeters} sind mehr als die {$ceilingMeters :km unlike=$plannedMeters}, die zu deinen letzten Wochen passen.}}`,
    clearsWhen: 'Der Plan bleibt bei der Obergrenze oder darunter.',
    threshold:
      'Mehr als {$growthShare :percent} über dem längsten Lauf von {$longestDays :days form=dative}, oder der Tage vor einem Sprung der letzten {$jumpDays :days} ({$jumpDaysWhenSore :days} bei Schmerz). Ältere Läufe zählen bis zum {$agedFactor :ratio}-Fachen des längsten von {$recentDays :days form=dative}; ohne einen Lauf darin {$lapsedShare :percent}.',
  },
  'L-NOREF': {
    title: 'Zurück nach einer Pause',
    because: 'Du bist nach einer Pause zurück.',
    message: 'In den {$windowDays :days form=dative} vor dem heutigen Lauf gibt es keinen zum Vergleichen.',
    clearsWhen: 'Morgen: Dann ist der heutige Lauf der Vergleich.',
    threshold:
      'Kein anderer Lauf in den {$windowDays :days form=dative} davor, und mindestens {$knownDays :days} bekannt.',
  },
  'L-WK-30': {
    title: 'Eine größere Woche als die letzte',
    because: 'Diese Woche war größer als die letzte.',
    message:
      'Du bist in sieben Tagen {$acuteMeters :km} gelaufen, nach {$previous7Meters :km} in den sieben davor: {$changeShare :percent} mehr. Allein sagt das wenig.',
    clearsWhen: 'Der Anstieg gegenüber den sieben Tagen davor sinkt auf {$overShare :percent} oder weniger.',
    threshold:
      'Mehr als {$overShare :percent} und bis zu {$upToShare :percent} mehr als in den sieben Tagen davor.',
  },
  'L-WK-100': {
    title: 'Deine Wochenstrecke {$overShare :grown}',
    because: 'Deine Wochenstrecke {$overShare :grown}.',
    message:
      'Du bist in sieben Tagen {$acuteMeters :km} gelaufen, nach {$previous7Meters :km} in den sieben davor. Ob das allein etwas ausmacht, ist umstritten: Eine Kohorte zeigte mehr Verletzungen, andere nicht.',
    clearsWhen: 'Sieben Tage ergeben nicht mehr als {$overShare :double} so viel wie die sieben davor.',
    threshold: 'Mehr als {$overShare :percent} mehr als in den sieben Tagen davor.',
  },
  'L-NOBASE': {
    title: 'Keine Woche zum Vergleichen',
    because: 'Es gibt keine Woche zum Vergleichen.',
    message: 'Aus der Woche davor ist zu wenig Laufen bekannt, um diese Woche damit zu vergleichen.',
    clearsWhen: 'Eine Woche mit genug Laufen liegt hinter dir.',
    threshold: 'Weniger als {$baseMeters :km} in den sieben Tagen davor.',
  },
  'L-MONO': {
    title: 'Jeder Tag sieht gleich aus',
    because: 'Deine Tage waren alle gleich.',
    message:
      'Deine letzten {$days :days} waren alle gleich und nicht leichter als deine übliche Woche. Ein Ruhetag dazwischen ist eine Gewohnheit von Trainern, kein Studienergebnis.',
    clearsWhen:
      'Die Tage einer Woche unterscheiden sich mehr, oder die {$days :days} sind leichter als deine übliche Woche.',
    threshold:
      'Eine Monotonie von {$monotony :spoken} oder mehr über {$days :days}, mit mindestens der üblichen Belastung der {$habitWeeks :weeks} davor.',
  },
  'L-INT': {
    title: 'Mehr hartes Laufen als sonst',
    because: 'Du bist mehr hart gelaufen als sonst.',
    message:
      'Du bist in den letzten sieben Tagen {$hardSeconds :secondsAsMinutes} hart gelaufen; in deiner üblichen Woche sind es {$habitSeconds :secondsAsMinutes}.',
    clearsWhen:
      'Die harten Minuten von sieben Tagen sinken unter {$hardMinutes :minutes}, oder auf das {$timesHabit :spoken}-Fache deiner üblichen Woche.',
    threshold:
      '{$hardMinutes :minutes} oder mehr und über dem {$timesHabit :spoken}-Fachen des Mittels der {$habitWeeks :weeks} davor.',
  },
  'L-SPD': {
    title: 'Mehr schnelles Laufen als sonst',
    because: 'Du bist mehr in schnellem Tempo gelaufen als sonst.',
    message:
      'Du bist diese Woche {$fastMeters :km} schnell gelaufen, gegenüber {$usualWeekMeters :km} in einer üblichen Woche.',
    clearsWhen:
      'Die schnelle Strecke von {$recentDays :days form=dative} sinkt auf das {$ratio :ratio}-Fache deiner üblichen Woche.',
    threshold:
      '{$minMeters :meters} oder mehr schnell in {$recentDays :days form=dative}, über dem {$ratio :ratio}-Fachen der üblichen Woche der {$baseDays :days} davor (mindestens {$floorWeekMeters :meters}). Schnell heißt: das {$ofMedian :spoken}-Fache deines üblichen Tempos und {$floorMetersPerSecond :speed} oder mehr. Nötig sind {$minRuns :runs} mit bekanntem Tempo und {$minKnownDays :days} mit bekannten Läufen.',
  },
  'L-DOWN': {
    title: 'Mehr bergab als sonst',
    because: 'Du bist mehr bergab gelaufen als sonst.',
    message:
      'Du bist diese Woche {$dropMeters :height} bergab gelaufen, gegenüber {$usualWeekMeters :height} in einer üblichen. Muskelkater in den Oberschenkeln kann folgen.',
    clearsWhen:
      'Der Abstieg von {$recentDays :days form=dative} sinkt auf das {$ratio :ratio}-Fache deiner üblichen Woche.',
    threshold:
      '{$minMeters :height} oder mehr bergab in {$recentDays :days form=dative}, über dem {$ratio :ratio}-Fachen der üblichen Woche der {$baseDays :days} davor (mindestens {$floorWeekMeters :height}). Nötig sind {$minKnownDays :days} mit bekannten Läufen.',
  },
  'L-ACWR': {
    title: 'Gezeigt, nicht verwendet',
    because: 'Das Verhältnis dieser Woche zu den letzten vier wird gezeigt.',
    message:
      'Das Verhältnis dieser Woche zu den letzten vier wird nur zur Information gezeigt. Bei Läuferinnen und Läufern ging ein höheres mit weniger Verletzungen einher, deshalb warnt es nie.',
    clearsWhen: 'Es warnt nie.',
    threshold: 'Keine.',
  },
} as const satisfies Partial<Messages['rules']>;
