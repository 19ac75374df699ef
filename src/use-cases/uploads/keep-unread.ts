import { formatInstant, type UnreadActivity } from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';

/** Keeps what an upload names and could not be read, instead of what an earlier reading left. */
export const keepUnread = (
  tx: Pick<Stores, 'unreadActivities'>,
  upload: { readonly id: string; readonly runnerId: string },
  unread: readonly UnreadActivity[],
): Promise<void> =>
  tx.unreadActivities.replace(
    upload,
    unread.map(({ sessionIndex, startMs, localDay }) => ({
      id: `${upload.id}-${sessionIndex}`,
      startAt: formatInstant(startMs),
      localDay,
    })),
  );
