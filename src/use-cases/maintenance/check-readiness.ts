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

/** Why a store is away; null where it answers. */
const faultOf = async (check: () => Promise<void>): Promise<string | null> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
  });
  try {
    await Promise.race([check(), timeout]);
    return null;
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error && cause.message !== '' ? cause.message : message;
  } finally {
    clearTimeout(timer);
  }
};

/** What is known of each store: why it is away, or null. */
export type StoreFaults = Readonly<Record<'database' | 'files' | 'queue', string | null>>;

export const findStoreFaults = async (
  deps: Pick<Dependencies, 'stores' | 'files' | 'jobs'>,
): Promise<StoreFaults> => {
  const [database, files, queue] = await Promise.all([
    faultOf(deps.stores.check),
    faultOf(deps.files.check),
    faultOf(deps.jobs.check),
  ]);
  return { database, files, queue };
};

const stateOf = (fault: string | null): State => (fault === null ? 'ok' : 'away');

/** Whether the database, the file store and the queue answer, and what that means for uploads. */
export const checkReadiness = async (
  deps: Pick<Dependencies, 'stores' | 'files' | 'jobs'>,
): Promise<Readiness> => {
  const faults = await findStoreFaults(deps);
  const [database, files, queue] = [stateOf(faults.database), stateOf(faults.files), stateOf(faults.queue)];
  const mayUpload = database === 'ok' && files === 'ok';
  const status = !mayUpload ? 'unavailable' : queue === 'ok' ? 'ok' : 'degraded';
  return { status, database, files, queue };
};
