import type { Messages } from '#src/core/words/messages.ts';

const amounts = ['完全没有', '有一点', '中等程度', '非常明显'] as const;

/** The rest of a check-in: what no rule and no cause asks for by itself. */
export const checkIn = {
  fields: {
    day: '这是哪一天的情况？',
    region: '在哪个部位？',
    side: '在哪一侧？',
    nextMorningWorse: '{$place :place}第二天早上加重了吗？',
    altersStride: '{$place :place}改变了你的跑姿吗？',
    morningStiffnessMinutes: '{$place :place}早上僵硬多少分钟？',
    stretchBeforeRun: '你在跑步前做静态拉伸吗？',
    stretchDaysPerWeek: '你每周拉伸几天？',
    stretchWeeks: '你已经拉伸几周了？',
    performanceDrop: '同样的跑步比以前吃力吗？',
    meanFatigue: '最近几周你有多累，从 1 到 7？',
    meanSleep: '最近几周你睡得怎么样，从 1 到 7？',
    meanStress: '最近几周你压力多大，从 1 到 7？',
    restingHrDelta: '你的静息心率比平常每分钟高多少次？',
    overreachingDays: '你感到疲惫不堪有多少天了？',
    postpartumWeeks: '你是几周前分娩的？',
    clearedByClinician: '医生或物理治疗师确认{$place :place}能跑步了吗？',
    returnStage: '你处于恢复跑步的哪个阶段，从 0 到 6？',
    painDuringRun: '你最近一次跑步时疼痛有多强，从 0 到 10？',
    note: '还有什么要记录的吗？',
  },
  conditions: {
    anticoagulant: '你服用抗凝药吗？',
    dvtHistory: '你的腿或肺有过血栓吗？',
    heartCondition: '你有心脏病吗？',
    uncontrolledHypertension: '你有没有控制好的高血压吗？',
    reducedSensation: '你有哪处皮肤感觉减退吗？',
    coldAllergy: '你对冷过敏吗？',
    glaucoma: '你有青光眼吗？',
    pregnant: '你怀孕了吗？',
    osteoporosis: '你有骨质疏松或骨密度低吗？',
    recentSurgery: '最近 {$T-CALF.surgeryWeeks :weeks}你做过手术吗？',
    diabetes: '你有糖尿病吗？',
    missedPeriods: '你没有怀孕，但月经停了三个月吗？',
    eatingConcern: '你或你身边的人担心你的饮食吗？',
    boneStressHistory: '你有过应力性骨折或其他骨应力损伤吗？',
    longTravel: '最近 {$T-CALF.travelDays :days}你连续旅行过 {$T-CALF.travelHours :hours}或更久吗？',
    immobilised: '最近 {$T-CALF.immobilisedDays :days}你的腿打过石膏，或你卧床多天吗？',
  },
  wellness: {
    sleep: '你睡得怎么样，从 1 到 7？',
    stress: '你压力多大，从 1 到 7？',
    fatigue: '你有多累，从 1 到 7？',
    soreness: '你的肌肉有多酸痛，从 1 到 7？',
  },
  ostrc: [
    {
      question: '过去一周，因为这个不适，你参加跑步的情况怎么样？',
      answers: ['完全参加，没有不适', '完全参加，但有不适', '因为不适只参加了一部分', '因为不适完全没有参加'],
    },
    { question: '过去一周，你因为这个不适改变了多少跑步？', answers: amounts },
    { question: '过去一周，这个不适影响了多少跑步表现？', answers: amounts },
    { question: '过去一周，症状有多强？', answers: ['没有症状', '轻度', '中度', '重度'] },
  ],
  bridge: {
    left: '左侧能做多少次单腿桥？',
    right: '右侧能做多少次单腿桥？',
  },
  scales: {
    rating: ['没有', '你能想象的最严重'],
    wellness: ['非常好', '非常差'],
  },
} as const satisfies Messages['checkIn'];
