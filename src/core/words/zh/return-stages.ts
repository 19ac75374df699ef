import type { Messages } from '#src/core/words/messages.ts';

/** Where the runner is on the way back, and what that allows. */
export const returnStages = {
  /** What each stage after a strain is for, 0 to 6. */
  strain: [
    '不跑步。保护{$place :place} {$T-ACU-01.freshHours :hours}。',
    '现在：快走 30 分钟，疼痛不超过 10 分中的 {$R-RETURN.painLimit :spoken} 分。',
    '现在：轻松跑 1 分钟加步行 2 分钟，做六次，隔天一次。',
    '现在：用你最快速度的一半或更慢的速度跑 20 到 30 分钟。',
    '现在：跑你平常的轻松跑，起初只跑受伤前一半的长度。',
    '现在：加速跑，从你最快速度的 60% 逐步到 90%，每三天一次。',
    '一切都可以恢复。',
  ],
  /** What each stage after a bone stress injury is for, B0 to B5. */
  bone: [
    '不跑步。先要连续 7 天步行不疼痛。',
    '现在：快走 30 到 45 分钟，持续 7 天。',
    '现在：跑 1 分钟加步行 4 分钟，做五次，隔天一次，逐步增加到 30 分钟。',
    '现在：隔天跑 30 分钟，持续 7 天。',
    '现在：先跑以前每周跑量的一半，再到全部，每周最多增加 10%。',
    '快跑、上坡和连续几天跑步都可以恢复。',
  ],
  stage: `
    .input {$kind :string}
    .match $kind
    bone {{B{$stage} 阶段（最后是 B{$last}）}}
    *    {{第 {$stage} 阶段（最后是第 {$last} 阶段）}}`,
  message: '你正在恢复跑步，处于{$stageText}。{$returnAdvice}',
  setBack: '因为疼痛或早上加重，你退回了一个阶段。今天休息一天。',
  notCleared: '医生或物理治疗师确认{$place :place}能跑步之后，才开始这些阶段。',
  ownPlan: '对于{$place :place}，只按你的医生或物理治疗师的计划做。',
  ownPlanNoRunning: '不跑步。',
} as const satisfies Messages['returnStages'];
