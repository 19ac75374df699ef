/** What elements in other apps say while they cannot reach the service. */
export const embed = {
  unreachable: 'Gerade gibt es keine Verbindung.',
  badLink: 'Diese Adresse ist kein Link dieses Dienstes.',
  retry: 'Noch einmal versuchen',
} as const;
