/** One run. */
export const run = {
  // What it was. `$sport` as the answer names it.
  sport: `.input {$sport :string}
.match $sport
running {{Salida}}
walking {{Paseo}}
hiking {{Senderismo}}
cycling {{Bicicleta}}
swimming {{Natación}}
transition {{Transición}}
* {{Actividad}}`,
  day: '{$day :day} de {$year :string}',
  started: 'empezó a las {$time :string}',
  back: 'Volver',
  distance: 'Distancia',
  movingTime: 'Tiempo en movimiento',
  elapsedTime: 'De principio a fin',
  pace: 'Ritmo',
  speed: 'Velocidad',
  ascent: 'Subida y bajada',
  effort: 'Cómo de dura fue',
  effortOf: '{$rating :number} de 10',
  heartRate: 'Pulso',
  cadence: 'Cadencia',
  altitude: 'Altitud',
  power: 'Potencia',
  steps: 'Pasos',
  device: 'Grabado con',
  kind: 'Tipo',
  averageAndHighest: '{$average}, máximo {$highest} {$unit}',
  upAndDown: '{$up} de subida, {$down} de bajada',

  // Units, as they stand behind a number or in the head of a chart. `$units` is metric or imperial.
  withUnit: '{$value} {$unit}',
  unit: `.input {$signal :string} .input {$units :string}
.match $signal $units
heartRate * {{latidos por minuto}}
cadence * {{pasos por minuto}}
pace imperial {{min/milla}}
pace * {{min/km}}
speed imperial {{mph}}
speed * {{km/h}}
altitude imperial {{pies}}
altitude * {{m}}
power * {{W}}
* * {{}}`,
  signalName: `.input {$signal :string}
.match $signal
heartRate {{Pulso}}
pace {{Ritmo}}
speed {{Velocidad}}
cadence {{Cadencia}}
altitude {{Altitud}}
power {{Potencia}}
* {{}}`,
  nameAndUnit: '{$name}, {$unit}',

  length: '{$meters :km}',
  shortLength: '{$meters :meters}',

  // Whether it counts.
  counts: 'Cuenta en tu carga de entrenamiento.',
  countsNot: `.input {$why :string}
.match $why
excluded {{No cuenta: se ha excluido.}}
implausible {{Su distancia no cuenta: nadie la recorre en ese tiempo.}}
distance {{Cuenta por su tiempo: no se conoce su distancia.}}
* {{No cuenta en la carga de correr: no se corrió.}}`,
  sureness: `.input {$confidence :string}
.match $confidence
high {{Deporte: seguro.}}
moderate {{Deporte: bastante seguro.}}
low {{Deporte: una suposición.}}
* {{Deporte: no se sabe con qué seguridad.}}`,
  race: 'Una carrera.',
  hard: `.input {$hard :string}
.match $hard
yes {{Una salida intensa.}}
no {{Una salida suave.}}
* {{No se sabe si fue intensa.}}`,
  spike: `.input {$category :string}
.match $category
small {{Un {$percent} más larga que la salida más larga de los {$window :days} anteriores: un salto pequeño.}}
moderate {{Un {$percent} más larga que la salida más larga de los {$window :days} anteriores: un salto claro.}}
large {{Un {$percent} más larga que la salida más larga de los {$window :days} anteriores: un salto grande.}}
* {{}}`,
  percent: '{$share :percent}',

  // Signals along the run.
  signals: 'A lo largo de la salida',
  signalsHelp:
    'Muévete por los gráficos, o usa las flechas, para leer cada momento. Arrastra, o pulsa + y −, para ver más de cerca; Escape lo muestra todo.',
  cursor: 'Un momento de la salida',
  wholeRun: 'Salida completa',
  time: 'Tiempo',
  moment: '{$time}: {$values}',
  signalLabel: '{$name} a lo largo de la salida: de {$low} a {$high} {$unit}.',
  repairedPlaces: 'Puntos reparados',
  repairedPlacesLabel: `.input {$n :number}
.match $n
one {{Se reparó un punto; la lista de abajo dice qué.}}
* {{Se repararon {$n} puntos; la lista de abajo dice qué.}}`,
  noSignals: 'No se grabó nada por el camino: no hay gráfico que dibujar.',
  missingSignals: 'Sin grabar: {$names}.',
  values: 'Estos valores en una tabla',

  // Parts.
  laps: 'Vueltas',
  splits: `.input {$units :string}
.match $units
imperial {{Millas}}
* {{Kilómetros}}`,
  number: 'N.º',
  average: 'Media',
  bestEfforts: 'Mejores marcas',
  // Race distances are called what they are called, whatever units a runner reads in.
  bestName: `.input {$name :string}
.match $name
track400 {{400 m}}
track800 {{800 m}}
km1 {{1 km}}
mile {{1 milla}}
km5 {{5 km}}
km10 {{10 km}}
half {{Media maratón}}
marathon {{Maratón}}
* {{{$length}}}`,
  bestStart: 'Empieza en',
  zones: `.input {$of :string}
.match $of
heartRate {{Tiempo en zonas de pulso}}
* {{Tiempo en zonas de ritmo}}`,
  zone: 'Zona',
  zoneTime: 'Tiempo',
  below: 'por debajo de {$to}',
  from: 'desde {$from}',
  between: '{$from} a {$to}',
  share: 'Parte',

  // Cadence.
  cadenceTitle: 'Cadencia a esta velocidad',
  cadenceMeasured: 'Esta salida: {$spm :whole} pasos por minuto a {$speed}.',
  cadenceExpected: 'La velocidad y la estatura sugieren {$spm :whole}.',
  cadenceExpectedNoHeight:
    'La velocidad sugiere {$spm :whole}; no se conoce tu estatura, así que es aproximado.',
  cadenceOwn: 'Tu propia línea de los {$window :days} hasta esta salida: {$spm :whole}.',
  cadenceNoOwn:
    'Tu propia línea necesita más minutos corriendo con cadencia en los {$window :days} hasta esta salida.',
  cadenceBand: `.input {$band :string}
.match $band
none {{Está dentro de lo habitual.}}
possible {{Está un {$percent} por debajo: algo baja.}}
likely {{Está un {$percent} por debajo: más baja que la mayoría a esta velocidad.}}
* {{}}`,
  certainty: `.input {$certainty :string}
.match $certainty
moderate {{Seguridad: media. Tu propia línea dice lo mismo.}}
low {{Seguridad: baja. Para que sea mayor hacen falta tu estatura, media hora corriendo y una línea propia que diga lo mismo.}}
* {{Seguridad: desconocida.}}`,
  cadenceLimits:
    'Un reloj no ve dónde cae tu pie, así que no puede ver si das pasos demasiado largos. En usuarios de relojes, la cadencia no tuvo relación con las lesiones.',
  cadenceUnknown:
    'La unidad de la cadencia en esta grabación no está comprobada, así que no se saca ninguna conclusión.',
  cadenceNone: 'Esta salida no tiene cadencia.',
  cadenceSlow: 'La cadencia solo se compara a la velocidad de correr.',
  cadenceChartLabel:
    'Cadencia según la velocidad: cada minuto de esta salida como un punto, con las líneas con las que se compara.',
  lineExpected: 'velocidad y estatura',
  lineOwn: 'tu propia línea',

  // The way.
  track: 'Recorrido',
  trackLabel:
    'Contorno del recorrido sin mapa, con el norte arriba: {$width} de oeste a este, {$height} de sur a norte.',
  trackHelp: 'Sin mapa: el contorno no muestra dónde está.',
  start: 'Inicio',
  end: 'Fin',
  north: 'N',
  startAndEnd: 'Círculo: inicio. Cuadrado: fin.',
  noTrack: 'No se grabaron posiciones: no hay recorrido que dibujar.',
} as const;
