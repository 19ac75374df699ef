import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** The sheet for somebody who examines the runner. */
export const physio = {
  title: '检查用的单页',
  period: '{$from :day}至{$to :day}',
  age: '{$years} 岁',
  height: '{$meters :ratio} 米',
  sex: `.input {$sex :string}
.match $sex
female {{女}}
* {{男}}`,
  print: '打印或保存为 PDF',
  now: '今天',
  ranAndRated: '跑了什么，有多紧',
  before: '开始之前',
  onset: '{$day :day}：首次评分达到 10 分中的 {$rating} 分，{$place}。',
  onsetUnnamed: '{$day :day}：首次评分达到 10 分中的 {$rating} 分，未说明部位。',
  beforeRuns: `.input {$runs :number}
.match $runs
0 {{之前 {$days :days}内没有已知的跑步。}}
1 {{之前 {$days :days}内：一次跑步，{$total}。}}
* {{之前 {$days :days}内：{$runs} 次跑步，共 {$total}；最长 {$longest}，{$day :day}。}}`,
  beforeJumps: `.input {$jumps :number}
.match $jumps
1 {{有一次跑步是突增：{$day :day}，比之前 {$window :days}内最长的一次长 {$change :percent}。}}
* {{有 {$jumps} 次跑步是突增，最大的一次在{$day :day}，比之前 {$window :days}内最长的一次长 {$change :percent}。}}`,
  beforeHard: '高强度日 {$days :number} 天。',
  beforeUnknown: '其中 {$days :days}不知道跑了什么。',
  noOnset: '这几周没有 {$rating} 分或更高的评分。',
  meters: '{$value :km}',
  seconds: '{$value :secondsAsMinutes}',
  redFlags: '危险信号',
  sign: '关于',
  group: `.input {$rule :string}
.match $rule
T-RED-01 {{脊柱和神经}}
T-RED-02 {{心脏和肺}}
T-RED-03 {{腿部血栓}}
T-RED-04 {{断裂}}
T-RED-05 {{骨头}}
T-RED-06 {{感染}}
T-RED-07 {{越来越无力}}
T-RED-08 {{肌肉溶解}}
T-RED-09 {{疾病}}
T-COMP {{肌肉内压力}}
T-ACHILLES {{跟腱}}
* {{{$rule}}}`,
  yes: '是',
  no: '否',
  notAnswered: '没有问或没有回答',
  answered: '{$sign}（{$day :day}）',
  nobody: '这些都没有回答。',
  history: '病史和身体状况',
  injury: `.input {$months :number}
.match $months
0 {{大腿后侧受伤，不到一个月前。}}
* {{大腿后侧受伤，{$months :months}前。}}`,
  injuryNotStated: '没有填写大腿后侧受伤。',
  sitting: '每天坐 {$hours :hours}。',
  bridge: '单腿桥：左 {$left}，右 {$right}。',
  conditionsYes: '是：{$conditions}。',
  conditionsNo: '否：{$conditions}。',
  conditionsOpen: '没有回答：{$conditions}。',
  condition: `.input {$condition :string}
.match $condition
anticoagulant {{服用抗凝药}}
dvtHistory {{以前有过血栓}}
heartCondition {{心脏病}}
uncontrolledHypertension {{未控制的高血压}}
reducedSensation {{皮肤感觉减退}}
coldAllergy {{冷过敏}}
glaucoma {{青光眼}}
pregnant {{怀孕}}
osteoporosis {{骨质疏松}}
recentSurgery {{近期手术}}
diabetes {{糖尿病}}
missedPeriods {{停经}}
eatingConcern {{对饮食的担心}}
boneStressHistory {{以前有过骨应力损伤}}
longTravel {{长途旅行}}
immobilised {{腿打石膏或卧床多天}}
* {{{$condition}}}`,
  warned: '这几周的警告',
  warnedDays: '{$title}：{$from :day}至{$to :day}',
  warnedDay: '{$title}：{$from :day}',
  noWarning: '没有。',
  routines: '做过的练习',
  routineDays: '{$name}：{$days :number} 天，最近一次{$last :day}',
  noRoutine: '没有标记为已做的练习。',
  more: '还有 {$count :number} 项',
  certainty: `.input {$load :string} .input {$triage :string}
.match $load $triage
high high {{跑步：很清楚。警示问题：已回答。}}
high * {{跑步：很清楚。警示问题：未全部回答。}}
moderate high {{跑步：比较清楚。警示问题：已回答。}}
moderate * {{跑步：比较清楚。警示问题：未全部回答。}}
* high {{跑步：不太清楚。警示问题：已回答。}}
* * {{跑步：不太清楚。警示问题：未全部回答。}}`,
  versions: '截至{$day :day}。规则 {$rules}，练习 {$routines}。',
} as const satisfies PageMessages['physio'];
