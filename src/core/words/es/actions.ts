import type { Messages } from '#src/core/words/messages.ts';

/** What to change and whom to see: no exercise. */
export const actions = {
  pause_running: {
    name: 'Sin correr hasta que se aclare',
    how: 'No corras hasta que se aclare la señal que te hizo parar. Caminar suave está bien mientras no duela.',
  },
  cap_next_run: {
    name: 'Próximas salidas por debajo del límite',
    how: 'Mantén cada una de las próximas salidas en el límite que indica esta respuesta o por debajo.',
  },
  step_back_week: {
    name: 'Semana de descarga',
    how: 'Durante siete días corre de un 20 a un 30\u00a0% menos de distancia que de costumbre y deja las sesiones intensas. El tamaño del recorte es una convención entre entrenadores.',
  },
  rest_day: {
    name: 'Intercala un día de descanso',
    how: 'Pasa un día entero sin correr. Caminar suave está bien mientras te encuentres bien y no cause síntomas.',
  },
  easy_48h: {
    name: 'Solo correr suave durante 48 h',
    how: 'Corre solo a un ritmo al que puedas hablar con frases enteras. Deja las cuestas, los esprints y las carreras.',
  },
  cross_train: {
    name: 'Entrenamiento cruzado sin dolor en lugar de correr',
    how: 'Cambia las salidas por algo que no cause síntomas, como bicicleta suave, natación o caminar. Mantén el esfuerzo suave y para si hay un dolor agudo.',
  },
  leave_out_fast: {
    name: 'Una semana sin progresiones ni esprints',
    how: 'Durante siete días deja las progresiones, los esprints y las series rápidas. Correr suave puede seguir.',
  },
  staged_return: {
    name: 'Vuelve a correr por etapas',
    how: 'Avanza una etapa cada vez, y solo cuando la actual no cause dolor ni una mañana peor. Si pasas de {$R-RETURN.painLimit :spoken} de 10 al correr, o si la mañana es peor, retrocede una etapa y descansa un día.',
  },
  cadence_cue: {
    name: 'Cadencia un +5\u00a0% (nunca más de +10\u00a0%)',
    how: 'Durante 5 a 10 minutos de una salida suave da cerca de un 5\u00a0% más de pasos por minuto. Mantén la misma velocidad; un metrónomo ayuda. Nunca pases del 10\u00a0%. Al principio resulta raro y cuesta un poco de energía.',
  },
  sit_break: {
    name: 'De pie o caminando 2-3 min cada 30-45 min de silla',
    how: 'Ponte de pie o camina dos o tres minutos después de cada 30 a 45 minutos en la silla. Un temporizador ayuda a recordarlo.',
  },
  static_to_after: {
    name: 'Pasa los estiramientos estáticos a después de correr',
    how: 'No mantengas estiramientos largos antes de correr; calienta en movimiento. Si estiras, hazlo después de correr, y solo con estiramientos que no estén retirados para ti.',
  },
  protect_1_3_days: {
    name: 'Protege: descarga 1-3 días, eleva, comprime, evita antiinflamatorios por costumbre, sin calor, masaje ni alcohol',
    how: 'Descarga la pierna de uno a tres días: camina poco, elévala al descansar y usa una compresión ligera. No corras, no estires, no uses calor, masaje ni alcohol, y no tomes antiinflamatorios por costumbre. Si empeora o la pierna deja de soportar tu peso, pide que te la examinen el mismo día.',
  },
  retest_bridge: {
    name: 'Repite la prueba del puente a una pierna en 4-6 semanas',
    how: 'Dentro de cuatro a seis semanas vuelve a contar los puentes a una pierna de cada lado, con descanso y en el mismo suelo. Deja de contar cuando caiga la cadera, y para si hay un dolor agudo.',
  },
  answer_first: {
    name: 'Responde primero a estas preguntas',
    how: 'Responde a las preguntas que hace a continuación esta respuesta. Aclaran lo que una sola señal deja abierto.',
  },
  refer_emergency: {
    name: 'Emergencias, ahora',
    how: 'Llama al número de emergencias o ve a urgencias ahora. No hagas ejercicio y no conduzcas.',
  },
  refer_same_day: {
    name: 'Valoración médica el mismo día',
    how: 'Consulta hoy a un médico, por teléfono o en persona. No corras, no hagas ejercicio y no uses masaje ni calor en la pierna antes de que te examinen.',
  },
  refer_clinician: {
    name: 'Ve a un fisioterapeuta o médico',
    how: 'Pide cita con un fisioterapeuta o un médico en los próximos 2 a 14 días. Ve antes si empeora.',
  },
} as const satisfies Partial<Messages['routines']>;
