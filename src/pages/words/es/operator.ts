/** What whoever operates the service is told. */
export const operator = {
  title: 'Operación',
  signInTitle: 'Iniciar sesión para operar',
  key: 'Clave de API con el permiso «operator»',
  signIn: 'Iniciar sesión',
  signOut: 'Cerrar sesión',
  keyWrong: 'Esta clave no se conoce, ha caducado o fue revocada.',
  keyTooSmall: 'Esta clave no puede ver estas páginas: le falta el permiso «operator».',
  ended: 'No has iniciado sesión, o tu sesión ha terminado.',
  wrongOrigin:
    'El formulario no se envió desde esta página. Abre la página otra vez y repite lo que hiciste.',
  failed: 'Esto no se hizo: {$reason}',
  views: 'Páginas',
  view: `.input {$view :string}
.match $view
inbox {{Entrada}}
uploads {{Archivos subidos}}
deliveries {{Entregas}}
queue {{Cola}}
connections {{Conexiones}}
reprocessing {{Reprocesado}}
* {{Resumen}}`,
  back: 'Volver',

  // Refreshing
  refresh: 'Actualizar',
  pause: 'Pausar',
  resume: 'Seguir',
  refreshing: 'Se actualiza cada {$seconds :number} segundos mientras se ve esta página.',
  notRefreshed: 'Esta página ya no se actualiza: tu sesión ha terminado o el servicio no responde.',

  // Filters and lists
  filter: 'Filtro',
  state: 'Estado',
  anyState: 'Cualquier estado',
  platform: 'Plataforma',
  anyPlatform: 'Cualquier plataforma',
  client: 'Cliente (id)',
  show: 'Mostrar',
  none: 'Nada que mostrar.',
  rows: '{$count :number} en total',
  rowsOrMore: '{$count :number} o más en total',
  next: 'Más antiguos',
  first: 'Más recientes',
  id: 'Id',
  owner: 'Cliente',
  nobody: 'No se conoce a ningún corredor',
  reason: 'Motivo',
  noReason: 'Sin motivo indicado',
  attempts: 'Intentos',
  received: 'Recibido (UTC)',
  due: 'Próximo intento (UTC)',
  bytes: `.input {$bytes :number}
.match $bytes
one {{{$bytes} byte}}
* {{{$bytes} bytes}}`,
  endpoint: 'Destino',
  answer: 'Última respuesta',
  noAnswer: 'Ninguna',
  created: 'Creado (UTC)',
  lastEvent: 'Último evento (UTC)',
  endedAt: 'Terminado (UTC)',
  never: 'Nunca',
  progress: 'Progreso',
  ofTotal: '{$done :number} de {$total :number}, {$failed :number} con error',
  counting: '{$done :number} hasta ahora, {$failed :number} con error',
  dryRun: 'simulación',
  progressed: 'Último avance (UTC)',
  action: 'Acción',
  stateName: `.input {$state :string}
.match $state
received {{Recibido}}
waiting {{En espera}}
processed {{Procesado}}
ignored {{Ignorado}}
failed {{Con error}}
alert {{Alerta}}
queued {{En cola}}
processing {{Se está leyendo}}
rejected {{Rechazado}}
duplicate {{Duplicado}}
delivered {{Entregado}}
cancelled {{Cancelado}}
held {{Retenido}}
pending {{Aún sin conexión}}
active {{En marcha}}
paused {{En pausa}}
revoked {{Terminado}}
running {{En curso}}
finished {{Acabado}}
disabled {{Desactivado}}
failing {{Falla}}
ok {{Responde}}
away {{No responde}}
* {{Desconocido}}`,
  toRevoke: 'Aún hay que revocar el consentimiento.',
  notRevoked: 'No se pudo revocar el consentimiento.',

  // Overview
  needs: `.input {$count :number}
.match $count
0 {{Nada te necesita}}
one {{{$count} cosa te necesita}}
* {{{$count} cosas te necesitan}}`,
  need: `.input {$need :string}
.match $need
readiness {{Un almacén no responde}}
uploadsRejected {{Archivos rechazados en las últimas 24 horas}}
uploadsQueued {{Archivos que esperan desde hace más de diez minutos}}
uploadsProcessing {{Archivos que llegaron hace más de diez minutos y aún se leen}}
eventsFailed {{Eventos de plataformas con error en las últimas 24 horas}}
alerts {{Alertas sobre plataformas en las últimas 24 horas}}
eventsReceived {{Eventos de plataformas que nada ha empezado en más de diez minutos}}
eventsWaiting {{Eventos de plataformas cuyo próximo intento lleva más de diez minutos de retraso}}
deliveriesFailed {{Entregas abandonadas en las últimas 24 horas}}
deliveriesOverdue {{Entregas con más de diez minutos de retraso}}
endpointsDisabled {{Destinos desactivados}}
endpointsFailing {{Destinos que ahora fallan}}
connectionsFailed {{Conexiones con error en las últimas 24 horas}}
connectionsPaused {{Conexiones en pausa}}
subscriptionsLost {{Plataformas que no envían nada: se perdió su suscripción}}
reprocessingStalled {{Reprocesado sin avance en más de diez minutos}}
* {{Otros}}`,
  what: 'Qué',
  howMany: 'Cuántos',
  orMore: '{$count :number} o más',
  stores: 'Almacenes',
  store: `.input {$store :string}
.match $store
database {{Base de datos}}
files {{Archivos}}
* {{Cola}}`,

  // Queue
  lanes: 'Carriles',
  lane: 'Carril',
  laneName: `.input {$lane :string}
.match $lane
compute {{Leer y valorar}}
unpack {{Archivos comprimidos}}
incoming {{De plataformas}}
outgoing {{A destinos y personas}}
* {{Trabajo periódico}}`,
  waiting: 'En espera',
  running: 'En curso',
  delayed: 'Para más tarde',
  jobs: 'Trabajos por nombre',
  job: 'Trabajo',
  oldest: 'El más antiguo (UTC)',
  queueAway: 'La cola no responde. Los archivos se aceptan y esperan.',
  queueHint:
    'Un trabajo con error sale de la cola; aquello en lo que trabajaba sigue en la base de datos y se vuelve a poner en cola.',
  namesHint: 'Se dicen los nombres de los primeros {$most :number} trabajos de un carril y estado.',

  // Deliveries
  endpoints: 'Destinos que necesitan a alguien',
  since: 'Desde (UTC)',

  // Actions
  act: `.input {$action :string}
.match $action
retry-event {{Procesar otra vez}}
retry-upload {{Leer otra vez}}
resend-delivery {{Enviar otra vez}}
enqueue-unfinished {{Poner en cola ahora lo pendiente}}
cancel-reprocessing {{Cancelar}}
* {{Hacerlo}}`,
  done: `.input {$action :string}
.match $action
retry-event {{El evento se procesa otra vez.}}
retry-upload {{El archivo se lee otra vez.}}
resend-delivery {{La entrega se envía otra vez.}}
enqueue-unfinished {{Lo pendiente se ha vuelto a poner en cola.}}
cancel-reprocessing {{El reprocesado se ha cancelado.}}
* {{Hecho.}}`,
  confirm: `.input {$action :string}
.match $action
resend-delivery {{¿Enviar {$target} otra vez? El receptor recibe el mismo evento una vez más.}}
cancel-reprocessing {{¿Cancelar {$target}? Los archivos hechos se quedan hechos, y los otros, como están.}}
* {{¿Hacer esto con {$target}?}}`,
  yes: 'Sí, hacerlo',
} as const;
