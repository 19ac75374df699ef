import type {
  ConnectionRow,
  DeliveryRow,
  EndpointRow,
  EventRow,
  OperatorFilter,
  ReprocessingRow,
  UploadRow,
} from '#src/edges/storage/operator-store.ts';
import type { Page } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

const mostEndpoints = 100;

/** What platforms sent, newest first. */
export const listAllEvents = ({ stores }: ReadDependencies, page: OperatorFilter): Promise<Page<EventRow>> =>
  stores.operator.listEvents(page);

/** Uploads of all clients, newest first. */
export const listAllUploads = (
  { stores }: ReadDependencies,
  page: OperatorFilter,
): Promise<Page<UploadRow>> => stores.operator.listUploads(page);

/** Deliveries to the endpoints of all clients, newest first. */
export const listAllDeliveries = (
  { stores }: ReadDependencies,
  page: OperatorFilter,
): Promise<Page<DeliveryRow>> => stores.operator.listDeliveries(page);

/** Endpoints that are disabled or fail, the newest first. */
export const listFailingEndpoints = ({ stores }: ReadDependencies): Promise<EndpointRow[]> =>
  stores.operator.listFailingEndpoints(mostEndpoints);

/** Connections of all runners, newest first. */
export const listAllConnections = (
  { stores }: ReadDependencies,
  page: OperatorFilter,
): Promise<Page<ConnectionRow>> => stores.operator.listConnections(page);

/** Reprocessing jobs of all clients, newest first. */
export const listAllReprocessing = (
  { stores }: ReadDependencies,
  page: OperatorFilter,
): Promise<Page<ReprocessingRow>> => stores.operator.listReprocessing(page);
