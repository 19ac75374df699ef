import { isoWeekday } from '#src/core/domain/calendar.ts';
import type { Region, Side } from '#src/core/domain/check-in.ts';
import type { Language } from '#src/core/words/language.ts';

/** One and both of each region; the back has no sides, and `other` has no name. */
const names: { readonly [R in Region]: readonly [one: string, both: string] | null } = {
  hamstring: ['hamstring', 'hamstrings'],
  calf: ['calf', 'calves'],
  quadriceps: ['front thigh', 'front thighs'],
  glute: ['buttock', 'buttocks'],
  'hip-flexor': ['hip flexor', 'hip flexors'],
  groin: ['groin', 'groins'],
  shin: ['shin', 'shins'],
  achilles: ['Achilles tendon', 'Achilles tendons'],
  knee: ['knee', 'knees'],
  foot: ['foot', 'feet'],
  'lower-back': ['lower back', 'lower back'],
  other: null,
};

/** The name of each region by itself. */
export const regions = {
  hamstring: 'Hamstring',
  calf: 'Calf',
  quadriceps: 'Front thigh',
  glute: 'Buttock',
  'hip-flexor': 'Hip flexor',
  groin: 'Groin',
  shin: 'Shin',
  achilles: 'Achilles tendon',
  knee: 'Knee',
  foot: 'Foot',
  'lower-back': 'Lower back',
  other: 'Another place',
} as const satisfies { readonly [R in Region]: string };

export const sides = {
  left: 'Left',
  right: 'Right',
  both: 'Both sides',
} as const satisfies { readonly [S in Side]: string };

/** A place in the middle of a sentence. */
export const placeName: Language['placeName'] = ({ region, side }) => {
  const name = region === null ? null : names[region];
  if (name === null) return 'the painful place';
  const [one, both] = name;
  if (side === null || one === both) return `your ${one}`;
  return side === 'both' ? `both your ${both}` : `your ${side} ${one}`;
};

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** A day in the middle of a sentence, without its year. */
export const dayName: Language['dayName'] = (day) => {
  const [, month, ofMonth] = day.split('-').map(Number);
  return `${weekdays[isoWeekday(day) - 1]} ${ofMonth} ${months[(month ?? 1) - 1]}`;
};
