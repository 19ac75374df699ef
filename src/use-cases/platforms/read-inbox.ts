import type { InboxEntry, InboxStatus } from '#src/edges/storage/inbox-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** What platforms sent about the runners of a client, newest first; with `ownerless: 'shown'` also what is about no runner. */
export const listInbox = (
  { stores }: Pick<Dependencies, 'stores'>,
  scope: { readonly clientId: string; readonly ownerless: 'shown' | 'hidden' },
  page: PageRequest & { readonly platform: string | null; readonly status: InboxStatus | null },
): Promise<Page<InboxEntry>> => stores.inbox.list(scope, page);
