import type { Messages } from '#src/core/words/messages.ts';

/** Causes of tightness, with what is known of each. */
export const causes = {
  'C-RAMP': {
    name: '距离突增',
    statement: '在一项大型队列研究中，单次跑得长得多时受伤较多。周与周之间的突增有争议。',
  },
  'C-NOBREAK': {
    name: '高强度训练没有间歇',
    statement: '教练的经验法则；队列数据很弱，而且方向不一。',
  },
  'C-OVERSTRIDE': {
    name: '步幅过大',
    statement: '实验室里的力学关系清楚；在手表用户中，步频与受伤没有关联。手表看不到脚。',
  },
  'C-GLUTE': { name: '臀部力量弱', statement: '说得通，但只有间接证据。' },
  'C-CORE': { name: '躯干力量弱', statement: '专家意见。' },
  'C-TILT': { name: '骨盆前倾', statement: '机制没有得到证实。' },
  'C-SIT': { name: '久坐', statement: '只与髋关节伸展有关联。' },
  'C-NERVE': {
    name: '神经紧张',
    statement: '十三项试验中，神经滑动提高了抬腿幅度；没有证明能缓解神经痛。',
  },
  'C-PREVINJ': {
    name: '大腿后侧曾经受伤',
    statement: '大腿后侧最强的已知风险因素，数据来自场地运动。',
  },
  'C-QUADDOM': { name: '大腿前侧比后侧强', statement: '作为预测指标很弱。' },
  'C-WEAKLONG': {
    name: '拉长位置的力量弱',
    statement: '在个别足球试验中，离心训练减少了拉伤。对随机试验的重新分析没有定论。',
  },
  'C-STRETCHONLY': {
    name: '只做拉伸，或时间不对',
    statement: '跑步前保持一分钟以上的拉伸会让力量短时间下降。预防作用的证据没有定论。',
  },
  'C-COLDSTART': { name: '没有热身', statement: '动态热身有小的益处。' },
  'C-CHAIN': { name: '相邻部位紧', statement: '专家意见。' },
  'C-CHRONICSTIFF': {
    name: '长期僵硬但没有肿胀',
    statement: '只有关于舒适感的证据。',
  },
  'C-DOMS': { name: '跑步后的酸痛', statement: '滚压可以把酸痛降低百分之几。' },
  'C-SYMPATH': {
    name: '训练后没有放松下来',
    statement: '放松作用有证据；对紧绷的作用没有证据。',
  },
  'C-ACUTE': { name: '可能有新的拉伤', statement: '临床专家的共识。' },
  'C-TENDON': {
    name: '坐骨处的肌腱',
    statement: '临床综述描述了这种表现。没有针对跑者的试验。',
  },
  'C-SPEED': {
    name: '快跑比平常多',
    statement: '来自足球运动员拉伤前一周的观察。对跑者只有间接证据。',
  },
  'C-CALF': {
    name: '小腿肚力量弱或负荷过大',
    statement: '提踵针对跟腱中段疼痛做过试验。对小腿肚紧只是间接证据。',
  },
  'C-ENERGY': {
    name: '能量不够跑步所需',
    statement: '专家共识把这些回答列为去看运动医生的理由。',
  },
  'C-SLEEP': {
    name: '睡得不好',
    statement: '在一项 339 名跑者的队列研究中，睡得较差时受伤较多。',
  },
} as const satisfies Messages['causes'];

/** Why an answer points to a cause. */
export const reasons = {
  quadDominant: '你的大腿前侧比大腿后侧早得多感到疲劳或发酸。',
  tightNeighbours: '同一条腿的其他部位也紧。',
  sorenessAfter12To48h: '酸痛在跑步后半天到两天开始。',
  worstFirst10Minutes: '跑步开始时最重，然后减轻。',
  longStiffnessWithoutSwelling: '紧绷已经持续几周，而且没有肿胀。',
  restingHeartRateUp: '你的静息心率高于平常。',
  tightCalf: '你给小腿肚或跟腱的紧绷评分低于 10 分中的 {$S-PAIN-R.redRating :spoken} 分。',
  poorSleepOrStress: '你报告睡得不好或有压力。',
} as const satisfies Messages['reasons'];
