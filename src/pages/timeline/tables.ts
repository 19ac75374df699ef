import { HOURS_PER_DAY, isRoutineId, type TightnessMark, wordsOf } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import { linkTo } from '#src/pages/link-to.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { FullBin } from './gather-bins.ts';
import type { Speech } from './speech.ts';

/** A link that may see runs has a page for each. */
export const runRight = 'listActivities';

/** A column: its head, and what stands in it of a bin. */
type Column = { readonly head: string; readonly cell: (bin: FullBin) => string | null };

/** A table of the days or weeks that have something to say, behind its name. */
const table = (
  title: string,
  bins: readonly FullBin[],
  columns: readonly Column[],
  { say, by, bin: name }: Speech,
  nameOf: (bin: FullBin) => Html | string = ({ day }) => name(day),
): Html | null => {
  if (bins.length === 0) return null;
  const rows = bins.map((bin) => {
    const cells = columns.map(({ head, cell }) => {
      const text = cell(bin);
      return text === null ? html`<td></td>` : html`<td data-label="${head}">${text}</td>`;
    });
    return html`<tr><th scope="row">${nameOf(bin)}</th>${cells}</tr>`;
  });
  const heads = [say.timeline('day', { by }), ...columns.map(({ head }) => head)];
  return html`<details><summary>${title}</summary><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></details>`;
};

/** From three days on a rest is said in days. */
const longRestHours = 3 * HOURS_PER_DAY;

const runColumns = ({ say, by, length, load }: Speech): readonly Column[] => {
  const unknown = say.common('unknown');
  const known = (value: number | null | undefined, write: (value: number) => string): string =>
    value === null || value === undefined ? unknown : write(value);
  const rest = (hours: number): string =>
    hours < longRestHours
      ? say.timeline('hours', { hours })
      : say.timeline('days', { days: Math.floor(hours / HOURS_PER_DAY) });
  const hard = (hardDays: number): string =>
    by === 'week' ? String(hardDays) : say.common(hardDays > 0 ? 'yes' : 'no');
  const head = (name: Parameters<typeof say.timeline>[0]): string => say.timeline(name, { by });
  return [
    {
      head: head('distance'),
      cell: ({ past }) => known(past?.distanceMeters, (meters) => length(meters, 'meters')),
    },
    {
      head: head('duration'),
      cell: ({ past }) => known(past?.durationSeconds, (seconds) => length(seconds, 'seconds')),
    },
    { head: head('load'), cell: ({ past }) => known(past?.load, load) },
    { head: head('longestRun'), cell: ({ past }) => known(past?.longest, (longest) => length(longest)) },
    { head: head('ceiling'), cell: ({ ceiling }) => known(ceiling, (most) => length(most)) },
    {
      head: head('jump'),
      cell: ({ past }) => (past?.jump ? say.timeline('more', { change: past.jump.change }) : null),
    },
    { head: head('effort'), cell: ({ past }) => known(past?.hardDays, hard) },
    {
      head: head('rest'),
      cell: ({ past }) => (past === null || past.gapHours === null ? null : rest(past.gapHours)),
    },
  ];
};

/** One column a place; of a week the highest rating. */
const placeColumns = (bins: readonly FullBin[], { say, place }: Speech): readonly Column[] => {
  const nameOf = (mark: TightnessMark): string => place(mark) ?? say.common('unknown');
  const names = new Set(bins.flatMap(({ ratings }) => ratings.map(nameOf)));
  return [...names].map((head) => ({
    head,
    cell: ({ ratings }) => {
      const here = ratings.filter((mark) => nameOf(mark) === head).map(({ rating }) => rating);
      return here.length === 0 ? null : say.timeline('rating', { rating: Math.max(...here) });
    },
  }));
};

const planColumns = ({ say, length }: Speech): readonly Column[] => [
  {
    head: say.timeline('what'),
    cell: ({ plans }) =>
      plans.map(({ race, title }) => title ?? say.timeline(race ? 'race' : 'run')).join(', '),
  },
  {
    head: say.timeline('distance'),
    cell: ({ plans }) =>
      plans
        .map(({ distanceMeters }) =>
          distanceMeters === null ? say.common('unknown') : length(distanceMeters, 'meters'),
        )
        .join(', '),
  },
];

const namesOf = (ids: readonly string[], { language }: Speech): string => {
  const { routines } = wordsOf(language);
  return [...new Set(ids)].map((id) => (isRoutineId(id) ? routines[id].name : id)).join(', ');
};

const adviceColumns = ({ say }: Speech): readonly Column[] => [
  {
    head: say.timeline('state'),
    cell: ({ advice }) => say.common('severity', { severity: advice?.severity ?? '' }),
  },
  {
    head: say.timeline('running'),
    cell: ({ advice }) => (advice?.pauses === true ? say.timeline('paused') : null),
  },
];

/** What the picture shows as tables, with the days that have something to say; a day with a run leads to it. */
export const tables = (bins: readonly FullBin[], speech: Speech, visit: RunnerVisit): readonly Html[] => {
  const { say } = speech;
  const toRun = ({ day, past }: FullBin): Html | string => {
    const name = speech.bin(day);
    return past === null || past.runId === null || !visit.allows(runRight)
      ? name
      : linkTo(visit, `${visit.address}/runs/${past.runId}`, name);
  };
  const ran = bins.filter(({ past }) => (past?.runs ?? 0) > 0);
  const rated = bins.filter(({ ratings }) => ratings.length > 0);
  const did = bins.filter(({ routines }) => routines.length > 0);
  const advised = bins.filter(({ advice }) => advice !== null);
  const planned = bins.filter(({ plans }) => plans.length > 0);
  const routines: Column = {
    head: say.timeline('what'),
    cell: ({ routines: done }) => namesOf(done, speech),
  };
  return [
    table(say.timeline('runs'), ran, runColumns(speech), speech, toRun),
    table(say.timeline('tightness'), rated, placeColumns(rated, speech), speech),
    table(say.timeline('routines'), did, [routines], speech),
    table(say.timeline('advice'), advised, adviceColumns(speech), speech),
    table(say.timeline('planned'), planned, planColumns(speech), speech),
  ].filter((one) => one !== null);
};
