import type {
  ConnectionRow,
  DeliveryRow,
  EndpointRow,
  EventRow,
  OperatorList,
  OperatorPageRequest,
  ReprocessingRow,
  UploadRow,
} from '#src/edges/storage/operator-store.ts';
import type { Page } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { mostCounted } from './read-service.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** A page of a list; `count` is of the whole list and goes up to `mostCounted`. */
export type Counted<Row> = Page<Row> & { readonly count: number };

const mostEndpoints = 100;

const counted = async <Row>(
  { stores }: ReadDependencies,
  list: OperatorList,
  page: OperatorPageRequest,
  read: Promise<Page<Row>>,
): Promise<Counted<Row>> => {
  const [rows, count] = await Promise.all([read, stores.operator.countRows(list, page, mostCounted)]);
  return { ...rows, count };
};

/** What platforms sent, newest first. */
export const listAllEvents = (
  deps: ReadDependencies,
  page: OperatorPageRequest,
): Promise<Counted<EventRow>> => counted(deps, 'events', page, deps.stores.operator.listEvents(page));

/** Uploads of all clients, newest first. */
export const listAllUploads = (
  deps: ReadDependencies,
  page: OperatorPageRequest,
): Promise<Counted<UploadRow>> => counted(deps, 'uploads', page, deps.stores.operator.listUploads(page));

/** Deliveries to the endpoints of all clients, newest first. */
export const listAllDeliveries = (
  deps: ReadDependencies,
  page: OperatorPageRequest,
): Promise<Counted<DeliveryRow>> =>
  counted(deps, 'deliveries', page, deps.stores.operator.listDeliveries(page));

/** Endpoints that are disabled or fail, the newest first. */
export const listFailingEndpoints = ({ stores }: ReadDependencies): Promise<EndpointRow[]> =>
  stores.operator.listFailingEndpoints(mostEndpoints);

/** Connections of all runners, newest first. */
export const listAllConnections = (
  deps: ReadDependencies,
  page: OperatorPageRequest,
): Promise<Counted<ConnectionRow>> =>
  counted(deps, 'connections', page, deps.stores.operator.listConnections(page));

/** Reprocessing jobs of all clients, newest first. */
export const listAllReprocessing = (
  deps: ReadDependencies,
  page: OperatorPageRequest,
): Promise<Counted<ReprocessingRow>> =>
  counted(deps, 'reprocessing', page, deps.stores.operator.listReprocessing(page));
