import { type Html, html } from '#src/edges/html.ts';
import { isOperatorAction } from '#src/use-cases/operator/act.ts';
import { actionButton } from './action-form.ts';
import { addressOf, type OperatorPage, type OperatorVisit, operatorViews, type ViewParts } from './visit.ts';

const refreshEverySeconds = 15;

const navigation = ({ view, say, formToken }: OperatorVisit): Html => {
  const link = (one: (typeof operatorViews)[number]): Html =>
    one === view
      ? html`<li><a href="${addressOf(one)}" aria-current="page">${say('view', { view: one })}</a></li>`
      : html`<li><a href="${addressOf(one)}">${say('view', { view: one })}</a></li>`;
  return html`<header class="operator"><nav aria-label="${say('views')}"><ul>${operatorViews.map(link)}</ul></nav>
<form method="post" action="/operator/sign-out"><input type="hidden" name="token" value="${formToken}"><button>${say('signOut')}</button></form></header>`;
};

/** What an action led to, by the address that follows it. */
const notice = ({ query, say }: OperatorVisit): Html | null => {
  const action = query.get('done') ?? '';
  return isOperatorAction(action)
    ? html`<p class="notice" role="status">${say('done', { action })}</p>`
    : null;
};

/** The address of the page as it is filtered, without what an action added. */
export const addressAgain = ({ view, query }: OperatorVisit): string => {
  const again = new URLSearchParams(query);
  for (const name of ['done', 'fragment']) again.delete(name);
  return again.size === 0 ? addressOf(view) : `${addressOf(view)}?${again}`;
};

const refreshed = (visit: OperatorVisit, part: Html): Html => {
  const { say } = visit;
  const seconds = { seconds: refreshEverySeconds };
  return html`<sinew-refresh seconds="${refreshEverySeconds}" pause="${say('pause')}" resume="${say('resume')}" ended="${say('notRefreshed')}">
<p class="refresh"><a class="button" href="${addressAgain(visit)}">${say('refresh')}</a> <button type="button" data-live>${say('pause')}</button>
<span class="quiet" role="status" data-live>${say('refreshing', seconds)}</span></p><div data-part>${part}</div></sinew-refresh>`;
};

/** A page around the parts of a view. */
export const frame = (visit: OperatorVisit, { title, filter, part }: ViewParts): OperatorPage => ({
  status: 200,
  title: `${title} – ${visit.say('title')}`,
  width: 'wide',
  styles: ['operator'],
  elements: ['refresh'],
  content: html`${navigation(visit)}<h1>${title}</h1>${notice(visit)}${filter}${refreshed(visit, part)}`,
  part,
});

type Asked = { readonly action: string; readonly target: string; readonly back: string };

/** Asks whether an action is meant. */
export const confirmPage = (visit: OperatorVisit, { action, target, back }: Asked): OperatorPage => {
  const { say } = visit;
  const question = say('confirm', { action, target });
  const button = actionButton({ ...visit, back }, { action, target, isConfirmed: true, label: say('yes') });
  return {
    status: 200,
    title: question,
    styles: ['operator'],
    content: html`<h1>${question}</h1>${button}<p><a href="${back}">${say('back')}</a></p>`,
    part: null,
  };
};

/** Says why something was not done or cannot be shown. */
export const refusalPage = (say: OperatorVisit['say'], status: number, text: string): OperatorPage => ({
  status,
  title: text,
  styles: ['operator'],
  content: html`<h1>${text}</h1><p><a href="/operator">${say('back')}</a></p>`,
  part: null,
});
