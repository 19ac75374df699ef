import { checkIn } from './check-in.ts';
import { common } from './common.ts';
import { connect } from './connect.ts';
import { embed } from './embed.ts';
import { squad } from './squad.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';

/** English. */
export const en = { common, today, checkIn, squad, timeline, connect, embed } as const;
