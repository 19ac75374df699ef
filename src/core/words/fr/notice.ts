import type { Messages } from '#src/core/words/messages.ts';

/** What a person is told outside of the service. */
export const notice = {
  title: 'Sinew',
  changed: 'Il y a du nouveau pour {$name}. Ouvre ton application pour le lire.',
  changedOfUnnamed: 'Il y a du nouveau pour un coureur. Ouvre ton application pour le lire.',
  headline: '{$name} : {$headline}',
  test: 'Ceci est un essai de tes notifications. Il ne s’est rien passé.',
} as const satisfies Messages['notice'];
