import type { Messages } from '#src/core/words/messages.ts';

/** Signs after which nothing but help is offered. */
export const redFlagTexts = {
  'T-RED-01': {
    title: 'Busca ayuda de urgencia ahora',
    because: 'Hay señales de presión sobre los nervios en la base de la columna.',
    message:
      'Estas respuestas pueden significar presión sobre los nervios en la base de la columna. Ve a urgencias ahora. No hagas ejercicio.',
    clearsWhen: 'Un médico te ha examinado y tus respuestas han cambiado.',
    threshold: 'Basta una sola de estas señales.',
  },
  'T-RED-02': {
    title: 'Busca ayuda de urgencia ahora',
    because: 'Hay dolor en el pecho, un desmayo, sangre al toser o falta de aire en reposo.',
    message:
      'El dolor en el pecho, un desmayo, la sangre al toser o la falta de aire en reposo necesitan ayuda de urgencia ahora. No esperes y no hagas ejercicio.',
    clearsWhen: 'Un médico te ha examinado y tus respuestas han cambiado.',
    threshold: 'Basta una sola de estas señales.',
  },
  'T-RED-03': {
    title: 'Ve hoy al médico',
    because: 'Una pierna está hinchada, caliente o con otro color.',
    message:
      'Una pierna hinchada, caliente o con otro color puede tener un coágulo de sangre. Consulta hoy a un médico. Sin masaje, sin rodillo y sin calor.',
    clearsWhen: 'Un médico ha examinado la pierna y tus respuestas han cambiado.',
    threshold: 'Basta esta señal sola.',
  },
  'T-RED-04': {
    title: 'Pide que te examinen hoy la pierna',
    because: 'Hay señales de una rotura completa, o la pierna no soporta peso.',
    message: `
      .input {$cannotBearWeight :string}
      .match $cannotBearWeight
      true {{Una pierna que no soporta tu peso tiene que examinarse hoy. Protege la pierna hasta entonces.}}
      *    {{Lo que describes en {$place :place} puede ser una rotura completa, aunque no recuerdes un chasquido. Protege la pierna y pide que te examinen hoy {$place :place form=article}.}}`,
    clearsWhen: 'Un profesional de la salud ha examinado la pierna y tus respuestas han cambiado.',
    threshold:
      'Una pierna que no soporta peso; una pierna débil o un hueco con un chasquido, un comienzo brusco o un moratón grande; o un chasquido con un moratón grande.',
  },
  'T-RED-05': {
    title: 'Deja de correr y pide que te examinen',
    because: 'Hay señales de una lesión del hueso.',
    message:
      'Un solo punto del hueso dolorido que duele al saltar, en reposo o de noche puede ser una fractura por estrés. También el dolor en la ingle al apoyar la pierna. Deja de correr y pide que te examinen hoy.',
    clearsWhen:
      'Un profesional de la salud ha descartado una lesión del hueso y tus respuestas han cambiado.',
    threshold:
      'Un solo punto del hueso dolorido con dolor al saltar, en reposo o de noche; o dolor en la ingle al apoyar.',
  },
  'T-RED-06': {
    title: 'Ve hoy al médico',
    because: 'Hay fiebre con una zona caliente e hinchada.',
    message: 'La fiebre junto con una zona caliente e hinchada la tiene que ver hoy un médico.',
    clearsWhen: 'Un médico te ha examinado y tus respuestas han cambiado.',
    threshold: 'Las dos señales juntas.',
  },
  'T-RED-07': {
    title: 'Ve hoy al médico',
    because: 'La pierna o el pie pierde fuerza.',
    message:
      'Una debilidad en aumento en la pierna o el pie tiene que examinarse hoy. No entrenes con esa pierna.',
    clearsWhen: 'Un médico te ha examinado y tus respuestas han cambiado.',
    threshold: 'Basta una de las dos señales.',
  },
  'T-RED-08': {
    title: 'Busca ayuda de urgencia ahora',
    because: 'Hay orina oscura con dolor muscular intenso.',
    message: 'Con orina oscura y dolor muscular intenso hay que ir a urgencias ahora. No hagas ejercicio.',
    clearsWhen: 'Un médico te ha examinado y tus respuestas han cambiado.',
    threshold: 'Las dos señales juntas.',
  },
  'T-RED-09': {
    title: 'Ve hoy al médico',
    because: 'Hay dolor nocturno con otras señales generales.',
    message: 'El dolor de noche junto con estas otras respuestas es cosa de un médico, no de ejercicios.',
    clearsWhen: 'Un médico te ha examinado y tus respuestas han cambiado.',
    threshold: 'Dolor nocturno con fiebre, pérdida de peso sin explicación o un cáncer previo.',
  },
  'T-COMP': {
    title: 'Busca ayuda de urgencia ahora',
    because: 'Hay dolor intenso en reposo con hinchazón y adormecimiento.',
    message:
      'Un dolor intenso en reposo con hinchazón y adormecimiento puede ser un músculo bajo presión. Ve a urgencias ahora. Mantén la pierna en horizontal.',
    clearsWhen: 'Un médico te ha examinado {$place :place form=article} y tus respuestas han cambiado.',
    threshold:
      'Dolor en reposo, adormecimiento u hormigueo, e hinchazón, con una puntuación de {$severeRating :spoken} o más, dolor muscular intenso o un dolor desproporcionado.',
  },
  'T-CALF': {
    title: 'Ve hoy al médico',
    because: 'Una pierna está hinchada, y eso puede ser un coágulo.',
    message:
      'Una pierna hinchada puede tener un coágulo de sangre. Pide que te miren hoy {$place :place form=article}. Sin masaje, sin rodillo y sin calor.',
    clearsWhen: 'Un médico te ha examinado {$place :place form=article} y tus respuestas han cambiado.',
    threshold:
      'Una pierna caliente e hinchada; una pantorrilla hinchada sin comienzo brusco; o hinchazón con un coágulo previo, cáncer, embarazo, un parto en las últimas {$postpartumWeeks :weeks}, una operación en las últimas {$surgeryWeeks :weeks}, {$travelHours :hours} de viaje en los últimos {$travelDays :days} o una pierna inmovilizada en los últimos {$immobilisedDays :days}.',
  },
  'T-ACHILLES': {
    title: 'Pide que te examinen hoy el talón',
    because: 'Hay señales de una rotura del tendón de Aquiles.',
    message:
      'Un chasquido, un hueco o un talón que no se puede levantar pueden ser una rotura del tendón de Aquiles. No cargues peso en la pierna y ve hoy.',
    clearsWhen:
      'Un profesional de la salud te ha examinado {$place :place form=article} y tus respuestas han cambiado.',
    threshold:
      'Un chasquido, un hueco o un talón que no se puede levantar, en la pantorrilla o el tendón de Aquiles.',
  },
} as const satisfies Partial<Messages['rules']>;
