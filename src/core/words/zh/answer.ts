import type { Messages } from '#src/core/words/messages.ts';

/** Signals that are shown and never used. */
export const notUsed = {
  acwr: '在跑者中，这个比值较高时受伤反而较少。',
  cadence: '在手表用户中，步频与受伤无关；它只用来选择建议。',
  restDays: '关于休息日的证据互相矛盾。',
  monotony: '只在少数运动员中针对生病研究过，没有针对跑者受伤的研究。',
  form: '体能、疲劳和状态与受伤的关系没有证据。',
  weekChange: '不列出，因为已有单次跑量突增，它更能说明问题。',
} as const satisfies Messages['notUsed'];

/** What to do about a red flag. */
export const referral = {
  refer_emergency: '现在就拨打当地急救电话，或前往急诊科。不要跑步，也不要锻炼。',
  refer_same_day: '今天就去看医生或急诊门诊。在此之前不要跑步，也不要锻炼。',
  refer_clinician: '再次大强度训练之前，请医生或物理治疗师为你检查。',
} as const satisfies Messages['referral'];

/** Signs of pressure on the nerves of the spine: they are asked for, and stay said with any sign of a nerve. */
export const safetyNet =
  '如果腹股沟或会阴部（骑马时接触鞍座的部位）麻木、排尿或排便困难，或双腿无力：立即前往急诊科。';

/** What the load risk is and is not. */
export const loadRiskLabel = '跑者在这样的突增之后受伤的频率，与没有突增的跑者相比。这不是对你的预测。';

/** What the rate of an earlier injury is and is not. */
export const historyRisk = {
  outcome: '大腿后侧肌肉拉伤，场地运动',
  label: '在场地运动中，大腿后侧曾受伤的运动员再次受伤的频率。',
} as const satisfies Messages['historyRisk'];

/** The ceiling of the next run. */
export const ceiling = {
  longest30: '{$nextRun :length}：比你最近 {$longestDays :days}内最长的一次跑步多 {$growthShare :percent}。',
  before_jump: '{$nextRun :length}：比你 {$jumpDay :date}突增之前最长的一次跑步多 {$growthShare :percent}。',
  aged: '{$nextRun :length}：比你最近 {$recentDays :days}内最长一次跑步的 {$agedFactor :times}多 {$growthShare :percent}。',
  lapsed:
    '{$nextRun :length}：你已有 {$recentDays :days}没有跑步，上限比你最长一次跑步的 {$lapsedShare :percent} 多 {$growthShare :percent}。',
  paused: '目前暂停跑步。',
  unknown: '最近 {$longestDays :days}内没有一次跑步的长度是已知的，无法比较。',
} as const satisfies Messages['ceiling'];

/** The planned run against the ceiling. */
export const plan = {
  within: '{$plannedMeters :km}在 {$ceilingMeters :km}的上限之内。',
  later:
    '如果每周一次最长跑，每次最多比上一次长 {$growthShare :percent}，需要 {$steps :weeks}。这个进度没有经过试验检验。',
  race: '比赛是你自己选择的突增；赛前和赛后的跑步照常计算。',
  paused: '跑步需要等待，所以没有安排跑步。',
  unknown: '最近 {$longestDays :days}没有已知的距离，无法评估计划。',
} as const satisfies Messages['plan'];

/** What stands where nothing else may be said. */
export const gated = {
  noCeiling: '在医生为你检查之前，没有上限可给。',
  ceilingPaused: '跑步暂停期间没有上限。',
  ceilingStaged: '在恢复的这个阶段没有上限。',
  ceilingShare: '{$nextRunMeters :km}：你受伤前最长一次跑步的 {$ceilingShare :percent}。',
  planPaused: '跑步需要等待，所以不评估计划的跑步。',
  planStaged: '计划的跑步按恢复的阶段安排。',
  countsLater: '这对以后的跑步才算数。',
} as const satisfies Messages['gated'];

