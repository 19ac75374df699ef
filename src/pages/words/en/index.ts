import { checkIn } from './check-in.ts';
import { common } from './common.ts';
import { physio } from './physio.ts';
import { squad } from './squad.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';

/** English. */
export const en = { common, today, checkIn, squad, timeline, physio } as const;
