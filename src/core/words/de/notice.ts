import type { Messages } from '#src/core/words/messages.ts';

/** What a person is told outside of the service. */
export const notice = {
  title: 'Sinew',
  changed: 'Es gibt etwas Neues zu {$name}. Öffne deine App, um es zu lesen.',
  changedOfUnnamed: 'Es gibt etwas Neues zu jemandem, der läuft. Öffne deine App, um es zu lesen.',
  headline: '{$name}: {$headline}',
  test: 'Das ist ein Test deiner Benachrichtigungen. Es ist nichts passiert.',
} as const satisfies Messages['notice'];
