import type { Messages } from '#src/core/words/messages.ts';

/** What a person is told outside of the service. */
export const notice = {
  title: 'Sinew',
  changed: 'Hay novedades sobre {$name}. Abre tu aplicación para leerlas.',
  changedOfUnnamed: 'Hay novedades sobre una persona que corre. Abre tu aplicación para leerlas.',
  headline: '{$name}: {$headline}',
  test: 'Esto es una prueba de tus avisos. No ha pasado nada.',
} as const satisfies Messages['notice'];
