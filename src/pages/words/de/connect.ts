/** Connecting a watch, and sending files. */
export const connect = {
  title: 'Deine Läufe hierher bringen',
  intro: 'Verbinde deine Uhr einmal, dann kommt jeder Lauf von selbst. Oder sende Dateien.',

  watches: 'Uhren und Apps',
  noWatches: 'Hier lässt sich noch keine Uhr verbinden. Bitte sende Dateien.',
  phoneApp: 'Eine App auf deinem Telefon',
  state: `.input {$state :string}
.match $state
active {{Verbunden seit {$day :day}.}}
paused {{Es kommt nichts an: Erlaube den Zugriff noch einmal.}}
revoked {{Nicht mehr verbunden, seit {$day :day}.}}
failed {{Der letzte Versuch hat nicht geklappt.}}
pending {{Begonnen, aber noch nicht erlaubt.}}
* {{Nicht verbunden.}}`,
  lastEvent: 'Zuletzt gemeldet: {$day :day}.',
  quietSoFar: 'Seitdem ist nichts angekommen.',
  connect: '{$name} verbinden',
  again: '{$name} noch einmal verbinden',
  disconnect: '{$name} trennen',
  disconnectTitle: '{$name} trennen?',
  disconnectMeans: 'Neue Läufe kommen dann nicht mehr an. Läufe, die hier sind, bleiben.',
  disconnectSure: 'Ja, trennen',
  disconnected: 'Getrennt.',
  back: 'Zurück',
  taken: 'Dieses Konto ist mit jemand anderem verbunden.',
  notBegun: 'Das hat nicht geklappt. Bitte versuch es später wieder.',

  allowTitle: '{$name} verbinden',
  allowMeans:
    '{$name} öffnet sich in einem neuen Tab und fragt, ob deine Läufe gelesen werden dürfen. Erlaube das und komm hierher zurück.',
  allowOpen: 'Weiter zu {$name}',
  allowDone: 'Ich habe es erlaubt',
  pushTitle: 'Die App auf deinem Telefon einrichten',
  pushMeans:
    'Trag diese Zeilen in die App ein, die deine Läufe sendet, zum Beispiel als Automation von Health Auto Export. Sie werden nur dieses eine Mal gezeigt: Behalte sie für dich.',
  pushAddress: 'Adresse',
  pushDone: 'Fertig',

  files: 'Dateien senden',
  choose: 'Dateien von Läufen: FIT, GPX oder TCX, oder ein ganzes ZIP eines Exports',
  chooseHint: 'Mehrere auf einmal, ausgewählt oder hierher gezogen. Zusammen höchstens {$bytes}.',
  send: 'Senden',
  sending: 'Wird gesendet',
  unsent: 'Nicht gesendet: Es gibt keine Verbindung. Bitte versuch es noch einmal.',
  refused: `.input {$code :string}
.match $code
request-too-large {{Nicht angenommen: Zusammen sind die Dateien größer als {$bytes}. Bitte sende weniger auf einmal.}}
request-malformed {{Es kam nichts an. Bitte wähle eine Datei und sende sie noch einmal.}}
quota-uploads-reached {{Nicht angenommen: Mehr Dateien passen hier nicht hinein. Frag dort nach, wo du diese Seite bekommen hast.}}
quota-bytes-reached {{Nicht angenommen: Hier ist kein Platz mehr. Frag dort nach, wo du diese Seite bekommen hast.}}
* {{Gerade nicht angenommen. Bitte versuch es später wieder.}}`,
  sentFiles: 'Was du gesendet hast',
  noFiles: 'Noch nichts.',
  look: 'Noch einmal nachsehen',
  outcome: `.input {$status :string} .input {$runs :number}
.match $status $runs
queued * {{Wartet auf das Lesen}}
processing * {{Wird gelesen}}
processed 0 {{Gelesen: kein Lauf darin}}
processed one {{Gelesen: eine Aktivität}}
processed * {{Gelesen: {$runs} Aktivitäten}}
duplicate * {{War schon da}}
* * {{Nicht lesbar}}`,
  archive: `.input {$done :number} .input {$total :number}
.match $total
one {{{$done} von einer Datei darin ist fertig.}}
* {{{$done} von {$total} Dateien darin sind fertig.}}`,
  archiveCounts: '{$processed} gelesen, {$duplicate} schon da, {$rejected} nicht gelesen.',
  rejectedParts: 'Was nicht lesbar war',
  unreadRows: `.input {$count :number}
.match $count
one {{Eine Zeile war nicht lesbar.}}
* {{{$count} Zeilen waren nicht lesbar.}}`,
  because: `.input {$code :string}
.match $code
file-empty {{Die Datei ist leer. Exportiere sie noch einmal.}}
file-unknown-format {{Das ist keine FIT-, GPX- oder TCX-Datei.}}
file-truncated {{Die Datei ist abgeschnitten. Kopiere sie noch einmal von der Uhr.}}
file-corrupt {{Die Datei ist beschädigt. Exportiere sie noch einmal.}}
file-too-large {{Die Datei ist größer als jeder Lauf. Sende ihre Läufe als mehrere Dateien.}}
file-not-an-activity {{Die Datei enthält keinen aufgezeichneten Lauf, nur einen Plan, eine Route oder Einstellungen.}}
file-without-time {{Die Datei enthält keine Zeiten. Exportiere den Lauf selbst, nicht seine Route.}}
file-implausible {{Die Zeiten oder Strecken der Datei können nicht stimmen.}}
archive-unsafe {{Das ZIP lässt sich nicht sicher öffnen. Exportiere es noch einmal.}}
archive-empty {{In dem ZIP ist kein Lauf.}}
* {{Die Datei war nicht lesbar. Sie wird aufgehoben und noch einmal gelesen, wenn der Fehler behoben ist.}}`,
  kilobytes: '{$amount :whole}\u00A0kB',
  megabytes: '{$amount :spoken}\u00A0MB',

  takeouts: 'So bekommst du deine früheren Läufe',
  takeoutsHint:
    'Die meisten Uhren und Apps geben dir alle deine Läufe als ein ZIP. Menüs ändern sich: Such nach „Export“ oder „Daten herunterladen“.',
  stravaTakeout: 'Strava',
  stravaSteps:
    'Auf der Website: Einstellungen, Mein Konto, Konto herunterladen oder löschen, dann dein Archiv anfordern. Eine Mail bringt das ZIP. Sende es hier so, wie es ist.',
  garminTakeout: 'Garmin',
  garminSteps:
    'Auf der Website deines Garmin-Kontos: Datenverwaltung, Daten exportieren. Eine Mail bringt das ZIP, oft einen Tag später. Sende es hier so, wie es ist.',
  polarTakeout: 'Polar',
  polarSteps:
    'Auf der Website deines Polar-Kontos: Lade deine Daten herunter. Ein einzelner Lauf: Öffne ihn in Flow und exportiere ihn als TCX oder FIT.',
  corosTakeout: 'COROS',
  corosSteps: 'Im Training Hub: Wähle die Läufe in deiner Liste und exportiere sie als FIT.',
  suuntoTakeout: 'Suunto',
  suuntoSteps:
    'In der App: Öffne einen Lauf und sein Menü und exportiere ihn als FIT-Datei. Sende hier alle zusammen.',
  wahooTakeout: 'Wahoo',
  wahooSteps: 'In der App: Öffne ein Training, teile es und wähle die Datei.',
  watchTakeout: 'Von der Uhr selbst',
  watchSteps:
    'Verbinde die Uhr mit ihrem Kabel mit einem Computer. Die Dateien der Läufe liegen in einem Ordner „Activity“ oder „Activities“.',
} as const;
