import type { Messages } from '#src/core/words/messages.ts';

const amounts = ['Nada', 'Un poco', 'Bastante', 'Mucho'] as const;

/** The rest of a check-in: what no rule and no cause asks for by itself. */
export const checkIn = {
  fields: {
    day: '¿De qué día se trata?',
    region: '¿Dónde está?',
    side: '¿En qué lado?',
    nextMorningWorse: '¿Estaba peor la molestia en {$place :place} a la mañana siguiente?',
    altersStride: '¿Lo que notas en {$place :place} cambia tu forma de correr?',
    morningStiffnessMinutes: '¿Cuántos minutos dura por la mañana la rigidez de {$place :place}?',
    stretchBeforeRun: '¿Mantienes estiramientos justo antes de correr?',
    stretchDaysPerWeek: '¿Cuántos días por semana estiras?',
    stretchWeeks: '¿Cuántas semanas llevas estirando?',
    performanceDrop: '¿Las mismas salidas te van peor que antes?',
    meanFatigue: '¿Cuánto cansancio has tenido en las últimas semanas, de 1 a 7?',
    meanSleep: '¿Cómo has dormido en las últimas semanas, de 1 a 7?',
    meanStress: '¿Cuánto estrés has tenido en las últimas semanas, de 1 a 7?',
    restingHrDelta: '¿Cuántos latidos por minuto está tu pulso en reposo por encima de lo habitual?',
    overreachingDays: '¿Cuántos días llevas con agotamiento?',
    postpartumWeeks: '¿Hace cuántas semanas diste a luz?',
    clearedByClinician: '¿Te ha dado permiso un médico o fisioterapeuta para correr con {$place :place}?',
    returnStage: '¿En qué etapa de la vuelta a correr estás, de 0 a 6?',
    painDuringRun: '¿Cómo de fuerte fue el dolor en tu última salida, de 0 a 10?',
    note: '¿Hay algo más que anotar?',
  },
  conditions: {
    anticoagulant: '¿Tomas medicamentos anticoagulantes?',
    dvtHistory: '¿Has tenido alguna vez un coágulo de sangre en una pierna o un pulmón?',
    heartCondition: '¿Tienes una enfermedad del corazón?',
    uncontrolledHypertension: '¿Tienes la tensión alta sin controlar?',
    reducedSensation: '¿Tienes menos sensibilidad en alguna parte de la piel?',
    coldAllergy: '¿Tienes alergia al frío?',
    glaucoma: '¿Tienes glaucoma?',
    pregnant: '¿Estás embarazada?',
    osteoporosis: '¿Tienes osteoporosis o baja densidad ósea?',
    recentSurgery: '¿Te han operado en las últimas {$T-CALF.surgeryWeeks :weeks}?',
    diabetes: '¿Tienes diabetes?',
    missedPeriods: '¿Llevas tres meses sin la regla, sin que haya un embarazo?',
    eatingConcern: '¿Te preocupa, a ti o a tu gente cercana, cómo comes?',
    boneStressHistory: '¿Has tenido una fractura por estrés u otra lesión ósea por estrés?',
    longTravel:
      '¿Has viajado {$T-CALF.travelHours :hours} o más seguidas en los últimos {$T-CALF.travelDays :days}?',
    immobilised:
      '¿Has tenido una pierna escayolada o has pasado días en cama en los últimos {$T-CALF.immobilisedDays :days}?',
  },
  wellness: {
    sleep: '¿Cómo has dormido, de 1 a 7?',
    stress: '¿Cuánto estrés tienes, de 1 a 7?',
    fatigue: '¿Cuánto cansancio tienes, de 1 a 7?',
    soreness: '¿Cuánto dolor muscular tienes, de 1 a 7?',
  },
  ostrc: [
    {
      question: '¿Has podido correr en la última semana a pesar de la molestia?',
      answers: [
        'Del todo y sin molestia',
        'Del todo, pero con molestia',
        'Solo en parte por la molestia',
        'Nada, por la molestia',
      ],
    },
    {
      question: '¿Cuánto has cambiado lo que corres en la última semana por la molestia?',
      answers: amounts,
    },
    {
      question: '¿Cuánto ha afectado la molestia a lo bien que corriste en la última semana?',
      answers: amounts,
    },
    {
      question: '¿Cómo de fuertes han sido los síntomas en la última semana?',
      answers: ['Sin síntomas', 'Leves', 'Moderados', 'Fuertes'],
    },
  ],
  bridge: {
    left: '¿Cuántos puentes a una pierna haces con el lado izquierdo?',
    right: '¿Cuántos puentes a una pierna haces con el lado derecho?',
  },
  scales: {
    rating: ['Nada', 'Lo peor que puedas imaginar'],
    wellness: ['Muy bien', 'Muy mal'],
  },
} as const satisfies Messages['checkIn'];
