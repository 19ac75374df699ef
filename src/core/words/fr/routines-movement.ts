import type { Messages } from '#src/core/words/messages.ts';

/** The drills that a container names. */
export const drills = {
  brisk_walk: 'marche rapide',
  march_in_place: 'marche sur place',
  leg_swings_side: 'balancés de jambe de côté',
  leg_swings_front_back: 'balancés de jambe d’avant en arrière',
  high_knees: 'montées de genoux',
  butt_kicks: 'talons-fesses',
  walking_lunges: 'fentes marchées',
} as const satisfies Messages['drills'];

/** The drills of a container before how they are done. */
export const container = 'Enchaîne : {$drills :list of=drills}. {$how}';

/** Drills before a run and stretches after it. */
export const movementRoutines = {
  dynamic_warmup_block: {
    name: 'Échauffement dynamique',
    how: 'Commence petit et lentement. Laisse l’amplitude grandir en t’échauffant et ne tiens rien en fin de mouvement. Garde chaque mouvement souple et arrête en cas de douleur vive.',
  },
  leg_swings_front_back: {
    name: 'Balancés de jambe, avant-arrière',
    how: 'Tiens-toi droit près d’un mur et balance une jambe d’avant en arrière depuis la hanche, genou souple. Commence petit et laisse grandir tant que c’est facile ; ne lance jamais la jambe. Arrête en cas de douleur vive ou de fourmillements.',
  },
  leg_swings_side: {
    name: 'Balancés de jambe, de côté',
    how: 'Face à un mur, les deux mains dessus, balance une jambe devant le corps puis vers l’extérieur. Laisse le mouvement grandir peu à peu et garde le bassin face au mur. Arrête en cas de douleur vive.',
  },
  high_knees: {
    name: 'Montées de genoux',
    how: 'Cours sur place à petits pas vifs et monte chaque genou vers la hauteur de la hanche. Reste grand et pose le pied en douceur sous le corps. Arrête en cas de douleur vive ; marcher est la forme plus facile.',
  },
  butt_kicks: {
    name: 'Talons-fesses',
    how: 'Trottine sur place ou lentement vers l’avant et laisse chaque talon monter vers la fesse. Garde les genoux vers le bas et les pas légers. Arrête en cas de douleur vive.',
  },
  walking_lunges: {
    name: 'Fentes marchées',
    how: 'Fais un long pas calme, descends jusqu’à plier les deux genoux sans gêne, puis pousse dans le talon avant vers le pas suivant. Garde le tronc droit et le genou avant dans l’axe du pied. Arrête en cas de douleur vive.',
  },
  brisk_walk: {
    name: 'Marche rapide / début en trottinant',
    how: 'Marche vite et passe au trot tranquille seulement si cela reste libre. À la place des autres exercices quand ils réveillent quelque chose. Arrête en cas de douleur vive.',
  },
  march_in_place: {
    name: 'Marche sur place',
    how: 'Marche sur place, en levant chaque genou seulement aussi haut que c’est confortable, les bras en mouvement. Garde le dos grand et les pieds silencieux. Arrête en cas de douleur vive.',
  },
  lying_hamstring_strap: {
    name: 'Étirement de l’arrière de la cuisse, allongé avec sangle',
    how: 'Sur le dos, une sangle autour d’un pied, lève cette jambe, genou un peu plié, jusqu’à sentir un léger tirage derrière la cuisse. Tiens là et respire : sans à-coups, sans douleur. Relâche et arrête en cas de douleur vive ou de fourmillements.',
  },
  doorway_hamstring: {
    name: 'Étirement de l’arrière de la cuisse dans une porte',
    how: 'Allonge-toi dans une porte, un talon posé sur le montant et l’autre jambe tendue dans l’ouverture. Approche-toi seulement jusqu’à un léger tirage derrière la cuisse : sans à-coups, sans douleur. Relâche et arrête en cas de douleur vive ou de fourmillements.',
  },
  foot_on_bench: {
    name: 'Étirement de l’arrière de la cuisse, pied sur un banc',
    how: 'Pose un talon sur un banc bas, genou un peu plié, et penche-toi depuis les hanches, dos plat. Va seulement jusqu’à un léger tirage derrière la cuisse et tiens : sans à-coups, sans douleur. Relâche et arrête en cas de douleur vive ou de fourmillements.',
  },
  toe_touch: {
    name: 'Toucher les orteils debout',
    how: 'Cet exercice est là pour que la question ait une réponse : toucher les orteils n’est jamais proposé ici. Cela tire à la fois sur le dos, le nerf et l’arrière de la cuisse, sans soulagement durable. Si tu le fais quand même : sans à-coups, sans douleur, et arrête en cas de douleur vive.',
  },
  hip_flexor_stretch: {
    name: 'Étirement de l’avant de la hanche, à genou',
    how: 'Un genou au sol, l’autre pied devant, rentre le bassin et avance jusqu’à un léger tirage à l’avant de la hanche arrière. Tiens et respire : sans à-coups, sans douleur. Arrête en cas de douleur vive ou si quelque chose descend dans la jambe.',
  },
  calf_stretch: {
    name: 'Étirement du mollet, genou tendu et plié',
    how: 'Appuie-toi à un mur, un pied derrière, talon au sol et orteils vers l’avant ; tiens une fois genou arrière tendu, une fois plié. Léger tirage seulement : sans à-coups, sans douleur. Arrête en cas de douleur vive ou de fourmillements.',
  },
  glute_stretch: {
    name: 'Étirement de la fesse en quatre',
    how: 'Sur le dos, croise une cheville sur l’autre genou et tire doucement cette cuisse vers toi. Tiens à un léger tirage dans la fesse : sans à-coups, sans douleur. Arrête en cas de douleur vive, de douleur profonde à l’ischion ou de fourmillements.',
  },
  quad_stretch_heel: {
    name: 'Étirement de l’avant de la cuisse, talon à la fesse',
    how: 'Debout sur une jambe en te tenant, amène l’autre talon vers la fesse et garde les genoux ensemble. Rentre le bassin et tiens un léger tirage à l’avant de la cuisse : sans à-coups, sans douleur. Arrête en cas de douleur vive.',
  },
  pnf_contract_relax: {
    name: 'Contracter-relâcher (PNF), arrière de la cuisse',
    how: 'Sur le dos, une sangle autour d’un pied, jambe levée jusqu’à un léger tirage. Presse doucement la jambe dans la sangle, relâche, puis laisse-la venir un peu plus loin et tiens. Sans à-coups, sans douleur ; seulement après la sortie, et arrête en cas de douleur vive ou de fourmillements.',
  },
  downward_dog: {
    name: 'Chien tête en bas',
    how: 'À quatre pattes, monte le bassin vers le haut et l’arrière, genoux pliés autant qu’il faut et dos long. Reste pour des respirations lentes : sans à-coups, sans douleur. Redescends et arrête en cas de douleur vive, de fourmillements ou de vertige.',
  },
} as const satisfies Partial<Messages['routines']>;
