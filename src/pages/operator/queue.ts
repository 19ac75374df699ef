import { formatInstant } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { JobCount, LaneContent } from '#src/edges/queue/lane-content.ts';
import { mostNamed, readQueue } from '#src/use-cases/operator/read-service.ts';
import { actionButton } from './action-form.ts';
import { instant, table } from './cells.ts';
import { addressAgain } from './frame.ts';
import type { OperatorVisit, ViewParts } from './visit.ts';

/** How full each lane is. */
export const lanesTable = ({ say }: OperatorVisit, lanes: readonly LaneContent[]): Html => {
  const oldest = ({ jobs }: LaneContent): number | null => {
    const instants = jobs.flatMap(({ oldestMs }) => oldestMs ?? []);
    return instants.length === 0 ? null : Math.min(...instants);
  };
  return table(
    say('lanes'),
    [
      { label: say('lane'), cell: ({ lane }) => say('laneName', { lane }) },
      { label: say('waiting'), cell: ({ waiting }) => waiting },
      { label: say('running'), cell: ({ running }) => running },
      { label: say('delayed'), cell: ({ delayed }) => delayed },
      { label: say('oldest'), cell: (lane) => at(oldest(lane)) },
    ],
    lanes,
  );
};

const at = (epochMs: number | null): Html | null =>
  epochMs === null ? null : instant(formatInstant(epochMs));

const jobsTable = ({ say }: OperatorVisit, jobs: readonly JobCount[]): Html =>
  table(
    say('jobs'),
    [
      { label: say('job'), cell: ({ name }) => html`<code>${name}</code>` },
      { label: say('waiting'), cell: ({ waiting }) => waiting },
      { label: say('running'), cell: ({ running }) => running },
      { label: say('delayed'), cell: ({ delayed }) => delayed },
      { label: say('oldest'), cell: ({ oldestMs }) => at(oldestMs) },
    ],
    jobs,
  );

/** What waits and runs, and what was lost by the queue enqueued again. */
export const queueView = async (visit: OperatorVisit): Promise<ViewParts> => {
  const { context, say, view } = visit;
  const action = 'enqueue-unfinished';
  const lanes = await readQueue(context);
  const jobs = lanes?.flatMap((lane) => lane.jobs) ?? [];
  const content =
    lanes === null
      ? html`<p class="notice bad">${say('queueAway')}</p>`
      : html`${lanesTable(visit, lanes)}${
          jobs.length === 0
            ? null
            : html`${jobsTable(visit, jobs)}<p class="quiet">${say('namesHint', { most: mostNamed })}</p>`
        }`;
  return {
    title: say('view', { view }),
    filter: html`<p>${say('queueHint')}</p>${actionButton({ ...visit, back: addressAgain(visit) }, { action, target: '', label: say('act', { action }) })}`,
    part: content,
  };
};
