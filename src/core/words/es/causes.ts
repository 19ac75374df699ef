import type { Messages } from '#src/core/words/messages.ts';

/** Causes of tightness, with what is known of each. */
export const causes = {
  'C-RAMP': {
    name: 'Salto brusco de distancia',
    statement:
      'Una sola salida mucho más larga coincidió con más lesiones en una cohorte grande. Un salto de una semana a otra se discute.',
  },
  'C-NOBREAK': {
    name: 'Entrenar fuerte sin pausas',
    statement: 'Una regla de entrenadores; los datos de cohortes son débiles y van en los dos sentidos.',
  },
  'C-OVERSTRIDE': {
    name: 'Pasos largos',
    statement:
      'Mecánica clara en el laboratorio; ninguna relación entre cadencia y lesiones en usuarios de relojes. Un reloj no ve el pie.',
  },
  'C-GLUTE': { name: 'Glúteos débiles', statement: 'Plausible, con pruebas indirectas.' },
  'C-CORE': { name: 'Tronco débil', statement: 'Opinión de expertos.' },
  'C-TILT': { name: 'Pelvis inclinada hacia delante', statement: 'El mecanismo no está demostrado.' },
  'C-SIT': { name: 'Muchas horas en la silla', statement: 'Relación solo con la extensión de la cadera.' },
  'C-NERVE': {
    name: 'Tensión del nervio',
    statement:
      'Los deslizamientos del nervio aumentan la elevación de la pierna en trece ensayos; no se ha mostrado que alivien el dolor de nervio.',
  },
  'C-PREVINJ': {
    name: 'Lesión previa de isquiotibiales',
    statement: 'El factor de riesgo más fuerte que se conoce para los isquiotibiales, en deportes de campo.',
  },
  'C-QUADDOM': {
    name: 'Cuádriceps más fuertes que los isquiotibiales',
    statement: 'Predice poco.',
  },
  'C-WEAKLONG': {
    name: 'Poca fuerza en el recorrido largo',
    statement:
      'El trabajo de bajada lenta redujo los tirones en algunos ensayos de fútbol. Un nuevo análisis de los aleatorizados no es concluyente.',
  },
  'C-STRETCHONLY': {
    name: 'Solo estirar, o en mal momento',
    statement:
      'Mantener más de un minuto justo antes de correr quita potencia durante un rato. La prevención sigue sin pruebas claras.',
  },
  'C-COLDSTART': {
    name: 'Sin calentamiento',
    statement: 'Un calentamiento dinámico tiene un beneficio pequeño.',
  },
  'C-CHAIN': { name: 'Tirantez en zonas vecinas', statement: 'Opinión de expertos.' },
  'C-CHRONICSTIFF': {
    name: 'Rigidez de mucho tiempo sin hinchazón',
    statement: 'Solo hay pruebas de que da comodidad.',
  },
  'C-DOMS': {
    name: 'Dolor muscular tras una salida',
    statement: 'El rodillo baja el dolor muscular unos pocos puntos por ciento.',
  },
  'C-SYMPATH': {
    name: 'Sin calma después de entrenar',
    statement: 'Se ha mostrado que calma; que afecte a la tirantez, no.',
  },
  'C-ACUTE': { name: 'Posible tirón reciente', statement: 'Consenso de profesionales de la salud.' },
  'C-TENDON': {
    name: 'Tendón del isquion',
    statement: 'Las revisiones clínicas describen el patrón. Ningún ensayo estudió a corredores.',
  },
  'C-SPEED': {
    name: 'Más velocidad de lo habitual',
    statement:
      'Se conoce en futbolistas en la semana antes de un tirón. Para corredores las pruebas son indirectas.',
  },
  'C-CALF': {
    name: 'Pantorrilla débil o sobrecargada',
    statement:
      'Las elevaciones de talón están probadas para el dolor en la mitad del tendón de Aquiles. Para una pantorrilla tirante es indirecto.',
  },
  'C-ENERGY': {
    name: 'Poca energía para lo que corres',
    statement: 'Un consenso de expertos nombra estas respuestas como motivo para ver a un médico deportivo.',
  },
  'C-SLEEP': {
    name: 'Mal sueño',
    statement: 'En una cohorte de 339 corredores, dormir peor coincidió con más lesiones.',
  },
} as const satisfies Messages['causes'];

/** Why an answer points to a cause. */
export const reasons = {
  quadDominant: 'Los cuádriceps se te cansan o te arden mucho antes que los isquiotibiales.',
  tightNeighbours: 'También hay tirantez en otras zonas de la misma pierna.',
  sorenessAfter12To48h: 'El dolor muscular empezó entre medio día y dos días después de la salida.',
  worstFirst10Minutes: 'La molestia es peor al comienzo de una salida y luego afloja.',
  longStiffnessWithoutSwelling: 'La tirantez dura ya semanas y nada está hinchado.',
  restingHeartRateUp: 'Tu pulso en reposo está por encima de lo habitual en ti.',
  tightCalf:
    'Das menos de {$S-PAIN-R.redRating :spoken} de 10 a la tirantez de tu pantorrilla o tu tendón de Aquiles.',
  poorSleepOrStress: 'Indicas mal sueño o estrés.',
} as const satisfies Messages['reasons'];
