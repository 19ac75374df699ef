import {
  type Assessment,
  assess,
  type CheckInAnswers,
  type LanguageId,
  languageOf,
  type Runner,
} from '#src/core/index.ts';
import type { Link } from '#src/edges/storage/link-store.ts';
import { readHistory, todayOf } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** What a page shows of a runner, in the language of the link, else of the runner. */
export type ShownRunner = {
  readonly assessment: Assessment;
  readonly language: LanguageId;
  /** Where the answers that count are about. */
  readonly place: Pick<CheckInAnswers, 'region' | 'side'>;
};

/** A runner's answer of today for a page. */
export const showRunner = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  link: Link,
  runner: Runner,
): Promise<ShownRunner> => {
  const language = languageOf(link.language ?? runner.language);
  const history = await readHistory(deps, runner, todayOf(deps, runner), 'stored');
  const { region = null, side = null } = history.checkIn ?? {};
  return { assessment: assess(history, { language }), language, place: { region, side } };
};
