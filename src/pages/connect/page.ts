import { type Html, html } from '#src/edges/html.ts';
import type { Page, RunnerVisit } from '#src/pages/visit.ts';
import { countUse } from '#src/use-cases/links/open-link.ts';
import { beginConnection } from './begin-connection.ts';
import { endConnection } from './end-connection.ts';
import { fileSection, refusal } from './files.ts';
import { takeoutSection } from './takeouts.ts';
import { watchSection } from './watches.ts';

/** An id in a form; longer is none. */
const longestId = 100;

const idIn = ({ form }: RunnerVisit, name: string): string | null =>
  form?.get(name)?.slice(0, longestId) ?? null;

const overview = async (visit: RunnerVisit, said: Html | null): Promise<Page> => {
  const { files, say } = visit;
  return {
    status: files !== null && 'refused' in files ? files.status : 200,
    title: say.connect('title'),
    elements: ['files'],
    styles: ['connect'],
    content: html`<h1>${say.connect('title')}</h1>${said}<p>${say.connect('intro')}</p>
${await watchSection(visit)}${await fileSection(visit)}${takeoutSection(say)}`,
  };
};

/** Connects watches and takes files of runs; it shows nothing of what became of the runner. */
export const connectPage = async (visit: RunnerVisit): Promise<Page> => {
  const { context, link, runner, form, say } = visit;
  await countUse(context, link, [runner.id]);
  const [platform, ending] = [idIn(visit, 'connect'), idIn(visit, 'disconnect')];
  const isSure = form?.has('sure') === true;
  const next =
    platform === null
      ? ending === null
        ? null
        : await endConnection(visit, ending, isSure)
      : await beginConnection(visit, platform);
  if (next !== null) return next;
  const said = ending === null ? refusal(visit) : html`<p role="status">${say.connect('disconnected')}</p>`;
  return overview(visit, said);
};
