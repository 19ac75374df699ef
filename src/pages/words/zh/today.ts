import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** The answer of the day. */
export const today = {
  title: '今天',
  nextSteps: '该做什么',
  runningState: `.input {$state :string}
.match $state
capped {{有上限。}}
staged {{逐步恢复。}}
paused {{暂停。}}
* {{}}`,
  nextRun: '下一次跑步',
  atMost: '最多 {$meters :km}',
  atMostMinutes: '最多 {$seconds :secondsAsMinutes}',
  gentler: '更轻松：{$meters :km}',
  gentlerMinutes: '更轻松：{$seconds :secondsAsMinutes}',

  warnings: '需要注意的情况',
  others: '还看到 {$count :number} 项，不是警告',
  over: '{$measured}。超过 {$threshold} 时开始警告。',
  from: '{$measured}。达到 {$threshold} 时开始警告。',
  under: '{$measured}。低于 {$threshold} 时开始警告。',
  clears: '结束条件：{$when}',
  why: '为什么？',
  threshold: '规则：{$rule}',
  evidence: '证据等级：{$grade}，{$meaning}。',
  sources: '来源：{$sources}',
  since: '自{$day :day}起',

  preRun: '跑步前',
  postRun: '跑步后',
  restDay: '不跑步的日子',
  routines: '练习',
  stop: '何时停止：',
  done: '今天已做',
  markDone: '我今天做了',
  undo: '其实没有做',

  planTitle: '计划一次跑步',
  planLength: `.input {$units :string}
.match $units
imperial {{跑多远（英里）？}}
* {{跑多远（公里）？}}`,
  planSlider: '用滑块选择距离',
  planTry: '试一试',
  planHint: '这里会显示是否在可行范围内，以及会引起哪些警告。',
  planUnread: `.input {$units :string}
.match $units
imperial {{请输入不超过 {$most} 的英里数。}}
* {{请输入不超过 {$most} 的公里数。}}`,
  planWarns: '如果这样跑，会开始以下警告：',
  planBeyond: `.input {$meters :number}
.match $meters
0 {{{$title}。任何跑步都会。}}
* {{{$title}。超过 {$meters :km}时。}}`,
  planQuiet: '如果这样跑，不会有新的警告。',
  back: '返回今天',

  questions: '回答 {$count :number} 个问题可以更有把握',
  answerThem: '去回答',
  certainty: `.input {$load :string} .input {$open :number}
.match $load $open
high 0 {{对你的跑步情况有把握。所有警示问题都已回答。}}
high * {{对你的跑步情况有把握。有 {$open} 个警示问题没有回答。}}
moderate 0 {{对你的跑步情况比较有把握。所有警示问题都已回答。}}
moderate * {{对你的跑步情况比较有把握。有 {$open} 个警示问题没有回答。}}
* 0 {{对你的跑步情况没有把握。所有警示问题都已回答。}}
* * {{对你的跑步情况没有把握。有 {$open} 个警示问题没有回答。}}`,
  calendar: '把你的一周作为日历订阅',

  km: '{$value :km}',
  meters: '{$value :meters}',
  minutes: '{$value :minutes}',
  hours: '{$value :hours}',
  days: '{$value :days}',
  daysAWeek: '每周 {$value :days}',
  months: '{$value :months}',
  percent: '{$value :percentage}',
  points: '{$value :points}',
  ofTen: '10 分中的 {$value :spoken} 分',
  ofSeven: '7 分中的 {$value :spoken} 分',
  runs: '{$value :runs}',
  signs: '{$value :signs}',
  repetitions: '{$value :repetitions}',
  ratio: '{$value :ratio}',

  timerStart: '计时器',
  timerPause: '暂停',
  timerGo: '继续',
  timerBack: '后退',
  timerSkip: '下一步',
  timerSound: '声音',
  timerClose: '关闭',
  timerFinished: '完成',
  timerProgress: '进度',
  act: `.input {$act :string}
.match $act
ready {{准备}}
hold {{保持}}
press {{轻轻压}}
lower {{慢慢放下}}
lift {{起来}}
breatheIn {{吸气}}
breatheOut {{呼气}}
warm {{热}}
cold {{冷}}
move {{继续动}}
change {{换边}}
rest {{休息}}
repetitions {{次数}}
steps {{步数}}
breaths {{呼吸}}
* {{继续}}`,
  set: '第 {$set} 组，共 {$sets} 组',
  left: '左侧',
  right: '右侧',
  ofCount: '{$count} / {$counts}',
} as const satisfies PageMessages['today'];
