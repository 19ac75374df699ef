import type { Runtime } from './compose.ts';
import { watchStores } from './use-cases/maintenance/watch-stores.ts';

/** Logs when a store of the runtime goes away and when it is back; one process is enough for that. */
export const openStoreWatch = ({ deps }: Runtime): { readonly close: () => Promise<void> } => {
  const { stop } = watchStores(deps);
  return { close: async () => stop() };
};
