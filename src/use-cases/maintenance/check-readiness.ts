import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** A store that takes longer to answer counts as unavailable. */
const timeoutMs = 2_000;

type State = 'ok' | 'away';

/** `degraded`: uploads are taken and wait for the queue; `unavailable`: they are refused. */
export type Readiness = {
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly database: State;
  readonly files: State;
  readonly queue: State;
};

const stateOf = async (check: () => Promise<void>): Promise<State> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), timeoutMs);
  });
  try {
    await Promise.race([check(), timeout]);
    return 'ok';
  } catch {
    return 'away';
  } finally {
    clearTimeout(timer);
  }
};

/** Whether the database, the file store and the queue answer, and what that means for uploads. */
export const checkReadiness = async (
  deps: Pick<Dependencies, 'stores' | 'files' | 'jobs'>,
): Promise<Readiness> => {
  const [database, files, queue] = await Promise.all([
    stateOf(deps.stores.check),
    stateOf(deps.files.check),
    stateOf(deps.jobs.check),
  ]);
  const mayUpload = database === 'ok' && files === 'ok';
  const status = !mayUpload ? 'unavailable' : queue === 'ok' ? 'ok' : 'degraded';
  return { status, database, files, queue };
};
