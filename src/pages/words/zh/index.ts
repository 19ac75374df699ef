import { en } from '#src/pages/words/en/index.ts';
import type { PageMessages } from '#src/pages/words/speak-pages.ts';
import { checkIn } from './check-in.ts';
import { common } from './common.ts';
import { connect } from './connect.ts';
import { embed } from './embed.ts';
import { physio } from './physio.ts';
import { run } from './run.ts';
import { runOrigin } from './run-origin.ts';
import { sportReasons } from './sport-reasons.ts';
import { squad } from './squad.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';

/** Chinese, in simplified characters; the pages that are not named here are English. */
export const zh = {
  ...en,
  ...{ common, today, checkIn, squad, timeline, physio },
  ...{ run, runOrigin, sportReasons, connect, embed },
} as const satisfies PageMessages;
