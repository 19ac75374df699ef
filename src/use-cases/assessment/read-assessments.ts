import type { SavedAssessment } from '#src/edges/storage/assessment-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** The assessments that were kept of a runner, newest first. */
export const listAssessments = (
  { stores }: Pick<Dependencies, 'stores'>,
  runnerId: string,
  page: PageRequest,
): Promise<Page<SavedAssessment>> => stores.assessments.list(runnerId, page);
