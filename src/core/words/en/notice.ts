import type { Language } from '#src/core/words/language.ts';

const unnamed = 'a runner';

/** What a person is told outside of the service. */
export const notice: Language['notice'] = {
  title: 'Sinew',
  changed: ({ name }) => `There is something new about ${name ?? unnamed}. Open your app to read it.`,
  headline: ({ name, headline }) => (name === null ? headline : `${name}: ${headline}`),
  test: 'This is a test of your notifications. Nothing happened.',
};
