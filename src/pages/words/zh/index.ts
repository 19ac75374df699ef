import type { PageMessages } from '#src/pages/words/speak-pages.ts';
import { checkIn } from './check-in.ts';
import { common } from './common.ts';
import { connect } from './connect.ts';
import { embed } from './embed.ts';
import { operator } from './operator.ts';
import { physio } from './physio.ts';
import { repairs } from './repairs.ts';
import { run } from './run.ts';
import { runOrigin } from './run-origin.ts';
import { sportReasons } from './sport-reasons.ts';
import { squad } from './squad.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';

/** Chinese, in simplified characters. */
export const zh = {
  ...{ common, today, checkIn, squad, timeline, operator, physio },
  ...{ run, runOrigin, repairs, sportReasons, connect, embed },
} as const satisfies PageMessages;
