/** The runners of a coach. */
export const squad = {
  // Who needs a look, in three groups.
  count: `.input {$runners :number}
.match $runners
one {{{$runners} corredor}}
* {{{$runners} corredores}}`,
  group: `.input {$group :string}
.match $group
now {{Ahora}}
look {{Conviene mirar}}
unknown {{Sin datos}}
* {{No hace falta nada}}`,
  nobody: 'Hoy nadie te necesita.',
  empty: 'Aún no hay corredores con esta etiqueta.',
  found: 'No se ha encontrado a nadie.',
  // Columns.
  runner: 'Corredor',
  state: 'Estado',
  advice: 'Consejo',
  weeks: 'Semanas',
  tightness: 'Tirantez',
  nextRun: 'Próxima salida, como mucho',
  lastRun: 'Última salida',
  lastCheckIn: 'Último registro',
  asOf: 'Datos del {$day :day}.',
  since: 'Desde el {$day :day}.',
  length: '{$meters :km}',
  // What the small pictures show.
  weeksSaid: `.input {$week :string}
.match $week
unknown {{Distancia de las últimas semanas; de la actual no se sabe nada.}}
* {{Distancia de las últimas semanas; la actual: {$week}.}}`,
  tightnessSaid: `.input {$days :number}
.match $days
0 {{Ninguna puntuación en 28 días.}}
one {{Una puntuación en 28 días: {$latest} de 10.}}
* {{Puntuaciones en {$days} de 28 días, la última {$latest} de 10.}}`,
  // Which runners.
  find: 'Buscar a un corredor',
  name: 'Nombre',
  tag: 'Etiqueta',
  allTags: 'Todas',
  show: 'Mostrar',
  more: 'Hay más corredores con esta etiqueta de los que caben en una página.',
  // From a runner's page.
  back: 'Todos los corredores',
  today: 'Hoy',
  timeline: 'Cronología',
} as const;