/** Whether and how to run; `$ceiling` is none, a distance, or a time where no distance is known. */
export const running = {
  ordinary: `
    .input {$rests :string}
    .input {$asUsual :string}
    .match $rests $asUsual
    true * {{休息一天之后，你可以再跑。}}
    *  true {{你可以照常跑步。}}
    *  *  {{只按下面的步骤允许的方式跑步。}}`,
  capped: `
    .input {$ceiling :length}
    .match $ceiling
    none {{到{$until :day}为止，少跑一些。}}
    *    {{到{$until :day}为止，每次最多跑 {$ceiling}。}}`,
  staged: '你正在分阶段恢复跑步；现在是{$stageText}。',
  paused: `
    .input {$urgent :string}
    .match $urgent
    true {{在医生看过你之前，先不要跑步。}}
    *    {{目前先不要跑步。}}`,
} as const satisfies Messages['running'];

/** The next steps: how the headline names each, and how each is said. `$region` is none where no place is known. */
export const steps = {
  refer_emergency: { headline: '现在就寻求急救。', text: '现在就去急诊科。' },
  refer_same_day: { headline: '今天就去看医生。', text: '今天就去看医生。' },
  refer_clinician: {
    headline: `
      .input {$region :string}
      .match $region
      none {{去看医生或物理治疗师。}}
      *    {{请人检查{$place :place}。}}`,
    text: `
      .input {$region :string}
      .match $region
      none {{预约医生或物理治疗师。}}
      *    {{去预约：请医生或物理治疗师看看{$place :place}。}}`,
  },
  pause_running: {
    headline: '目前先不要跑步。',
    text: `
      .input {$region :string}
      .match $region
      none {{目前不要跑步；明天早上再做一次自测。}}
      *    {{目前不要跑步；明天早上再给{$place :place}评一次分。}}`,
  },
  answer_first: {
    headline: '先回答这些问题。',
    text: '回答下面的问题；建议取决于你的回答。',
  },
  step_back_week: {
    headline: '这一周轻松一些。',
    text: '到{$until :day}为止，比平常少跑 20% 到 30%，不做高强度训练。',
  },
  rest_day: { headline: '休息一天，不跑步。', text: '到{$until :day}结束之前不跑步。' },
  cap_next_run: {
    headline: '接下来几次跑步要短。',
    text: `
      .input {$ceiling :length}
      .match $ceiling
      none {{到{$until :day}为止，每次跑步不要比平常长。}}
      *    {{到{$until :day}为止，每次跑步不超过 {$ceiling}。}}`,
  },
  easy_48h: {
    headline: '接下来几次跑步要轻松。',
    text: '到{$until :day}为止，只用能说话的速度跑步。',
  },
  leave_out_fast: {
    headline: '不要快跑。',
    text: '到{$until :day}为止，轻松跑，不做加速跑和冲刺。',
  },
  staged_return: {
    headline: `
      .input {$kind :string}
      .match $kind
      bone {{继续恢复的 B{$stage} 阶段。}}
      *    {{继续恢复的第 {$stage} 阶段。}}`,
    text: '{$returnAdvice}',
  },
  routine: {
    headline: '从一个练习开始：{$name}。',
    // A dose that makes the sentence too long is read on the card of the routine.
    text: `
      .input {$doseFits :string}
      .match $doseFits
      true {{{$name}：{$dose}。}}
      *    {{{$name}，做法见下。}}`,
  },
  not_served: { headline: '请人检查{$place :place}。', text: '{$notServed}' },
  rate_again: {
    headline: '明天再给{$place :place}评分。',
    text: '明天早上再给{$place :place}评一次分，从 0 到 10。',
  },
} as const satisfies Messages['steps'];

/** The headline without a next step. */
export const headline = {
  quiet: `
    .input {$ceiling :length}
    .match $ceiling
    none {{没有需要注意的情况。}}
    *    {{没有需要注意的情况。你下一次跑步的上限是 {$ceiling}。}}`,
  staged: '你处于恢复的第 {$stage} 阶段（最后是第 {$last} 阶段）。',
  look: '下面有需要看一看的内容。',
} as const satisfies Messages['headline'];

/** The limits of the whole answer. */
export const disclaimer =
  'Sinew 不是医疗器械，不诊断也不预测伤病。它把你的跑步与你自己的过去和已发表的研究作比较。如果有什么让你担心，请去看医生。';
