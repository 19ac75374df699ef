import { Check } from 'typebox/value';
import type { Runner } from '#src/core/index.ts';
import { html } from '#src/edges/html.ts';
import { NewCheckInSchema } from '#src/http/schemas/check-in.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import { recordCheckIn } from '#src/use-cases/check-ins/record-check-in.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { showRunner } from '#src/use-cases/links/show-runner.ts';
import { findRunner } from '#src/use-cases/runners/read-runners.ts';
import { advice, isReferralAlone } from './advice-page.ts';
import { checkInForm } from './check-in-form.ts';
import { layout } from './layout.ts';
import { pageWords } from './page-words.ts';
import { readCheckInForm } from './read-check-in-form.ts';
import type { Page, Visit } from './visit.ts';

/** Stores what a form states; false when it is no check-in. */
const save = async ({ context }: Visit, runner: Runner, form: URLSearchParams): Promise<boolean> => {
  const stated: unknown = readCheckInForm(form, todayOf(context, runner));
  if (!Check(NewCheckInSchema, stated)) return false;
  // The form asks more after each answer, and its inputs are empty again.
  await recordCheckIn(context, runner, stated, 'kept');
  return true;
};

/**
 * The answer of the day. A link to check in has its form below, and is answered with the new answer; beside a referral
 * nothing stands, so that the form is a step away.
 */
export const runnerPage = async (visit: Visit, form: URLSearchParams | null): Promise<Page> => {
  const { context, link, proof, wantsForm } = visit;
  const runner = await findRunner(context, link.clientId, link.runnerId ?? '');
  const checksIn = link.view === 'check-in';
  const saved = checksIn && form !== null ? await save(visit, runner, form) : null;
  await countUse(context, link, [runner.id]);
  const shown = await showRunner(context, link, runner);
  const words = pageWords[shown.language];
  const isAlone = isReferralAlone(shown.assessment) && saved !== false;
  const below = !checksIn
    ? null
    : isAlone && !wantsForm
      ? html`<p><a href="?correct">${words.correct}</a></p>`
      : checkInForm(shown, proof);
  const said =
    saved === null || isAlone ? null : html`<p role="status">${saved ? words.saved : words.notSaved}</p>`;
  const answer = isAlone && wantsForm ? null : advice(shown);
  const content = html`${said}${answer}${below}`;
  return { status: saved === false ? 422 : 200, text: layout(shown.language, words.today, content) };
};
