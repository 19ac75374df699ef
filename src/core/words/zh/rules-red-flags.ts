import type { Messages } from '#src/core/words/messages.ts';

/** Signs after which nothing but help is offered. */
export const redFlagTexts = {
  'T-RED-01': {
    title: '现在就寻求急救',
    because: '有脊柱底部神经受压的迹象。',
    message: '这些回答可能意味着脊柱底部的神经受压。现在就去急诊科。不要锻炼。',
    clearsWhen: '医生为你检查过，而且你的回答有了变化。',
    threshold: '有其中任何一种迹象就足够。',
  },
  'T-RED-02': {
    title: '现在就寻求急救',
    because: '有胸痛、晕倒、咳血或静息时气短。',
    message: '胸痛、晕倒、咳血或静息时气短，现在就需要急救。不要等待，也不要锻炼。',
    clearsWhen: '医生为你检查过，而且你的回答有了变化。',
    threshold: '有其中任何一种迹象就足够。',
  },
  'T-RED-03': {
    title: '今天就去看医生',
    because: '一条腿肿胀、发热或变色。',
    message: '肿胀、发热或变色的腿里可能有血栓。今天就去咨询医生。不要按摩、滚压或热敷。',
    clearsWhen: '医生检查过这条腿，而且你的回答有了变化。',
    threshold: '有这一种迹象就足够。',
  },
  'T-RED-04': {
    title: '今天就请人检查这条腿',
    because: '有完全断裂的迹象，或这条腿不能承重。',
    message: `
      .input {$cannotBearWeight :string}
      .match $cannotBearWeight
      true {{不能承受体重的腿今天就必须检查。在此之前保护好这条腿。}}
      *    {{你描述的{$place :place}的情况可能是完全断裂，即使你不记得听到过断裂声。保护好这条腿，今天就请人检查{$place :place}。}}`,
    clearsWhen: '医生或物理治疗师检查过这条腿，而且你的回答有了变化。',
    threshold: '腿不能承重；或腿无力或摸到凹陷，同时有断裂声、突然发作或大片瘀青；或断裂声加大片瘀青。',
  },
  'T-RED-05': {
    title: '停止跑步并接受检查',
    because: '有骨头受伤的迹象。',
    message:
      '骨头上有一个压痛点，并且单脚跳、静息或夜间疼痛，可能是应力性骨折。用这条腿站立时腹股沟疼痛也可能是。停止跑步，今天就去检查。',
    clearsWhen: '医生或物理治疗师排除了骨头受伤，而且你的回答有了变化。',
    threshold: '骨头上有一个压痛点，并在单脚跳、静息或夜间疼痛；或承重时腹股沟疼痛。',
  },
  'T-RED-06': {
    title: '今天就去看医生',
    because: '发烧，并且有一处发热肿胀。',
    message: '发烧同时有一处发热肿胀，今天就必须请医生看。',
    clearsWhen: '医生为你检查过，而且你的回答有了变化。',
    threshold: '两种迹象同时出现。',
  },
  'T-RED-07': {
    title: '今天就去看医生',
    because: '腿或脚越来越无力。',
    message: '腿或脚越来越无力，今天就必须检查。不要训练那条腿。',
    clearsWhen: '医生为你检查过，而且你的回答有了变化。',
    threshold: '有其中一种迹象就足够。',
  },
  'T-RED-08': {
    title: '现在就寻求急救',
    because: '尿色深，并且肌肉剧痛。',
    message: '尿色深同时肌肉剧痛，现在就需要去急诊科。不要锻炼。',
    clearsWhen: '医生为你检查过，而且你的回答有了变化。',
    threshold: '两种迹象同时出现。',
  },
  'T-RED-09': {
    title: '今天就去看医生',
    because: '夜间疼痛，并且有其他全身迹象。',
    message: '夜间疼痛加上这些其他回答，应该由医生来看，而不是靠练习。',
    clearsWhen: '医生为你检查过，而且你的回答有了变化。',
    threshold: '夜间疼痛，同时有发烧、不明原因的体重下降或癌症病史。',
  },
  'T-COMP': {
    title: '现在就寻求急救',
    because: '静息时剧痛，并且肿胀、麻木。',
    message: '静息时剧痛并伴有肿胀和麻木，可能是肌肉内压力过高。现在就去急诊科。让腿保持水平。',
    clearsWhen: '医生检查过{$place :place}，而且你的回答有了变化。',
    threshold:
      '静息时疼痛、麻木或刺痛，并且肿胀，同时评分为 {$severeRating :spoken} 或更高、肌肉剧痛或疼痛与情况不相称。',
  },
  'T-CALF': {
    title: '今天就去看医生',
    because: '一条腿肿胀，可能是血栓。',
    message: '一条腿肿胀，里面可能有血栓。今天就请医生看{$place :place}。不要按摩、滚压或热敷。',
    clearsWhen: '医生检查过{$place :place}，而且你的回答有了变化。',
    threshold:
      '一条腿发热肿胀；或小腿肚肿胀而没有突然发作；或肿胀，同时有过血栓、癌症、怀孕、{$postpartumWeeks :weeks}内分娩、{$surgeryWeeks :weeks}内手术、{$travelDays :days}内连续旅行 {$travelHours :hours}，或 {$immobilisedDays :days}内腿部固定不动。',
  },
  'T-ACHILLES': {
    title: '今天就请人检查脚跟',
    because: '有跟腱断裂的迹象。',
    message: '断裂声、凹陷或脚跟抬不起来，可能是跟腱断裂。不要让这条腿承重，今天就去检查。',
    clearsWhen: '医生或物理治疗师检查过{$place :place}，而且你的回答有了变化。',
    threshold: '小腿肚或跟腱处有断裂声、凹陷，或脚跟抬不起来。',
  },
} as const satisfies Partial<Messages['rules']>;
