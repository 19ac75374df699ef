/** Where the numbers of one run come from: its recordings, and what was repaired in them. */
export const runOrigin = {
  repairs: 'Reparaciones',
  noRepairs: 'No hubo que reparar nada.',
  repairedValues: `.input {$n :number}
.match $n
one {{Un valor.}}
* {{{$n} valores.}}`,
  repairedAt: 'En {$times}.',
  repairedSpan: '{$from}–{$to}',
  repairsMore: 'y más',
  sources: `.input {$n :number}
.match $n
one {{Una grabación}}
* {{Reunido de {$n} grabaciones}}`,
  sourceFormat: `.input {$format :string}
.match $format
fit {{Archivo FIT}}
gpx {{Archivo GPX}}
tcx {{Archivo TCX}}
table {{Fila de una tabla}}
manual {{Indicado sin archivo}}
platform {{Enviado por una plataforma}}
* {{Archivo}}`,
  sourceFrom: 'de {$platform}',
  sourceReason: `.input {$reason :string}
.match $reason
same-recording {{la misma grabación otra vez}}
same-start {{empezó en el mismo momento}}
same-time {{cubre el mismo tiempo}}
shifted-clock {{el mismo recorrido, con otro reloj}}
merged {{unido por una persona}}
split {{separado por una persona}}
* {{}}`,
  sourceGives: 'Aporta: {$what}.',
  sourceGivesNothing: 'No aporta nada que otra no dé mejor.',
  family: `.input {$family :string}
.match $family
sport {{deporte}}
time {{tiempo y distancia}}
title {{título}}
sections {{vueltas y gráficos}}
map {{recorrido}}
climb {{desnivel}}
cadence {{cadencia}}
dynamics {{dinámica de carrera}}
heart {{pulso}}
* {{}}`,
} as const;
