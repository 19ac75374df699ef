import type { Messages } from '#src/core/words/messages.ts';

/** How texts are put together. */
export const joints = {
  sentence: '{$text}.',
  betweenSentences: ' ',
  betweenParts: ', ',
  betweenSections: '; ',
  named: '{$name}: {$text}',
  besideEnglish: '{$text} (Englisch: {$english})',
} as const satisfies Messages['joints'];
