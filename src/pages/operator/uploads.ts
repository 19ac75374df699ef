import type { UploadRow } from '#src/edges/storage/operator-store.ts';
import { listAllUploads } from '#src/use-cases/operator/read-lists.ts';
import { actionButton } from './action-form.ts';
import { type Column, idCell, instant, lines, ownerCell, stateCell } from './cells.ts';
import { addressAgain } from './frame.ts';
import { filterForm, listPart, readFilter } from './list.ts';
import type { OperatorVisit, ViewParts } from './visit.ts';

const choices = {
  states: ['queued', 'processing', 'processed', 'rejected', 'duplicate'],
  platforms: [],
} as const;

const columnsFor = (visit: OperatorVisit): readonly Column<UploadRow>[] => {
  const { say } = visit;
  const back = addressAgain(visit);
  const label = say('act', { action: 'retry-upload' });
  return [
    {
      label: say('id'),
      cell: ({ id, format, bytes }) => lines(idCell(id), format, say('bytes', { bytes })),
    },
    { label: say('state'), cell: ({ status }) => stateCell(visit, status) },
    { label: say('reason'), cell: ({ problem }) => problem?.detail ?? null },
    { label: say('owner'), cell: (row) => ownerCell(visit, row) },
    { label: say('attempts'), cell: ({ attempts }) => attempts },
    { label: say('received'), cell: ({ receivedAt }) => instant(receivedAt) },
    { label: say('endedAt'), cell: ({ finishedAt }) => instant(finishedAt) },
    {
      label: say('action'),
      cell: ({ id, status }) =>
        status === 'rejected'
          ? actionButton({ ...visit, back }, { action: 'retry-upload', target: id, label })
          : null,
    },
  ];
};

/** Files that were sent, and why some were rejected. */
export const uploadsView = async (visit: OperatorVisit): Promise<ViewParts> => {
  const { context, say, view } = visit;
  const filter = readFilter(visit, choices);
  const page = await listAllUploads(context, filter);
  return {
    title: say('view', { view }),
    filter: filterForm(visit, choices, filter),
    part: listPart(visit, columnsFor(visit), page),
  };
};
