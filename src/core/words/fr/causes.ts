import type { Messages } from '#src/core/words/messages.ts';

/** Causes of tightness, with what is known of each. */
export const causes = {
  'C-RAMP': {
    name: 'Saut soudain de distance',
    statement:
      'Une seule sortie bien plus longue allait avec plus de blessures dans une grande cohorte. Un saut de semaine en semaine est discuté.',
  },
  'C-NOBREAK': {
    name: 'Entraînement dur sans pauses',
    statement: 'Une règle d’entraîneurs ; les données de cohorte sont faibles et contradictoires.',
  },
  'C-OVERSTRIDE': {
    name: 'Longs pas',
    statement:
      'Mécanique claire en laboratoire ; aucun lien entre cadence et blessure chez les porteurs de montre. Une montre ne voit pas le pied.',
  },
  'C-GLUTE': { name: 'Fessiers faibles', statement: 'Plausible, preuves indirectes.' },
  'C-CORE': { name: 'Tronc faible', statement: 'Avis d’experts.' },
  'C-TILT': { name: 'Bassin basculé vers l’avant', statement: 'Le mécanisme n’est pas prouvé.' },
  'C-SIT': { name: 'Longtemps assis', statement: 'Lié seulement à l’extension de la hanche.' },
  'C-NERVE': {
    name: 'Nerf tendu',
    statement:
      'Les glissements du nerf augmentent la levée de jambe dans treize essais ; un soulagement de la douleur nerveuse n’est pas montré.',
  },
  'C-PREVINJ': {
    name: 'Ancienne lésion des ischio-jambiers',
    statement: 'Le plus fort facteur connu pour les ischio-jambiers, d’après les sports de terrain.',
  },
  'C-QUADDOM': {
    name: 'Avant des cuisses plus fort que l’arrière',
    statement: 'Faible pour prévoir quoi que ce soit.',
  },
  'C-WEAKLONG': {
    name: 'Faible en position longue',
    statement:
      'Le travail en freinant a réduit les lésions dans des essais isolés de football. Une réanalyse des essais randomisés ne conclut pas.',
  },
  'C-STRETCHONLY': {
    name: 'Seulement des étirements, ou au mauvais moment',
    statement:
      'Tenir plus d’une minute juste avant une sortie coûte de la force pour un court moment. La prévention reste une question ouverte.',
  },
  'C-COLDSTART': {
    name: 'Pas d’échauffement',
    statement: 'Un échauffement dynamique a un petit bénéfice.',
  },
  'C-CHAIN': { name: 'Voisins tendus', statement: 'Avis d’experts.' },
  'C-CHRONICSTIFF': {
    name: 'Raideur ancienne sans gonflement',
    statement: 'Des preuves pour le confort seulement.',
  },
  'C-DOMS': {
    name: 'Courbatures après une sortie',
    statement: 'Le rouleau réduit les courbatures de quelques pour cent.',
  },
  'C-SYMPATH': {
    name: 'Pas de retour au calme après l’entraînement',
    statement: 'L’apaisement est montré ; un effet sur la tension ne l’est pas.',
  },
  'C-ACUTE': { name: 'Lésion récente possible', statement: 'Consensus de cliniciens.' },
  'C-TENDON': {
    name: 'Tendon à l’ischion',
    statement: 'Des revues cliniques décrivent le tableau. Aucun essai n’a étudié des coureurs.',
  },
  'C-SPEED': {
    name: 'Plus de course rapide que d’habitude',
    statement:
      'Connu chez les footballeurs dans la semaine avant une lésion. Pour les coureurs, les preuves sont indirectes.',
  },
  'C-CALF': {
    name: 'Mollet faible ou surchargé',
    statement:
      'Les montées sur pointes sont testées pour la douleur au milieu du tendon d’Achille. Pour un mollet tendu, c’est indirect.',
  },
  'C-ENERGY': {
    name: 'Trop peu d’énergie pour la course',
    statement: 'Un consensus d’experts cite ces réponses comme raison de voir un médecin du sport.',
  },
  'C-SLEEP': {
    name: 'Mauvais sommeil',
    statement: 'Dans une cohorte de 339 coureurs, un sommeil moins bon allait avec plus de blessures.',
  },
} as const satisfies Messages['causes'];

/** Why an answer points to a cause. */
export const reasons = {
  quadDominant: 'L’avant de tes cuisses fatigue ou brûle bien avant l’arrière.',
  tightNeighbours: 'D’autres zones de la même jambe sont tendues aussi.',
  sorenessAfter12To48h: 'Les courbatures ont commencé une demi-journée à deux jours après la sortie.',
  worstFirst10Minutes: 'C’est le plus fort au début d’une sortie, puis cela se calme.',
  longStiffnessWithoutSwelling: 'La tension dure depuis des semaines et rien n’est gonflé.',
  restingHeartRateUp: 'Ta fréquence cardiaque de repos est au-dessus de ton habitude.',
  tightCalf:
    'Tu donnes moins de {$S-PAIN-R.redRating :spoken} sur 10 à la tension de ton mollet ou de ton tendon d’Achille.',
  poorSleepOrStress: 'Tu signales un mauvais sommeil ou du stress.',
} as const satisfies Messages['reasons'];
