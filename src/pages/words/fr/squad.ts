import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** The runners of a coach. */
export const squad = {
  // Who needs a look, in three groups.
  count: `.input {$runners :number}
.match $runners
one {{Un coureur}}
* {{{$runners} coureurs}}`,
  group: `.input {$group :string}
.match $group
now {{Maintenant}}
look {{À regarder}}
unknown {{Rien de connu}}
* {{Rien à faire}}`,
  nobody: 'Personne n’a besoin de toi aujourd’hui.',
  empty: 'Aucun coureur n’a encore cette étiquette.',
  found: 'Aucun coureur trouvé.',
  // Columns.
  runner: 'Coureur',
  state: 'État',
  advice: 'Conseil',
  weeks: 'Semaines',
  tightness: 'Tension',
  nextRun: 'Prochaine sortie au plus',
  lastRun: 'Dernière sortie',
  lastCheckIn: 'Dernier bilan',
  asOf: 'État du {$day :day}.',
  since: 'Depuis le {$day :day}.',
  length: '{$meters :km}',
  // What the small pictures show.
  weeksSaid: `.input {$week :string}
.match $week
unknown {{Distance des dernières semaines ; de la semaine en cours, rien n’est connu.}}
* {{Distance des dernières semaines ; la semaine en cours : {$week}.}}`,
  tightnessSaid: `.input {$days :number}
.match $days
0 {{Aucune note en 28 jours.}}
one {{Une note en 28 jours : {$latest} sur 10.}}
* {{Des notes sur {$days} jours de 28, la dernière {$latest} sur 10.}}`,
  // Which runners.
  find: 'Trouver un coureur',
  name: 'Nom',
  tag: 'Étiquette',
  allTags: 'Toutes',
  show: 'Afficher',
  more: 'Il y a plus de coureurs avec cette étiquette qu’une page n’en montre.',
  // From a runner's page.
  back: 'Tous les coureurs',
  today: 'Aujourd’hui',
  timeline: 'Frise',
} as const satisfies PageMessages['squad'];
