import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** Connecting a watch, and sending files. */
export const connect = {
  title: 'Apporter tes sorties',
  intro: 'Connecte ta montre une fois, et chaque sortie arrive toute seule. Ou envoie des fichiers.',

  watches: 'Montres et applications',
  noWatches: 'Aucune montre ne peut encore être connectée ici. Envoie des fichiers.',
  phoneApp: 'Une application sur ton téléphone',
  state: `.input {$state :string}
.match $state
active {{Connecté depuis le {$day :day}.}}
paused {{Rien n’arrive : il faut l’autoriser de nouveau.}}
revoked {{Plus connecté, depuis le {$day :day}.}}
failed {{Le dernier essai n’a pas marché.}}
pending {{Commencé, mais pas encore autorisé.}}
* {{Pas connecté.}}`,
  lastEvent: 'Dernières nouvelles le {$day :day}.',
  quietSoFar: 'Rien n’est arrivé depuis.',
  connect: 'Connecter {$name}',
  again: 'Connecter {$name} de nouveau',
  disconnect: 'Déconnecter {$name}',
  disconnectTitle: 'Déconnecter {$name} ?',
  disconnectMeans: 'Les nouvelles sorties n’arriveront plus. Celles qui sont ici restent.',
  disconnectSure: 'Oui, déconnecter',
  disconnected: 'Déconnecté.',
  back: 'Retour',
  taken: 'Ce compte est connecté à quelqu’un d’autre.',
  notBegun: 'Cela n’a pas marché. Réessaie plus tard.',

  allowTitle: 'Connecter {$name}',
  allowMeans:
    '{$name} s’ouvre dans un nouvel onglet et demande si tes sorties peuvent être lues. Autorise-le et reviens ici.',
  allowOpen: 'Aller vers {$name}',
  allowDone: 'Je l’ai autorisé',
  pushTitle: 'Régler l’application sur ton téléphone',
  pushMeans:
    'Entre ces lignes dans l’application qui envoie tes sorties, par exemple comme automatisation de Health Auto Export. Elles ne sont montrées que cette fois : garde-les pour toi.',
  pushAddress: 'Adresse',
  pushDone: 'Terminé',

  files: 'Envoyer des fichiers',
  choose: 'Fichiers de sorties : FIT, GPX ou TCX, ou tout le zip d’un export',
  chooseHint: 'Plusieurs à la fois, en les choisissant ou en les déposant ici. Ensemble au plus {$bytes}.',
  send: 'Envoyer',
  sending: 'Envoi en cours',
  unsent: 'Pas envoyé : il n’y a pas de connexion. Réessaie.',
  refused: `.input {$code :string}
.match $code
request-too-large {{Pas accepté : ensemble, les fichiers dépassent {$bytes}. Envoies-en moins à la fois.}}
request-malformed {{Rien n’est arrivé. Choisis un fichier et envoie-le de nouveau.}}
quota-uploads-reached {{Pas accepté : plus aucun fichier n’entre ici. Demande à qui t’a envoyé cette page.}}
quota-bytes-reached {{Pas accepté : il n’y a plus de place ici. Demande à qui t’a envoyé cette page.}}
* {{Pas accepté pour le moment. Réessaie plus tard.}}`,
  sentFiles: 'Ce que tu as envoyé',
  noFiles: 'Encore rien.',
  look: 'Regarder de nouveau',
  outcome: `.input {$status :string} .input {$runs :number}
.match $status $runs
queued * {{Attend d’être lu}}
processing * {{En lecture}}
processed 0 {{Lu : aucune sortie dedans}}
processed one {{Lu : une activité}}
processed * {{Lu : {$runs} activités}}
duplicate * {{Était déjà ici}}
* * {{N’a pas pu être lu}}`,
  archive: `.input {$done :number} .input {$total :number}
.match $total
one {{{$done} d’un fichier dedans est fait.}}
* {{{$done} de {$total} fichiers dedans sont faits.}}`,
  archiveCounts: '{$processed} lus, {$duplicate} déjà ici, {$rejected} pas lus.',
  rejectedParts: 'Ce qui n’a pas pu être lu',
  unreadRows: `.input {$count :number}
.match $count
one {{Une ligne n’a pas pu être lue.}}
* {{{$count} lignes n’ont pas pu être lues.}}`,
  because: `.input {$code :string}
.match $code
file-empty {{Le fichier est vide. Exporte-le de nouveau.}}
file-unknown-format {{Ce n’est pas un fichier FIT, GPX ou TCX.}}
file-truncated {{Le fichier est coupé. Copie-le de nouveau de la montre.}}
file-corrupt {{Le fichier est abîmé. Exporte-le de nouveau.}}
file-too-large {{Il est plus grand que toute sortie. Envoie ses sorties en plusieurs fichiers.}}
file-not-an-activity {{Il ne contient pas de sortie enregistrée, seulement un plan, un parcours ou des réglages.}}
file-without-time {{Il n’a pas d’heures. Exporte la sortie elle-même, pas son parcours.}}
file-implausible {{Ses heures ou ses distances ne peuvent pas être vraies.}}
archive-unsafe {{Le zip ne peut pas être ouvert sans risque. Exporte-le de nouveau.}}
archive-empty {{Il n’y a pas de sortie dans le zip.}}
* {{Il n’a pas pu être lu. Il est gardé et relu quand ce sera réparé.}}`,
  kilobytes: '{$amount :whole} ko',
  megabytes: '{$amount :spoken} Mo',

  takeouts: 'Comment obtenir tes anciennes sorties',
  takeoutsHint:
    'La plupart des montres et applications te donnent toutes tes sorties dans un zip. Les menus changent : cherche « exporter » ou « télécharger tes données ».',
  stravaTakeout: 'Strava',
  stravaSteps:
    'Sur le site : Paramètres, Mon compte, Télécharger ou supprimer votre compte, puis demande ton archive. Un courriel apporte le zip. Envoie-le ici tel quel.',
  garminTakeout: 'Garmin',
  garminSteps:
    'Sur le site de ton compte Garmin : gestion des données, exporter tes données. Un courriel apporte le zip, souvent un jour plus tard. Envoie-le ici tel quel.',
  polarTakeout: 'Polar',
  polarSteps:
    'Sur le site de ton compte Polar : télécharge tes données. Une sortie seule : ouvre-la dans Flow et exporte-la en TCX ou FIT.',
  corosTakeout: 'COROS',
  corosSteps: 'Dans le Training Hub : choisis les sorties dans ta liste et exporte-les en FIT.',
  suuntoTakeout: 'Suunto',
  suuntoSteps:
    'Dans l’application : ouvre une sortie, son menu, et exporte-la en fichier FIT. Envoie-les ici ensemble.',
  wahooTakeout: 'Wahoo',
  wahooSteps: 'Dans l’application : ouvre un entraînement, partage-le, et choisis le fichier.',
  watchTakeout: 'De la montre elle-même',
  watchSteps:
    'Branche-la à un ordinateur par son câble. Les fichiers des sorties sont dans un dossier « Activity » ou « Activities ».',
} as const satisfies PageMessages['connect'];
