import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** What whoever operates the service is told. */
export const operator = {
  title: 'Exploitation',
  signInTitle: 'Se connecter pour l’exploitation',
  key: 'Clé API avec le droit « operator »',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  keyWrong: 'Cette clé est inconnue, expirée ou révoquée.',
  keyTooSmall: 'Cette clé ne peut pas voir ces pages : il lui manque le droit « operator ».',
  ended: 'Tu n’es pas connecté, ou ta session est terminée.',
  wrongOrigin:
    'Le formulaire n’a pas été envoyé de cette page. Ouvre la page de nouveau et refais ce que tu faisais.',
  failed: 'Cela n’a pas été fait : {$reason}',
  views: 'Pages',
  view: `.input {$view :string}
.match $view
inbox {{Boîte de réception}}
uploads {{Envois de fichiers}}
deliveries {{Livraisons}}
queue {{File d’attente}}
connections {{Connexions}}
reprocessing {{Retraitements}}
* {{Vue d’ensemble}}`,
  back: 'Retour',

  // Refreshing
  refresh: 'Actualiser',
  pause: 'Pause',
  resume: 'Reprendre',
  refreshing: 'Actualisé toutes les {$seconds :number} secondes tant que cette page est visible.',
  notRefreshed: 'Cette page n’est plus actualisée : ta session est terminée ou le service ne répond pas.',

  // Filters and lists
  filter: 'Filtre',
  state: 'État',
  anyState: 'Tout état',
  platform: 'Plateforme',
  anyPlatform: 'Toute plateforme',
  client: 'Client (id)',
  show: 'Afficher',
  none: 'Rien à afficher.',
  rows: '{$count :number} en tout',
  rowsOrMore: '{$count :number} ou plus en tout',
  next: 'Plus anciens',
  first: 'Plus récents',
  id: 'Id',
  owner: 'Client',
  nobody: 'Aucun coureur connu',
  reason: 'Raison',
  noReason: 'Aucune donnée',
  attempts: 'Essais',
  received: 'Reçu (UTC)',
  due: 'Prochain essai (UTC)',
  bytes: `.input {$bytes :number}
.match $bytes
one {{{$bytes} octet}}
* {{{$bytes} octets}}`,
  endpoint: 'Destination',
  answer: 'Dernière réponse',
  noAnswer: 'Aucune',
  created: 'Créé (UTC)',
  lastEvent: 'Dernier événement (UTC)',
  endedAt: 'Terminé (UTC)',
  never: 'Jamais',
  progress: 'Avancement',
  ofTotal: '{$done :number} sur {$total :number}, {$failed :number} en échec',
  counting: '{$done :number} jusqu’ici, {$failed :number} en échec',
  dryRun: 'à blanc',
  progressed: 'Dernier avancement (UTC)',
  action: 'Action',
  stateName: `.input {$state :string}
.match $state
received {{Reçu}}
waiting {{En attente}}
processed {{Traité}}
ignored {{Ignoré}}
failed {{En échec}}
alert {{Alerte}}
queued {{En file}}
processing {{En lecture}}
rejected {{Refusé}}
duplicate {{Doublon}}
delivered {{Livré}}
cancelled {{Annulé}}
held {{Retenu}}
pending {{Pas encore connecté}}
active {{Actif}}
paused {{En pause}}
revoked {{Terminé}}
running {{En cours}}
finished {{Fini}}
disabled {{Désactivé}}
failing {{En difficulté}}
ok {{Répond}}
away {{Ne répond pas}}
* {{Inconnu}}`,
  toRevoke: 'Le consentement est encore à révoquer.',
  notRevoked: 'Le consentement n’a pas pu être révoqué.',

  // Overview
  needs: `.input {$count :number}
.match $count
0 {{Rien n’a besoin de toi}}
one {{{$count} chose a besoin de toi}}
* {{{$count} choses ont besoin de toi}}`,
  need: `.input {$need :string}
.match $need
readiness {{Un stockage ne répond pas}}
uploadsRejected {{Fichiers refusés dans les dernières 24 heures}}
uploadsQueued {{Fichiers qui attendent depuis plus de dix minutes}}
uploadsProcessing {{Fichiers arrivés depuis plus de dix minutes et encore en lecture}}
eventsFailed {{Événements de plateformes en échec dans les dernières 24 heures}}
alerts {{Alertes sur des plateformes dans les dernières 24 heures}}
eventsReceived {{Événements de plateformes que rien n’a commencés depuis plus de dix minutes}}
eventsWaiting {{Événements de plateformes dont le prochain essai a plus de dix minutes de retard}}
deliveriesFailed {{Livraisons abandonnées dans les dernières 24 heures}}
deliveriesOverdue {{Livraisons en retard de plus de dix minutes}}
endpointsDisabled {{Destinations désactivées}}
endpointsFailing {{Destinations en difficulté en ce moment}}
connectionsFailed {{Connexions en échec dans les dernières 24 heures}}
connectionsPaused {{Connexions en pause}}
subscriptionsLost {{Plateformes qui n’envoient rien : leur abonnement est perdu}}
reprocessingStalled {{Retraitement sans avancement depuis plus de dix minutes}}
* {{Autre}}`,
  what: 'Quoi',
  howMany: 'Combien',
  orMore: '{$count :number} ou plus',
  stores: 'Stockages',
  store: `.input {$store :string}
.match $store
database {{Base de données}}
files {{Fichiers}}
* {{File d’attente}}`,

  // Queue
  lanes: 'Voies',
  lane: 'Voie',
  laneName: `.input {$lane :string}
.match $lane
compute {{Lecture et évaluation}}
unpack {{Archives}}
incoming {{Venant des plateformes}}
outgoing {{Vers les destinations et les personnes}}
* {{Travail périodique}}`,
  waiting: 'En attente',
  running: 'En cours',
  delayed: 'Pour plus tard',
  jobs: 'Tâches par nom',
  job: 'Tâche',
  oldest: 'Plus ancienne (UTC)',
  queueAway: 'La file ne répond pas. Les fichiers sont pris et attendent.',
  queueHint:
    'Une tâche qui échoue quitte la file ; ce sur quoi elle travaillait est encore dans la base et remis en file.',
  namesHint: 'Les noms sont ceux des {$most :number} premières tâches d’une voie et d’un état.',

  // Deliveries
  endpoints: 'Destinations qui ont besoin de quelqu’un',
  since: 'Depuis (UTC)',

  // Actions
  act: `.input {$action :string}
.match $action
retry-event {{Traiter de nouveau}}
retry-upload {{Lire de nouveau}}
resend-delivery {{Envoyer de nouveau}}
enqueue-unfinished {{Remettre en file ce qui n’est pas fini}}
cancel-reprocessing {{Annuler}}
* {{Faire}}`,
  done: `.input {$action :string}
.match $action
retry-event {{L’événement est traité de nouveau.}}
retry-upload {{Le fichier est lu de nouveau.}}
resend-delivery {{La livraison est envoyée de nouveau.}}
enqueue-unfinished {{Ce qui n’était pas fini est remis en file.}}
cancel-reprocessing {{Le retraitement est annulé.}}
* {{Fait.}}`,
  confirm: `.input {$action :string}
.match $action
resend-delivery {{Envoyer {$target} de nouveau ? Le destinataire reçoit le même événement encore une fois.}}
cancel-reprocessing {{Annuler {$target} ? Les fichiers faits restent faits, les autres restent comme ils sont.}}
* {{Faire cela à {$target} ?}}`,
  yes: 'Oui, le faire',
} as const satisfies PageMessages['operator'];
