import type { Runner } from '#src/core/index.ts';
import { html } from '#src/edges/html.ts';
import { advice, isReferralAlone } from '#src/pages/today/advice.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import { recordCheckIn } from '#src/use-cases/check-ins/record-check-in.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { showRunner } from '#src/use-cases/links/show-runner.ts';
import { checkInForm } from './form.ts';
import { readCheckInForm } from './read-form.ts';

/** Stores what a form states; false when it is no check-in. */
const save = async ({ context }: RunnerVisit, runner: Runner, form: URLSearchParams): Promise<boolean> => {
  const stated: unknown = readCheckInForm(form, todayOf(context, runner));
  if (!context.isCheckIn(stated)) return false;
  // The form asks more after each answer, and its inputs are empty again.
  await recordCheckIn(context, runner, stated, 'kept');
  return true;
};

/**
 * The answer of the day with the form below, which is answered with the new answer; beside a referral nothing stands, so
 * that the form is a step away.
 */
export const checkInPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, form, proof, query, language, say } = visit;
  const wantsForm = query.has('correct');
  const saved = form === null ? null : await save(visit, runner, form);
  await countUse(context, link, [runner.id]);
  const shown = await showRunner(context, runner, language);
  const isAlone = isReferralAlone(shown.assessment) && saved !== false;
  const below =
    isAlone && !wantsForm
      ? html`<p><a href="?correct">${say.checkIn('correct')}</a></p>`
      : checkInForm(shown, say, proof);
  const said =
    saved === null || isAlone
      ? null
      : html`<p role="status">${say.checkIn(saved ? 'saved' : 'notSaved')}</p>`;
  const answer = isAlone && wantsForm ? null : advice(shown, say);
  return {
    status: saved === false ? 422 : 200,
    title: say.today('title'),
    content: html`${said}${answer}${below}`,
  };
};
