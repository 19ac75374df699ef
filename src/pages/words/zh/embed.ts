import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** What elements in other apps say while they cannot reach the service. */
export const embed = {
  unreachable: '目前没有连接。',
  badLink: '这个地址不是此服务的链接。',
  retry: '重试',
} as const satisfies PageMessages['embed'];
