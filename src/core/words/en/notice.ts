import type { Messages } from '#src/core/words/messages.ts';

/** What a person is told outside of the service. */
export const notice = {
  title: 'Sinew',
  changed: 'There is something new about {$name}. Open your app to read it.',
  changedOfUnnamed: 'There is something new about a runner. Open your app to read it.',
  headline: '{$name}: {$headline}',
  test: 'This is a test of your notifications. Nothing happened.',
} as const satisfies Messages['notice'];
