/** The sheet for somebody who examines the runner. */
export const physio = {
  title: 'Hoja para un examen',
  period: 'Del {$from :day}, al {$to :day}',
  age: '{$years} años',
  height: '{$meters :ratio} m',
  sex: `.input {$sex :string}
.match $sex
female {{mujer}}
* {{hombre}}`,
  print: 'Imprimir o guardar como PDF',
  now: 'Hoy',
  ranAndRated: 'Lo que se corrió y cuánta tirantez hubo',
  before: 'Antes de que empezara',
  onset: 'El {$day :day}, primera puntuación de {$rating} de 10: {$place}.',
  onsetUnnamed: 'El {$day :day}, primera puntuación de {$rating} de 10: zona sin indicar.',
  beforeRuns: `.input {$runs :number}
.match $runs
0 {{En los {$days :days} anteriores no se conoce ninguna salida.}}
one {{En los {$days :days} anteriores: una salida, {$total}.}}
* {{En los {$days :days} anteriores: {$runs} salidas, {$total}; la más larga, {$longest}, el {$day :day}.}}`,
  beforeJumps: `.input {$jumps :number}
.match $jumps
one {{Una salida fue un salto: un {$change :percent} más larga que cualquiera de los {$window :days} anteriores, el {$day :day}.}}
* {{{$jumps} salidas fueron saltos; la mayor, un {$change :percent} más larga que cualquiera de los {$window :days} anteriores, el {$day :day}.}}`,
  beforeHard: `.input {$days :number}
.match $days
one {{Un día intenso.}}
* {{{$days} días intensos.}}`,
  beforeUnknown: 'De {$days :days} no se sabe qué se corrió.',
  noOnset: 'Ninguna puntuación de {$rating} o más en estas semanas.',
  meters: '{$value :km}',
  seconds: '{$value :secondsAsMinutes}',
  redFlags: 'Señales de alarma',
  sign: 'Sobre',
  group: `.input {$rule :string}
.match $rule
T-RED-01 {{Columna y nervios}}
T-RED-02 {{Corazón y pulmones}}
T-RED-03 {{Coágulo en una pierna}}
T-RED-04 {{Rotura}}
T-RED-05 {{Hueso}}
T-RED-06 {{Infección}}
T-RED-07 {{Debilidad en aumento}}
T-RED-08 {{Destrucción muscular}}
T-RED-09 {{Enfermedad}}
T-COMP {{Presión en el músculo}}
T-ACHILLES {{Tendón de Aquiles}}
* {{{$rule}}}`,
  yes: 'Sí',
  no: 'No',
  notAnswered: 'Sin preguntar o sin responder',
  answered: '{$sign} ({$day :day})',
  nobody: 'No se respondió a ninguna de estas.',
  history: 'Antecedentes y enfermedades',
  injury: `.input {$months :number}
.match $months
0 {{Lesión de isquiotibiales hace menos de un mes.}}
* {{Lesión de isquiotibiales hace {$months :months}.}}`,
  injuryNotStated: 'Ninguna lesión de isquiotibiales indicada.',
  sitting: 'Pasa {$hours :hours} al día en la silla.',
  bridge: 'Puentes a una pierna: izquierda {$left}, derecha {$right}.',
  conditionsYes: 'Sí: {$conditions}.',
  conditionsNo: 'No: {$conditions}.',
  conditionsOpen: 'Sin responder: {$conditions}.',
  condition: `.input {$condition :string}
.match $condition
anticoagulant {{medicamentos anticoagulantes}}
dvtHistory {{coágulo de sangre previo}}
heartCondition {{enfermedad del corazón}}
uncontrolledHypertension {{tensión alta sin controlar}}
reducedSensation {{menos sensibilidad en la piel}}
coldAllergy {{alergia al frío}}
glaucoma {{glaucoma}}
pregnant {{embarazo}}
osteoporosis {{osteoporosis}}
recentSurgery {{operación reciente}}
diabetes {{diabetes}}
missedPeriods {{falta de la regla}}
eatingConcern {{preocupación por la alimentación}}
boneStressHistory {{lesión ósea por estrés previa}}
longTravel {{viaje largo}}
immobilised {{pierna escayolada o días en cama}}
* {{{$condition}}}`,
  warned: 'Avisos de estas semanas',
  warnedDays: '{$title}: del {$from :day}, al {$to :day}',
  warnedDay: '{$title}: {$from :day}',
  noWarning: 'Ninguno.',
  routines: 'Rutinas hechas',
  routineDays: `.input {$days :number}
.match $days
one {{{$name}: un día, {$last :day}}}
* {{{$name}: {$days} días, el último {$last :day}}}`,
  noRoutine: 'Ninguna marcada como hecha.',
  more: `.input {$count :number}
.match $count
one {{y 1 más}}
* {{y {$count} más}}`,
  certainty: `.input {$load :string} .input {$triage :string}
.match $load $triage
high high {{Salidas: bien conocidas. Preguntas de alarma: respondidas.}}
high * {{Salidas: bien conocidas. Preguntas de alarma: no todas respondidas.}}
moderate high {{Salidas: bastante conocidas. Preguntas de alarma: respondidas.}}
moderate * {{Salidas: bastante conocidas. Preguntas de alarma: no todas respondidas.}}
* high {{Salidas: poco conocidas. Preguntas de alarma: respondidas.}}
* * {{Salidas: poco conocidas. Preguntas de alarma: no todas respondidas.}}`,
  versions: 'Datos del {$day :day}. Reglas {$rules}, rutinas {$routines}.',
} as const;
