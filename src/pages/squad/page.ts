import { severities } from '#src/core/index.ts';
import { type Html, html } from '#src/edges/html.ts';
import type { Page, Visit } from '#src/pages/visit.ts';
import { type ShownMember, showSquad } from '#src/use-cases/assessment/show-squad.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { isSeverity, isUnknown, nameOf, squadRow } from './row.ts';

const groups = ['now', 'look', 'unknown', 'fine'] as const;
type Group = (typeof groups)[number];

/** Of whom no run and no check-in is known, nobody can say that nothing is needed. */
const groupOf = ({ member }: ShownMember): Group => {
  const { severity } = member;
  if (isUnknown(member) || !isSeverity(severity)) return 'unknown';
  const at = severities.indexOf(severity);
  if (at >= severities.indexOf('stop')) return 'now';
  return at >= severities.indexOf('caution') ? 'look' : 'fine';
};

const columns = [
  ...(['runner', 'state', 'advice', 'weeks', 'tightness'] as const),
  ...(['nextRun', 'lastRun', 'lastCheckIn'] as const),
];

const table = (members: readonly ShownMember[], visit: Visit): Html =>
  html`<table class="squad"><thead><tr>${columns.map((column) => html`<th scope="col">${visit.say.squad(column)}</th>`)}</tr></thead>
<tbody>${members.map((member) => squadRow(member, visit))}</tbody></table>`;

const groupPart = (group: Group, all: readonly ShownMember[], visit: Visit): Html | null => {
  const { squad: say } = visit.say;
  const members = all.filter((member) => groupOf(member) === group);
  if (members.length === 0) return null;
  const title = html`${say('group', { group })} <span class="count">${String(members.length)}</span>`;
  // Those who need nothing take one line, unless nobody else is there.
  return (group === 'fine' || group === 'unknown') && members.length < all.length
    ? html`<details><summary><h2>${title}</h2></summary>${table(members, visit)}</details>`
    : html`<h2>${title}</h2>${table(members, visit)}`;
};

const option = (value: string, text: string, chosen: string): Html =>
  value === chosen
    ? html`<option value="${value}" selected>${text}</option>`
    : html`<option value="${value}">${text}</option>`;

type Asked = { readonly name: string; readonly tag: string };

/** A form to narrow the list, for squads that do not fit a screen. */
const searchForm = (asked: Asked, members: readonly ShownMember[], { link, proof, say }: Visit): Html => {
  const tags = new Set(members.flatMap(({ member }) => member.tags).filter((tag) => tag !== link.tag));
  const choice =
    tags.size === 0
      ? null
      : html`<label>${say.squad('tag')} <select name="tag">${option('', say.squad('allTags'), asked.tag)}
${[...tags].toSorted().map((tag) => option(tag, tag, asked.tag))}</select></label>`;
  const inputs = html`<label>${say.squad('name')} <input type="search" name="name" value="${asked.name}" maxlength="100"></label>
${choice}<button>${say.squad('show')}</button>`;
  return proof === null
    ? html`<search><form class="find" method="get" aria-label="${say.squad('find')}">${inputs}</form></search>`
    : html`<search><form class="find" method="post" aria-label="${say.squad('find')}"><input type="hidden" name="proof" value="${proof}">${inputs}</form></search>`;
};

const isAsked =
  ({ name, tag }: Asked) =>
  (shown: ShownMember): boolean =>
    nameOf(shown).toLowerCase().includes(name.toLowerCase()) &&
    (tag === '' || shown.member.tags.includes(tag));

/** So few that they are seen without searching. */
const fewRunners = 8;

/** The runners with the tag of a link, who needs attention first. */
export const squadPage = async (visit: Visit): Promise<Page> => {
  const { context, link, form, query, say } = visit;
  const { members, isCut } = await showSquad(context, link.clientId, link.tag);
  await countUse(
    context,
    link,
    members.map(({ member }) => member.runnerId),
  );
  const from = form ?? query;
  const asked = {
    name: (from.get('name') ?? '').slice(0, 100).trim(),
    tag: (from.get('tag') ?? '').slice(0, 100),
  };
  const isSearched = asked.name !== '' || asked.tag !== '';
  const found = members.filter(isAsked(asked));
  const needed = found.some((member) => ['now', 'look'].includes(groupOf(member)));
  const nobody = members.length === 0 ? 'empty' : found.length === 0 ? 'found' : 'nobody';
  return {
    status: 200,
    title: link.tag ?? say.squad('count', { runners: members.length }),
    width: 'wide',
    styles: ['today', 'timeline', 'squad'],
    content: html`<h1>${link.tag}</h1><p class="quiet">${say.squad('count', { runners: found.length })}</p>
${isSearched || members.length > fewRunners ? searchForm(asked, members, visit) : null}
${needed ? null : html`<p role="status">${say.squad(nobody)}</p>`}
${groups.map((group) => groupPart(group, found, visit) ?? html``)}
${isCut ? html`<p>${say.squad('more')}</p>` : null}`,
  };
};
