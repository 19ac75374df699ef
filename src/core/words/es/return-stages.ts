import type { Messages } from '#src/core/words/messages.ts';

/** Where the runner is on the way back, and what that allows. */
export const returnStages = {
  /** What each stage after a strain is for, 0 to 6. */
  strain: [
    'Sin correr. Protege {$place :place} durante {$T-ACU-01.freshHours :hours}.',
    'Ahora: 30 minutos caminando a paso ligero, con {$R-RETURN.painLimit :spoken} de 10 o menos.',
    'Ahora: seis veces 1 minuto suave y 2 minutos caminando, un día sí y otro no.',
    'Ahora: de 20 a 30 minutos a la mitad de tu velocidad máxima o más despacio.',
    'Ahora: tus salidas suaves de siempre, al principio la mitad de largas que antes de la lesión.',
    'Ahora: progresiones que suben del 60 al 90\u00a0% de tu velocidad máxima, cada tercer día.',
    'Todo vuelve a estar permitido.',
  ],
  /** What each stage after a bone stress injury is for, B0 to B5. */
  bone: [
    'Sin correr. Primero, caminar sin dolor durante 7 días.',
    'Ahora: de 30 a 45 minutos caminando a paso ligero, durante 7 días.',
    'Ahora: cinco veces 1 minuto corriendo y 4 minutos caminando, un día sí y otro no, subiendo hasta 30 minutos.',
    'Ahora: 30 minutos corriendo un día sí y otro no, durante 7 días.',
    'Ahora: primero la mitad y luego toda tu semana de antes, con un paso de un 10\u00a0% como mucho por semana.',
    'La velocidad, las cuestas y los días seguidos vuelven a estar permitidos.',
  ],
  stage: `
    .input {$kind :string}
    .match $kind
    bone {{etapa B{$stage} de B{$last}}}
    *    {{etapa {$stage} de {$last}}}`,
  message: 'Estás de vuelta por etapas: {$stageText}. {$returnAdvice}',
  setBack: 'El dolor o una mañana peor te hicieron retroceder una etapa. Hoy toca descanso.',
  notCleared:
    'Las etapas empiezan cuando un profesional de la salud te dé permiso para correr con {$place :place}.',
  ownPlan: 'Para {$place :place} sigue solo el plan de tu profesional de la salud.',
  ownPlanNoRunning: 'Sin correr.',
} as const satisfies Messages['returnStages'];
