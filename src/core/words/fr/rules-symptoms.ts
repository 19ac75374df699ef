import type { Messages } from '#src/core/words/messages.ts';

/** What the runner feels, and habits that make a cause more likely. */
export const symptomTexts = {
  'S-PAIN-R': {
    title: 'Attends pour courir',
    because: `
      .input {$altersStride :string}
      .match $altersStride
      true {{Ta foulée est modifiée.}}
      *    {{Tu donnes {$rating :spoken} sur 10 {$place :place form=at}.}}`,
    message: `
      .input {$altersStride :string}
      .match $altersStride
      true {{La tension {$place :place form=of} change ta façon de courir. Attends pour courir que ta foulée soit redevenue normale.}}
      *    {{Tu donnes {$rating :spoken} sur 10 {$place :place form=at}. Attends pour courir que la note ait baissé et que ta foulée soit normale.}}`,
    clearsWhen:
      'Tu donnes {$settledRating :spoken} sur 10 ou moins {$place :place form=at}, et ta foulée est normale.',
    threshold: 'Une note de {$redRating :spoken} ou plus, ou une foulée modifiée.',
  },
  'S-PAIN-A': {
    title: 'Tension nette',
    because: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{La tension était plus forte le lendemain matin.}}
      *    {{Tu donnes {$rating :spoken} sur 10 {$place :place form=at}.}}`,
    message: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{La tension {$place :place form=of} était plus forte le lendemain matin. Cours court et tranquille jusqu’à demain matin.}}
      *    {{Tu donnes {$rating :spoken} sur 10 {$place :place form=at}. Cours court et tranquille jusqu’à demain matin.}}`,
    pausedMessage: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{La tension {$place :place form=of} était plus forte le lendemain matin.}}
      *    {{Tu donnes {$rating :spoken} sur 10 {$place :place form=at}.}}`,
    clearsWhen:
      'Tu donnes {$settledRating :spoken} sur 10 ou moins {$place :place form=at}, aussi le lendemain matin.',
    threshold: 'Une note de {$amberRating :spoken} ou plus, ou plus forte le lendemain matin.',
  },
  'S-PERSIST': {
    title: 'Fais-toi examiner',
    because: 'Le problème {$place :place form=of} dure depuis des semaines.',
    message:
      'Le problème {$place :place form=of} dure depuis {$daysWithSymptoms :days}, assez pour un examen.',
    clearsWhen:
      'Un clinicien a examiné {$place :place}, ou tu donnes moins de {$rating :spoken} {$place :place form=at} pendant {$days :days}.',
    threshold:
      'Une note de {$rating :spoken} ou plus pendant {$days :days}, ou un symptôme quelconque pendant {$anySymptomDays :days}, sans examen dans les {$examinedDays :days form=last}.',
  },
  'S-OSTRC': {
    title: 'Plus qu’une gêne',
    because: 'Le problème prend une part nette de ton entraînement.',
    message: `
      .input {$timeLoss :string}
      .match $timeLoss
      true {{Tu ne peux pas participer en ce moment.}}
      *    {{Tes réponses décrivent un problème qui limite déjà ta course.}}`,
    clearsWhen: 'Tes prochaines réponses ne décrivent plus de perte nette d’entraînement ou de performance.',
    threshold:
      'Une perte modérée ou forte d’entraînement ou de performance ({$substantialPoints :points} ou plus), ou aucune course.',
  },
  'S-HOOP': {
    title: 'Un jour plus léger s’impose',
    because: 'Tu te sens moins bien que d’habitude.',
    message:
      'Dans ton dernier bilan, sommeil, stress, fatigue et courbatures font ensemble {$hooperSum :whole}. C’est nettement plus que d’habitude.',
    clearsWhen: 'La somme de ton prochain bilan est revenue près de ton habitude.',
    threshold:
      '{$deviations :spoken} écarts types au-dessus de ta propre moyenne d’au moins {$entries :whole} bilans.',
  },
  'S-INFLAM': {
    title: 'Parle de la raideur du matin à un médecin',
    because: 'Tu es raide longtemps le matin.',
    message:
      'Tu es raide pendant {$morningStiffnessMinutes :minutes} le matin. L’entraînement n’explique pas une raideur aussi longue. Parles-en à un médecin.',
    clearsWhen: 'Ton prochain bilan dit que la raideur est passée en {$minutesWithNightPain :minutes}.',
    threshold:
      'Plus de {$minutes :minutes} ; ou plus de {$minutesWithNightPain :minutes} avec une douleur la nuit avant l’âge de {$ageYears :whole} ans.',
  },
  'S-TREND': {
    title: 'Plus tendu que d’habitude',
    because: 'La tension {$place :place form=of} est au-dessus de ton habitude.',
    message:
      'La tension {$place :place form=of} est cette semaine plus forte de {$risePoints :points} que dans les {$baseDays :days} d’avant.',
    clearsWhen: 'La note moyenne de {$recentDays :days} revient près de ton habitude.',
    threshold:
      'Une moyenne de {$recentDays :days} ({$minRecentDays :days} notés) plus haute de {$rise :points} que la médiane des {$baseDays :days} d’avant ({$minBaseDays :days} notés), et de {$deviations :spoken} écarts d’au moins {$minMad :points}. Une moyenne de {$caution :spoken}, ou {$worseMornings :spoken} matins plus difficiles sur {$mornings :spoken}, pèse plus.',
  },
  'S-SLEEP': {
    title: 'Une semaine de mauvais sommeil',
    because: 'Tu as mal dormi cette semaine.',
    message:
      'Tu as mal dormi cette semaine ({$meanSleep :spoken} sur 7). Un mauvais sommeil allait avec plus de blessures chez les coureurs.',
    clearsWhen: 'La moyenne de {$recentDays :days} passe sous {$poor :spoken} sur 7 et près de ton habitude.',
    threshold:
      'Une moyenne de {$recentDays :days} ({$minRecentDays :days} avec réponse) de {$poor :spoken} sur 7, ou plus haute de {$rise :points} que la médiane des {$baseDays :days} d’avant ({$minBaseDays :days} avec réponse).',
  },
  'S-REDS': {
    title: 'Montre ces réponses à un médecin du sport',
    because: 'Plusieurs réponses peuvent vouloir dire trop peu d’énergie pour ta course.',
    message:
      'Ces réponses ensemble relèvent d’un médecin du sport. Ton corps reçoit peut-être trop peu d’énergie pour ta course.',
    clearsWhen: 'Ton prochain bilan ne contient plus ces réponses.',
    threshold: 'Des règles absentes, ou {$minSigns :signs} sur cinq autres.',
  },
  'S-SIT': {
    title: 'Beaucoup de temps assis',
    because: 'Tu es assis une grande partie de la journée.',
    message:
      'Tu es assis {$sittingHours :hours} par jour. Rester longtemps assis peut jouer dans ce que tu sens.',
    clearsWhen: 'Tu es assis moins de {$hours :hours} par jour.',
    threshold: '{$hours :hours} par jour ou plus, avec un symptôme.',
  },
  'S-BRIDGE': {
    title: 'L’arrière des cuisses fatigue tôt',
    because: 'Ton nombre de ponts sur une jambe est bas ou inégal.',
    message: `
      .input {$poor :string}
      .match $poor
      true {{Ton côté le plus faible a réussi {$lowestRepetitions :whole} ponts sur une jambe. Cela suggère un arrière des cuisses qui fatigue tôt.}}
      *    {{Tes côtés diffèrent de {$differencePercent :percentage} au pont sur une jambe. Cela suggère qu’un côté fatigue plus tôt.}}`,
    clearsWhen:
      'À ton prochain compte, les deux côtés atteignent {$poorRepetitions :whole} et diffèrent de moins de {$differencePercent :percentage}. La force demande quatre à six semaines pour changer.',
    threshold:
      'Moins de {$poorRepetitions :whole} d’un côté, ou {$differencePercent :percentage} entre les côtés. Plus de {$goodOverRepetitions :whole}, c’est bien.',
  },
  'S-PREV': {
    title: 'Une ancienne lésion des ischio-jambiers',
    because: 'Tu as déjà eu une lésion des ischio-jambiers.',
    message: `
      .input {$recent :string}
      .match $recent
      true {{Tu as eu une lésion des ischio-jambiers dans les {$recentMonths :months form=last}. C’est le plus fort facteur connu pour une nouvelle. Toutes les études viennent des sports de terrain.}}
      *    {{Tu as déjà eu une lésion des ischio-jambiers. Une ancienne lésion est le plus fort facteur connu pour une nouvelle. Toutes les études viennent des sports de terrain.}}`,
    clearsWhen: 'Le passé reste, mais pèse moins après {$recentMonths :months}.',
    threshold:
      'Toute ancienne lésion des ischio-jambiers ; depuis moins de {$recentMonths :months}, elle est récente.',
  },
  'S-STATICPRE': {
    title: 'Fais les longs étirements après la sortie',
    because: 'Tu tiens des étirements avant de courir.',
    message:
      'De longs étirements juste avant une sortie coûtent un peu de force pour un court moment. Bouge d’abord, ou tiens moins d’une minute dans un échauffement.',
    clearsWhen: 'Tu ne tiens plus d’étirements avant de courir.',
    threshold: 'Des étirements tenus avant une sortie.',
  },
  'S-STRETCHFAIL': {
    title: 'Plus d’étirements n’aidera sans doute pas',
    because: 'Tu t’étires depuis des semaines sans soulagement.',
    message:
      'Tu t’étires {$stretchDaysPerWeek :days} par semaine depuis {$stretchWeeks :weeks} sans soulagement. En faire plus n’aidera sans doute pas.',
    clearsWhen: 'Les étirements aident, ou tu t’étires moins de {$daysPerWeek :days} par semaine.',
    threshold: '{$daysPerWeek :days} par semaine pendant {$weeks :weeks} ou plus, sans soulagement.',
  },
  'S-TILT': {
    title: 'Renforcer plutôt qu’étirer',
    because: 'Ton bassin bascule vers l’avant.',
    message:
      'Avec un bassin qui bascule vers l’avant, l’arrière des cuisses est peut-être déjà long, mais ce n’est pas prouvé.',
    clearsWhen: 'Ton prochain bilan ne signale plus la bascule.',
    threshold: 'Une bascule vers l’avant, signalée ou mesurée.',
  },
} as const satisfies Partial<Messages['rules']>;
