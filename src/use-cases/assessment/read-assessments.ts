import { Failure } from '#src/core/index.ts';
import type { SavedAssessment } from '#src/edges/storage/assessment-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * An assessment that was kept.
 *
 * @throws Failure `not-found`.
 */
export const findAssessment = async (
  { stores }: Pick<Dependencies, 'stores'>,
  clientId: string,
  assessmentId: string,
): Promise<SavedAssessment> => {
  const saved = await stores.assessments.find(clientId, assessmentId);
  if (saved === undefined) throw new Failure('not-found', `There is no assessment "${assessmentId}".`);
  return saved;
};

/** The assessments that were kept of a runner, newest first. */
export const listAssessments = (
  { stores }: Pick<Dependencies, 'stores'>,
  runnerId: string,
  page: PageRequest,
): Promise<Page<SavedAssessment>> => stores.assessments.list(runnerId, page);
