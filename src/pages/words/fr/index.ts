import type { PageMessages } from '#src/pages/words/speak-pages.ts';
import { checkIn } from './check-in.ts';
import { common } from './common.ts';
import { connect } from './connect.ts';
import { embed } from './embed.ts';
import { operator } from './operator.ts';
import { physio } from './physio.ts';
import { repairs, sportReasons } from './recordings.ts';
import { run } from './run.ts';
import { runOrigin } from './run-origin.ts';
import { squad } from './squad.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';

/** French. */
export const fr = {
  ...{ common, today, checkIn, squad, timeline, operator, physio },
  ...{ run, runOrigin, repairs, sportReasons, connect, embed },
} as const satisfies PageMessages;
