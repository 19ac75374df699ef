import type { Messages } from '#src/core/words/messages.ts';

/** How often. */
export const frequencies = {
  'strength-days': '每周 2-3 天，不连续；高强度跑前 24 小时内不做',
  'every-other-day': '隔天一次',
  'once-a-day': '每天一次，只在一个时段',
  'once-a-week': '每周一次',
} as const satisfies Messages['frequencies'];

/** How hard. */
export const efforts = {
  'third-of-maximum': '轻柔，约为最大力量的三分之一',
} as const satisfies Messages['efforts'];

/** Published programmes. */
export const protocols = {
  'petersen-ten-weeks':
    'Petersen 十周计划：第 1 周每周 1 次 2×5；第 2 周每周 2 次 2×6；第 3 周每周 3 次 3×6-8；第 4 周每周 3 次 3×8-10；第 5-10 周每周 3 次 12-10-8；之后每周 1 次 12-10-8',
  'petersen-full': '12 次，然后 10 次，再 8 次',
  'askling-extender': '3×12，每天两次',
  'askling-diver': '3×6，隔天一次',
  'askling-glider': '3×4，每三天一次',
} as const satisfies Messages['protocols'];

/** What doses are put together from; `$amount` and `$content` are such fragments. */
export const doses = {
  sets: '{$sets :sets}',
  setsOf: '{$sets :sets}，每组 {$content}',
  rounds: '{$sets :rounds}',
  holdsOf: '{$sets :holds}，每次 {$holdSeconds :seconds}',
  repetitions: '{$reps :repetitions}',
  steps: '{$steps :steps}',
  breaths: '{$breaths :breaths}',
  seconds: '{$seconds :seconds}',
  minutes: '{$minutes :minutes}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  weeks: '{$weeks :weeks}',
  roundsOf: '{$cycles :rounds}，每轮 {$content}',
  warm: '热 {$hotMinutes :minutes}',
  cold: '冷 {$coldMinutes :minutes}',
  warmAndCold: '热 {$hotMinutes :minutes}、冷 {$coldMinutes :minutes}',
  aSide: '每侧 {$amount}',
  every: '每 {$everyMinutes :minutes}做 {$amount}',
  press: '用力压 {$contractSeconds :seconds}',
  pressWithEffort: '用力压 {$contractSeconds :seconds}（{$effort}）',
  thenHold: '然后保持 {$holdSeconds :seconds}',
  hold: '保持 {$holdSeconds :seconds}',
  lower: '下降 {$lowerSeconds :seconds}',
  breatheIn: '吸气 {$inhaleSeconds :seconds}',
  breatheOut: '呼气 {$exhaleSeconds :seconds}',
  or: '或 {$dose}',
  inAll: '所有部位合计 {$totalBlockMinutes :minutes}',
  atMostADay: '每天最多 {$maxPerDay} 次',
  atMostOfLongest: '不超过近期最长一次跑步的 {$maxRatioPercent}%',
  lessDistance: '距离减少 {$cutPercent}%',
  moreSteps: '每分钟步数增加 {$stepRateChangePercent}%',
  neverMore: '绝不超过 {$maxPercent}%',
  ofARun: '一次跑步中的 {$minutesPerRun :minutes}',
  startWith: '从 {$dose} 开始',
  withFrequency: '{$dose}，{$frequency}',
} as const satisfies Messages['doses'];
