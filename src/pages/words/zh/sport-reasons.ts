import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** Why a recording counts as its sport. */
export const sportReasons = {
  type: '记录的类型写明了运动。',
  'type-unknown': '记录的类型写明了一种 Sinew 不区分的运动。',
  name: '名称中的一个词说明了运动。',
  'file-name': '记录中没有写明运动；文件名中的一个词说明了。',
  device: '没有写明运动；记录的设备是自行车用的。',
  cadence: '没有写明运动；腿的转动显示了运动。',
  pace: '没有写明运动；配速是跑步的配速。',
  'pace-near-limit': '没有写明运动；很少有跑者能这么快跑这么久。需要由人来说明。',
  'pace-of-other': '没有写明运动，配速也不是跑步的配速。',
  silent: '没有写明运动，也看不出有多快。',
  person: '由人说明。',
} as const satisfies PageMessages['sportReasons'];
