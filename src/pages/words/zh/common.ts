import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** What several pages say. */
export const common = {
  // The severity in words: no page tells it by colour alone.
  severity: `.input {$severity :string}
.match $severity
none {{一切平静}}
info {{一切平静}}
caution {{注意}}
strong {{警告}}
stop {{目前停止跑步}}
urgent {{今天就去看医生}}
emergency {{紧急情况}}
unknown {{没有信息}}
* {{尚未评估}}`,
  nothingKnown: '最近几周没有跑步记录，也没有自测。',
  until: '到{$day :day}为止',
  yes: '是',
  no: '否',
  notSaid: '没有回答',
  daysAgo: `.input {$days :number}
.match $days
0 {{今天}}
1 {{昨天}}
* {{{$days} 天前}}`,
  unknown: '未知',
  pinTitle: '此页面设有 PIN 码',
  pin: 'PIN 码',
  pinWrong: 'PIN 码不正确。',
  pinLocked: 'PIN 码错误次数过多。请一小时后再试。',
  open: '打开',
  gone: '此链接已失效。请向发送给你的人索取新的链接。',
  later: '尝试次数过多。请一分钟后再试。',
} as const satisfies PageMessages['common'];
