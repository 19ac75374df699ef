/** What several pages say. */
export const common = {
  // The severity in words: no page tells it by colour alone.
  severity: `.input {$severity :string}
.match $severity
none {{Alles ruhig}}
info {{Alles ruhig}}
caution {{Vorsicht}}
strong {{Warnung}}
stop {{Vorerst nicht laufen}}
urgent {{Noch heute in eine Arztpraxis}}
emergency {{Notfall}}
unknown {{Nichts bekannt}}
* {{Noch nicht beurteilt}}`,
  nothingKnown: 'In den letzten Wochen kein Lauf und kein Check-in.',
  until: 'bis {$day :day}',
  yes: 'Ja',
  no: 'Nein',
  notSaid: 'Keine Antwort',
  daysAgo: `.input {$days :number}
.match $days
0 {{heute}}
1 {{gestern}}
* {{vor {$days} Tagen}}`,
  unknown: 'unbekannt',
  pinTitle: 'Diese Seite hat eine PIN',
  pin: 'PIN',
  pinWrong: 'Die PIN ist falsch.',
  pinLocked: 'Zu viele falsche PINs. Versuch es in einer Stunde wieder.',
  open: 'Öffnen',
  gone: 'Dieser Link gilt nicht mehr. Frag dort nach einem neuen, wo du ihn bekommen hast.',
  later: 'Zu viele Versuche. Bitte versuch es in einer Minute wieder.',
} as const;
