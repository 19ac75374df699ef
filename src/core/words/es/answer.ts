import type { Messages } from '#src/core/words/messages.ts';

/** Signals that are shown and never used. */
export const notUsed = {
  acwr: 'En corredores, una proporción más alta coincidió con menos lesiones.',
  cadence:
    'En usuarios de relojes, la cadencia no tuvo relación con las lesiones; solo sirve para elegir consejos.',
  restDays: 'Los estudios sobre los días de descanso se contradicen.',
  monotony: 'Se estudió para enfermedades en pocos deportistas, no para lesiones en corredores.',
  form: 'No hay pruebas de que la condición, la fatiga o la forma tengan que ver con las lesiones.',
  weekChange: 'No se usa porque hay un salto en una sola salida, que dice más.',
} as const satisfies Messages['notUsed'];

/** What to do about a red flag. */
export const referral = {
  refer_emergency:
    'Llama al número de emergencias de tu zona o ve a urgencias ahora. No corras ni hagas ejercicio.',
  refer_same_day: 'Acude hoy a un médico o a urgencias. No corras ni hagas ejercicio hasta entonces.',
  refer_clinician: 'Pide que te examine un médico o fisioterapeuta antes de volver a entrenar fuerte.',
} as const satisfies Messages['referral'];

/** Signs of pressure on the nerves of the spine: they are asked for, and stay said with any sign of a nerve. */
export const safetyNet =
  'Adormecimiento en la ingle o la entrepierna, dificultad para orinar o defecar, o debilidad en las dos piernas: ve a urgencias de inmediato.';

/** What the load risk is and is not. */
export const loadRiskLabel =
  'Con qué frecuencia se lesionaron corredores tras un salto así, frente a corredores sin ese salto. No es un pronóstico para ti.';

/** What the rate of an earlier injury is and is not. */
export const historyRisk = {
  outcome: 'tirón de isquiotibiales, deportes de campo',
  label:
    'Con qué frecuencia se volvieron a lesionar jugadores con una lesión previa de isquiotibiales, en deportes de campo.',
} as const satisfies Messages['historyRisk'];

/** The ceiling of the next run. */
export const ceiling = {
  longest30:
    '{$nextRun :length}: un {$growthShare :percent} más que tu salida más larga de los últimos {$longestDays :days}.',
  before_jump:
    '{$nextRun :length}: un {$growthShare :percent} más que tu salida más larga antes del salto del {$jumpDay :date}.',
  aged: '{$nextRun :length}: un {$growthShare :percent} más que {$agedFactor :times} tu salida más larga de los últimos {$recentDays :days}.',
  lapsed:
    '{$nextRun :length}: un {$growthShare :percent} más que el {$lapsedShare :percent} de tu salida más larga, tras {$recentDays :days} sin correr.',
  paused: 'De momento no toca correr.',
  unknown:
    'Ninguna salida de los últimos {$longestDays :days} tiene una longitud conocida con la que comparar.',
} as const satisfies Messages['ceiling'];

/** The planned run against the ceiling. */
export const plan = {
  within: '{$plannedMeters :km} queda dentro del límite de {$ceilingMeters :km}.',
  later:
    'Con una salida más larga por semana, cada una como mucho un {$growthShare :percent} más larga que la anterior, harían falta {$steps :weeks}. Ningún ensayo ha probado ese ritmo.',
  race: 'Una carrera es un salto que eliges tú; cuentan las salidas de antes y de después.',
  paused: 'Correr tiene que esperar, así que no hay ninguna salida prevista.',
  unknown: 'Sin distancias conocidas de los últimos {$longestDays :days} no se puede valorar el plan.',
} as const satisfies Messages['plan'];

/** What stands where nothing else may be said. */
export const gated = {
  noCeiling: 'No hay límite hasta que te haya examinado un médico.',
  ceilingPaused: 'No hay límite mientras correr tenga que esperar.',
  ceilingStaged: 'No hay límite en esta etapa de la vuelta.',
  ceilingShare:
    '{$nextRunMeters :km}: el {$ceilingShare :percent} de tu salida más larga antes de la lesión.',
  planPaused: 'Correr tiene que esperar, así que la salida prevista no se valora.',
  planStaged: 'La salida prevista depende de la etapa de la vuelta.',
  countsLater: 'Esto cuenta para más adelante.',
} as const satisfies Messages['gated'];

