/** The answer of the day. */
export const today = {
  title: 'Hoy',
  nextSteps: 'Qué hacer',
  runningState: `.input {$state :string}
.match $state
capped {{Con un límite.}}
staged {{De vuelta, paso a paso.}}
paused {{En pausa.}}
* {{}}`,
  nextRun: 'Próxima salida',
  atMost: 'Como mucho {$meters :km}',
  atMostMinutes: 'Como mucho {$seconds :secondsAsMinutes}',
  gentler: 'Más suave: {$meters :km}',
  gentlerMinutes: 'Más suave: {$seconds :secondsAsMinutes}',

  warnings: 'Qué llama la atención',
  others: `.input {$count :number}
.match $count
one {{Se vio otra cosa, que no es un aviso}}
* {{Se vieron {$count} cosas más, que no son avisos}}`,
  over: '{$measured}. El aviso empieza por encima de {$threshold}.',
  from: '{$measured}. El aviso empieza en {$threshold}.',
  under: '{$measured}. El aviso empieza por debajo de {$threshold}.',
  clears: 'Cuándo termina: {$when}',
  why: '¿Por qué?',
  threshold: 'La regla: {$rule}',
  evidence: 'Cuánto se sabe de esto: {$grade}, {$meaning}.',
  sources: 'Fuentes: {$sources}',
  since: 'Desde el {$day :day}',

  preRun: 'Antes de correr',
  postRun: 'Después de correr',
  restDay: 'Un día sin correr',
  routines: 'Rutinas',
  stop: 'Cuándo parar:',
  done: 'Hecho hoy',
  markDone: 'Lo he hecho hoy',
  undo: 'Al final no lo hice',

  planTitle: 'Planea una salida',
  planLength: `.input {$units :string}
.match $units
imperial {{¿Cuánto, en millas?}}
* {{¿Cuánto, en kilómetros?}}`,
  planSlider: 'Cuánto, con el deslizador',
  planTry: 'Probar',
  planHint: 'Aquí se dice si está a tu alcance y de qué avisaría.',
  planUnread: `.input {$units :string}
.match $units
imperial {{Indica un número de millas hasta {$most}, por favor.}}
* {{Indica un número de kilómetros hasta {$most}, por favor.}}`,
  planWarns: 'Si la corres, esto empieza a avisar:',
  planBeyond: `.input {$meters :number}
.match $meters
0 {{{$title}. Con cualquier salida.}}
* {{{$title}. A partir de {$meters :km}.}}`,
  planQuiet: 'Si la corres, no aparece ningún aviso nuevo.',
  back: 'Volver a hoy',

  questions: `.input {$count :number}
.match $count
one {{Una pregunta daría más seguridad}}
* {{{$count} preguntas darían más seguridad}}`,
  answerThem: 'Responder',
  certainty: `.input {$load :string} .input {$open :number}
.match $load $open
high 0 {{Seguridad alta sobre tus salidas. Todas las preguntas de alarma tienen respuesta.}}
high one {{Seguridad alta sobre tus salidas. Queda una pregunta de alarma sin respuesta.}}
high * {{Seguridad alta sobre tus salidas. Quedan {$open} preguntas de alarma sin respuesta.}}
moderate 0 {{Seguridad media sobre tus salidas. Todas las preguntas de alarma tienen respuesta.}}
moderate one {{Seguridad media sobre tus salidas. Queda una pregunta de alarma sin respuesta.}}
moderate * {{Seguridad media sobre tus salidas. Quedan {$open} preguntas de alarma sin respuesta.}}
* 0 {{Seguridad baja sobre tus salidas. Todas las preguntas de alarma tienen respuesta.}}
* one {{Seguridad baja sobre tus salidas. Queda una pregunta de alarma sin respuesta.}}
* * {{Seguridad baja sobre tus salidas. Quedan {$open} preguntas de alarma sin respuesta.}}`,
  calendar: 'Tu semana como calendario para suscribirte',

  km: '{$value :km}',
  meters: '{$value :meters}',
  minutes: '{$value :minutes}',
  hours: '{$value :hours}',
  days: '{$value :days}',
  daysAWeek: '{$value :days} por semana',
  months: '{$value :months}',
  percent: '{$value :percentage}',
  points: '{$value :points}',
  ofTen: '{$value :spoken} de 10',
  ofSeven: '{$value :spoken} de 7',
  runs: '{$value :runs}',
  signs: '{$value :signs}',
  repetitions: '{$value :repetitions}',
  ratio: '{$value :ratio}',

  timerStart: 'Temporizador',
  timerPause: 'Pausa',
  timerGo: 'Seguir',
  timerBack: 'Atrás',
  timerSkip: 'Siguiente',
  timerSound: 'Sonido',
  timerClose: 'Cerrar',
  timerFinished: 'Terminado',
  timerProgress: 'Progreso',
  act: `.input {$act :string}
.match $act
ready {{Prepárate}}
hold {{Mantén}}
press {{Presiona suave}}
lower {{Baja despacio}}
lift {{Arriba}}
breatheIn {{Toma aire}}
breatheOut {{Suelta el aire}}
warm {{Calor}}
cold {{Frío}}
move {{Sigue moviéndote}}
change {{Cambia de lado}}
rest {{Descansa}}
repetitions {{Repeticiones}}
steps {{Pasos}}
breaths {{Respiraciones}}
* {{Sigue}}`,
  set: 'Serie {$set} de {$sets}',
  left: 'Lado izquierdo',
  right: 'Lado derecho',
  ofCount: '{$count} de {$counts}',
} as const;
