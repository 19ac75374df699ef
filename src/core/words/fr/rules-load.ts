import type { Messages } from '#src/core/words/messages.ts';

/** A run, or the longest of a chain of jumps, against what was usual before. */
const jumpMessage = `
  .input {$basis :string}
  .input {$chain :string}
  .match $basis $chain
  duration true {{Ta sortie {$daysAgo :when} a duré {$durationSeconds :secondsAsMinutes} : {$changeShare :percent} de plus que tout dans les {$windowDays :days} avant ton premier saut ({$longest30Seconds :secondsAsMinutes}).}}
  duration *    {{Ta sortie {$daysAgo :when} a duré {$durationSeconds :secondsAsMinutes} : {$changeShare :percent} de plus que tout dans les {$windowDays :days} d’avant ({$longest30Seconds :secondsAsMinutes}).}}
  *        true {{Ta sortie {$daysAgo :when} faisait {$distanceMeters :km} : {$changeShare :percent} de plus que tout dans les {$windowDays :days} avant ton premier saut ({$longest30Meters :km}).}}
  *        *    {{Ta sortie {$daysAgo :when} faisait {$distanceMeters :km} : {$changeShare :percent} de plus que tout dans les {$windowDays :days} d’avant ({$longest30Meters :km}).}}`;

const jumpThreshold =
  'Plus de {$overShare :percent} et jusqu’à {$upToShare :percent} de plus que la plus longue sortie des {$windowDays :days} d’avant, dans les {$activeDays :days form=last} ; des sauts à la suite comptent pour un seul.';

