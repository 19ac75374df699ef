import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** Where the numbers of one run come from: its recordings, and what was repaired in them. */
export const runOrigin = {
  repairs: '修正',
  noRepairs: '没有需要修正的内容。',
  repairedValues: '{$n :number} 个数值。',
  repairedAt: '在 {$times}。',
  repairedSpan: '{$from}–{$to}',
  repairsMore: '等等',
  sources: `.input {$n :number}
.match $n
1 {{一份记录}}
* {{由 {$n} 份记录合并而成}}`,
  sourceFormat: `.input {$format :string}
.match $format
fit {{FIT 文件}}
gpx {{GPX 文件}}
tcx {{TCX 文件}}
table {{表格中的一行}}
manual {{没有文件，手动填写}}
platform {{由平台发送}}
* {{文件}}`,
  sourceFrom: '来自 {$platform}',
  sourceReason: `.input {$reason :string}
.match $reason
same-recording {{同一份记录的重复}}
same-start {{在同一时刻开始}}
same-time {{覆盖同一段时间}}
shifted-clock {{同一路线，时钟不同}}
merged {{由人合并}}
split {{由人拆分}}
* {{}}`,
  sourceGives: '提供：{$what}。',
  sourceGivesNothing: '没有提供比其他记录更好的内容。',
  family: `.input {$family :string}
.match $family
sport {{运动类型}}
time {{时间和距离}}
title {{标题}}
sections {{分段和图表}}
map {{路线}}
climb {{爬升}}
cadence {{步频}}
dynamics {{跑步动态}}
heart {{心率}}
* {{}}`,
} as const satisfies PageMessages['runOrigin'];
