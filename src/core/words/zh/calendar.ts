import type { Messages } from '#src/core/words/messages.ts';

/** The week in a calendar. */
export const calendar = {
  name: '跑步周计划',
  nameOfRunner: '{$name} 的跑步周计划',
  runs: {
    none: '休息日',
    easy: '轻松跑',
    hard: '高强度跑',
    paused: '暂停跑步',
    unknown: '跑步或休息',
  },
  atMost: '{$run}，最多 {$atMost :length}',
  withStrength: '{$run}，加力量训练',
  race: '比赛',
  planned: '计划',
  raceNamed: '比赛：{$what}',
  plannedNamed: '计划：{$what}',
  nameAndLength: '{$name}，{$length :length}',
  phases: { preRun: '跑步前', postRun: '跑步后', restDay: '不跑步时' },
  routine: '- {$parts}',
} as const satisfies Messages['calendar'];
