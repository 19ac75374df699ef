import type { Messages } from '#src/core/words/messages.ts';

/** The name of each region by itself. */
export const regions = {
  hamstring: '大腿后侧',
  calf: '小腿肚',
  quadriceps: '大腿前侧',
  glute: '臀部',
  'hip-flexor': '髋部前侧',
  groin: '腹股沟',
  shin: '小腿前侧',
  achilles: '跟腱',
  knee: '膝盖',
  foot: '足部',
  'lower-back': '下背部',
  other: '其他部位',
} as const satisfies Messages['regions'];

export const sides = {
  left: '左侧',
  right: '右侧',
  both: '两侧',
} as const satisfies Messages['sides'];

/** A place in the middle of a sentence; the lower back has no sides. */
export const places = {
  named: `
    .input {$side :string}
    .match $side
    both  {{你两侧的{$region :region}}}
    left  {{你左侧的{$region :region}}}
    right {{你右侧的{$region :region}}}
    *     {{你的{$region :region}}}`,
  unnamed: '疼痛的部位',
} as const satisfies Messages['places'];

/** Regions in the middle of a sentence. */
export const placeNames = {
  hamstring: '大腿后侧',
  calf: '小腿肚',
  quadriceps: '大腿前侧',
  glute: '臀部',
  'hip-flexor': '髋部前侧',
  groin: '腹股沟',
  shin: '小腿前侧',
  achilles: '跟腱',
  knee: '膝盖',
  foot: '足部',
  'lower-back': '下背部',
} as const satisfies Messages['placeNames'];

/** Chinese has one kind. */
export const placeKinds = {
  hamstring: 'any',
  calf: 'any',
  quadriceps: 'any',
  glute: 'any',
  'hip-flexor': 'any',
  groin: 'any',
  shin: 'any',
  achilles: 'any',
  knee: 'any',
  foot: 'any',
  'lower-back': 'any',
} as const satisfies Messages['placeKinds'];
