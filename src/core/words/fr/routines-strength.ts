import type { Messages } from '#src/core/words/messages.ts';

/** Strength, and rehabilitation after an examination. */
export const strengthRoutines = {
  nordic_curl: {
    name: 'Curl nordique',
    how: 'À genoux sur quelque chose de mou, chevilles tenues, corps droit du genou à la tête. Descends vers l’avant aussi lentement que possible, rattrape-toi avec les mains, puis repousse-toi. Des courbatures sont habituelles les premières semaines ; arrête en cas de douleur vive ou de crampe.',
  },
  hamstring_sliders: {
    name: 'Glissés de talons (pont, faire glisser les talons)',
    how: 'Sur le dos, en pont, talons en chaussettes ou sur un tissu sur un sol lisse. Fais glisser lentement les talons au loin, bassin haut, baisse le bassin et reviens avec les deux jambes. Arrête en cas de douleur vive.',
  },
  single_leg_rdl: {
    name: 'Soulevé de terre roumain sur une jambe',
    how: 'Debout sur une jambe, genou souple, penche-toi depuis la hanche, dos plat, l’autre jambe vers l’arrière. Descends lentement, remonte en contrôle et tiens-toi si tu vacilles. Arrête en cas de douleur vive.',
  },
  glute_bridge: {
    name: 'Pont fessier',
    how: 'Sur le dos, genoux pliés, talons proches. Pousse dans les talons, monte le bassin, serre les fesses en haut et descends lentement. Arrête en cas de douleur vive.',
  },
  hip_thrust: {
    name: 'Poussée de hanches',
    how: 'Le haut du dos sur un banc, pieds à plat, monte le bassin jusqu’à ce que tronc et cuisses soient à niveau. Serre les fesses en haut et descends lentement. Arrête en cas de douleur vive.',
  },
  clamshell: {
    name: 'Coquillage',
    how: 'Sur le côté, genoux pliés, pieds ensemble. Ouvre le genou du dessus sans laisser le bassin rouler vers l’arrière, puis ferme lentement. Arrête en cas de douleur vive.',
  },
  lateral_band_walk: {
    name: 'Marche de côté avec élastique',
    how: 'Un élastique au-dessus des genoux, assieds-toi un peu dans les hanches et fais de petits pas de côté. Garde l’élastique tendu et les genoux dans l’axe des pieds. Arrête en cas de douleur vive.',
  },
  step_up: {
    name: 'Montée de marche',
    how: 'Pose un pied entier sur une marche et monte par le talon sans pousser de l’autre jambe. Descends lentement. Arrête en cas de douleur vive.',
  },
  lunge_strength: {
    name: 'Fente (renforcement)',
    how: 'Fais un pas en avant, descends jusqu’à plier les deux genoux sans gêne, et repousse par le talon avant. Garde le tronc droit et le genou dans l’axe du pied. Arrête en cas de douleur vive.',
  },
  split_squat_hold: {
    name: 'Fente tenue',
    how: 'Dans un grand pas, descends jusqu’à plier les deux genoux et tiens là en respirant. Partage le poids entre le talon avant et les orteils arrière. Arrête en cas de douleur vive.',
  },
  plank: {
    name: 'Planche',
    how: 'Sur les avant-bras et les orteils, corps en une ligne. Garde les côtes basses, ne laisse pas le dos se creuser, et respire. Arrête en cas de douleur vive.',
  },
  side_plank: {
    name: 'Planche latérale',
    how: 'Sur le côté, en appui sur l’avant-bras, monte le bassin en une ligne ; commence genoux pliés. Respire et garde l’épaule loin de l’oreille. Arrête en cas de douleur vive.',
  },
  bird_dog: {
    name: 'Chien d’arrêt',
    how: 'À quatre pattes, tends lentement un bras vers l’avant et la jambe opposée vers l’arrière. Garde le bassin à plat et reviens en contrôle. Arrête en cas de douleur vive.',
  },
  dead_bug: {
    name: 'Insecte sur le dos',
    how: 'Sur le dos, bras en l’air, genoux au-dessus des hanches. Baisse lentement un bras et le talon opposé, le bas du dos reste au sol, puis change. Arrête en cas de douleur vive.',
  },
  pelvic_tilt: {
    name: 'Bascules du bassin',
    how: 'Sur le dos, genoux pliés, balance lentement le bassin : le bas du dos appuie, puis se soulève un peu. Petit et facile. Arrête en cas de douleur vive.',
  },
  romanian_deadlift: {
    name: 'Soulevé de terre roumain',
    how: 'Debout, genoux souples, pousse les hanches en arrière et descends lentement, dos plat, jusqu’à sentir le tirage derrière les cuisses. Remonte en ramenant les hanches ; commence sans charge. Arrête en cas de douleur vive ou de mal de dos.',
  },
  good_morning: {
    name: 'Good morning',
    how: 'Debout, mains sur les hanches ou une charge légère sur la poitrine, genoux souples. Pousse les hanches en arrière, descends lentement dos plat et remonte en contrôle. Arrête en cas de douleur vive ou de mal de dos.',
  },
  long_lever_bridge: {
    name: 'Pont fessier, talons loin',
    how: 'Sur le dos, talons plus loin que dans un pont normal, genoux à peine pliés. Monte lentement le bassin, garde-le à niveau et descends lentement. Arrête en cas de douleur vive ou de crampe.',
  },
  hip_flexor_quad_balance: {
    name: 'Équilibre de l’avant de la hanche et de la cuisse (marche élastique + fente)',
    how: 'Un élastique autour des pieds, marche lentement en levant un genou contre lui ; fais ensuite des fentes, tronc droit. Garde les deux calmes et égaux de chaque côté. Arrête en cas de douleur vive.',
  },
  heel_raise: {
    name: 'Montées lentes sur pointes, deux jambes',
    how: 'Debout sur le sol plat près d’un appui, monte sur les orteils des deux pieds. Baisse les talons en trois secondes ; ne les laisse pas descendre sous le sol. Arrête en cas de douleur vive.',
  },
  heel_raise_single: {
    name: 'Montées lentes sur pointe, une jambe',
    how: 'Debout sur une jambe sur le sol plat, une main sur un appui, monte sur les orteils. Baisse le talon en trois secondes ; ne le laisse pas descendre sous le sol. Arrête en cas de douleur vive.',
  },
  askling_extender: {
    name: 'Protocole L, « extender »',
    how: 'Seulement après un examen, quand marcher ne fait pas mal. Sur le dos, tiens la cuisse, hanche à angle droit, et tends lentement le genou jusque juste avant la douleur. Arrête en cas de douleur vive et dis-le au clinicien qui t’a examiné.',
  },
  askling_diver: {
    name: 'Protocole L, « diver »',
    how: 'Commence une fois examiné et quand tu marches sans douleur. Debout sur la jambe blessée, genou souple, penche-toi lentement comme un plongeur, bras devant, l’autre jambe derrière genou plié. Arrête en cas de douleur vive et dis-le au clinicien qui t’a examiné.',
  },
  askling_glider: {
    name: 'Protocole L, « glider »',
    how: 'Attends un examen et une marche sans douleur. Tiens-toi à un appui, garde le poids sur le talon de la jambe blessée et laisse l’autre pied glisser lentement en arrière, en t’arrêtant avant la douleur ; reviens avec les bras. Arrête en cas de douleur vive et dis-le au clinicien qui t’a examiné.',
  },
} as const satisfies Partial<Messages['routines']>;
