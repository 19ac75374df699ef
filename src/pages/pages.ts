import { Failure, isFailure } from '#src/core/index.ts';
import type { Link } from '#src/edges/storage/link-store.ts';
import { isUnlocked, unlockLink } from '#src/use-cases/links/unlock-link.ts';
import { checkInPage } from './check-in/page.ts';
import { connectPage } from './connect/page.ts';
import { physioPage } from './physio/page.ts';
import { pinPage } from './pin-page.ts';
import { runPage } from './run/page.ts';
import { ofMember } from './squad/member.ts';
import { squadPage } from './squad/page.ts';
import { timelinePage } from './timeline/page.ts';
import { weeksPage } from './timeline/weeks-page.ts';
import { todayPage } from './today/page.ts';
import { planPage } from './today/plan.ts';
import type { Page, RunnerVisit, Visit } from './visit.ts';

/** What stands below the address of a link: a name, or `:id` in the place of any. */
type Below<V> = Readonly<Record<string, (visit: V) => Promise<Page>>>;

/** The pages of each view of a runner, by what follows the token in the address. */
const runnerPages: Readonly<Record<Exclude<Link['view'], 'squad'>, Below<RunnerVisit>>> = {
  today: { '': todayPage, plan: planPage },
  'check-in': { '': checkInPage, today: todayPage },
  timeline: { '': timelinePage, weeks: weeksPage, 'runs/:id': runPage },
  physio: { '': physioPage, timeline: timelinePage, 'runs/:id': runPage },
  connect: { '': connectPage },
};

/** The pages of a coach. */
const squadPages: Below<Visit> = {
  '': squadPage,
  'runners/:id': ofMember(todayPage),
  'runners/:id/timeline': ofMember(timelinePage),
  'runners/:id/runs/:id': ofMember(runPage),
};

const matches = (pattern: string, rest: readonly string[]): boolean => {
  const parts = pattern === '' ? [] : pattern.split('/');
  return parts.length === rest.length && parts.every((part, at) => part === ':id' || part === rest[at]);
};

const find = <V extends Visit>(pages: Below<V>, { rest }: V): ((visit: V) => Promise<Page>) => {
  const found = Object.entries(pages).find(([pattern]) => matches(pattern, rest));
  if (found === undefined) throw new Failure('not-found', 'The link has no such page.');
  return found[1];
};

const isOfRunner = (visit: Visit): visit is RunnerVisit => 'runner' in visit;

const show = (visit: Visit): Promise<Page> => {
  const { view } = visit.link;
  if (view === 'squad') return find(squadPages, visit)(visit);
  if (!isOfRunner(visit)) throw new Failure('not-found', 'The link has no runner.');
  return find(runnerPages[view], visit)(visit);
};

/** Compares a PIN and shows the page, or the form again. */
const enterPin = async (visit: Visit, pin: string): Promise<Page> => {
  const { context, link, say } = visit;
  try {
    const { proof } = await unlockLink(context, link, pin.slice(0, 20));
    return await show({ ...visit, proof, form: null });
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (error.code === 'forbidden') return pinPage(say, 'pinWrong');
    if (error.code === 'rate-limited') return pinPage(say, 'pinLocked');
    throw error;
  }
};

/**
 * The page of a link at an address, or the form for its PIN.
 *
 * @throws Failure `not-found` for an address that the view does not have.
 */
export const showPage = async (visit: Visit): Promise<Page> => {
  const { context, link, form, proof, say } = visit;
  const pin = form?.get('pin') ?? null;
  if (link.hasPin && pin !== null) return enterPin(visit, pin);
  return isUnlocked(context, link, proof) ? show(visit) : pinPage(say, null);
};