/** Whether and how to run; `$ceiling` is none, a distance, or a time where no distance is known. */
export const running = {
  ordinary: `
    .input {$rests :string}
    .input {$asUsual :string}
    .match $rests $asUsual
    true * {{Puedes volver a correr después del día de descanso.}}
    *  true {{Puedes correr como siempre.}}
    *  *  {{Corre solo como indican los próximos pasos.}}`,
  capped: `
    .input {$ceiling :length}
    .match $ceiling
    none {{Corre menos hasta el {$until :day}.}}
    *    {{Como mucho {$ceiling} por salida hasta el {$until :day}.}}`,
  staged: 'Vuelves a correr por etapas; ahora: {$stageText}.',
  paused: `
    .input {$urgent :string}
    .match $urgent
    true {{Correr tiene que esperar hasta que te haya visto un médico.}}
    *    {{De momento, correr tiene que esperar.}}`,
} as const satisfies Messages['running'];

/** The next steps: how the headline names each, and how each is said. `$region` is none where no place is known. */
export const steps = {
  refer_emergency: { headline: 'Busca ayuda de urgencia ahora.', text: 'A urgencias, ahora.' },
  refer_same_day: { headline: 'Ve hoy al médico.', text: 'Al médico, hoy.' },
  refer_clinician: {
    headline: `
      .input {$region :string}
      .match $region
      none {{Ve a un médico o fisioterapeuta.}}
      *    {{Pide que te examinen {$place :place form=article}.}}`,
    text: `
      .input {$region :string}
      .match $region
      none {{Pide cita con un médico o un fisioterapeuta.}}
      *    {{Pide cita: un médico o fisioterapeuta debe mirarte {$place :place form=article}.}}`,
  },
  pause_running: {
    headline: 'De momento no corras.',
    text: `
      .input {$region :string}
      .match $region
      none {{De momento no corras; haz otro registro mañana por la mañana.}}
      *    {{De momento no corras; vuelve a puntuar {$place :place} mañana por la mañana.}}`,
  },
  answer_first: {
    headline: 'Responde primero a estas preguntas.',
    text: 'Responde a las preguntas de abajo; el consejo depende de las respuestas.',
  },
  step_back_week: {
    headline: 'Haz una semana más suave.',
    text: 'Corre de un 20 a un 30\u00a0% menos de lo habitual y nada fuerte hasta el {$until :day}.',
  },
  rest_day: {
    headline: 'Tómate un día sin correr.',
    text: 'No corras hasta que acabe el {$until :day}.',
  },
  cap_next_run: {
    headline: 'Que las próximas salidas sean cortas.',
    text: `
      .input {$ceiling :length}
      .match $ceiling
      none {{Ninguna salida más larga que la habitual hasta el {$until :day}.}}
      *    {{No corras más de {$ceiling} cada vez hasta el {$until :day}.}}`,
  },
  easy_48h: {
    headline: 'Que las próximas salidas sean suaves.',
    text: 'Corre solo a un ritmo al que puedas hablar, hasta el {$until :day}.',
  },
  leave_out_fast: {
    headline: 'De momento no corras rápido.',
    text: 'Corre suave, sin progresiones ni esprints, hasta el {$until :day}.',
  },
  staged_return: {
    headline: `
      .input {$kind :string}
      .match $kind
      bone {{Sigue en la etapa B{$stage} de tu vuelta.}}
      *    {{Sigue en la etapa {$stage} de tu vuelta.}}`,
    text: '{$returnAdvice}',
  },
  routine: {
    headline: 'Empieza con una rutina: {$name}.',
    // A dose that makes the sentence too long is read on the card of the routine.
    text: `
      .input {$doseFits :string}
      .match $doseFits
      true {{{$name}: {$dose}.}}
      *    {{{$name}, como se explica abajo.}}`,
  },
  not_served: { headline: 'Pide que te examinen {$place :place form=article}.', text: '{$notServed}' },
  rate_again: {
    headline: 'Vuelve a puntuar {$place :place} mañana.',
    text: 'Vuelve a puntuar {$place :place} mañana por la mañana, de 0 a 10.',
  },
} as const satisfies Messages['steps'];

/** The headline without a next step. */
export const headline = {
  quiet: `
    .input {$ceiling :length}
    .match $ceiling
    none {{Nada llama la atención.}}
    *    {{Nada llama la atención. Tu límite para la próxima salida es {$ceiling}.}}`,
  staged: 'Estás en la etapa {$stage} de {$last} de tu vuelta.',
  look: 'Abajo hay algo que conviene mirar.',
} as const satisfies Messages['headline'];

/** The limits of the whole answer. */
export const disclaimer =
  'Sinew no es un producto sanitario y no diagnostica ni predice lesiones. Compara cómo corres con tu propio pasado y con estudios publicados. Si algo te preocupa, ve al médico.';
