import type { Messages } from '#src/core/words/messages.ts';

/** What the load of a runner is counted in, and what its figures wait for. */
export const load = {
  sources: {
    srpe: '主观用力评分与时长',
    banister: '心率与最大、静息心率之比',
    edwards: '心率与最大心率之比',
    rtss: '坡度修正速度与阈值速度之比',
    duration: '时长',
    distance: '距离',
  },
  chosen: '{$runs} 次跑步中有 {$knownRuns} 次有“{$name}”。',
  noModel: '没有一种模型在 80% 的跑步中有数据。',
  noRuns: '没有跑步记录可供选择。',
  windows: {
    lastWeek: '最近 7 天',
    weekChange: '7 天的变化',
    acuteChronicRatios: '急慢性负荷比',
    monotony: '单调度与应变',
    fitness: '体能与状态',
  },
  signals: { distance: '距离', load: '负荷' },
  waitsFor: '{$what}：需要连续 {$days} 天已知的{$signal}，现有 {$knownDays} 天',
  cadenceLine: '个人步频基线：{$windowDays} 天内需要 {$neededMinutes} 分钟有步频的跑步，现有 {$minutes} 分钟',
  impact: '这是一种没有统一公式的惯例，只能与自身比较；它从不发出提醒。',
} as const satisfies Messages['load'];
