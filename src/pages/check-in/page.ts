import { adviceFiles, isReferralAlone } from '#src/pages/today/advice.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import { readSaid } from '#src/use-cases/check-ins/read-said.ts';
import { readUnratedRun } from '#src/use-cases/check-ins/read-unrated-run.ts';
import { recordForm } from '#src/use-cases/check-ins/record-form.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { showRunner } from '#src/use-cases/links/show-runner.ts';
import { answerContent, correctContent, placeContent, type State, surround } from './contents.ts';
import { unfilled } from './inputs.ts';
import { readForm } from './read-form.ts';

/** Parts of the page that are asked for by name. `blank` is the form as a phone keeps it, without a word about the runner. */
const parts = ['correct', 'add', 'answer', 'blank'] as const;

type Sent = Pick<State, 'outcome' | 'faulty'>;

/** Records a form, unless an input cannot be read or nothing is answered. */
const save = async (visit: RunnerVisit, form: URLSearchParams): Promise<Sent> => {
  const { context, link, runner } = visit;
  const today = todayOf(context, runner);
  const { faulty, ...read } = readForm(form, { today, isCheckIn: context.isCheckIn });
  if (faulty.length > 0) return { outcome: 'unreadable', faulty };
  if (read.statements.length + read.ofActivities.length === 0) return { outcome: 'nothing', faulty };
  const [id] = /^[\w-]{8,64}$/.exec((form.get('form') ?? '').slice(0, 65)) ?? [];
  await recordForm(
    context,
    { clientId: link.clientId, runner },
    { id: id ?? context.newId('request'), ...read },
  );
  return { outcome: 'saved', faulty };
};

/** Questions that this visit asked already, answered or not. */
const askedBefore = (form: URLSearchParams | null): readonly string[] =>
  [...(form?.getAll('skip') ?? []), ...(form?.getAll('asks') ?? [])]
    .filter((field) => field.length <= 40)
    .slice(0, 100);

const isFaultOf = ({ outcome }: Sent, form: URLSearchParams | null): boolean =>
  outcome === 'unreadable' || (outcome === 'nothing' && form?.get('part') !== 'more');

/**
 * A check-in and its answer: the form where nothing was said today, else the answer of the day with the questions that it
 * asks first, a few at a time. Beside a referral nothing stands but the way to correct an answer.
 */
export const checkInPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, form, query, language, say } = visit;
  const part = parts.find((one) => query.has(one) || form?.get('show') === one) ?? null;
  const sent: Sent =
    form === null || form.has('show') ? { outcome: null, faulty: [] } : await save(visit, form);
  const isBlank = part === 'blank';
  if (!isBlank) await countUse(context, link, [runner.id]);
  const [shown, said, run] = await Promise.all([
    showRunner(context, runner, language),
    readSaid(context, runner),
    readUnratedRun(context, runner),
  ]);
  const isFaulty = isFaultOf(sent, form);
  const state: State = {
    ...{ shown, said, run, ...sent, part },
    asked: askedBefore(form),
    filling: isFaulty && form !== null ? { values: form, faulty: sent.faulty, say } : unfilled(say),
  };
  const wantsAnswer = part === 'answer' || (part === null && said.isSaidToday) || sent.outcome !== null;
  const isAlone = isReferralAlone(shown.assessment);
  const content =
    part === 'correct'
      ? correctContent(visit, state)
      : isBlank || (isFaulty && form?.get('part') !== 'more')
        ? placeContent(isBlank ? { ...visit, address: '' } : visit, state)
        : wantsAnswer || isAlone
          ? answerContent(visit, state)
          : placeContent(visit, state);
  return {
    status: isFaulty ? 422 : 200,
    title: say.checkIn('title'),
    content: surround(visit, state, content),
    elements: ['body-map', 'check-in-form', ...adviceFiles.elements],
    styles: ['check-in', ...adviceFiles.styles],
  };
};
