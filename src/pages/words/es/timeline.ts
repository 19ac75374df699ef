const byBin = (day: string, week: string): string => `.input {$by :string}
.match $by
week {{${week}}}
* {{${day}}}`;

/** The picture of a runner's days. */
export const timeline = {
  title: 'Cronología',
  // How far back.
  spans: 'Cuántos días',
  span: `.input {$span :string}
.match $span
28 {{4 semanas}}
84 {{12 semanas}}
182 {{6 meses}}
364 {{Un año}}
* {{Todo}}`,
  dates: 'De un día a otro',
  from: 'Desde',
  to: 'Hasta',
  show: 'Mostrar',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  // What the picture is, and how it is read.
  picture:
    'Tus salidas, puntuaciones, rutinas y consejos en un mismo eje de días. Lo mismo está en las tablas de abajo.',
  cursor: 'Día que se lee',
  howTo:
    'Toca o haz clic en un día para leerlo, arrastra para acercar. Las flechas mueven un día, más y menos acercan y alejan, Inicio y Fin van a los extremos.',
  openRun: 'Abrir la salida',
  legend: 'Qué significan las marcas',
  // Titles of lanes.
  lane: `.input {$source :string}
.input {$by :string}
.match $source $by
distance week {{Distancia por semana}}
distance * {{Distancia por día}}
duration week {{Duración por semana}}
duration * {{Duración por día}}
* week {{Carga por semana}}
* * {{Carga por día}}`,
  longest: 'Salida más larga y su límite',
  hardDays: 'Días intensos y descanso entre ellos',
  place: 'Tirantez de {$place}, 0 a 10',
  placeUnnamed: 'Tirantez, zona sin indicar, 0 a 10',
  routines: 'Rutinas hechas',
  advice: 'Consejo',
  planned: 'Previsto',
  runs: 'Salidas',
  tightness: 'Tirantez',
  // Amounts.
  meters: '{$length :km}',
  seconds: '{$length :secondsAsMinutes}',
  amount: '{$amount :whole} {$unit}',
  more: '+{$change :percent}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  rating: '{$rating} de 10',
  weekOf: 'Semana del {$day}',
  // What happened on a day or in a week.
  ran: `.input {$runs :number}
.match $runs
1 {{Una salida de {$longest}.}}
* {{{$runs} salidas, {$total} en total, la más larga de {$longest}.}}`,
  ranUnmeasured: `.input {$runs :number}
.match $runs
1 {{Una salida de longitud desconocida.}}
* {{{$runs} salidas de longitud desconocida.}}`,
  noRun: 'Ninguna salida.',
  notKnown: byBin('No se sabe qué corriste.', 'De {$days :days} no se sabe qué corriste.'),
  jumped: 'Un {$change :percent} más larga que cualquiera de los {$window :days} anteriores ({$before}).',
  afterBreak: 'En los {$window :days} anteriores no hay ninguna salida con la que comparar.',
  ceilingWas: 'El límite era de {$ceiling}.',
  hard: byBin('Un día intenso.', 'Con intensidad: {$hardDays :days}.'),
  hardRest: '{$hours :hours} después de la salida intensa anterior.',
  rated: 'Tirantez de {$place}: {$rating} de 10.',
  ratedUnnamed: 'Tirantez: {$rating} de 10.',
  done: `.input {$routines :number}
.match $routines
1 {{Una rutina hecha.}}
* {{{$routines} rutinas hechas.}}`,
  advised: 'Consejo: {$severity}.',
  pauses: 'Pausa sin correr.',
  runPlanned: 'Previsto: {$length}.',
  racePlanned: 'Carrera: {$length}.',
  // What stands out.
  jumpOn:
    'El {$day}, tu salida fue de {$length}: un {$change :percent} más larga que cualquiera de los {$window :days} anteriores ({$before}).',
  afterBreakOn:
    'El {$day}, corriste {$length}: en los {$window :days} anteriores no hay ninguna salida con la que comparar.',
  tightest: 'La tirantez fue mayor el {$day}: {$rating} de 10 en {$place}.',
  tightestUnnamed: 'La tirantez fue mayor el {$day}: {$rating} de 10.',
  unknownDays: `.input {$days :number}
.match $days
1 {{De un día no se sabe qué corriste.}}
* {{De {$days} días no se sabe qué corriste.}}`,
  quiet: 'Nada llama la atención en estos {$days :days}.',
  empty: 'No se conoce ninguna salida en estos {$days :days}.',
  // The legend.
  markBar: byBin('Lo que corriste en un día', 'Lo que corriste en una semana'),
  markCeiling: 'Límite: la salida más larga que queda dentro de un {$share :percent} sobre las anteriores',
  markJump:
    'Salto: una salida más de un {$share :percent} por encima de la más larga de los {$window :days} anteriores',
  markAfterBreak: 'Una salida sin ninguna en los {$window :days} anteriores con la que comparar',
  markUnknown: 'No se sabe',
  markUnmeasured: 'Una salida de longitud desconocida',
  markHard: byBin('Día intenso', 'Semana con un día intenso'),
  markEasy: byBin('Día suave', 'Semana sin días intensos'),
  markEffortUnknown: byBin(
    'Una salida; no se sabe si fue intensa',
    'Una semana con salidas; no se sabe si fueron intensas',
  ),
  markShortRest: 'Menos de {$hours :hours} entre dos salidas intensas',
  markRoutine: 'Rutina hecha',
  markPaused: 'Pausa sin correr',
  markPlanned: 'Salida prevista',
  markRace: 'Carrera',
  loadFrom: 'La carga se cuenta a partir de: {$name}.',
  // Heads of tables.
  day: byBin('Día', 'Semana'),
  distance: 'Distancia',
  duration: 'Duración',
  load: 'Carga',
  longestRun: 'Salida más larga',
  ceiling: 'Límite',
  jump: 'Salto',
  effort: byBin('Intenso', 'Días intensos'),
  rest: 'Descanso antes',
  state: 'Estado',
  running: 'Correr',
  paused: 'en pausa',
  what: 'Qué',
  run: 'Salida',
  race: 'Carrera',
  lastWeeks: 'Distancia de las últimas {$weeks :weeks}',
  weekRan: '{$week}: {$distance}',
} as const;
