/** What several pages say. */
export const common = {
  // The severity in words: no page tells it by colour alone.
  severity: `.input {$severity :string}
.match $severity
none {{Todo tranquilo}}
info {{Todo tranquilo}}
caution {{Ten cuidado}}
strong {{Aviso}}
stop {{De momento, no corras}}
urgent {{Ve hoy al médico}}
emergency {{Emergencia}}
unknown {{Sin datos}}
* {{Aún sin valorar}}`,
  nothingKnown: 'En las últimas semanas no hay ninguna salida ni ningún registro.',
  until: 'hasta el {$day :day}',
  yes: 'Sí',
  no: 'No',
  notSaid: 'Sin respuesta',
  daysAgo: `.input {$days :number}
.match $days
0 {{hoy}}
1 {{ayer}}
* {{hace {$days} días}}`,
  unknown: 'desconocido',
  pinTitle: 'Esta página tiene un PIN',
  pin: 'PIN',
  pinWrong: 'El PIN no es correcto.',
  pinLocked: 'Demasiados PIN incorrectos. Prueba otra vez dentro de una hora.',
  open: 'Abrir',
  gone: 'Este enlace ya no vale. Pide uno nuevo a quien te lo envió.',
  later: 'Demasiados intentos. Prueba otra vez dentro de un minuto, por favor.',
} as const;
