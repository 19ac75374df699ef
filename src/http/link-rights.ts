import type { FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import type { Link, OwnedKind } from '#src/edges/storage/link-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { requireOwn } from '#src/use-cases/links/read-links.ts';

const own = 'getOwnLink';
const reading = [own, 'getToday', 'getAssessment'] as const;
const plans = ['listPlannedRuns', 'getPlannedRun', 'getWeekCalendar'] as const;
const routines = ['markRoutineDone', 'listDoneRoutines', 'getDoneRoutine', 'deleteDoneRoutine'] as const;
const history = [
  ...(['getLoad', 'listActivities', 'listCheckIns', 'listDoneRoutines'] as const),
  ...(['listAssessments', 'getStoredAssessment'] as const),
];

/**
 * What the holder of a link may do, by the `operationId` of the routes: of the link's runner, or for `squad` of the runners
 * with its tag. Nothing else.
 */
export const linkRights: { readonly [V in Link['view']]: readonly string[] } = {
  today: [...reading, ...plans, ...routines, 'tryPlan'],
  // Some questions of an answer are about activities: whether one was a run, and how hard.
  'check-in': [...reading, ...routines, 'createCheckIn', 'listCheckIns', 'reviseActivity'],
  timeline: [...reading, ...plans, ...history],
  physio: [...reading, ...plans, ...history, 'getRunner', 'getActivity', 'getStreams'],
  connect: [
    own,
    ...(['createUpload', 'listUploads', 'getUpload'] as const),
    ...(['createConnection', 'listConnections', 'deleteConnection', 'listPlatforms'] as const),
  ],
  squad: [own, 'getSquad'],
};

/** What a link with a PIN is opened with, whatever it shows. */
export const unlocking = 'unlockLink';

const opened = new Set([...Object.values(linkRights).flat(), unlocking]);

/** About the link itself, and what the service offers to anybody with a key. */
const ofNoRunner: readonly string[] = ['/v1/links/self', '/v1/platforms'];

/** True for an operation that some link allows. */
export const isLinkOperation = (operationId: string | undefined): boolean =>
  operationId !== undefined && opened.has(operationId);

const kinds = {
  activities: true,
  uploads: true,
  'check-ins': true,
  connections: true,
  assessments: true,
  'done-routines': true,
  'planned-runs': true,
} satisfies Record<OwnedKind, true>;
const isKind = (text: string): text is OwnedKind => Object.hasOwn(kinds, text);

const idOf = ({ params }: FastifyRequest): string =>
  typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : '';

/**
 * Lets a link pass to what its view allows of its own runner.
 *
 * @throws Failure `forbidden` for another operation, `not-found` for what is not the runner's.
 */
export const requireLinkRight = async (
  deps: Pick<Dependencies, 'stores'>,
  request: FastifyRequest,
  link: Link,
): Promise<void> => {
  const { url = '', schema } = request.routeOptions;
  if (!linkRights[link.view].includes(schema?.operationId ?? ''))
    throw new Failure('forbidden', `A link of the view "${link.view}" does not allow this.`);
  // The route of a squad reads the tag of the link.
  if (link.runnerId === null || ofNoRunner.includes(url)) return;
  const kind = url.split('/')[2] ?? '';
  if (isKind(kind)) return requireOwn(deps, link.runnerId, kind, idOf(request));
  if (kind === 'runners' && idOf(request) === link.runnerId) return;
  throw new Failure('not-found', `There is no resource "${idOf(request)}" of this runner.`);
};
