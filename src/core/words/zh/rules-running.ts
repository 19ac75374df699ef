import type { Messages } from '#src/core/words/messages.ts';

/** Time between runs, cadence, and doing more than is recovered from. */
export const runningTexts = {
  'R-HARD': {
    title: '两次高强度跑离得太近',
    because: '两次高强度跑离得太近。',
    message: '两次高强度跑只相隔 {$shortestHardGapHours :hours}。',
    clearsWhen: '距第二次已过 {$activeDays :days}。',
    threshold:
      '相隔不到 {$infoHours :hours}，并且后一次在最近 {$activeDays :days}内。不到 {$cautionHours :hours}时，如果有疼痛、早上加重、连续跑步多天或没有休息日，分量更重。',
  },
  'R-STREAK': {
    title: '连续跑了很多天',
    because: '你已经连续跑了很多天。',
    message: `
      .input {$ranToday :string}
      .input {$ownLongestDays :days}
      .match $ranToday $ownLongestDays
      true none {{到今天为止，你连续跑了 {$streakDays :days}。}}
      true *    {{到今天为止，你连续跑了 {$streakDays :days}。你以前最长是 {$ownLongestDays}。}}
      *    none {{到昨天为止，你连续跑了 {$streakDays :days}。今天再跑就是{$nextDays :ordinal} 天。}}
      *    *    {{到昨天为止，你连续跑了 {$streakDays :days}。今天再跑就是{$nextDays :ordinal} 天。你以前最长是 {$ownLongestDays}。}}`,
    clearsWhen: '你有一天不跑步。',
    threshold:
      '连续 {$longDays :days}，或比你之前 {$habitDays :days}内最长的连续天数多 {$overOwnDays :days}以上，其中必须已知 {$minKnownDays :days}。如果之前一无所知，从 {$unknownHabitDays :days}起，每天跑步就算你的习惯。',
  },
  'R-REST': {
    title: '这周没有休息日',
    because: '你跳过了平常的休息日。',
    message: `
      .input {$ranToday :string}
      .match $ranToday
      true {{到今天为止的七天，你每天都跑了。你平常每周休息 {$habitRestDaysPerWeek :days}。}}
      *    {{到昨天为止的七天，你每天都跑了。你平常每周休息 {$habitRestDaysPerWeek :days}。}}`,
    clearsWhen: '你有一天不跑步。',
    threshold:
      '七天内没有休息日，而之前 {$habitDays :days}的习惯是每周休息 {$restDaysPerWeek :spoken} 天或更多。',
  },
  'C-UNK': {
    title: '你的跑步没有步频',
    because: '你的跑步记录没有步频。',
    message: '你的跑步记录没有可用的步频。无法判断你的步幅。',
    clearsWhen: '收到一次有步频的跑步。',
    threshold: '{$windowDays :days}内没有一次有步频的跑步。',
  },
  'C-OVS-P': {
    title: '步频略低',
    because: '以你的速度和身高来看，步频略低。',
    message:
      '你的步频比按你的速度和身高估计的低 {$medianDeficitPercent :percentage}。手表看不到你的脚落在哪里。',
    clearsWhen: '{$windowDays :days}的中位数比估计值低不到 {$fromPercent :percentage}。',
    threshold:
      '{$windowDays :days}内至少 {$runs :runs}、{$minutes :minutes}，比估计值低 {$fromPercent :percentage} 或更多，但不到 {$underPercent :percentage}。',
  },
  'C-OVS-L': {
    title: '步频比同速度的多数人低',
    because: '你的步频比同样速度和身高的多数人低。',
    message:
      '你的步频比按你的速度和身高估计的低 {$medianDeficitPercent :percentage}。这只用来选择一个练习，不是危险。',
    clearsWhen: '{$windowDays :days}的中位数比估计值低不到 {$fromPercent :percentage}。',
    threshold:
      '{$windowDays :days}内至少 {$runs :runs}、{$minutes :minutes}，比估计值低 {$fromPercent :percentage} 或更多。',
  },
  'C-SELF': {
    title: '步频低于你自己的平常水平',
    because: '你的步频低于你自己的平常水平。',
    message:
      '最近 {$activeDays :days}内有 {$runsBelow :runs}，步频低于你在那个速度下的平常水平。值得留意，仅此而已。',
    clearsWhen: '最近 {$activeDays :days}内，比平常水平低这么多的跑步少于 {$runs :runs}。',
    threshold:
      '最近 {$activeDays :days}内有 {$runs :runs}，比你自己 {$lineDays :days}的基线低 {$fromPercent :percentage} 或更多。',
  },
  'C-DECAY': {
    title: '跑步后段步频下降',
    because: '你的步频在跑步后段下降。',
    message:
      '你{$daysAgo :when}的跑步中，步频在后段下降了 {$decayPercent :percentage}，超出配速能解释的程度。',
    clearsWhen: '{$activeDays :days}内没有这样的跑步。',
    threshold:
      '最近 {$activeDays :days}内，速度相同时，从前三分之一到后三分之一下降 {$fromPercent :percentage} 或更多。',
  },
  'C-ASYM': {
    title: '左右不同',
    because: '左右脚的触地不同。',
    message: '你最近 {$runsCompared :runs}中有 {$runsOff :runs}触地不平衡。手表对这一项测得很粗略。',
    clearsWhen: '你最近 {$ofLastRuns :runs}中，不平衡的少于 {$runs :runs}。',
    threshold: '{$ofLastRuns :runs}中有 {$runs :runs}偏离平衡 {$fromPoints :points}。',
  },
  'O-OVER': {
    title: '你做的可能超过你能恢复的',
    because: '几种恢复不足的迹象同时出现。',
    message: '恢复不足的迹象同时出现了 {$signs :signs}。',
    clearsWhen: '你下一次自测中同时出现的少于 {$signs :signs}。',
    threshold:
      '七种中的 {$signs :signs}或更多。平均评分从 {$meanRating :spoken} 起算，静息心率从比自己平常高 {$restingBpm :spoken} 次起算，负荷从增加超过 {$loadShare :percent} 起算。',
  },
  'O-REFER': {
    title: '为此去看医生',
    because: '这些迹象已经持续 {$days :days}。',
    message: '你这样感觉已经 {$overreachingDays :days}。去看医生，以便排除其他原因。',
    clearsWhen: '你下一次自测不再有这些迹象。',
    threshold: '这些迹象持续 {$days :days}或更久。',
  },
} as const satisfies Partial<Messages['rules']>;
