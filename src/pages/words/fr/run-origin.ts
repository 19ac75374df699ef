import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** Where the numbers of one run come from: its recordings, and what was repaired in them. */
export const runOrigin = {
  repairs: 'Réparations',
  noRepairs: 'Rien n’a dû être réparé.',
  repairedValues: `.input {$n :number}
.match $n
one {{Une valeur.}}
* {{{$n} valeurs.}}`,
  repairedAt: 'À {$times}.',
  repairedSpan: '{$from}–{$to}',
  repairsMore: 'et d’autres',
  sources: `.input {$n :number}
.match $n
one {{Un enregistrement}}
* {{Assemblé de {$n} enregistrements}}`,
  sourceFormat: `.input {$format :string}
.match $format
fit {{Fichier FIT}}
gpx {{Fichier GPX}}
tcx {{Fichier TCX}}
table {{Ligne d’un tableau}}
manual {{Indiqué sans fichier}}
platform {{Envoyé par une plateforme}}
* {{Fichier}}`,
  sourceFrom: 'de {$platform}',
  sourceReason: `.input {$reason :string}
.match $reason
same-recording {{le même enregistrement une autre fois}}
same-start {{commencé au même instant}}
same-time {{couvre le même temps}}
shifted-clock {{le même parcours, à une autre horloge}}
merged {{réuni par une personne}}
split {{séparé par une personne}}
* {{}}`,
  sourceGives: 'Donne : {$what}.',
  sourceGivesNothing: 'Ne donne rien qu’un autre ne donne mieux.',
  family: `.input {$family :string}
.match $family
sport {{sport}}
time {{temps et distance}}
title {{titre}}
sections {{tours et courbes}}
map {{parcours}}
climb {{dénivelé}}
cadence {{cadence}}
dynamics {{dynamique de course}}
heart {{fréquence cardiaque}}
* {{}}`,
} as const satisfies PageMessages['runOrigin'];
