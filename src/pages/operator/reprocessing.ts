import { html } from '#src/edges/html.ts';
import type { ReprocessingRow } from '#src/edges/storage/operator-store.ts';
import { listAllReprocessing } from '#src/use-cases/operator/read-lists.ts';
import { actionButton } from './action-form.ts';
import { type Column, idCell, instant, ownerCell, stateCell } from './cells.ts';
import { addressAgain } from './frame.ts';
import { filterForm, listPart, readFilter } from './list.ts';
import type { OperatorVisit, ViewParts } from './visit.ts';

const choices = { states: ['queued', 'running', 'finished', 'cancelled'], platforms: [] } as const;

const columnsFor = (visit: OperatorVisit): readonly Column<ReprocessingRow>[] => {
  const { say } = visit;
  const back = addressAgain(visit);
  const label = say('act', { action: 'cancel-reprocessing' });
  return [
    {
      label: say('id'),
      cell: ({ id, dryRun }) => html`${idCell(id)}${dryRun ? html` (${say('dryRun')})` : null}`,
    },
    { label: say('state'), cell: ({ status }) => stateCell(visit, status) },
    {
      label: say('progress'),
      cell: ({ done, failed, total }) =>
        total === null ? say('counting', { done, failed }) : say('ofTotal', { done, failed, total }),
    },
    { label: say('owner'), cell: (row) => ownerCell(visit, row) },
    { label: say('created'), cell: ({ createdAt }) => instant(createdAt) },
    { label: say('progressed'), cell: ({ progressedAt }) => instant(progressedAt) },
    { label: say('endedAt'), cell: ({ finishedAt }) => instant(finishedAt) },
    {
      label: say('action'),
      cell: ({ id, finishedAt }) =>
        finishedAt === null
          ? actionButton({ ...visit, back }, { action: 'cancel-reprocessing', target: id, label })
          : null,
    },
  ];
};

/** Reprocessing of all clients, and how far it is. */
export const reprocessingView = async (visit: OperatorVisit): Promise<ViewParts> => {
  const { context, say, view } = visit;
  const filter = readFilter(visit, choices);
  const page = await listAllReprocessing(context, filter);
  return {
    title: say('view', { view }),
    filter: filterForm(visit, choices, filter),
    part: listPart(visit, columnsFor(visit), page),
  };
};
