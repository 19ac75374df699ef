import { type Html, html } from '#src/edges/html.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import { readLatestUploads } from '#src/use-cases/uploads/read-latest-uploads.ts';
import type { UploadResult } from '#src/use-cases/uploads/read-uploads.ts';
import { backStep } from './back-step.ts';

/** Parts of an archive that are named. */
const mostNamed = 20;

type Say = SayPages['connect'];

const archiveLines = ({ archive }: UploadResult, say: Say): Html | null => {
  if (archive === null) return null;
  const { total, processed, rejected, duplicate } = archive.counts;
  const done = processed + rejected + duplicate;
  const unread = archive.parts.items
    .filter(({ upload }) => upload.status === 'rejected')
    .slice(0, mostNamed)
    .map(
      ({ upload }) =>
        html`<li>${upload.filename}: ${say('because', { code: upload.problem?.code ?? null })}</li>`,
    );
  return html`<progress max="${Math.max(total, 1)}" value="${done}" aria-label="${say('archive', { done, total })}"></progress>
<p>${say('archive', { done, total })} ${say('archiveCounts', { processed, duplicate, rejected })}</p>
${unread.length === 0 ? null : html`<details><summary>${say('rejectedParts')}</summary><ul>${unread}</ul></details>`}`;
};

const uploadItem = (result: UploadResult, say: Say): Html => {
  const { upload, activityIds } = result;
  const { status, problem, unreadRows } = upload;
  const isArchive = result.archive !== null && status !== 'rejected';
  const outcome = isArchive ? null : html`<p>${say('outcome', { status, runs: activityIds.length })}</p>`;
  return html`<li class="${status}"><strong>${upload.filename}</strong>${outcome}
${problem === null ? null : html`<p>${say('because', { code: problem.code })}</p>`}
${unreadRows === null ? null : html`<p>${say('unreadRows', { count: unreadRows.count })}</p>`}
${isArchive ? archiveLines(result, say) : null}</li>`;
};

const isUnfinished = ({ upload, archive }: UploadResult): boolean => {
  if (upload.finishedAt === null) return true;
  if (archive === null) return false;
  const { total, processed, rejected, duplicate } = archive.counts;
  return processed + rejected + duplicate < total;
};

/** What the runner sent last and what became of it; an element asks again while something is not finished. */
export const uploadList = async (visit: RunnerVisit): Promise<Html> => {
  const { context, runner, say } = visit;
  const results = await readLatestUploads(context, runner.id);
  const items = results.map((result) => uploadItem(result, say.connect));
  const unfinished = results.filter(isUnfinished).length;
  return html`<div class="uploads" data-unfinished="${unfinished}"><h3>${say.connect('sentFiles')}</h3>
${items.length === 0 ? html`<p class="quiet">${say.connect('noFiles')}</p>` : html`<ul>${items}</ul>`}
${unfinished === 0 ? null : html`<div class="look">${backStep(visit, say.connect('look'))}</div>`}</div>`;
};
