import type { Messages } from '#src/core/words/messages.ts';

/** Time between runs, cadence, and doing more than is recovered from. */
export const runningTexts = {
  'R-HARD': {
    title: 'Deux sorties dures rapprochées',
    because: 'Deux sorties dures étaient rapprochées.',
    message: 'Deux sorties dures sont à {$shortestHardGapHours :hours} d’écart.',
    clearsWhen: '{$activeDays :days} se sont écoulés depuis la seconde.',
    threshold:
      'Moins de {$infoHours :hours}, la seconde étant dans les {$activeDays :days form=last}. Moins de {$cautionHours :hours} pèse plus avec une douleur, un matin plus difficile, une longue série ou aucun jour de repos.',
  },
  'R-STREAK': {
    title: 'Beaucoup de jours à la suite',
    because: 'Tu as couru beaucoup de jours à la suite.',
    message: `
      .input {$ranToday :string}
      .input {$ownLongestDays :days}
      .match $ranToday $ownLongestDays
      true none {{Tu as couru {$streakDays :days} à la suite jusqu’à aujourd’hui.}}
      true *    {{Tu as couru {$streakDays :days} à la suite jusqu’à aujourd’hui. Ta plus longue série d’avant était de {$ownLongestDays}.}}
      *    none {{Tu as couru {$streakDays :days} à la suite jusqu’à hier. Une sortie aujourd’hui serait la {$nextDays :ordinal}.}}
      *    *    {{Tu as couru {$streakDays :days} à la suite jusqu’à hier. Une sortie aujourd’hui serait la {$nextDays :ordinal}. Ta plus longue série d’avant était de {$ownLongestDays}.}}`,
    clearsWhen: 'Tu prends un jour sans courir.',
    threshold:
      '{$longDays :days} à la suite, ou plus de {$overOwnDays :days} au-delà de ta plus longue série des {$habitDays :days} d’avant, dont {$minKnownDays :days} doivent être connus. À partir de {$unknownHabitDays :days}, sans rien de connu avant, courir chaque jour est ton habitude.',
  },
  'R-REST': {
    title: 'Pas de jour de repos cette semaine',
    because: 'Tu as sauté tes jours de repos habituels.',
    message: `
      .input {$ranToday :string}
      .match $ranToday
      true {{Tu as couru chacun des sept jours jusqu’à aujourd’hui. D’habitude, tu prends {$habitRestDaysPerWeek :days} de repos par semaine.}}
      *    {{Tu as couru chacun des sept jours jusqu’à hier. D’habitude, tu prends {$habitRestDaysPerWeek :days} de repos par semaine.}}`,
    clearsWhen: 'Tu prends un jour sans courir.',
    threshold:
      'Aucun jour de repos sur sept, avec une habitude de {$restDaysPerWeek :spoken} ou plus par semaine dans les {$habitDays :days} d’avant.',
  },
  'C-UNK': {
    title: 'Pas de cadence dans tes sorties',
    because: 'Tes sorties n’ont pas de cadence.',
    message: 'Tes sorties n’ont pas de cadence utilisable. On ne peut rien dire de la longueur de tes pas.',
    clearsWhen: 'Une sortie avec cadence arrive.',
    threshold: 'Aucune sortie avec cadence en {$windowDays :days}.',
  },
  'C-OVS-P': {
    title: 'Cadence un peu basse',
    because: 'Ta cadence est un peu basse pour ta vitesse et ta taille.',
    message:
      'Ta cadence est {$medianDeficitPercent :percentage} sous ce que suggèrent ta vitesse et ta taille. Une montre ne voit pas où ton pied se pose.',
    clearsWhen:
      'La médiane de {$windowDays :days} est à moins de {$fromPercent :percentage} sous la valeur attendue.',
    threshold:
      '{$fromPercent :percentage} ou plus et moins de {$underPercent :percentage} sous la valeur attendue, sur au moins {$runs :runs} et {$minutes :minutes} en {$windowDays :days}.',
  },
  'C-OVS-L': {
    title: 'Cadence plus basse que la plupart à ta vitesse',
    because: 'Ta cadence est plus basse que la plupart à ta vitesse et à ta taille.',
    message:
      'Ta cadence est {$medianDeficitPercent :percentage} sous ce que suggèrent ta vitesse et ta taille. Cela choisit un exercice et n’est pas un danger.',
    clearsWhen:
      'La médiane de {$windowDays :days} est à moins de {$fromPercent :percentage} sous la valeur attendue.',
    threshold:
      '{$fromPercent :percentage} ou plus sous la valeur attendue, sur au moins {$runs :runs} et {$minutes :minutes} en {$windowDays :days}.',
  },
  'C-SELF': {
    title: 'Cadence sous ta propre normale',
    because: 'Ta cadence est sous ta propre normale.',
    message:
      'Dans {$runsBelow :runs} des {$activeDays :days form=last}, ta cadence était plus basse que ta propre normale à cette vitesse. À remarquer, rien de plus.',
    clearsWhen:
      'Moins de {$runs :runs} des {$activeDays :days form=last} sont aussi loin sous ta propre normale.',
    threshold:
      '{$fromPercent :percentage} ou plus sous ta propre ligne de {$lineDays :days}, dans {$runs :runs} des {$activeDays :days form=last}.',
  },
  'C-DECAY': {
    title: 'La cadence a baissé en fin de sortie',
    because: 'Ta cadence a baissé en fin de sortie.',
    message:
      'Dans ta sortie {$daysAgo :when}, la cadence a baissé de {$decayPercent :percentage} vers la fin, plus que l’allure ne l’explique.',
    clearsWhen: '{$activeDays :days} passent sans une telle sortie.',
    threshold:
      '{$fromPercent :percentage} ou plus du premier au dernier tiers, à vitesse égale, dans les {$activeDays :days form=last}.',
  },
  'C-ASYM': {
    title: 'Gauche et droite diffèrent',
    because: 'Gauche et droite diffèrent dans le contact au sol.',
    message:
      'Le contact au sol était déséquilibré dans {$runsOff :runs} de tes {$runsCompared :runs form=last}. Les montres le mesurent grossièrement.',
    clearsWhen: 'Moins de {$runs :runs} de tes {$ofLastRuns :runs form=last} sont déséquilibrées.',
    threshold: '{$fromPoints :points} d’écart dans {$runs :runs} sur {$ofLastRuns :runs}.',
  },
  'O-OVER': {
    title: 'Tu en fais peut-être plus que tu ne récupères',
    because: 'Plusieurs signes d’une récupération trop faible se sont réunis.',
    message: 'Il y a {$signs :signs} d’une récupération trop faible en même temps.',
    clearsWhen: 'Moins de {$signs :signs} se réunissent dans ton prochain bilan.',
    threshold:
      '{$signs :signs} ou plus sur sept. Une note moyenne compte à partir de {$meanRating :spoken}, la fréquence cardiaque de repos à partir de {$restingBpm :spoken} battements au-dessus de la tienne, la charge quand elle monte de plus de {$loadShare :percent}.',
  },
  'O-REFER': {
    title: 'Consulte un médecin à ce sujet',
    because: 'Ces signes durent depuis {$days :days}.',
    message:
      'Tu te sens ainsi depuis {$overreachingDays :days}. Consulte un médecin, pour que d’autres causes soient écartées.',
    clearsWhen: 'Ton prochain bilan ne contient plus ces signes.',
    threshold: 'Les signes durent {$days :days} ou plus.',
  },
} as const satisfies Partial<Messages['rules']>;
