import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { weeksPart } from './weeks-part.ts';

/** The distance of the last weeks alone, as another app shows it. */
export const weeksPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, say } = visit;
  await countUse(context, link, [runner.id]);
  return {
    status: 200,
    title: say.timeline('distance'),
    styles: ['timeline'],
    content: await weeksPart(visit, runner),
  };
};
