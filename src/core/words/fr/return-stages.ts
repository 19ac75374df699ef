import type { Messages } from '#src/core/words/messages.ts';

/** Where the runner is on the way back, and what that allows. */
export const returnStages = {
  /** What each stage after a strain is for, 0 to 6. */
  strain: [
    'Pas de course. Protège {$place :place} pendant {$T-ACU-01.freshHours :hours}.',
    'Maintenant : 30 minutes de marche rapide, à {$R-RETURN.painLimit :spoken} sur 10 ou moins.',
    'Maintenant : six fois 1 minute tranquille et 2 minutes de marche, un jour sur deux.',
    'Maintenant : 20 à 30 minutes à la moitié de ta plus grande vitesse ou plus lentement.',
    'Maintenant : tes sorties tranquilles habituelles, d’abord moitié moins longues qu’avant la blessure.',
    'Maintenant : des lignes droites de 60 à 90 % de ta plus grande vitesse, un jour sur trois.',
    'Tout est de nouveau permis.',
  ],
  /** What each stage after a bone stress injury is for, B0 to B5. */
  bone: [
    'Pas de course. D’abord, marcher sans douleur pendant 7 jours.',
    'Maintenant : 30 à 45 minutes de marche rapide, pendant 7 jours.',
    'Maintenant : cinq fois 1 minute de course et 4 minutes de marche, un jour sur deux, jusqu’à 30 minutes.',
    'Maintenant : 30 minutes de course un jour sur deux, pendant 7 jours.',
    'Maintenant : la moitié, puis toute ta semaine d’avant, avec un pas d’au plus 10 % par semaine.',
    'La vitesse, les côtes et les jours à la suite sont de nouveau permis.',
  ],
  stage: `
    .input {$kind :string}
    .match $kind
    bone {{l’étape B{$stage} sur B{$last}}}
    *    {{l’étape {$stage} sur {$last}}}`,
  message: 'Tu en es à {$stageText} de ta reprise. {$returnAdvice}',
  setBack: 'Une douleur ou un matin plus difficile t’a fait reculer d’une étape. Aujourd’hui, repos.',
  notCleared: 'Les étapes commencent quand un clinicien a autorisé la course pour {$place :place}.',
  ownPlan: 'Pour {$place :place}, suis seulement le programme de ton clinicien.',
  ownPlanNoRunning: 'Pas de course.',
} as const satisfies Messages['returnStages'];
