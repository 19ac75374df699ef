/** Connecting a watch, and sending files. */
export const connect = {
  title: 'Trae tus salidas',
  intro: 'Conecta tu reloj una vez y cada salida llega sola. O envía archivos.',

  watches: 'Relojes y aplicaciones',
  noWatches: 'Aquí aún no se puede conectar ningún reloj. Envía archivos, por favor.',
  phoneApp: 'Una aplicación de tu teléfono',
  state: `.input {$state :string}
.match $state
active {{Hay conexión desde el {$day :day}.}}
paused {{No llega nada: hay que dar permiso otra vez.}}
revoked {{Sin conexión desde el {$day :day}.}}
failed {{El último intento no funcionó.}}
pending {{Empezado, pero aún sin permiso.}}
* {{Sin conexión.}}`,
  lastEvent: 'Última señal: el {$day :day}.',
  quietSoFar: 'Desde entonces no ha llegado nada.',
  connect: 'Conectar {$name}',
  again: 'Conectar {$name} otra vez',
  disconnect: 'Desconectar {$name}',
  disconnectTitle: '¿Desconectar {$name}?',
  disconnectMeans: 'Ya no llegarán salidas nuevas. Las que están aquí se quedan.',
  disconnectSure: 'Sí, desconectar',
  disconnected: 'Se ha desconectado.',
  back: 'Volver',
  taken: 'Esta cuenta está conectada a otra persona.',
  notBegun: 'No ha funcionado. Prueba otra vez más tarde, por favor.',

  allowTitle: 'Conectar {$name}',
  allowMeans:
    '{$name} se abre en otra pestaña y pregunta si se pueden leer tus salidas. Da permiso y vuelve aquí.',
  allowOpen: 'Ir a {$name}',
  allowDone: 'He dado permiso',
  pushTitle: 'Configura la aplicación de tu teléfono',
  pushMeans:
    'Escribe estas líneas en la aplicación que envía tus salidas, por ejemplo como automatización de Health Auto Export. Se muestran solo esta vez: no las compartas.',
  pushAddress: 'Dirección',
  pushDone: 'Listo',

  files: 'Enviar archivos',
  choose: 'Archivos de salidas: FIT, GPX o TCX, o un zip completo de una exportación',
  chooseHint: 'Varios a la vez: elígelos o suéltalos aquí. En total, como mucho {$bytes}.',
  send: 'Enviar',
  sending: 'Enviando',
  unsent: 'No se ha enviado: no hay conexión. Prueba otra vez, por favor.',
  refused: `.input {$code :string}
.match $code
request-too-large {{No se acepta: en total los archivos pasan de {$bytes}. Envía menos cada vez, por favor.}}
request-malformed {{No ha llegado nada. Elige un archivo y envíalo otra vez, por favor.}}
quota-uploads-reached {{No se acepta: aquí no caben más archivos. Pregunta a quien te envió esta página.}}
quota-bytes-reached {{No se acepta: aquí no queda espacio. Pregunta a quien te envió esta página.}}
* {{Ahora mismo no se acepta. Prueba otra vez más tarde, por favor.}}`,
  sentFiles: 'Lo que has enviado',
  noFiles: 'Aún nada.',
  look: 'Mirar otra vez',
  outcome: `.input {$status :string} .input {$runs :number}
.match $status $runs
queued * {{Espera a que se lea}}
processing * {{Se está leyendo}}
processed 0 {{Leído: sin ninguna salida}}
processed one {{Leído: una actividad}}
processed * {{Leído: {$runs} actividades}}
duplicate * {{Ya estaba aquí}}
* * {{No se pudo leer}}`,
  archive: `.input {$done :number} .input {$total :number}
.match $total
one {{{$done} de un archivo que contiene está listo.}}
* {{{$done} de {$total} archivos que contiene están listos.}}`,
  archiveCounts: '{$processed} leídos, {$duplicate} ya estaban aquí, {$rejected} sin leer.',
  rejectedParts: 'Lo que no se pudo leer',
  unreadRows: `.input {$count :number}
.match $count
one {{Una fila no se pudo leer.}}
* {{{$count} filas no se pudieron leer.}}`,
  because: `.input {$code :string}
.match $code
file-empty {{El archivo está vacío. Expórtalo otra vez.}}
file-unknown-format {{No es un archivo FIT, GPX o TCX.}}
file-truncated {{El archivo está cortado. Cópialo otra vez del reloj.}}
file-corrupt {{El archivo está dañado. Expórtalo otra vez.}}
file-too-large {{Es más grande que cualquier salida. Envía sus salidas en varios archivos.}}
file-not-an-activity {{No tiene ninguna salida grabada, solo un plan, una ruta o ajustes.}}
file-without-time {{No tiene horas. Exporta la salida misma, no su ruta.}}
file-implausible {{Sus tiempos o distancias no pueden ser ciertos.}}
archive-unsafe {{El zip no se puede abrir con seguridad. Expórtalo otra vez.}}
archive-empty {{No hay ninguna salida en el zip.}}
* {{No se pudo leer. Se guarda y se prueba otra vez cuando esto se arregle.}}`,
  kilobytes: '{$amount :whole} kB',
  megabytes: '{$amount :spoken} MB',

  takeouts: 'Cómo conseguir tus salidas pasadas',
  takeoutsHint:
    'La mayoría de los relojes y aplicaciones te dan todas tus salidas en un zip. Los menús cambian: busca «exportar» o «descargar tus datos».',
  stravaTakeout: 'Strava',
  stravaSteps:
    'En la web: Configuración, Mi cuenta, Descarga o elimina tu cuenta; pide allí tu archivo. Un correo trae el zip. Envíalo aquí tal cual.',
  garminTakeout: 'Garmin',
  garminSteps:
    'En la web de tu cuenta de Garmin: gestión de datos, exportar tus datos. Un correo trae el zip, a menudo un día después. Envíalo aquí tal cual.',
  polarTakeout: 'Polar',
  polarSteps:
    'En la web de tu cuenta de Polar: descarga tus datos. Una sola salida: ábrela en Flow y expórtala como TCX o FIT.',
  corosTakeout: 'COROS',
  corosSteps: 'En el Training Hub: elige las salidas de tu lista y expórtalas como FIT.',
  suuntoTakeout: 'Suunto',
  suuntoSteps:
    'En la aplicación: abre una salida, su menú, y expórtala como archivo FIT. Envíalas aquí juntas.',
  wahooTakeout: 'Wahoo',
  wahooSteps: 'En la aplicación: abre un entrenamiento, compártelo y elige el archivo.',
  watchTakeout: 'Desde el propio reloj',
  watchSteps:
    'Conéctalo a un ordenador con su cable. Los archivos de las salidas están en una carpeta «Activity» o «Activities».',
} as const;
