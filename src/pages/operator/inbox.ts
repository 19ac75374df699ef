import type { EventRow } from '#src/edges/storage/operator-store.ts';
import { listAllEvents } from '#src/use-cases/operator/read-lists.ts';
import { actionButton } from './action-form.ts';
import { type Column, idCell, instant, lines, ownerCell, stateCell } from './cells.ts';
import { addressAgain } from './frame.ts';
import { filterForm, listPart, readFilter } from './list.ts';
import type { OperatorVisit, ViewParts } from './visit.ts';

const states = ['received', 'waiting', 'processed', 'ignored', 'failed', 'alert'] as const;
const retried: readonly string[] = ['failed', 'ignored', 'waiting'] satisfies readonly EventRow['status'][];

const columnsFor = (visit: OperatorVisit): readonly Column<EventRow>[] => {
  const { say } = visit;
  const back = addressAgain(visit);
  const label = say('act', { action: 'retry-event' });
  return [
    { label: say('id'), cell: ({ id, platform, kind }) => lines(idCell(id), platform, kind) },
    { label: say('state'), cell: ({ status }) => stateCell(visit, status) },
    { label: say('reason'), cell: ({ reason }) => reason },
    { label: say('owner'), cell: (row) => ownerCell(visit, row) },
    { label: say('attempts'), cell: ({ attempts }) => attempts },
    { label: say('received'), cell: ({ receivedAt }) => instant(receivedAt) },
    { label: say('due'), cell: ({ nextAttemptAt }) => instant(nextAttemptAt) },
    {
      label: say('action'),
      cell: ({ id, status }) =>
        retried.includes(status)
          ? actionButton({ ...visit, back }, { action: 'retry-event', target: id, label })
          : null,
    },
  ];
};

/** What platforms sent, and what became of it. */
export const inboxView = async (visit: OperatorVisit): Promise<ViewParts> => {
  const { context, say, view } = visit;
  const choices = { states, platforms: context.platforms.ids };
  const filter = readFilter(visit, choices);
  const page = await listAllEvents(context, filter);
  return {
    title: say('view', { view }),
    filter: filterForm(visit, choices, filter),
    part: listPart(visit, columnsFor(visit), page),
  };
};
