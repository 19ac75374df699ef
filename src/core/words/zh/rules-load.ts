import type { Messages } from '#src/core/words/messages.ts';

/** A run, or the longest of a chain of jumps, against what was usual before. */
const jumpMessage = `
  .input {$basis :string}
  .input {$chain :string}
  .match $basis $chain
  duration true {{你{$daysAgo :when}跑了 {$durationSeconds :secondsAsMinutes}：比你第一次突增之前 {$windowDays :days}内最长的一次（{$longest30Seconds :secondsAsMinutes}）多 {$changeShare :percent}。}}
  duration *    {{你{$daysAgo :when}跑了 {$durationSeconds :secondsAsMinutes}：比之前 {$windowDays :days}内最长的一次（{$longest30Seconds :secondsAsMinutes}）多 {$changeShare :percent}。}}
  *        true {{你{$daysAgo :when}跑了 {$distanceMeters :km}：比你第一次突增之前 {$windowDays :days}内最长的一次（{$longest30Meters :km}）多 {$changeShare :percent}。}}
  *        *    {{你{$daysAgo :when}跑了 {$distanceMeters :km}：比之前 {$windowDays :days}内最长的一次（{$longest30Meters :km}）多 {$changeShare :percent}。}}`;

/** Distance, its jumps and its sameness. */
export const loadTexts = {
  'L-SPK-S': {
    title: '有一次跑得比你习惯的长',
    because: '有一次跑步比你习惯的长。',
    message: jumpMessage,
    clearsWhen: '距那次跑步已过 {$activeDays :days}。',
    threshold:
      '最近 {$activeDays :days}内，比之前 {$windowDays :days}内最长的一次多出 {$overShare :percent} 以上，至多 {$upToShare :percent}；连续的突增算作一次。',
  },
  'L-SPK-M': {
    title: '有一次跑得比你习惯的长得多',
    because: '有一次跑步比你习惯的长得多。',
    message: jumpMessage,
    clearsWhen: '距那次跑步已过 {$activeDays :days}。',
    threshold:
      '最近 {$activeDays :days}内，比之前 {$windowDays :days}内最长的一次多出 {$overShare :percent} 以上，至多 {$upToShare :percent}；连续的突增算作一次。',
  },
  'L-SPK-L': {
    title: '超过你最长一次跑步的{$overShare :twice}',
    because: '有一次跑步超过你最长一次的{$overShare :twice}。',
    message: jumpMessage,
    clearsWhen: '距那次跑步已过 {$activeDays :days}。',
    threshold:
      '最近 {$activeDays :days}内，比之前 {$windowDays :days}内最长的一次多出 {$overShare :percent} 以上；连续的突增算作一次。',
  },
  'L-PLAN': {
    title: '计划的跑步跨度很大',
    because: '计划的跑步跨度很大。',
    message: `
      .input {$race :string}
      .match $race
      true {{{$plannedMeters :km unlike=$ceilingMeters}的比赛，比适合你最近几周的 {$ceilingMeters :km unlike=$plannedMeters}长。}}
      *    {{{$plannedMeters :km unlike=$ceilingMeters}比适合你最近几周的 {$ceilingMeters :km unlike=$plannedMeters}长。}}`,
    clearsWhen: '计划不超过上限。',
    threshold:
      '比 {$longestDays :days}内最长的一次，或最近 {$jumpDays :days}内（疼痛时为 {$jumpDaysWhenSore :days}）突增之前的最长一次，多出 {$growthShare :percent} 以上。更早的跑步最多按 {$recentDays :days}内最长一次的 {$agedFactor :times}计算；那些天没有跑步时，按 {$lapsedShare :percent} 计算。',
  },
  'L-NOREF': {
    title: '中断之后重新开始',
    because: '你在中断之后重新开始跑步。',
    message: '今天这次之前的 {$windowDays :days}内没有可以比较的跑步。',
    clearsWhen: '明天：到时就可以与今天这次跑步比较。',
    threshold: '之前 {$windowDays :days}内没有其他跑步，并且至少已知 {$knownDays :days}。',
  },
  'L-WK-30': {
    title: '这周跑量比上周大',
    because: '这周跑量比上周大。',
    message:
      '你七天内跑了 {$acuteMeters :km}，再之前的七天是 {$previous7Meters :km}：多了 {$changeShare :percent}。单凭这一点说明不了多少。',
    clearsWhen: '与之前七天相比的增幅降到 {$overShare :percent} 或更低。',
    threshold: '比之前七天多 {$overShare :percent} 以上，至多 {$upToShare :percent}。',
  },
  'L-WK-100': {
    title: '你的周跑量{$overShare :grown}',
    because: '你的周跑量{$overShare :grown}。',
    message:
      '你七天内跑了 {$acuteMeters :km}，再之前的七天是 {$previous7Meters :km}。单凭这一点是否重要还有争议：一项队列研究看到受伤较多，其他研究没有看到。',
    clearsWhen: '七天的跑量不再超过之前七天的{$overShare :double}。',
    threshold: '比之前七天多 {$overShare :percent} 以上。',
  },
  'L-NOBASE': {
    title: '没有可以比较的一周',
    because: '没有可以比较的一周。',
    message: '之前一周已知的跑步太少，无法与这周比较。',
    clearsWhen: '你已经有过跑步足够的一周。',
    threshold: '之前七天少于 {$baseMeters :km}。',
  },
  'L-MONO': {
    title: '每天都一样',
    because: '你的每一天都差不多。',
    message:
      '你最近 {$days :days}都差不多，而且不比平常的一周轻松。中间安排休息日是教练的习惯，不是研究结果。',
    clearsWhen: '一周中各天的差别变大，或这 {$days :days}比你平常的一周轻松。',
    threshold:
      '{$days :days}的单调度为 {$monotony :spoken} 或更高，并且负荷至少达到之前 {$habitWeeks :weeks}的平常水平。',
  },
  'L-INT': {
    title: '高强度跑比平常多',
    because: '你的高强度跑比平常多。',
    message:
      '最近七天你高强度跑了 {$hardSeconds :secondsAsMinutes}；你平常的一周是 {$habitSeconds :secondsAsMinutes}。',
    clearsWhen:
      '七天的高强度时间降到 {$hardMinutes :minutes}以下，或降到平常一周的 {$timesHabit :spoken} 倍。',
    threshold:
      '{$hardMinutes :minutes}或更多，并且超过之前 {$habitWeeks :weeks}平均值的 {$timesHabit :spoken} 倍。',
  },
  'L-SPD': {
    title: '快跑比平常多',
    because: '你的快跑比平常多。',
    message: '这周你快跑了 {$fastMeters :km}，平常的一周是 {$usualWeekMeters :km}。',
    clearsWhen: '{$recentDays :days}的快跑距离降到平常一周的 {$ratio :times}。',
    threshold:
      '{$recentDays :days}内快跑 {$minMeters :meters}或更多，并且超过之前 {$baseDays :days}平常一周的 {$ratio :times}（至少 {$floorWeekMeters :meters}）。快跑指达到你平常速度的 {$ofMedian :spoken} 倍，并且不低于 {$floorMetersPerSecond :speed}。这需要 {$minRuns :runs}的速度已知，并且 {$minKnownDays :days}已知。',
  },
  'L-DOWN': {
    title: '下坡比平常多',
    because: '你跑的下坡比平常多。',
    message: '这周你下坡 {$dropMeters :height}，平常的一周是 {$usualWeekMeters :height}。大腿可能会酸痛。',
    clearsWhen: '{$recentDays :days}的下降高度降到平常一周的 {$ratio :times}。',
    threshold:
      '{$recentDays :days}内下坡 {$minMeters :height}或更多，并且超过之前 {$baseDays :days}平常一周的 {$ratio :times}（至少 {$floorWeekMeters :height}）。这需要 {$minKnownDays :days}已知。',
  },
  'L-ACWR': {
    title: '显示但不使用',
    because: '显示这周与最近四周的比值。',
    message: '这周与最近四周的比值仅供参考。在跑者中，这个比值较高时受伤反而较少，所以它从不发出提醒。',
    clearsWhen: '它从不发出提醒。',
    threshold: '无。',
  },
} as const satisfies Partial<Messages['rules']>;
