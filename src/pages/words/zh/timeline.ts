import type { PageMessages } from '#src/pages/words/speak-pages.ts';

const byBin = (day: string, week: string): string => `.input {$by :string}
.match $by
week {{${week}}}
* {{${day}}}`;

/** The picture of a runner's days. */
export const timeline = {
  title: '时间线',
  // How far back.
  spans: '显示多少天',
  span: `.input {$span :string}
.match $span
28 {{4 周}}
84 {{12 周}}
182 {{6 个月}}
364 {{一年}}
* {{全部}}`,
  dates: '从某天到某天',
  from: '从',
  to: '到',
  show: '显示',
  zoomIn: '放大',
  zoomOut: '缩小',
  // What the picture is, and how it is read.
  picture: '你的跑步、评分、练习和建议，在同一条日期轴上。下面的表格内容相同。',
  cursor: '正在读出的日期',
  howTo: '触摸或点击某天即可读出，拖动可放大。方向键移动一天，加号和减号缩放，Home 和 End 跳到两端。',
  openRun: '打开这次跑步',
  legend: '标记的含义',
  // Titles of lanes.
  lane: `.input {$source :string}
.input {$by :string}
.match $source $by
distance week {{每周距离}}
distance * {{每天距离}}
duration week {{每周时长}}
duration * {{每天时长}}
* week {{每周负荷}}
* * {{每天负荷}}`,
  longest: '最长一次跑步和上限',
  hardDays: '高强度日和间隔的休息',
  place: '{$place}的紧绷，0 到 10',
  placeUnnamed: '紧绷，未说明部位，0 到 10',
  routines: '做过的练习',
  advice: '建议',
  planned: '计划',
  runs: '跑步',
  tightness: '紧绷',
  // Amounts.
  meters: '{$length :km}',
  seconds: '{$length :secondsAsMinutes}',
  amount: '{$amount :whole} {$unit}',
  more: '+{$change :percent}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  rating: '10 分中的 {$rating} 分',
  weekOf: '{$day}起的一周',
  // What happened on a day or in a week.
  ran: `.input {$runs :number}
.match $runs
1 {{一次跑步，{$longest}。}}
* {{{$runs} 次跑步，共 {$total}，最长 {$longest}。}}`,
  ranUnmeasured: '{$runs :number} 次长度未知的跑步。',
  noRun: '没有跑步。',
  notKnown: byBin('不知道你跑了什么。', '其中 {$days :days}不知道你跑了什么。'),
  jumped: '比之前 {$window :days}内最长的一次（{$before}）长 {$change :percent}。',
  afterBreak: '之前 {$window :days}内没有可以比较的跑步。',
  ceilingWas: '上限是 {$ceiling}。',
  hard: byBin('高强度的一天。', '其中 {$hardDays :days}是高强度。'),
  hardRest: '距上一次高强度跑 {$hours :hours}。',
  rated: '{$place}的紧绷：10 分中的 {$rating} 分。',
  ratedUnnamed: '紧绷：10 分中的 {$rating} 分。',
  done: '做了 {$routines :number} 个练习。',
  advised: '建议：{$severity}。',
  pauses: '暂停跑步。',
  runPlanned: '计划：{$length}。',
  racePlanned: '比赛：{$length}。',
  // What stands out.
  jumpOn: '{$day}你跑了 {$length}：比之前 {$window :days}内最长的一次（{$before}）长 {$change :percent}。',
  afterBreakOn: '{$day}你跑了 {$length}：之前 {$window :days}内没有可以比较的跑步。',
  tightest: '{$day}的紧绷最高：{$place}，10 分中的 {$rating} 分。',
  tightestUnnamed: '{$day}的紧绷最高：10 分中的 {$rating} 分。',
  unknownDays: '有 {$days :number} 天不知道你跑了什么。',
  quiet: '这 {$days :days}没有需要注意的情况。',
  empty: '这 {$days :days}没有已知的跑步。',
  // The legend.
  markBar: byBin('你一天跑了多少', '你一周跑了多少'),
  markCeiling: '上限：比以前的跑步最多长 {$share :percent} 的最长一次跑步',
  markJump: '突增：比之前 {$window :days}内最长的一次多 {$share :percent} 以上的跑步',
  markAfterBreak: '之前 {$window :days}内没有可以比较的一次跑步',
  markUnknown: '未知',
  markUnmeasured: '长度未知的跑步',
  markHard: byBin('高强度日', '有高强度日的一周'),
  markEasy: byBin('轻松日', '没有高强度日的一周'),
  markEffortUnknown: byBin('一次跑步；强度未知', '有跑步的一周；强度未知'),
  markShortRest: '两次高强度跑之间不到 {$hours :hours}',
  markRoutine: '做过的练习',
  markPaused: '暂停跑步',
  markPlanned: '计划的跑步',
  markRace: '比赛',
  loadFrom: '负荷的计算依据：{$name}。',
  // Heads of tables.
  day: byBin('日期', '周'),
  distance: '距离',
  duration: '时长',
  load: '负荷',
  longestRun: '最长一次跑步',
  ceiling: '上限',
  jump: '突增',
  effort: byBin('高强度', '高强度日'),
  rest: '之前的休息',
  state: '状态',
  running: '跑步',
  paused: '暂停',
  what: '内容',
  run: '跑步',
  race: '比赛',
  lastWeeks: '最近 {$weeks :weeks}的距离',
  weekRan: '{$week}：{$distance}',
} as const satisfies PageMessages['timeline'];
