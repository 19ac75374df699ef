import type { Messages } from '#src/core/words/messages.ts';

/** Questions to the runner, by the field of the check-in that answers them. */
export const ask = {
  saddleNumbness: 'La peau autour de l’aine ou du périnée est-elle engourdie ?',
  bladderBowelChange:
    'Est-il plus difficile que d’habitude d’uriner ou d’aller à la selle, ou n’est-ce plus sous contrôle ?',
  bothLegsWeakNumb: 'Tes deux jambes sont-elles faibles ou engourdies ?',
  bilateralLegPainWithNeuro:
    'Tes deux jambes font-elles mal, avec fourmillements, engourdissement ou faiblesse ?',
  sexualSensationChange: 'Tes sensations pendant les rapports ont-elles changé ?',
  chestPain: 'As-tu mal à la poitrine ?',
  breathlessAtRest: 'Es-tu essoufflé au repos ?',
  collapse: 'As-tu eu un malaise ou une perte de connaissance ?',
  coughingBlood: 'As-tu craché du sang en toussant ?',
  oneLegSwollenWarmRed: 'Une jambe est-elle gonflée, chaude ou rouge ?',
  pop: 'Y a-t-il eu un claquement ?',
  largeBruise: 'Y a-t-il un grand bleu ?',
  cannotBearWeight: 'La jambe ne peut-elle plus te porter ?',
  legWeakOrGap: 'La jambe est-elle faible, ou sens-tu un creux dans le muscle ?',
  progressiveWeakness: 'La jambe ou le pied perd-il de plus en plus de force ?',
  footDrop: 'L’avant du pied tombe-t-il quand tu marches ?',
  fever: 'As-tu de la fièvre ?',
  hotSwollen: 'Est-ce chaud et gonflé {$place :place form=at} ?',
  darkUrine: 'Tes urines sont-elles foncées, comme du cola ?',
  severeMusclePain: 'La douleur musculaire est-elle bien plus forte que des courbatures habituelles ?',
  focalBonePain: 'Un point sur l’os est-il douloureux au toucher ?',
  painOnHop: 'Sautiller sur cette jambe fait-il mal ?',
  nightPain: 'Y a-t-il une douleur la nuit {$place :place form=at} ?',
  painAtRest: 'Y a-t-il une douleur au repos {$place :place form=at} ?',
  groinPainWeightbearing: 'L’aine fait-elle mal quand tu es en appui sur cette jambe ?',
  unexplainedWeightLoss: 'As-tu perdu du poids sans le vouloir ?',
  cancerHistory: 'As-tu déjà eu un cancer ?',
  suddenOnset: 'La douleur a-t-elle commencé d’un coup ?',
  bruise: 'Y a-t-il un bleu ?',
  swelling: 'Quelque chose est-il gonflé ?',
  sharpPainAtOnset: 'La douleur était-elle vive au début du problème ?',
  painfulToWalk: 'Marcher fait-il mal ?',
  tingling: 'Y a-t-il des fourmillements ?',
  numbness: 'Y a-t-il un engourdissement ?',
  shootingBelowKnee: 'Une douleur file-t-elle sous le genou ?',
  stretchMakesWorse: 'S’étirer aggrave-t-il les choses {$place :place form=at} ?',
  slumpPositive:
    'Assieds-toi le dos rond et tends le genou, orteils vers le haut. Lever la tête change-t-il ce que tu sens ?',
  backPainWithLegPain: 'Y a-t-il un mal de dos avec la douleur de la jambe ?',
  deepButtockPainSitting: 'Être assis réveille-t-il une douleur profonde dans la fesse ?',
  tenderSitBone: 'L’ischion, l’os sur lequel tu t’assieds, est-il sensible au toucher ?',
  worseAfterHillOrSpeed: 'Les côtes ou la course rapide aggravent-elles les choses {$place :place form=at} ?',
  painOutOfProportion: 'La douleur est-elle bien plus forte que ce qui s’est passé ne l’explique ?',
  cannotRaiseHeel: 'Es-tu incapable de te mettre sur la pointe du pied avec cette jambe ?',
  examined: 'Un médecin ou un kinésithérapeute a-t-il examiné {$place :place} ?',
  tightness: 'Quelle note donnes-tu à la tension {$place :place form=of}, de 0 à 10 ?',
  hoursSinceOnset: 'Il y a combien d’heures la douleur a-t-elle commencé ?',
  bridge: 'Combien de ponts sur une jambe chaque côté réussit-il ?',
  anteriorTilt: 'Le bas de ton dos est-il très cambré quand tu es debout ?',
  sittingHours: 'Combien d’heures es-tu assis par jour ?',
  previousHamstringMonths: 'As-tu eu une lésion des ischio-jambiers, et il y a combien de mois ?',
  quadDominant: 'En côte ou en squat, l’avant des cuisses brûle-t-il bien avant l’arrière ?',
  worstFirst10Minutes:
    'La tension {$place :place form=of} est-elle la plus forte dans les dix premières minutes, puis moindre ?',
  sorenessAfter12To48h: 'Les courbatures ont-elles commencé une demi-journée à deux jours après la sortie ?',
  tightNeighbours: 'L’avant des hanches, les fesses ou les mollets sont-ils tendus aussi ?',
  daysWithSymptoms: 'Depuis combien de jours cela dure-t-il ?',
  stretchBeforeRun: 'Tiens-tu des étirements avant une sortie, après, ou pas du tout ?',
  stretchHelps: 'S’étirer aide-t-il ?',
  wellness: 'Comment étaient sommeil, stress, fatigue et courbatures aujourd’hui, chacun de 1 à 7 ?',
  sessionRpe: 'Quel effort chaque sortie a-t-elle demandé, de 0 à 10 ?',
} as const satisfies Messages['ask'];

/** Activities that nothing but a pace, or nothing possible, calls runs. */
export const askSport = `
  .input {$count :number}
  .match $count
  one {{Ton activité du {$days :list of=days} était-elle une course ? Peu de coureurs sont aussi rapides aussi longtemps ; elle ne compte donc pas avant que tu dises ce que c’était.}}
  *   {{Tes activités ({$days :list of=days}) étaient-elles des courses ? Peu de coureurs sont aussi rapides aussi longtemps ; elles ne comptent donc pas avant que tu dises ce que c’était.}}`;
