import type { Messages } from '#src/core/words/messages.ts';

/** What each flag means: it follows the name of a caution and stands alone as a reason. */
export const flags = {
  emergency: '需要急救的危险信号',
  urgent: '今天就需要看医生的危险信号',
  acute_strain: '新拉伤的迹象（{$T-ACU-01.freshHours :hours}内，或时间未知）',
  subacute_strain: '尚未确认可以跑步的拉伤',
  hold_fever: '发烧：不训练',
  fever: '发烧',
  bone_possible: '骨头上一点疼痛，或承重时腹股沟疼痛',
  nerve: '神经受刺激的迹象',
  nerve_possible: '一种神经受刺激的迹象',
  progressive_neuro: '腿或脚越来越无力',
  pain_red: '疼痛或紧绷达到 {$S-PAIN-R.redRating :spoken} 或更高，或跑姿改变',
  swelling: '肿胀',
  bruise: '瘀青',
  tendon: '指向坐骨处肌腱的回答',
  tendon_flare: '指向坐骨处肌腱加重的回答',
  pelvic_tilt: '骨盆前倾（大腿后侧可能已经被拉长）',
  back_pain_flare: '背痛',
  anticoagulant: '服用抗凝药',
  dvt_history: '以前有过血栓',
  heart_condition: '心脏病',
  uncontrolled_hypertension: '未控制的高血压',
  reduced_sensation: '皮肤感觉减退',
  cold_allergy: '冷过敏',
  glaucoma: '青光眼',
  osteoporosis: '骨质疏松',
  pregnant: '怀孕',
  postpartum_early: '{$S-CLEAR.postpartumWeeks :weeks}内分娩',
  recent_surgery: '{$T-CALF.surgeryWeeks :weeks}内手术',
  diabetes_feet: '糖尿病',
  vte_risk: '血栓风险升高',
  growing: '骨头还在生长',
  age_65_start: '65 岁或以上',
  sign: '还有问题没有回答的警示迹象',
  open: '以前的警示迹象还没有人检查过',
  nerve_two_sided: '两条腿都有神经迹象',
  not_examined: '大腿后侧没有检查过',
  early_stage: '属于恢复的后期阶段',
  few_drills: '剩下的动作不到两个',
  always: '从不建议这一项',
  pre_run: '不适合在跑步前做',
  pre_run_long: '在跑步前做太费时',
} as const satisfies Messages['flags'];

/** How to take care with a routine that is offered although a flag holds. */
export const care = {
  'half-range': '只做一半幅度',
  'stop-at-leg-symptoms': '腿部出现症状就停止',
  'bend-knees': '保持膝盖弯曲',
  'bend-knees-away-from-wall': '保持膝盖弯曲，髋部离墙远一些',
  'without-leg-symptoms': '只在腿部不出现症状时做',
  'without-pain': '只在不疼痛时做',
  'breathe-out-on-effort': '用力时呼气，绝不憋气',
  'easier-form-near-support': '从较简单的做法开始，靠近可扶的东西',
  // Standard advice, not checked in a source.
  'no-long-lying-on-the-back': '前三个月之后不要长时间仰卧',
  'low-leg-bent-knee': '抬起的腿保持低位，膝盖弯曲',
  'keep-knees-bent': '保持膝盖弯曲',
} as const satisfies Messages['care'];

/** What ends an exercise at once. */
export const stopRules = {
  'sharp-pain': '出现锐痛就停止',
  'sharp-or-lasting-tingling': '出现锐痛，或一组做完后刺痛仍在，就立即停止',
  'sharp-at-once': '出现锐痛就立即停止',
  numbness: '感到麻木就拿开',
  'sharp-or-cramping-pain': '出现锐痛或抽筋样疼痛就停止',
} as const satisfies Messages['stopRules'];
