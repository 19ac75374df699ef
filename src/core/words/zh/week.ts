import type { Messages } from '#src/core/words/messages.ts';

/** The steps of the Nordic programme. */
export const nordicStages = {
  'week-1': '第 1 周',
  'week-2': '第 2 周',
  'week-3': '第 3 周',
  'week-4': '第 4 周',
  'weeks-5-to-10': '第 5 到 10 周',
  maintenance: '维持阶段',
} as const satisfies Messages['nordicStages'];

/** Where in its range a dose is taken. */
export const doseLevels = {
  low: '低量',
  middle: '中量',
  top: '高量',
} as const satisfies Messages['doseLevels'];

/** In place of routines after a red flag. */
export const nothingOffered = '在医生为你检查之前，不提供任何练习。';

/** The set for a runner without any finding. */
export const generalSet = {
  label: '一般练习，不是根据你的数据选出的',
  because: '跑者的一般保养；你的数据没有要求做这些。',
} as const satisfies Messages['generalSet'];

/** For a place that no exercise of the catalogue serves. */
export const notServed = '我们没有针对{$place :place}的练习。物理治疗师可以检查，并给你一些练习。';

/** Why slow breathing is offered where no exercise serves. */
export const everywhere = '缓慢呼吸适合任何部位。';

/** Easier and harder forms without an id of their own. */
export const nextSteps = {
  'longer-lowering': '放慢下降',
  'added-load': '增加负重',
  'single-leg-slider': '单腿滑行',
  'add-load': '加负重',
  'kickstand-rdl': '后脚辅助的罗马尼亚硬拉',
  'higher-step': '更高的台阶',
  load: '负重',
  'knee-side-plank': '跪姿侧平板支撑',
  'single-leg-long-lever-bridge': '脚跟放远的单腿桥',
} as const satisfies Messages['nextSteps'];

/** Where a runner stands with a routine. */
export const progress = {
  nordicStage: `
    .input {$stepBack :string}
    .match $stepBack
    true {{北欧腿弯举计划，{$stage}，因紧绷上升退回一步}}
    *    {{北欧腿弯举计划，{$stage}}}`,
  lowestDose: '因紧绷上升取最低剂量',
  inPlaceOf: '因紧绷上升，代替{$name}',
  doseLevel: `
    .input {$next :list type=or}
    .match $next
    none {{{$sessions :sessions}之后，剂量取{$level}}}
    *    {{{$sessions :sessions}之后，剂量取{$level}；下一步：{$next}}}`,
  after: '在 {$sessions :sessions}{$name}之后',
} as const satisfies Messages['progress'];

/** What to know about a week. */
export const week = {
  runningPaused: '目前暂停跑步。{$reason}',
  firstDaysOfStrain:
    '这适用于拉伤后最初的 {$T-ACU-01.freshHours :hours}。到时再做一次自测，因为有帮助的做法会改变。',
  usualRuns: '跑步日是根据你最近四周推测的。',
  unknownRuns: '跑步日未知：在你跑步的日子使用跑步前和跑步后的清单，高强度跑的前一天不做力量训练。',
  tightnessRose: `
    .input {$region :region}
    .match $region
    none {{紧绷上升（未说明部位：现在 {$latest}，平常 {$usual}）：力量训练退回一步。}}
    *    {{紧绷上升（{$region}：现在 {$latest}，平常 {$usual}）：力量训练退回一步。}}`,
  fewerStrengthDays: '{$wanted} 次力量训练中只能安排 {$placed} 次：相隔 48 小时，并且不在高强度跑的前一天。',
  markWhatIsDone: '标记你做过的内容：没有标记，计划就无法让力量训练相隔 48 小时，也无法前进。',
} as const satisfies Messages['week'];

/** How tightness moved around the start of a routine. */
export const response = {
  moved: `
    .input {$direction :string}
    .match $direction
    same {{开始后的两周内，平常的评分没有变化：之前 {$before}，之后 {$after}。这不能说明原因是这个练习。}}
    down {{开始后的两周内，平常的评分下降：之前 {$before}，之后 {$after}。这不能说明原因是这个练习。}}
    *    {{开始后的两周内，平常的评分上升：之前 {$before}，之后 {$after}。这不能说明原因是这个练习。}}`,
  tooFewRatings: '评分不够，无法比较：开始之前 {$before} 个，之后 {$after} 个，每一边需要 {$needed} 个。',
} as const satisfies Messages['response'];
