import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** What elements in other apps say while they cannot reach the service. */
export const embed = {
  unreachable: 'Il n’y a pas de connexion en ce moment.',
  badLink: 'Cette adresse n’est pas un lien de ce service.',
  retry: 'Réessayer',
} as const satisfies PageMessages['embed'];
