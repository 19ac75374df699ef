import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { showRunner } from '#src/use-cases/links/show-runner.ts';
import { advice } from './advice.ts';

/** The answer of the day. */
export const todayPage = async ({ context, link, runner, language, say }: RunnerVisit): Promise<Page> => {
  await countUse(context, link, [runner.id]);
  const shown = await showRunner(context, runner, language);
  return { status: 200, title: say.today('title'), content: advice(shown, say) };
};
