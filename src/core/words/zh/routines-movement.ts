import type { Messages } from '#src/core/words/messages.ts';

/** The drills that a container names. */
export const drills = {
  brisk_walk: '快走',
  march_in_place: '原地踏步',
  leg_swings_side: '左右摆腿',
  leg_swings_front_back: '前后摆腿',
  high_knees: '高抬腿',
  butt_kicks: '后踢腿',
  walking_lunges: '行进弓步',
} as const satisfies Messages['drills'];

/** The drills of a container before how they are done. */
export const container = '依次做{$drills :list of=drills}。{$how}';

/** Drills before a run and stretches after it. */
export const movementRoutines = {
  dynamic_warmup_block: {
    name: '动态热身',
    how: '从小幅度、慢动作开始。随着身体变暖，让幅度逐渐变大，不要在末端停住。每个动作都要流畅，出现锐痛就停止。',
  },
  leg_swings_front_back: {
    name: '前后摆腿',
    how: '挺直站在墙边，从髋部前后摆动一条腿，膝盖放松。从小幅度开始，只在轻松时让幅度变大；绝不要甩腿。出现锐痛或刺痛就停止。',
  },
  leg_swings_side: {
    name: '左右摆腿',
    how: '面向墙，双手扶墙，一条腿摆过身前，再摆到外侧。让幅度逐渐变大，髋部始终朝向墙。出现锐痛就停止。',
  },
  high_knees: {
    name: '高抬腿',
    how: '原地用短而快的步子跑，每次把膝盖抬向髋部的高度。身体挺直，在身体下方轻轻落地。出现锐痛就停止；原地踏步是较简单的做法。',
  },
  butt_kicks: {
    name: '后踢腿',
    how: '原地或缓慢向前慢跑，让每个脚跟抬向臀部。膝盖朝下，脚步轻。出现锐痛就停止。',
  },
  walking_lunges: {
    name: '行进弓步',
    how: '平稳地迈一大步，下降到两个膝盖都舒适地弯曲，然后用前脚脚跟发力进入下一步。躯干挺直，前膝与脚在一条线上。出现锐痛就停止。',
  },
  brisk_walk: {
    name: '快走 / 轻松慢跑起步',
    how: '快走，只在感觉自如时才变成轻松慢跑。如果热身动作引起症状，就用它代替。出现锐痛就停止。',
  },
  march_in_place: {
    name: '原地踏步',
    how: '原地踏步，膝盖只抬到舒适的高度，手臂摆动。背部挺直，脚步轻。出现锐痛就停止。',
  },
  lying_hamstring_strap: {
    name: '仰卧用带子拉伸大腿后侧',
    how: '仰卧，用带子套住一只脚，抬起那条腿，膝盖微弯，直到大腿后侧感到轻微牵拉。停在那里呼吸：不要弹振，不要疼痛。出现锐痛或刺痛就放松并停止。',
  },
  doorway_hamstring: {
    name: '门框拉伸大腿后侧',
    how: '躺在门口，一只脚跟放在门框上，另一条腿伸直穿过门口。只靠近到大腿后侧感到轻微牵拉为止：不要弹振，不要疼痛。出现锐痛或刺痛就放松并停止。',
  },
  foot_on_bench: {
    name: '脚放凳上拉伸大腿后侧',
    how: '把一只脚跟放在矮凳上，膝盖微弯，背部平直，从髋部前倾。只到大腿后侧轻微牵拉为止并保持：不要弹振，不要疼痛。出现锐痛或刺痛就放松并停止。',
  },
  toe_touch: {
    name: '站立摸脚尖',
    how: '列出这一项是为了回答这个问题：这里从不建议摸脚尖。它同时牵拉背部、神经和大腿后侧，也不带来持久的缓解。如果你还是要做，不要弹振，不要疼痛，出现锐痛就停止。',
  },
  hip_flexor_stretch: {
    name: '单膝跪姿髋部前侧拉伸',
    how: '一个膝盖跪地，另一只脚在前，收骨盆并向前移，直到后侧腿的髋部前侧有轻微牵拉。保持并呼吸：不要弹振，不要疼痛。出现锐痛或有感觉沿腿向下传，就停止。',
  },
  calf_stretch: {
    name: '小腿肚拉伸，直膝和屈膝',
    how: '靠墙，一只脚在身后，脚跟着地，脚尖朝前；后膝伸直做一次，弯曲再做一次。只到轻微牵拉为止：不要弹振，不要疼痛。出现锐痛或刺痛就停止。',
  },
  glute_stretch: {
    name: '4 字形臀部拉伸',
    how: '仰卧，把一只脚踝放在另一个膝盖上，把那条大腿轻轻拉向自己。停在臀部有轻微牵拉的位置：不要弹振，不要疼痛。出现锐痛、坐骨处深部疼痛或刺痛就停止。',
  },
  quad_stretch_heel: {
    name: '脚跟贴臀大腿前侧拉伸',
    how: '扶着东西单腿站立，把另一只脚跟拉向臀部，两膝并拢。收骨盆，保持大腿前侧的轻微牵拉：不要弹振，不要疼痛。出现锐痛就停止。',
  },
  pnf_contract_relax: {
    name: '大腿后侧收缩-放松（PNF）',
    how: '仰卧，用带子套住一只脚，把腿抬到有轻微牵拉的位置。腿轻轻压向带子，放松，再让腿靠近一点并保持。不要弹振，不要疼痛；只在跑步后做，出现锐痛或刺痛就停止。',
  },
  downward_dog: {
    name: '下犬式',
    how: '从手膝着地开始，把髋部向上向后抬，膝盖按需要弯曲，背部伸长。停留几次缓慢的呼吸：不要弹振，不要疼痛。出现锐痛、刺痛或头晕就下来并停止。',
  },
} as const satisfies Partial<Messages['routines']>;
