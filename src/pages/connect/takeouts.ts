import { type Html, html } from '#src/edges/html.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';

const takeouts = [
  ['stravaTakeout', 'stravaSteps'],
  ['garminTakeout', 'garminSteps'],
  ['polarTakeout', 'polarSteps'],
  ['corosTakeout', 'corosSteps'],
  ['suuntoTakeout', 'suuntoSteps'],
  ['wahooTakeout', 'wahooSteps'],
  ['watchTakeout', 'watchSteps'],
] as const;

/** How runners get the runs of the past out of what they used so far. */
export const takeoutSection = ({ connect: say }: SayPages): Html =>
  html`<section aria-labelledby="takeouts"><h2 id="takeouts">${say('takeouts')}</h2><p>${say('takeoutsHint')}</p>
${takeouts.map(([name, steps]) => html`<details><summary>${say(name)}</summary><p>${say(steps)}</p></details>`)}</section>`;
