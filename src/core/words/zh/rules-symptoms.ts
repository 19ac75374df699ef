import type { Messages } from '#src/core/words/messages.ts';

/** What the runner feels, and habits that make a cause more likely. */
export const symptomTexts = {
  'S-PAIN-R': {
    title: '先不要跑步',
    because: `
      .input {$altersStride :string}
      .match $altersStride
      true {{你的跑姿改变了。}}
      *    {{{$place :place}的评分是 10 分中的 {$rating :spoken} 分。}}`,
    message: `
      .input {$altersStride :string}
      .match $altersStride
      true {{{$place :place}的紧绷改变了你的跑姿。先不要跑步，直到跑姿恢复正常。}}
      *    {{{$place :place}的评分是 10 分中的 {$rating :spoken} 分。先不要跑步，直到评分下降、跑姿正常。}}`,
    clearsWhen: '{$place :place}的评分不超过 10 分中的 {$settledRating :spoken} 分，并且跑姿正常。',
    threshold: '评分为 {$redRating :spoken} 或更高，或跑姿改变。',
  },
  'S-PAIN-A': {
    title: '明显的紧绷',
    because: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{第二天早上紧绷加重了。}}
      *    {{{$place :place}的评分是 10 分中的 {$rating :spoken} 分。}}`,
    message: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{{$place :place}的紧绷在第二天早上加重了。到明天早上为止，跑得短而轻松。}}
      *    {{{$place :place}的评分是 10 分中的 {$rating :spoken} 分。到明天早上为止，跑得短而轻松。}}`,
    pausedMessage: `
      .input {$nextMorningWorse :string}
      .match $nextMorningWorse
      true {{{$place :place}的紧绷在第二天早上加重了。}}
      *    {{{$place :place}的评分是 10 分中的 {$rating :spoken} 分。}}`,
    clearsWhen: '{$place :place}的评分不超过 10 分中的 {$settledRating :spoken} 分，第二天早上也是。',
    threshold: '评分为 {$amberRating :spoken} 或更高，或第二天早上加重。',
  },
  'S-PERSIST': {
    title: '请人检查',
    because: '{$place :place}的不适已经持续了几周。',
    message: '{$place :place}的不适已经持续 {$daysWithSymptoms :days}，时间够长，需要检查。',
    clearsWhen:
      '医生或物理治疗师检查过{$place :place}，或你连续 {$days :days}给{$place :place}的评分低于 {$rating :spoken}。',
    threshold:
      '评分为 {$rating :spoken} 或更高并持续 {$days :days}，或任何症状持续 {$anySymptomDays :days}，并且最近 {$examinedDays :days}没有检查过。',
  },
  'S-OSTRC': {
    title: '不只是小毛病',
    because: '这个问题让你少做了相当一部分训练。',
    message: `
      .input {$timeLoss :string}
      .match $timeLoss
      true {{你目前不能参加跑步。}}
      *    {{你的回答描述了一个已经限制你跑步的问题。}}`,
    clearsWhen: '你接下来的回答不再描述训练或表现的明显损失。',
    threshold: '训练或表现有中度或重度损失（{$substantialPoints :points}或更多），或完全不能跑步。',
  },
  'S-HOOP': {
    title: '该有轻松的一天了',
    because: '你感觉比自己平常差。',
    message: '在你最新的自测中，睡眠、压力、疲劳和酸痛合计为 {$hooperSum :whole}。这明显高于你的平常水平。',
    clearsWhen: '你下一次自测的总和回到自己平常水平附近。',
    threshold: '比你自己至少 {$entries :whole} 次记录的平均值高 {$deviations :spoken} 个标准差。',
  },
  'S-INFLAM': {
    title: '把晨僵告诉医生',
    because: '你早上僵硬的时间很长。',
    message: '你早上僵硬 {$morningStiffnessMinutes :minutes}。训练解释不了这么长的僵硬。告诉医生。',
    clearsWhen: '你下一次自测说僵硬在 {$minutesWithNightPain :minutes}内消失。',
    threshold:
      '超过 {$minutes :minutes}；或不满 {$ageYears :whole} 岁，超过 {$minutesWithNightPain :minutes}并有夜间疼痛。',
  },
  'S-TREND': {
    title: '比平常更紧',
    because: '{$place :place}的紧绷高于你的平常水平。',
    message: '{$place :place}这周比之前 {$baseDays :days}紧 {$risePoints :points}。',
    clearsWhen: '{$recentDays :days}的平均评分回到你平常水平附近。',
    threshold:
      '{$recentDays :days}的平均值（{$minRecentDays :days}有评分）比之前 {$baseDays :days}的中位数（{$minBaseDays :days}有评分）高 {$rise :points}，并且高 {$deviations :spoken} 个离差，每个离差至少 {$minMad :points}。平均值达到 {$caution :spoken}，或 {$mornings :spoken} 个早上有 {$worseMornings :spoken} 个加重，分量更重。',
  },
  'S-SLEEP': {
    title: '这一周睡得不好',
    because: '你这周睡得不好。',
    message: '你这周睡得不好（7 分中的 {$meanSleep :spoken} 分）。在跑者中，睡得不好时受伤较多。',
    clearsWhen: '{$recentDays :days}的平均值低于 7 分中的 {$poor :spoken} 分，并回到你平常水平附近。',
    threshold:
      '{$recentDays :days}的平均值（{$minRecentDays :days}有回答）达到 7 分中的 {$poor :spoken} 分，或比之前 {$baseDays :days}的中位数（{$minBaseDays :days}有回答）高 {$rise :points}。',
  },
  'S-REDS': {
    title: '把这些回答拿给运动医生看',
    because: '几个回答合起来，可能意味着能量不够你跑步。',
    message: '这些回答合起来应该给运动医生看。你的身体得到的能量可能不够你跑步。',
    clearsWhen: '你下一次自测不再有这些回答。',
    threshold: '停经，或另外五种中的 {$minSigns :signs}。',
  },
  'S-SIT': {
    title: '坐得很多',
    because: '你一天中坐的时间很多。',
    message: '你每天坐 {$sittingHours :hours}。久坐可能与你的感觉有关。',
    clearsWhen: '你每天坐的时间少于 {$hours :hours}。',
    threshold: '每天 {$hours :hours}或更多，并且有症状。',
  },
  'S-BRIDGE': {
    title: '大腿后侧容易疲劳',
    because: '你的单腿桥次数偏少或两侧不均。',
    message: `
      .input {$poor :string}
      .match $poor
      true {{你较弱的一侧做了 {$lowestRepetitions :whole} 次单腿桥。这提示大腿后侧容易疲劳。}}
      *    {{你的单腿桥两侧相差 {$differencePercent :percentage}。这提示有一侧更早疲劳。}}`,
    clearsWhen:
      '你下一次计数时两侧都达到 {$poorRepetitions :whole} 次，并且相差小于 {$differencePercent :percentage}。力量需要四到六周才会改变。',
    threshold:
      '有一侧少于 {$poorRepetitions :whole} 次，或两侧相差 {$differencePercent :percentage}。超过 {$goodOverRepetitions :whole} 次为好。',
  },
  'S-PREV': {
    title: '大腿后侧以前受过伤',
    because: '你的大腿后侧以前受过伤。',
    message: `
      .input {$recent :string}
      .match $recent
      true {{你的大腿后侧在最近 {$recentMonths :months}内受过伤。这是再次受伤最强的已知风险因素。所有相关研究都来自场地运动。}}
      *    {{你的大腿后侧以前受过伤。旧伤是再次受伤最强的已知风险因素。所有相关研究都来自场地运动。}}`,
    clearsWhen: '过去的伤不会消失，但超过 {$recentMonths :months}后分量变轻。',
    threshold: '大腿后侧以前任何一次受伤；{$recentMonths :months}内算近期。',
  },
  'S-STATICPRE': {
    title: '把长时间拉伸移到跑步后',
    because: '你在跑步前做静态拉伸。',
    message: '跑步前长时间的静态拉伸会让力量短时间内略微下降。先活动起来，或在热身中保持不到一分钟。',
    clearsWhen: '你不再在跑步前做静态拉伸。',
    threshold: '跑步前做静态拉伸。',
  },
  'S-STRETCHFAIL': {
    title: '更多拉伸不太会有帮助',
    because: '你拉伸了几周，没有缓解。',
    message:
      '你已经拉伸了 {$stretchWeeks :weeks}，每周 {$stretchDaysPerWeek :days}，没有缓解。继续多做同样的拉伸不太会有帮助。',
    clearsWhen: '拉伸有帮助，或你每周拉伸少于 {$daysPerWeek :days}。',
    threshold: '每周 {$daysPerWeek :days}，持续 {$weeks :weeks}或更久，没有缓解。',
  },
  'S-TILT': {
    title: '用力量训练代替拉伸',
    because: '你的骨盆前倾。',
    message: '骨盆前倾时，大腿后侧可能已经被拉长，不过这没有得到证实。',
    clearsWhen: '你下一次自测不再报告骨盆前倾。',
    threshold: '报告的或测量到的骨盆前倾。',
  },
} as const satisfies Partial<Messages['rules']>;
