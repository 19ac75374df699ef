import type { Messages } from '#src/core/words/messages.ts';

/** How texts are put together: Chinese has no spaces between sentences. */
export const joints = {
  sentence: '{$text}。',
  betweenSentences: '',
  betweenParts: '，',
  betweenSections: '；',
  named: '{$name}：{$text}',
  besideEnglish: '{$text}（{$english}）',
} as const satisfies Messages['joints'];
