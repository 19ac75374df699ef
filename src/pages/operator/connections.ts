import type { ConnectionRow } from '#src/edges/storage/operator-store.ts';
import { listAllConnections } from '#src/use-cases/operator/read-lists.ts';
import { type Column, idCell, instant, lines, ownerCell, stateCell } from './cells.ts';
import { filterForm, listPart, readFilter } from './list.ts';
import type { OperatorVisit, ViewParts } from './visit.ts';

const states = ['pending', 'active', 'paused', 'revoked', 'failed'] as const;

/** How the end of a consent went where it needs a word; null elsewhere. */
const revocationWords = ({ say }: OperatorVisit, revocation: ConnectionRow['revocation']): string | null => {
  if (revocation === 'failed') return say('notRevoked');
  return revocation === 'waiting' ? say('toRevoke') : null;
};

const columnsFor = (visit: OperatorVisit): readonly Column<ConnectionRow>[] => {
  const { say } = visit;
  return [
    { label: say('id'), cell: ({ id, platform }) => lines(idCell(id), platform) },
    { label: say('state'), cell: ({ status }) => stateCell(visit, status) },
    {
      label: say('reason'),
      cell: ({ reason, revocation, revocationReason }) =>
        lines(reason, revocationWords(visit, revocation), revocationReason),
    },
    { label: say('owner'), cell: (row) => ownerCell(visit, row) },
    { label: say('lastEvent'), cell: ({ lastEventAt }) => instant(lastEventAt) ?? say('never') },
    { label: say('created'), cell: ({ createdAt }) => instant(createdAt) },
    { label: say('endedAt'), cell: ({ endedAt }) => instant(endedAt) },
  ];
};

/** The connections of runners to platforms, and why some have stopped. */
export const connectionsView = async (visit: OperatorVisit): Promise<ViewParts> => {
  const { context, say, view } = visit;
  const choices = { states, platforms: context.platforms.ids };
  const filter = readFilter(visit, choices);
  const page = await listAllConnections(context, filter);
  return {
    title: say('view', { view }),
    filter: filterForm(visit, choices, filter),
    part: listPart(visit, columnsFor(visit), page),
  };
};