/** Distance, its jumps and its sameness. */
export const loadTexts = {
  'L-SPK-S': {
    title: 'Une sortie plus longue que d’habitude',
    because: 'Une sortie était plus longue que d’habitude.',
    message: jumpMessage,
    clearsWhen: '{$activeDays :days} se sont écoulés depuis cette sortie.',
    threshold: jumpThreshold,
  },
  'L-SPK-M': {
    title: 'Une sortie bien plus longue que d’habitude',
    because: 'Une sortie était bien plus longue que d’habitude.',
    message: jumpMessage,
    clearsWhen: '{$activeDays :days} se sont écoulés depuis cette sortie.',
    threshold: jumpThreshold,
  },
  'L-SPK-L': {
    title: 'Plus de {$overShare :twice} ta plus longue sortie',
    because: 'Une sortie faisait plus de {$overShare :twice} ta plus longue.',
    message: jumpMessage,
    clearsWhen: '{$activeDays :days} se sont écoulés depuis cette sortie.',
    threshold:
      'Plus de {$overShare :percent} de plus que la plus longue sortie des {$windowDays :days} d’avant, dans les {$activeDays :days form=last} ; des sauts à la suite comptent pour un seul.',
  },
  'L-PLAN': {
    title: 'La sortie prévue est un grand pas',
    because: 'La sortie prévue est un grand pas.',
    message: `
      .input {$race :string}
      .match $race
      true {{La course de {$plannedMeters :km unlike=$ceilingMeters} est plus longue que les {$ceilingMeters :km unlike=$plannedMeters} qui vont avec tes dernières semaines.}}
      *    {{{$plannedMeters :km unlike=$ceilingMeters}, c’est plus long que les {$ceilingMeters :km unlike=$plannedMeters} qui vont avec tes dernières semaines.}}`,
    clearsWhen: 'La sortie prévue reste au plafond ou en dessous.',
    threshold:
      'Plus de {$growthShare :percent} au-delà de la plus longue sortie de {$longestDays :days}, ou des jours avant un saut des {$jumpDays :days form=last} ({$jumpDaysWhenSore :days} avec douleur). Les sorties plus anciennes comptent jusqu’à {$agedFactor :times} la plus longue de {$recentDays :days} ; sans sortie dans ceux-ci, {$lapsedShare :percent}.',
  },
  'L-NOREF': {
    title: 'De retour après une pause',
    because: 'Tu reprends après une pause.',
    message: 'Aucune sortie dans les {$windowDays :days} avant celle d’aujourd’hui pour comparer.',
    clearsWhen: 'Demain : la sortie d’aujourd’hui sert alors de comparaison.',
    threshold:
      'Aucune autre sortie dans les {$windowDays :days} d’avant, dont au moins {$knownDays :days} connus.',
  },
  'L-WK-30': {
    title: 'Une semaine plus grande que la précédente',
    because: 'Cette semaine était plus grande que la précédente.',
    message:
      'Tu as couru {$acuteMeters :km} en sept jours après {$previous7Meters :km} dans les sept d’avant : {$changeShare :percent} de plus. À lui seul, cela dit peu.',
    clearsWhen: 'La hausse par rapport aux sept jours d’avant redescend à {$overShare :percent} ou moins.',
    threshold:
      'Plus de {$overShare :percent} et jusqu’à {$upToShare :percent} de plus que les sept jours d’avant.',
  },
  'L-WK-100': {
    title: 'Ta distance par semaine {$overShare :grown}',
    because: 'Ta distance par semaine {$overShare :grown}.',
    message:
      'Tu as couru {$acuteMeters :km} en sept jours après {$previous7Meters :km} dans les sept d’avant. Savoir si cela seul compte est discuté : une cohorte a vu plus de blessures, d’autres aucune.',
    clearsWhen: 'Sept jours ne font plus que {$overShare :double} des sept d’avant, ou moins.',
    threshold: 'Plus de {$overShare :percent} de plus que les sept jours d’avant.',
  },
  'L-NOBASE': {
    title: 'Pas de semaine pour comparer',
    because: 'Il n’y a pas de semaine pour comparer.',
    message: 'On connaît trop peu de course dans la semaine d’avant pour y comparer celle-ci.',
    clearsWhen: 'Une semaine avec assez de course est derrière toi.',
    threshold: 'Moins de {$baseMeters :km} dans les sept jours d’avant.',
  },
  'L-MONO': {
    title: 'Tous les jours se ressemblent',
    because: 'Tes jours étaient tous pareils.',
    message:
      'Tes {$days :days form=last} étaient tous pareils et pas plus légers que ta semaine habituelle. Un jour de repos au milieu est une habitude d’entraîneurs, pas un résultat d’étude.',
    clearsWhen:
      'Les jours d’une semaine diffèrent plus, ou les {$days :days} sont plus légers que ta semaine habituelle.',
    threshold:
      'Une monotonie de {$monotony :spoken} ou plus sur {$days :days}, avec au moins la charge habituelle des {$habitWeeks :weeks} d’avant.',
  },
  'L-INT': {
    title: 'Plus de course dure que d’habitude',
    because: 'Tu as couru dur plus que d’habitude.',
    message:
      'Tu as couru dur pendant {$hardSeconds :secondsAsMinutes} ces sept derniers jours ; ta semaine habituelle en compte {$habitSeconds :secondsAsMinutes}.',
    clearsWhen:
      'Les minutes dures de sept jours passent sous {$hardMinutes :minutes}, ou à {$timesHabit :spoken} fois ta semaine habituelle.',
    threshold:
      '{$hardMinutes :minutes} ou plus et plus de {$timesHabit :spoken} fois la moyenne des {$habitWeeks :weeks} d’avant.',
  },
  'L-SPD': {
    title: 'Plus de course rapide que d’habitude',
    because: 'Tu as couru vite plus que d’habitude.',
    message:
      'Tu as couru vite sur {$fastMeters :km} cette semaine, contre {$usualWeekMeters :km} dans une semaine habituelle.',
    clearsWhen:
      'La distance rapide de {$recentDays :days} redescend à {$ratio :times} ta semaine habituelle.',
    threshold:
      '{$minMeters :meters} ou plus vite en {$recentDays :days}, plus de {$ratio :times} la semaine habituelle des {$baseDays :days} d’avant (au moins {$floorWeekMeters :meters}). Vite, c’est {$ofMedian :spoken} fois ta vitesse habituelle et {$floorMetersPerSecond :speed} ou plus. Il faut {$minRuns :runs} à vitesse connue et {$minKnownDays :days} connus.',
  },
  'L-DOWN': {
    title: 'Plus de descente que d’habitude',
    because: 'Tu as couru en descente plus que d’habitude.',
    message:
      'Tu as descendu {$dropMeters :height} en courant cette semaine, contre {$usualWeekMeters :height} d’habitude. Des cuisses courbaturées peuvent suivre.',
    clearsWhen: 'La descente de {$recentDays :days} revient à {$ratio :times} ta semaine habituelle.',
    threshold:
      '{$minMeters :height} ou plus de descente en {$recentDays :days}, plus de {$ratio :times} la semaine habituelle des {$baseDays :days} d’avant (au moins {$floorWeekMeters :height}). Il faut {$minKnownDays :days} connus.',
  },
  'L-ACWR': {
    title: 'Montré, pas utilisé',
    because: 'Le rapport de cette semaine aux quatre dernières est montré.',
    message:
      'Le rapport de cette semaine aux quatre dernières est montré pour information. Chez les coureurs, un rapport plus élevé allait avec moins de blessures ; il n’avertit donc jamais.',
    clearsWhen: 'Il n’avertit jamais.',
    threshold: 'Aucun.',
  },
} as const satisfies Partial<Messages['rules']>;
