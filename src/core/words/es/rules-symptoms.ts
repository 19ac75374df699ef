import type { Messages } from '#src/core/words/messages.ts';

/** What the runner feels, and habits that make a cause more likely. */
export const symptomTexts = {
  'S-PAIN-R': {
    title: 'De momento no corras',
    because: `
      .input {$altersStride :string}
      .match $altersStride
      true {{Tu zancada ha cambiado.}}
      *    {{Das un {$rating :spoken} de 10 a {$place :place}.}}`,
    message: `
      .input {$altersStride :string}
      .match $altersStride
      true {{La tirantez en {$place :place} cambia tu forma de correr. No corras hasta que tu zancada vuelva a ser normal.}}
      *    {{Das un {$rating :spoken} de 10 a {$place :place}. No corras hasta que baje la puntuación y tu zancada sea normal.}}`,
    clearsWhen: 'Das un {$settledRating :spoken} de 10 o menos a {$place :place}, y tu zancada es normal.',
    threshold: 'Una puntuación de {$redRating :spoken} o más, o una zancada distinta.',
  },
  'S-PAIN-A': {
    title: 'Tirantez notable',
    because: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{La tirantez era peor a la mañana siguiente.}}
      *    {{Das un {$rating :spoken} de 10 a {$place :place}.}}`,
    message: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{La tirantez en {$place :place} era peor a la mañana siguiente. Corre poco y suave hasta mañana por la mañana.}}
      *    {{Das un {$rating :spoken} de 10 a {$place :place}. Corre poco y suave hasta mañana por la mañana.}}`,
    pausedMessage: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{La tirantez en {$place :place} era peor a la mañana siguiente.}}
      *    {{Das un {$rating :spoken} de 10 a {$place :place}.}}`,
    clearsWhen:
      'Das un {$settledRating :spoken} de 10 o menos a {$place :place}, también a la mañana siguiente.',
    threshold: 'Una puntuación de {$amberRating :spoken} o más, o peor a la mañana siguiente.',
  },
  'S-PERSIST': {
    title: 'Pide que te examinen esto',
    because: 'La molestia en {$place :place} dura ya semanas.',
    message:
      'La molestia en {$place :place} dura ya {$daysWithSymptoms :days}, bastante para pedir un examen.',
    clearsWhen:
      'Un profesional de la salud te ha examinado {$place :place form=article}, o das menos de {$rating :spoken} a {$place :place} durante {$days :days}.',
    threshold:
      'Una puntuación de {$rating :spoken} o más durante {$days :days}, o cualquier síntoma durante {$anySymptomDays :days}, sin examen en los últimos {$examinedDays :days}.',
  },
  'S-OSTRC': {
    title: 'Más que una molestia leve',
    because: 'El problema te quita una parte clara de tu entrenamiento.',
    message: `
      .input {$timeLoss :string}
      .match $timeLoss
      true {{Ahora mismo no puedes correr.}}
      *    {{Tus respuestas describen un problema que ya limita cómo corres.}}`,
    clearsWhen:
      'Tus próximas respuestas ya no describen una pérdida clara de entrenamiento o de rendimiento.',
    threshold:
      'Una pérdida moderada o grave de entrenamiento o de rendimiento ({$substantialPoints :points} o más), o no poder correr.',
  },
  'S-HOOP': {
    title: 'Toca un día más ligero',
    because: 'Te sientes peor de lo habitual en ti.',
    message:
      'En tu último registro el sueño, el estrés, la fatiga y el dolor muscular suman {$hooperSum :whole}. Es claramente más de lo habitual en ti.',
    clearsWhen: 'La suma de tu próximo registro vuelve a estar cerca de lo habitual en ti.',
    threshold:
      '{$deviations :spoken} desviaciones típicas por encima de tu propia media de al menos {$entries :whole} registros.',
  },
  'S-INFLAM': {
    title: 'Cuéntale a un médico la rigidez de la mañana',
    because: 'La rigidez de la mañana te dura mucho.',
    message:
      'Por la mañana la rigidez te dura {$morningStiffnessMinutes :minutes}. El entrenamiento no explica una rigidez tan larga. Cuéntaselo a un médico.',
    clearsWhen: 'Tu próximo registro dice que la rigidez pasa en menos de {$minutesWithNightPain :minutes}.',
    threshold:
      'Más de {$minutes :minutes}; o más de {$minutesWithNightPain :minutes} con dolor nocturno antes de los {$ageYears :whole} años.',
  },
  'S-TREND': {
    title: 'Más tirantez de lo habitual',
    because: 'La tirantez de {$place :place} está por encima de lo habitual en ti.',
    message:
      'Esta semana la tirantez de {$place :place} está {$risePoints :points} por encima de la de los {$baseDays :days} anteriores.',
    clearsWhen: 'La puntuación media de {$recentDays :days} vuelve a estar cerca de la habitual.',
    threshold:
      'Una media de {$recentDays :days} ({$minRecentDays :days} puntuados) que está {$rise :points} por encima de la mediana de los {$baseDays :days} anteriores ({$minBaseDays :days} puntuados), y {$deviations :spoken} desviaciones de al menos {$minMad :points}. Una media de {$caution :spoken}, o {$worseMornings :spoken} mañanas peores de {$mornings :spoken}, pesa más.',
  },
  'S-SLEEP': {
    title: 'Una semana de mal sueño',
    because: 'Esta semana dormiste mal.',
    message:
      'Esta semana dormiste mal ({$meanSleep :spoken} de 7). En corredores, dormir mal coincidió con más lesiones.',
    clearsWhen: 'La media de {$recentDays :days} baja de {$poor :spoken} de 7 y se acerca a la habitual.',
    threshold:
      'Una media de {$recentDays :days} ({$minRecentDays :days} respondidos) de {$poor :spoken} de 7, o {$rise :points} por encima de la mediana de los {$baseDays :days} anteriores ({$minBaseDays :days} respondidos).',
  },
  'S-REDS': {
    title: 'Lleva estas respuestas a un médico deportivo',
    because: 'Varias respuestas pueden significar poca energía para lo que corres.',
    message:
      'Estas respuestas juntas las debe ver un médico deportivo. Puede que tu cuerpo reciba poca energía para lo que corres.',
    clearsWhen: 'Tu próximo registro ya no tiene estas respuestas.',
    threshold: 'Falta de la regla, o {$minSigns :signs} de otras cinco.',
  },
  'S-SIT': {
    title: 'Muchas horas en la silla',
    because: 'Pasas gran parte del día en la silla.',
    message:
      'Pasas {$sittingHours :hours} al día en la silla. Tantas horas pueden ser parte de lo que notas.',
    clearsWhen: 'Pasas menos de {$hours :hours} al día en la silla.',
    threshold: '{$hours :hours} al día o más, con un síntoma.',
  },
  'S-BRIDGE': {
    title: 'Isquiotibiales que se cansan pronto',
    because: 'Tus puentes a una pierna son pocos o desiguales.',
    message: `
      .input {$poor :string}
      .match $poor
      true {{Tu lado más débil hizo {$lowestRepetitions :whole} puentes a una pierna. Eso apunta a isquiotibiales que se cansan pronto.}}
      *    {{Tus lados se diferencian en un {$differencePercent :percentage} en el puente a una pierna. Eso apunta a que un lado se cansa antes.}}`,
    clearsWhen:
      'En tu próxima prueba los dos lados llegan a {$poorRepetitions :whole} y se diferencian en menos de un {$differencePercent :percentage}. La fuerza necesita de cuatro a seis semanas para cambiar.',
    threshold:
      'Menos de {$poorRepetitions :whole} en un lado, o un {$differencePercent :percentage} entre los lados. Más de {$goodOverRepetitions :whole} es bueno.',
  },
  'S-PREV': {
    title: 'Una lesión anterior de isquiotibiales',
    because: 'Ya tuviste una lesión de isquiotibiales.',
    message: `
      .input {$recent :string}
      .match $recent
      true {{Tuviste una lesión de isquiotibiales en los últimos {$recentMonths :months}. Es el factor de riesgo más fuerte que se conoce para otra. Todos los estudios de eso fueron en deportes de campo.}}
      *    {{Ya tuviste una lesión de isquiotibiales. Una lesión antigua es el factor de riesgo más fuerte que se conoce para otra. Todos los estudios de eso fueron en deportes de campo.}}`,
    clearsWhen: 'El pasado se queda, pero pesa menos cuando han pasado {$recentMonths :months}.',
    threshold:
      'Cualquier lesión anterior de isquiotibiales; en los últimos {$recentMonths :months} cuenta como reciente.',
  },
  'S-STATICPRE': {
    title: 'Pasa los estiramientos largos a después de correr',
    because: 'Mantienes estiramientos antes de correr.',
    message:
      'Los estiramientos largos justo antes de correr quitan un poco de potencia durante un rato. Muévete primero, o mantén menos de un minuto dentro del calentamiento.',
    clearsWhen: 'Ya no mantienes estiramientos antes de correr.',
    threshold: 'Estiramientos estáticos antes de correr.',
  },
  'S-STRETCHFAIL': {
    title: 'Es poco probable que estirar más ayude',
    because: 'Llevas semanas estirando sin alivio.',
    message:
      'Llevas {$stretchWeeks :weeks} estirando {$stretchDaysPerWeek :days} por semana sin alivio. Es poco probable que más de lo mismo ayude.',
    clearsWhen: 'Estirar ayuda, o estiras menos de {$daysPerWeek :days} por semana.',
    threshold: '{$daysPerWeek :days} por semana durante {$weeks :weeks} o más, sin alivio.',
  },
  'S-TILT': {
    title: 'Fortalece en lugar de estirar',
    because: 'Tu pelvis se inclina hacia delante.',
    message:
      'Con una pelvis inclinada hacia delante los isquiotibiales pueden estar ya alargados, aunque no está demostrado.',
    clearsWhen: 'Tu próximo registro ya no indica la inclinación.',
    threshold: 'Una inclinación hacia delante, indicada o medida.',
  },
} as const satisfies Partial<Messages['rules']>;
