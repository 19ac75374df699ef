import type { Routine } from '#src/core/index.ts';
import { dataBlock, type Html, html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import { type TimerStep, timerSteps } from './timer-steps.ts';

const noteOf = ({ set, sets, side, count, counts }: TimerStep, { today: say }: SayPages): string =>
  [
    sets > 1 ? say('set', { set, sets }) : null,
    side === null ? null : say(side),
    count !== null && counts !== null ? say('ofCount', { count, counts }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** A step as the timer shows it; `count` is what the runner counts. */
const spoken = (step: TimerStep, say: SayPages) => ({
  seconds: step.seconds,
  text: say.today('act', { act: step.act }),
  note: noteOf(step, say),
  count: step.counts === null ? step.count : null,
});

/** What every timer of a page says. */
export const timerWords = ({ today: say }: SayPages): Html =>
  dataBlock('timer-words', {
    start: say('timerStart'),
    pause: say('timerPause'),
    go: say('timerGo'),
    back: say('timerBack'),
    skip: say('timerSkip'),
    sound: say('timerSound'),
    close: say('timerClose'),
    finished: say('timerFinished'),
    progress: say('timerProgress'),
    done: say('markDone'),
  });

/** A timer for a routine, whose form to mark it is `done-<place>`; null for a dose that none can follow. */
export const timer = ({ name, dose }: Routine, place: string, say: SayPages): Html | null => {
  const steps = timerSteps(dose);
  if (steps.length === 0) return null;
  const said = steps.map((step) => spoken(step, say));
  return html`<sinew-timer name="${name}" form="done-${place}">${dataBlock(`timer-${place}`, said)}</sinew-timer>`;
};
