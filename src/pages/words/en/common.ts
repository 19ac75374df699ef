/** What several pages say. */
export const common = {
  // The severity in words: no page tells it by colour alone.
  severity: `.input {$severity :string}
.match $severity
none {{All quiet}}
info {{All quiet}}
caution {{Take care}}
strong {{Warning}}
stop {{Stop running for now}}
urgent {{See a doctor today}}
emergency {{Emergency}}
unknown {{Nothing known}}
* {{Not assessed yet}}`,
  nothingKnown: 'No run and no check-in in the last weeks.',
  until: 'until {$day :day}',
  yes: 'Yes',
  no: 'No',
  notSaid: 'No answer',
  daysAgo: `.input {$days :number}
.match $days
0 {{today}}
1 {{yesterday}}
* {{{$days} days ago}}`,
  unknown: 'unknown',
  pinTitle: 'This page has a PIN',
  pin: 'PIN',
  pinWrong: 'The PIN is wrong.',
  pinLocked: 'Too many wrong PINs. Try again in an hour.',
  open: 'Open',
  gone: 'This link is no longer valid. Ask whoever sent it for a new one.',
  later: 'Too many attempts. Please try again in a minute.',
} as const;
