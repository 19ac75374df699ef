import { type Html, html } from '#src/edges/html.ts';
import type { DeliveryRow, EndpointRow } from '#src/edges/storage/operator-store.ts';
import { listAllDeliveries, listFailingEndpoints } from '#src/use-cases/operator/read-lists.ts';
import { actionButton } from './action-form.ts';
import { type Column, idCell, instant, lines, ownerCell, stateCell, table } from './cells.ts';
import { addressAgain } from './frame.ts';
import { filterForm, listPart, readFilter } from './list.ts';
import type { OperatorVisit, ViewParts } from './visit.ts';

const choices = { states: ['waiting', 'delivered', 'failed', 'cancelled'], platforms: [] } as const;

/** Where an endpoint is: the path of its address may hold a secret. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

const answerOf = ({ statusCode, because, attempts }: DeliveryRow): Html | number | string | null => {
  if (attempts === 0) return null;
  return statusCode === null ? because : html`${statusCode}${because === null ? null : html` ${because}`}`;
};

const deliveryColumns = (visit: OperatorVisit): readonly Column<DeliveryRow>[] => {
  const { say } = visit;
  const back = addressAgain(visit);
  const label = say('act', { action: 'resend-delivery' });
  return [
    { label: say('id'), cell: ({ id, type }) => lines(idCell(id), type) },
    { label: say('state'), cell: ({ status, held }) => stateCell(visit, held ? 'held' : status) },
    { label: say('answer'), cell: (row) => answerOf(row) ?? say('noAnswer') },
    { label: say('attempts'), cell: ({ attempts }) => attempts },
    { label: say('endpoint'), cell: ({ url, endpointId }) => lines(hostOf(url), idCell(endpointId)) },
    { label: say('owner'), cell: (row) => ownerCell(visit, row) },
    { label: say('created'), cell: ({ createdAt }) => instant(createdAt) },
    { label: say('due'), cell: ({ nextAttemptAt }) => instant(nextAttemptAt) },
    {
      label: say('action'),
      cell: ({ id }) => actionButton({ ...visit, back }, { action: 'resend-delivery', target: id, label }),
    },
  ];
};

const endpointColumns = (visit: OperatorVisit): readonly Column<EndpointRow>[] => {
  const { say } = visit;
  return [
    { label: say('endpoint'), cell: ({ url, id }) => lines(hostOf(url), idCell(id)) },
    { label: say('state'), cell: ({ disabled }) => stateCell(visit, disabled ? 'disabled' : 'failing') },
    { label: say('reason'), cell: ({ disabledReason }) => disabledReason ?? say('noReason') },
    { label: say('since'), cell: ({ failingSince, disabledAt }) => instant(disabledAt ?? failingSince) },
    { label: say('owner'), cell: (row) => ownerCell(visit, row) },
  ];
};

/** What was sent to the endpoints of clients, and which of them fail. */
export const deliveriesView = async (visit: OperatorVisit): Promise<ViewParts> => {
  const { context, say, view } = visit;
  const filter = readFilter(visit, choices);
  const [page, endpoints] = await Promise.all([
    listAllDeliveries(context, filter),
    listFailingEndpoints(context),
  ]);
  const failing = endpoints.length === 0 ? null : table(say('endpoints'), endpointColumns(visit), endpoints);
  return {
    title: say('view', { view }),
    filter: filterForm(visit, choices, filter),
    part: html`${failing}${listPart(visit, deliveryColumns(visit), page)}`,
  };
};
