import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** The runners of a coach. */
export const squad = {
  // Who needs a look, in three groups.
  count: '{$runners :number} 名跑者',
  group: `.input {$group :string}
.match $group
now {{现在}}
look {{看一看}}
unknown {{没有信息}}
* {{无需处理}}`,
  nobody: '今天没有人需要你。',
  empty: '还没有跑者有这个标签。',
  found: '没有找到跑者。',
  // Columns.
  runner: '跑者',
  state: '状态',
  advice: '建议',
  weeks: '各周',
  tightness: '紧绷',
  nextRun: '下次最多',
  lastRun: '最近一次跑步',
  lastCheckIn: '最近一次自测',
  asOf: '截至{$day :day}。',
  since: '自{$day :day}起。',
  length: '{$meters :km}',
  // What the small pictures show.
  weeksSaid: `.input {$week :string}
.match $week
unknown {{最近几周的距离；本周的情况未知。}}
* {{最近几周的距离；本周：{$week}。}}`,
  tightnessSaid: `.input {$days :number}
.match $days
0 {{28 天内没有评分。}}
* {{28 天中有 {$days} 天评分，最近一次是 10 分中的 {$latest} 分。}}`,
  // Which runners.
  find: '查找跑者',
  name: '姓名',
  tag: '标签',
  allTags: '全部',
  show: '显示',
  more: '有这个标签的跑者多于一页能显示的数量。',
  // From a runner's page.
  back: '所有跑者',
  today: '今天',
  timeline: '时间线',
} as const satisfies PageMessages['squad'];
