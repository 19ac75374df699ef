import type { Messages } from '#src/core/words/messages.ts';
import { returnStages } from './return-stages.ts';
import { redFlagTexts } from './rules-red-flags.ts';

/** What the answers may mean, before anything else. */
export const triageTexts = {
  ...redFlagTexts,
  'T-ACU-01': {
    title: 'Protege esta pierna unos días',
    because: 'La molestia empezó de golpe, como un tirón, y puede ser reciente.',
    message: `
      .input {$hoursSinceOnset :hours}
      .input {$protectUntilDay :day}
      .match $hoursSinceOnset $protectUntilDay
      none none {{Puede haber un tirón reciente en {$place :place}. No has dicho cuándo empezó la molestia. Descarga la pierna de uno a tres días. Hasta entonces, nada de calor, estiramientos, masaje ni fuerza.}}
      none *    {{Puede haber un tirón reciente en {$place :place}. No has dicho cuándo empezó la molestia. Descarga la pierna hasta el {$protectUntilDay}. Hasta entonces, nada de calor, estiramientos, masaje ni fuerza.}}
      *    none {{Puede haber un tirón reciente en {$place :place}. Descarga la pierna de uno a tres días. Hasta entonces, nada de calor, estiramientos, masaje ni fuerza.}}
      *    *    {{Puede haber un tirón reciente en {$place :place}. Descarga la pierna hasta el {$protectUntilDay}. Hasta entonces, nada de calor, estiramientos, masaje ni fuerza.}}`,
    clearsWhen:
      'Han pasado más de {$freshHours :hours} desde el comienzo, y el dolor en {$place :place} va bajando.',
    threshold:
      'Un chasquido, o un comienzo brusco con moratón, hinchazón, dolor agudo o dolor al caminar, en las últimas {$freshHours :hours}.',
  },
  'T-ACU-02': {
    title: 'Antes de correr, pide un examen',
    because:
      'La molestia empezó de golpe, como un tirón, y nadie te ha examinado {$place :place form=article}.',
    message:
      'El tirón en {$place :place} tiene más de {$freshHours :hours} y nadie te ha examinado {$place :place form=article}. No corras hasta que alguien lo haga. El movimiento sin dolor es bueno.',
    clearsWhen:
      'Un profesional de la salud te ha examinado {$place :place form=article}, o tu próximo registro ya no describe un tirón.',
    threshold: 'Las mismas señales, hace más de {$freshHours :hours}, y ningún examen.',
  },
  'T-ILL-01': {
    title: 'Con fiebre no se entrena',
    because: 'Hay fiebre.',
    message: 'Con fiebre no se entrena. Vuelve suave cuando lleves uno o dos días sintiéndote bien.',
    clearsWhen: 'La fiebre se ha ido y tu próximo registro lo dice.',
    threshold: 'Cualquier fiebre.',
  },
  'T-BSI-02': {
    title: 'De momento, deja de correr',
    because: 'Un punto del hueso está dolorido.',
    message:
      'Dolor en un solo punto del hueso: deja de correr y pide que te miren {$place :place form=article} antes de seguir.',
    clearsWhen: 'El punto ya no duele y tu próximo registro lo dice.',
    threshold:
      'Un solo punto del hueso dolorido, sin dolor al saltar, en reposo ni de noche; urgente si falta la regla, con osteoporosis o una lesión ósea por estrés previa.',
  },
  'T-HOP': {
    title: 'Deja de correr y responde a unas preguntas',
    because: 'Hay un dolor que puede venir del hueso.',
    message:
      'Un dolor así en {$place :place} puede venir del hueso. Deja de correr y responde a las próximas preguntas. Pide que te examinen {$place :place form=article} en menos de dos días.',
    clearsWhen:
      'Un profesional de la salud te ha examinado {$place :place form=article}, o tu próximo registro dice que el dolor se ha ido.',
    threshold:
      'Dolor al saltar, en reposo o de noche, en la ingle, el flexor de cadera, la espinilla o el pie.',
  },
  'T-APO': {
    title: 'Deja de correr y pide que te examinen',
    because: 'Mientras el hueso aún crece, un tirón brusco puede arrancar su borde.',
    message:
      'Antes de los {$ageUnderYears :spoken} años un tirón brusco puede arrancar el borde del hueso donde nace el músculo. Deja de correr y pide que te examinen {$place :place form=article} en menos de dos días.',
    clearsWhen:
      'Un profesional de la salud te ha examinado {$place :place form=article}, o tu próximo registro ya no tiene estas señales.',
    threshold:
      'Antes de los {$ageUnderYears :spoken} años: un chasquido, un comienzo brusco o un isquion dolorido, en la cadera, la ingle o el muslo.',
  },
  'T-NRV-03': {
    title: 'Ve hoy al médico',
    because: 'Hay señales de nervio en las dos piernas.',
    message:
      'Las señales de nervio en las dos piernas necesitan un médico hoy. Responde primero a las próximas preguntas. {$safetyNet}',
    clearsWhen:
      'Has respondido que no a las tres preguntas sobre la columna, o las señales de nervio se han ido.',
    threshold:
      'Hormigueo, adormecimiento o dolor por debajo de la rodilla en los dos lados, hasta que las tres preguntas sobre la columna se respondan con no.',
  },
  'T-NRV-01': {
    title: 'No estires y pide que te miren el nervio',
    because: 'Hay hormigueo, adormecimiento, dolor que se dispara o dos señales más leves de un nervio.',
    // T-NRV-03 says whom to see and what to look out for.
    message: `
      .input {$inBothLegs :string}
      .match $inBothLegs
      true {{Las respuestas sobre {$place :place} encajan más con un nervio irritado que con un músculo corto. No estires {$place :place}. Los deslizamientos suaves pueden ayudar.}}
      *    {{Las respuestas sobre {$place :place} encajan más con un nervio irritado que con un músculo corto. No estires {$place :place}. Los deslizamientos suaves pueden ayudar. Pide que te miren {$place :place form=article} en menos de dos semanas. {$safetyNet}}}`,
    clearsWhen:
      'Tu próximo registro dice que el hormigueo, el adormecimiento y el dolor que se dispara se han ido y que estirar no duele.',
    threshold: 'Una señal clara, o dos de las más leves.',
  },
  'T-NRV-02': {
    title: 'De momento, no estires',
    because: 'Una respuesta encaja con un nervio irritado.',
    message:
      'Una respuesta sobre {$place :place} encaja con un nervio irritado. De momento no estires la parte de atrás del muslo. Responde a las próximas preguntas. {$safetyNet}',
    clearsWhen: 'Tu próximo registro ya no tiene ninguna señal de nervio.',
    threshold: 'Exactamente una de las dos señales más leves.',
  },
  'T-PHT-01': {
    title: 'Cuidado con los estiramientos profundos',
    because: 'Al sentarte aparece un dolor profundo en el glúteo.',
    message:
      'El dolor profundo en el glúteo al sentarte puede venir del tendón del isquion. Deja los estiramientos largos. El trabajo de fuerza lento le va bien al tendón.',
    clearsWhen: 'Tu próximo registro dice que sentarte ya no causa el dolor profundo en el glúteo.',
    threshold:
      'Dolor profundo en el glúteo al sentarse con el isquion dolorido, o peor tras cuestas o velocidad.',
  },
  'T-OPEN': {
    title: '¿Te han examinado esto?',
    because: 'Nadie ha examinado una señal de alarma anterior.',
    message: `
      .input {$day :day}
      .input {$signsAreOfPlace :string}
      .match $day $signsAreOfPlace
      none true {{Hace un tiempo nos hablaste de {$toldSigns :list of=signs most=2} en {$place :place}. No sabemos si te examinaron.}}
      none *    {{Hace un tiempo nos hablaste de {$toldSigns :list of=signs most=2}. No sabemos si te examinaron.}}
      *    true {{El {$day}, nos hablaste de {$toldSigns :list of=signs most=2} en {$place :place}. No sabemos si te examinaron.}}
      *    *    {{El {$day}, nos hablaste de {$toldSigns :list of=signs most=2}. No sabemos si te examinaron.}}`,
    clearsWhen: 'Indicas el día de un examen de {$place :place}, o que la señal se ha ido.',
    threshold:
      'Una señal que obligó a dejar de correr o a algo más, hace entre {$afterDays :days} y {$untilDays :days}, ni negada ni examinada desde entonces.',
  },
  'T-SIGN': {
    title: 'Responde primero a unas preguntas',
    because: 'Hay una señal que necesita más respuestas.',
    message: `
      .input {$pausesRunning :string}
      .input {$signsAreOfPlace :string}
      .match $pausesRunning $signsAreOfPlace
      true true {{Respondiste que sí a {$toldSigns :list of=signs most=3}. De momento no corras. Responde a las próximas preguntas y pide que te examinen {$place :place form=article} en menos de dos días.}}
      true *    {{Respondiste que sí a {$toldSigns :list of=signs most=3}. De momento no corras. Responde a las próximas preguntas y pide que te examinen esto en menos de dos días.}}
      *    *    {{Respondiste que sí a {$toldSigns :list of=signs most=3}. Antes de nada, responde a las próximas preguntas.}}`,
    clearsWhen: 'Dices que la señal se ha ido, o indicas un examen de {$place :place}.',
    threshold: 'Cualquier señal que no lea otra regla.',
  },
  'R-RETURN': {
    title: 'De vuelta a correr',
    because: 'Un profesional de la salud te ha examinado {$place :place form=article}, y vuelves por etapas.',
    message: returnStages.message,
    clearsWhen: 'Llegas a la última etapa.',
    threshold:
      'Un tirón o un hueso ya examinado; una etapa atrás tras un dolor de más de {$painLimit :spoken} de 10 o una mañana peor.',
  },
  'S-CLEAR': {
    title: 'Pide permiso médico antes de correr',
    because: 'Una condición pide un médico antes de correr.',
    message: 'Con {$toldConditions :list of=conditions most=3}, pide a un médico permiso para correr.',
    clearsWhen: 'Un profesional de la salud te ha dado permiso para correr.',
    threshold:
      'Una enfermedad del corazón, tensión alta sin controlar, embarazo, un parto hace menos de {$postpartumWeeks :weeks}, una operación reciente u osteoporosis.',
  },
} as const satisfies Partial<Messages['rules']>;
