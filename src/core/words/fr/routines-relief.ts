import type { Messages } from '#src/core/words/messages.ts';

/** Rolling, nerve glides, warm and cold, winding down. */
export const reliefRoutines = {
  foam_roll_hamstring: {
    name: 'Rouleau sous l’arrière des cuisses',
    how: 'Assis, le rouleau sous une cuisse, roule lentement d’au-dessus du genou à sous la fesse, en respirant. Une gêne va, une douleur non ; évite l’ischion et le creux du genou. Arrête en cas de douleur vive, de fourmillements ou d’engourdissement.',
  },
  foam_roll_glutes_hips: {
    name: 'Rouleau sous les fesses et les hanches',
    how: 'Assis sur le rouleau, penche-toi d’un côté et roule lentement sur la fesse et l’extérieur de la hanche. Une gêne va, une douleur non. Arrête en cas de douleur vive, de fourmillements ou d’engourdissement.',
  },
  foam_roll_calf: {
    name: 'Rouleau sous les mollets',
    how: 'Assis, un mollet sur le rouleau, roule lentement d’au-dessus de la cheville à sous le genou. Une gêne va, une douleur non ; ne roule jamais un mollet gonflé ou chaud. Arrête en cas de douleur vive, de fourmillements ou d’engourdissement.',
  },
  foam_roll_quads: {
    name: 'Rouleau sous l’avant des cuisses',
    how: 'Sur le ventre, une cuisse sur le rouleau, roule lentement d’au-dessus du genou à sous l’os de la hanche. Une gêne va, une douleur non. Arrête en cas de douleur vive, de fourmillements ou d’engourdissement.',
  },
  lacrosse_ball_glute_med: {
    name: 'Balle sous le haut de la fesse',
    how: 'Sur le côté, une balle sous le haut extérieur de la fesse, laisse-toi descendre lentement dessus. Quitte tout point qui envoie quelque chose dans la jambe. Arrête en cas de douleur vive, de fourmillements ou d’engourdissement.',
  },
  massage_stick: {
    name: 'Bâton de massage ou balle de tennis',
    how: 'Assis, jambe relâchée, fais glisser un bâton ou une balle de tennis le long du muscle, avec une pression légère et égale. Évite l’os et le creux du genou. Arrête en cas de douleur vive, de fourmillements ou d’engourdissement.',
  },
  nerve_floss_supine: {
    name: 'Glissement du nerf sciatique, allongé',
    how: 'Sur le dos, tête posée, tiens-toi derrière une cuisse. Tends lentement le genou, orteils pointés loin de toi, puis plie-le quand les orteils reviennent. Rien n’est tenu ni tiré ; arrête en cas de douleur vive, ou si des fourmillements restent après la série.',
  },
  nerve_floss_seated: {
    name: 'Glissement du nerf sciatique, assis',
    how: 'Assis bien droit, tends lentement un genou, pied relevé, en regardant vers le haut ; baisse la jambe en rentrant le menton. Un bout se détend quand l’autre se tend, rien n’est donc jamais tiré. Reste petit et arrête tout de suite en cas de douleur vive ou de fourmillements qui restent.',
  },
  heat_pack: {
    name: 'Coussin chauffant',
    how: 'Pose un coussin chaud, pas brûlant, avec un tissu dessous, sur la zone raide. Seulement là où rien n’est gonflé, jamais sur une lésion récente ou un bleu, et ne t’endors pas dessus. Retire-le si la peau brûle et arrête en cas de douleur vive.',
  },
  warm_shower_or_bath: {
    name: 'Douche ou bain chaud (sel d’Epsom)',
    how: 'Prends une douche ou un bain agréablement chaud, pas brûlant. Seulement là où rien n’est gonflé, jamais sur une lésion récente. Sors si tu te sens faible et arrête en cas de douleur vive.',
  },
  cold_pack: {
    name: 'Poche de glace',
    how: 'Enveloppe la glace dans un tissu, jamais directement sur la peau, et tiens-la sur la zone douloureuse 10 à 15 minutes. Attends que la peau soit de nouveau chaude avant la fois suivante. Retire-la en cas d’engourdissement et arrête en cas de douleur vive.',
  },
  contrast_2_1: {
    name: 'Alternance, deux chaud pour un froid',
    how: 'Alterne deux minutes d’eau chaude et une minute d’eau fraîche sur les jambes. Jamais sur une lésion récente ni sur quelque chose de gonflé, car les deux tiers sont de la chaleur. Arrête en cas de douleur vive, d’engourdissement ou de vertige.',
  },
  breathing_4_6: {
    name: 'Respiration lente, inspirer 4, expirer 6-8, par le nez',
    how: 'Allongé ou assis confortablement, respire par le nez : inspire 4 s, expire 6 à 8 s. Laisse le ventre bouger et ne force pas. Respire de nouveau normalement si la tête tourne, et arrête en cas de douleur vive.',
  },
  humming: {
    name: 'Expiration bourdonnée',
    how: 'Assis ou allongé confortablement, inspire par le nez et bourdonne doucement pendant toute l’expiration. Sans effort. Respire de nouveau normalement si la tête tourne, et arrête en cas de douleur vive.',
  },
  meditation: {
    name: 'Courte méditation',
    how: 'Assis ou allongé confortablement, pose ton attention sur la respiration. Quand elle s’égare, ramène-la sans commentaire. Change de position librement et arrête en cas de douleur vive.',
  },
  cold_face_splash: {
    name: 'Eau froide sur le visage',
    how: 'Penche-toi sur un lavabo et passe de l’eau fraîche sur le front, les yeux et les joues en soufflant lentement. Ne mets pas la tête sous l’eau. Arrête en cas de douleur vive ou si tu te sens faible.',
  },
  legs_up_wall: {
    name: 'Jambes au mur',
    how: 'Sur le dos, les jambes posées contre un mur, le bassin aussi loin que c’est confortable. Plie les genoux si l’arrière de la jambe tire ou fourmille, et respire lentement. Arrête en cas de douleur vive.',
  },
} as const satisfies Partial<Messages['routines']>;
