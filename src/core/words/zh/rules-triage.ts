import type { Messages } from '#src/core/words/messages.ts';
import { returnStages } from './return-stages.ts';
import { redFlagTexts } from './rules-red-flags.ts';

/** What the answers may mean, before anything else. */
export const triageTexts = {
  ...redFlagTexts,
  'T-ACU-01': {
    title: '保护这条腿几天',
    because: '不适像拉伤一样突然开始，可能是新近发生的。',
    message: `
      .input {$hoursSinceOnset :hours}
      .input {$protectUntilDay :day}
      .match $hoursSinceOnset $protectUntilDay
      none none {{{$place :place}可能有新的拉伤。你没有说不适是什么时候开始的。减轻负荷一到三天。在此之前不要热敷、拉伸、按摩或做力量训练。}}
      none *    {{{$place :place}可能有新的拉伤。你没有说不适是什么时候开始的。减轻负荷，直到{$protectUntilDay}。在此之前不要热敷、拉伸、按摩或做力量训练。}}
      *    none {{{$place :place}可能有新的拉伤。减轻负荷一到三天。在此之前不要热敷、拉伸、按摩或做力量训练。}}
      *    *    {{{$place :place}可能有新的拉伤。减轻负荷，直到{$protectUntilDay}。在此之前不要热敷、拉伸、按摩或做力量训练。}}`,
    clearsWhen: '从开始到现在已超过 {$freshHours :hours}，并且{$place :place}的疼痛正在减轻。',
    threshold: '{$freshHours :hours}内有断裂声，或突然发作并伴有瘀青、肿胀、锐痛或行走疼痛。',
  },
  'T-ACU-02': {
    title: '检查之前先不要跑步',
    because: '不适像拉伤一样突然开始，还没有人检查过{$place :place}。',
    message:
      '{$place :place}的拉伤已超过 {$freshHours :hours}，还没有人检查过{$place :place}。检查之前暂停跑步。不引起疼痛的活动是好的。',
    clearsWhen: '医生或物理治疗师检查过{$place :place}，或你下一次自测不再描述拉伤。',
    threshold: '同样的迹象，发生在 {$freshHours :hours}以前，而且没有检查过。',
  },
  'T-ILL-01': {
    title: '发烧时不训练',
    because: '你在发烧。',
    message: '发烧时不要训练。等你感觉好了一两天，再轻松地开始。',
    clearsWhen: '烧退了，并且你下一次自测这样回答。',
    threshold: '任何发烧。',
  },
  'T-BSI-02': {
    title: '目前暂停跑步',
    because: '骨头上有一点疼痛。',
    message: '骨头上有一点疼痛：暂停跑步，继续之前先请人看看{$place :place}。',
    clearsWhen: '那一点不再疼痛，并且你下一次自测这样回答。',
    threshold:
      '骨头上有一个压痛点，单脚跳、静息和夜间都不疼痛；如果停经、有骨质疏松或以前有过骨应力损伤，则为紧急。',
  },
  'T-HOP': {
    title: '暂停跑步，回答几个问题',
    because: '有可能来自骨头的疼痛。',
    message:
      '{$place :place}的这种疼痛可能来自骨头。暂停跑步，回答接下来的问题。两天之内请人检查{$place :place}。',
    clearsWhen: '医生或物理治疗师检查过{$place :place}，或你下一次自测说疼痛已经消失。',
    threshold: '腹股沟、髋部前侧、小腿前侧或足部在单脚跳、静息或夜间疼痛。',
  },
  'T-APO': {
    title: '暂停跑步并接受检查',
    because: '骨头还在生长时，突然的牵拉可能撕裂骨头边缘。',
    message:
      '不满 {$ageUnderYears :spoken} 岁时，突然的牵拉可能撕裂肌肉起点处的骨头边缘。暂停跑步，两天之内请人检查{$place :place}。',
    clearsWhen: '医生或物理治疗师检查过{$place :place}，或你下一次自测不再有这些迹象。',
    threshold: '不满 {$ageUnderYears :spoken} 岁：髋部、腹股沟或大腿有断裂声、突然发作或坐骨压痛。',
  },
  'T-NRV-03': {
    title: '今天就去看医生',
    because: '两条腿都有神经迹象。',
    message: '两条腿都有神经迹象，今天就需要看医生。先回答接下来的问题。{$safetyNet}',
    clearsWhen: '你对关于脊柱的三个问题都回答“否”，或神经迹象已经消失。',
    threshold: '两侧膝盖以下刺痛、麻木或疼痛，直到关于脊柱的三个问题都回答“否”。',
  },
  'T-NRV-01': {
    title: '不要拉伸，请人检查神经',
    because: '有刺痛、麻木、放射痛，或两种较轻的神经迹象。',
    // T-NRV-03 says whom to see and what to look out for.
    message: `
      .input {$inBothLegs :string}
      .match $inBothLegs
      true {{关于{$place :place}的回答更像神经受刺激，而不是肌肉太短。不要拉伸{$place :place}。轻柔的神经滑动可能有帮助。}}
      *    {{关于{$place :place}的回答更像神经受刺激，而不是肌肉太短。不要拉伸{$place :place}。轻柔的神经滑动可能有帮助。两周之内请人检查{$place :place}。{$safetyNet}}}`,
    clearsWhen: '你下一次自测说刺痛、麻木和放射痛已经消失，并且拉伸不引起疼痛。',
    threshold: '一种明确的迹象，或两种较轻的迹象。',
  },
  'T-NRV-02': {
    title: '目前先不要拉伸',
    because: '有一个回答像是神经受刺激。',
    message:
      '关于{$place :place}的一个回答像是神经受刺激。目前不要再拉伸大腿后侧。回答接下来的问题。{$safetyNet}',
    clearsWhen: '你下一次自测不再有神经迹象。',
    threshold: '两种较轻的迹象中正好有一种。',
  },
  'T-PHT-01': {
    title: '深度拉伸要谨慎',
    because: '坐着时臀部深处疼痛。',
    message: '坐着时臀部深处疼痛，可能来自坐骨处的肌腱。不要做长时间的拉伸。缓慢的力量训练适合肌腱。',
    clearsWhen: '你下一次自测说坐着不再引起臀部深处疼痛。',
    threshold: '坐着时臀部深处疼痛，并且坐骨压痛，或在上坡或快跑之后加重。',
  },
  'T-OPEN': {
    title: '这个检查过了吗？',
    because: '以前的一个警示迹象还没有人检查过。',
    message: `
      .input {$day :day}
      .input {$signsAreOfPlace :string}
      .match $day $signsAreOfPlace
      none true {{前些时候你告诉我们{$place :place}有{$toldSigns :list of=signs most=2}。我们不知道那是否检查过。}}
      none *    {{前些时候你告诉我们有{$toldSigns :list of=signs most=2}。我们不知道那是否检查过。}}
      *    true {{{$day}，你告诉我们{$place :place}有{$toldSigns :list of=signs most=2}。我们不知道那是否检查过。}}
      *    *    {{{$day}，你告诉我们有{$toldSigns :list of=signs most=2}。我们不知道那是否检查过。}}`,
    clearsWhen: '你填写{$place :place}的检查日期，或说这个迹象已经消失。',
    threshold:
      '{$afterDays :days}到 {$untilDays :days}前出现过需要暂停跑步或更严重的迹象，此后既没有否认也没有检查。',
  },
  'T-SIGN': {
    title: '先回答几个问题',
    because: '有一个迹象需要更多回答。',
    message: `
      .input {$pausesRunning :string}
      .input {$signsAreOfPlace :string}
      .match $pausesRunning $signsAreOfPlace
      true true {{你回答有{$toldSigns :list of=signs most=3}。跑步暂停。回答接下来的问题，两天之内请人检查{$place :place}。}}
      true *    {{你回答有{$toldSigns :list of=signs most=3}。跑步暂停。回答接下来的问题，两天之内请人检查。}}
      *    *    {{你回答有{$toldSigns :list of=signs most=3}。在做别的事情之前，先回答接下来的问题。}}`,
    clearsWhen: '你说这个迹象已经消失，或填写{$place :place}的检查。',
    threshold: '任何没有其他规则使用的迹象。',
  },
  'R-RETURN': {
    title: '正在恢复跑步',
    because: '医生或物理治疗师检查过{$place :place}，你正在分阶段恢复。',
    message: returnStages.message,
    clearsWhen: '你到达最后一个阶段。',
    threshold:
      '检查过的拉伤或骨头；疼痛超过 10 分中的 {$painLimit :spoken} 分，或第二天早上加重之后，退回一个阶段。',
  },
  'S-CLEAR': {
    title: '先请医生确认你能跑步',
    because: '有一种身体状况，跑步之前需要看医生。',
    message: '你的情况是{$toldConditions :list of=conditions most=3}，请医生确认你能跑步。',
    clearsWhen: '医生或物理治疗师确认你能跑步。',
    threshold: '心脏病、未控制的高血压、怀孕、不到 {$postpartumWeeks :weeks}前分娩、近期手术或骨质疏松。',
  },
} as const satisfies Partial<Messages['rules']>;
