/** What whoever operates the service is told. */
export const operator = {
  title: 'Betrieb',
  signInTitle: 'Für den Betrieb anmelden',
  key: 'API-Schlüssel mit dem Scope „operator“',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  keyWrong: 'Dieser Schlüssel ist unbekannt, abgelaufen oder widerrufen.',
  keyTooSmall: 'Dieser Schlüssel darf diese Seiten nicht sehen: Ihm fehlt der Scope „operator“.',
  ended: 'Du bist nicht angemeldet, oder deine Sitzung ist beendet.',
  wrongOrigin:
    'Das Formular kam nicht von dieser Seite. Öffne die Seite noch einmal und wiederhole, was du getan hast.',
  failed: 'Das wurde nicht ausgeführt: {$reason}',
  views: 'Seiten',
  view: `.input {$view :string}
.match $view
inbox {{Eingang}}
uploads {{Uploads}}
deliveries {{Zustellungen}}
queue {{Warteschlange}}
connections {{Verbindungen}}
reprocessing {{Neuverarbeitung}}
* {{Übersicht}}`,
  back: 'Zurück',

  // Refreshing
  refresh: 'Aktualisieren',
  pause: 'Pause',
  resume: 'Weiter',
  refreshing: 'Alle {$seconds :number} Sekunden aktualisiert, solange diese Seite zu sehen ist.',
  notRefreshed:
    'Diese Seite wird nicht mehr aktualisiert: Deine Sitzung ist beendet, oder der Dienst antwortet nicht.',

  // Filters and lists
  filter: 'Filtern',
  state: 'Zustand',
  anyState: 'Jeder Zustand',
  platform: 'Plattform',
  anyPlatform: 'Jede Plattform',
  client: 'Client (ID)',
  show: 'Zeigen',
  none: 'Nichts zu zeigen.',
  rows: 'Insgesamt {$count :number}',
  rowsOrMore: 'Insgesamt {$count :number} oder mehr',
  next: 'Ältere',
  first: 'Neueste',
  id: 'ID',
  owner: 'Client',
  nobody: 'Es ist niemand bekannt, der läuft',
  reason: 'Grund',
  noReason: 'Keiner angegeben',
  attempts: 'Versuche',
  received: 'Empfangen (UTC)',
  due: 'Nächster Versuch (UTC)',
  bytes: `.input {$bytes :number}
.match $bytes
one {{{$bytes} Byte}}
* {{{$bytes} Bytes}}`,
  endpoint: 'Endpunkt',
  answer: 'Letzte Antwort',
  noAnswer: 'Keine',
  created: 'Angelegt (UTC)',
  lastEvent: 'Letztes Ereignis (UTC)',
  endedAt: 'Beendet (UTC)',
  never: 'Nie',
  progress: 'Fortschritt',
  ofTotal: '{$done :number} von {$total :number}, {$failed :number} fehlgeschlagen',
  counting: 'bisher {$done :number}, {$failed :number} fehlgeschlagen',
  dryRun: 'Probelauf',
  progressed: 'Letzter Fortschritt (UTC)',
  action: 'Aktion',
  stateName: `.input {$state :string}
.match $state
received {{Empfangen}}
waiting {{Wartet}}
processed {{Verarbeitet}}
ignored {{Ignoriert}}
failed {{Fehlgeschlagen}}
alert {{Alarm}}
queued {{Eingereiht}}
processing {{Wird gelesen}}
rejected {{Abgelehnt}}
duplicate {{Doppelt}}
delivered {{Zugestellt}}
cancelled {{Abgebrochen}}
held {{Zurückgehalten}}
pending {{Noch nicht verbunden}}
active {{Aktiv}}
paused {{Pausiert}}
revoked {{Beendet}}
running {{Läuft}}
finished {{Fertig}}
disabled {{Abgeschaltet}}
failing {{Scheitert}}
ok {{Antwortet}}
away {{Antwortet nicht}}
* {{Unbekannt}}`,
  toRevoke: 'Die Einwilligung muss noch widerrufen werden.',
  notRevoked: 'Die Einwilligung ließ sich nicht widerrufen.',

  // Overview
  needs: `.input {$count :number}
.match $count
0 {{Nichts braucht dich}}
one {{{$count} Sache braucht dich}}
* {{{$count} Sachen brauchen dich}}`,
  need: `.input {$need :string}
.match $need
readiness {{Ein Speicher antwortet nicht}}
uploadsRejected {{In den letzten 24 Stunden abgelehnte Uploads}}
uploadsQueued {{Uploads, die seit mehr als zehn Minuten warten}}
uploadsProcessing {{Uploads, die vor mehr als zehn Minuten kamen und noch gelesen werden}}
eventsFailed {{In den letzten 24 Stunden fehlgeschlagene Ereignisse von Plattformen}}
alerts {{Alarme zu Plattformen in den letzten 24 Stunden}}
eventsReceived {{Ereignisse von Plattformen, die seit mehr als zehn Minuten nichts begonnen hat}}
eventsWaiting {{Ereignisse von Plattformen, deren nächster Versuch mehr als zehn Minuten überfällig ist}}
deliveriesFailed {{In den letzten 24 Stunden aufgegebene Zustellungen}}
deliveriesOverdue {{Seit mehr als zehn Minuten überfällige Zustellungen}}
endpointsDisabled {{Abgeschaltete Endpunkte}}
endpointsFailing {{Endpunkte, die zurzeit scheitern}}
connectionsFailed {{In den letzten 24 Stunden fehlgeschlagene Verbindungen}}
connectionsPaused {{Pausierte Verbindungen}}
subscriptionsLost {{Plattformen, die nichts senden: Ihr Abonnement ist verloren}}
reprocessingStalled {{Neuverarbeitung ohne Fortschritt seit mehr als zehn Minuten}}
* {{Anderes}}`,
  what: 'Was',
  howMany: 'Wie viele',
  orMore: '{$count :number} oder mehr',
  stores: 'Speicher',
  store: `.input {$store :string}
.match $store
database {{Datenbank}}
files {{Dateien}}
* {{Warteschlange}}`,

  // Queue
  lanes: 'Spuren',
  lane: 'Spur',
  laneName: `.input {$lane :string}
.match $lane
compute {{Lesen und Beurteilen}}
unpack {{Archive}}
incoming {{Von Plattformen}}
outgoing {{An Endpunkte und Personen}}
* {{Regelmäßige Arbeit}}`,
  waiting: 'Wartend',
  running: 'Laufend',
  delayed: 'Für später',
  jobs: 'Jobs nach Namen',
  job: 'Job',
  oldest: 'Ältester (UTC)',
  queueAway: 'Die Warteschlange antwortet nicht. Uploads werden angenommen und warten.',
  queueHint:
    'Ein Job, der scheitert, verlässt die Warteschlange; woran er gearbeitet hat, steht noch in der Datenbank und wird wieder eingereiht.',
  namesHint: 'Namen werden von den ersten {$most :number} Jobs je Spur und Zustand genannt.',

  // Deliveries
  endpoints: 'Endpunkte, die jemanden brauchen',
  since: 'Seit (UTC)',

  // Actions
  act: `.input {$action :string}
.match $action
retry-event {{Noch einmal verarbeiten}}
retry-upload {{Noch einmal lesen}}
resend-delivery {{Noch einmal senden}}
enqueue-unfinished {{Unfertige Arbeit jetzt einreihen}}
cancel-reprocessing {{Abbrechen}}
* {{Ausführen}}`,
  done: `.input {$action :string}
.match $action
retry-event {{Das Ereignis wird noch einmal verarbeitet.}}
retry-upload {{Der Upload wird noch einmal gelesen.}}
resend-delivery {{Die Zustellung wird noch einmal gesendet.}}
enqueue-unfinished {{Unfertige Arbeit wurde wieder eingereiht.}}
cancel-reprocessing {{Die Neuverarbeitung wurde abgebrochen.}}
* {{Erledigt.}}`,
  confirm: `.input {$action :string}
.match $action
resend-delivery {{{$target} noch einmal senden? Der Empfänger bekommt dasselbe Ereignis ein weiteres Mal.}}
cancel-reprocessing {{{$target} abbrechen? Fertige Dateien bleiben fertig, und die anderen bleiben, wie sie sind.}}
* {{Das mit {$target} tun?}}`,
  yes: 'Ja, ausführen',
} as const;
