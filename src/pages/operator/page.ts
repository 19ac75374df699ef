import { connectionsView } from './connections.ts';
import { deliveriesView } from './deliveries.ts';
import { frame } from './frame.ts';
import { inboxView } from './inbox.ts';
import { overviewView } from './overview.ts';
import { queueView } from './queue.ts';
import { reprocessingView } from './reprocessing.ts';
import { uploadsView } from './uploads.ts';
import {
  type OperatorPage,
  type OperatorView,
  type OperatorVisit,
  operatorViews,
  type ViewParts,
} from './visit.ts';

const views: Readonly<Record<OperatorView, (visit: OperatorVisit) => Promise<ViewParts>>> = {
  '': overviewView,
  inbox: inboxView,
  uploads: uploadsView,
  deliveries: deliveriesView,
  queue: queueView,
  connections: connectionsView,
  reprocessing: reprocessingView,
};

/** True for the name of a page below `/operator`. */
export const isOperatorView = (name: string): name is OperatorView =>
  operatorViews.some((view) => view === name);

/**
 * The page of a view.
 *
 * @throws Failure `request-invalid` for a cursor that is none of its list.
 */
export const operatorPage = async (visit: OperatorVisit): Promise<OperatorPage> =>
  frame(visit, await views[visit.view](visit));
