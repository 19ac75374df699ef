import type { Messages } from '#src/core/words/messages.ts';

/** Numbers with their units. */
export const units = {
  kilometers: '{$n} 公里',
  miles: '{$n} 英里',
  meters: '{$n} 米',
  feet: '{$n} 英尺',
  metersPerSecond: '{$n} 米/秒',
  milesPerHour: '{$n} 英里/小时',
  minutesPerKilometer: '{$n :clock} 分/公里',
  minutesPerMile: '{$n :clock} 分/英里',
  percent: '{$n}%',
  seconds: '{$n} 秒',
  minutes: '{$n} 分钟',
  hours: '{$n} 小时',
  days: '{$n} 天',
  weeks: '{$n} 周',
  months: '{$n} 个月',
  runs: '{$n} 次跑步',
  signs: '{$n} 种迹象',
  times: '{$n} 倍',
  sessions: '{$n} 次训练',
  repetitions: '{$n} 次',
  steps: '{$n} 步',
  breaths: '{$n} 次呼吸',
  sets: '{$n} 组',
  rounds: '{$n} 轮',
  holds: '{$n} 次保持',
  points: '{$n} 分',
  twice: `
    .input {$n :number}
    .match $n
    2 {{两倍}}
    * {{{$n} 倍}}`,
  double: `
    .input {$n :number}
    .match $n
    2 {{两倍}}
    * {{{$n} 倍}}`,
  grown: `
    .input {$n :number}
    .match $n
    1 {{增加了一倍多}}
    * {{增加了超过 {$n :percent}}}`,
  daysAgo: `
    .input {$n :number}
    .match $n
    0 {{今天}}
    1 {{昨天}}
    * {{ {$n} 天前}}`,
  ordinal: '第 {$n}',
  range: '{$from} 到 {$to}',
} as const satisfies Messages['units'];
