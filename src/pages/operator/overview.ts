import { type Html, html } from '#src/edges/html.ts';
import type { StateCounts } from '#src/edges/storage/operator-store.ts';
import { mostCounted, readService, type ServiceState } from '#src/use-cases/operator/read-service.ts';
import { stateCell, table } from './cells.ts';
import { lanesTable } from './queue.ts';
import type { OperatorVisit, ViewParts } from './visit.ts';

/** Where each count is looked into, what waits first. */
const places: Readonly<Record<keyof StateCounts, string>> = {
  uploadsQueued: '/operator/uploads?status=queued',
  uploadsProcessing: '/operator/uploads?status=processing',
  eventsReceived: '/operator/inbox?status=received',
  eventsWaiting: '/operator/inbox?status=waiting',
  deliveriesOverdue: '/operator/deliveries?status=waiting',
  subscriptionsLost: '/operator/inbox?status=alert',
  alerts: '/operator/inbox?status=alert',
  uploadsRejected: '/operator/uploads?status=rejected',
  eventsFailed: '/operator/inbox?status=failed',
  deliveriesFailed: '/operator/deliveries?status=failed',
  endpointsDisabled: '/operator/deliveries',
  endpointsFailing: '/operator/deliveries',
  connectionsFailed: '/operator/connections?status=failed',
  connectionsPaused: '/operator/connections?status=paused',
  reprocessingStalled: '/operator/reprocessing',
};

type Need = { readonly need: string; readonly count: number; readonly place: string };

const isCount = (name: string): name is keyof StateCounts => Object.hasOwn(places, name);

const needsOf = ({ readiness, counts }: ServiceState): readonly Need[] => {
  const away = Object.values(readiness).filter((state) => state === 'away').length;
  const all = [
    { need: 'readiness', count: away, place: '/health/ready' },
    ...Object.keys(places)
      .filter(isCount)
      .map((need) => ({ need, count: counts[need], place: places[need] })),
  ];
  return all.filter(({ count }) => count > 0);
};

const needsTable = ({ say }: OperatorVisit, needs: readonly Need[]): Html =>
  table(
    say('needs', { count: needs.length }),
    [
      {
        label: say('what'),
        cell: ({ need, place }) => html`<a href="${place}">${say('need', { need })}</a>`,
      },
      {
        label: say('howMany'),
        cell: ({ count }) => (count < mostCounted ? count : say('orMore', { count })),
      },
    ],
    needs,
  );

const storesTable = (visit: OperatorVisit, { readiness }: ServiceState): Html => {
  const { say } = visit;
  return table(
    say('stores'),
    [
      { label: say('what'), cell: (store) => say('store', { store }) },
      { label: say('state'), cell: (store) => stateCell(visit, readiness[store]) },
    ],
    ['database', 'files', 'queue'] as const,
  );
};

/** What needs somebody, in one look. */
export const overviewView = async (visit: OperatorVisit): Promise<ViewParts> => {
  const { context, say, view } = visit;
  const state = await readService(context);
  const needs = needsOf(state);
  const headline =
    needs.length === 0
      ? html`<p class="notice good">${say('needs', { count: 0 })}</p>`
      : needsTable(visit, needs);
  return {
    title: say('view', { view }),
    filter: null,
    part: html`${headline}${storesTable(visit, state)}${state.lanes === null ? html`<p class="notice bad">${say('queueAway')}</p>` : lanesTable(visit, state.lanes)}`,
  };
};
