import type { Messages } from '#src/core/words/messages.ts';

/** What a person is told outside of the service. */
export const notice = {
  title: 'Sinew',
  changed: '{$name} 有新的情况。打开应用查看。',
  changedOfUnnamed: '一位跑者有新的情况。打开应用查看。',
  headline: '{$name}：{$headline}',
  test: '这是一条测试通知。没有发生任何事情。',
} as const satisfies Messages['notice'];
