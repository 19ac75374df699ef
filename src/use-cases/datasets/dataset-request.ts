import { Failure, type Runner } from '#src/core/index.ts';
import type { RowSpan } from '#src/edges/storage/dataset-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { findRunner, listRunners } from '#src/use-cases/runners/read-runners.ts';
import { tidyTag } from '#src/use-cases/runners/tidy-tags.ts';

/** Of which runners, and which of their rows; no ids means every runner of the client, a tag only those that have it. */
export type DatasetRequest = RowSpan & {
  readonly runnerIds: readonly string[];
  readonly tag: string | null;
};

const runnersAtOnce = 100;

async function* everyRunner(
  deps: Pick<Dependencies, 'stores'>,
  clientId: string,
  tag: string | null,
): AsyncGenerator<Runner, void> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listRunners>> = await listRunners(deps, clientId, {
      limit: runnersAtOnce,
      cursor,
      sort: 'createdAt',
      tag,
    });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

/**
 * The runners of a request, by id; each is read when it is asked for, so that one that is erased meanwhile has no rows.
 *
 * @throws Failure `not-found` for the first that is not the client's, `request-invalid` for a reversed span.
 */
export const chooseRunners = async (
  deps: Pick<Dependencies, 'stores'>,
  clientId: string,
  { runnerIds, tag, from, to }: DatasetRequest,
): Promise<AsyncIterable<Runner>> => {
  if (from !== null && to !== null && from > to)
    throw new Failure('request-invalid', 'The span is invalid.', {
      errors: [{ pointer: '/from', detail: `must not be after ${to}` }],
    });
  if (runnerIds.length === 0) return everyRunner(deps, clientId, tag);
  const chosen = [...new Set(runnerIds)].sort();
  const runners: Runner[] = [];
  for (const id of chosen) {
    const runner = await findRunner(deps, clientId, id);
    if (tag === null || runner.tags.includes(tidyTag(tag))) runners.push(runner);
  }
  return (async function* () {
    yield* runners;
  })();
};
