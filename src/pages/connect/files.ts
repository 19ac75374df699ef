import { dataBlock, type Html, html } from '#src/edges/html.ts';
import type { RunnerVisit } from '#src/pages/visit.ts';
import { sayBytes } from './say-bytes.ts';
import { uploadList } from './uploads.ts';

const accepted = '.fit,.gpx,.tcx,.gz,.zip,.csv';

/** A proof has to be known before the files are read: it stands in the address of the form. */
const sendAddress = ({ address, proof }: RunnerVisit): string =>
  proof === null ? address : `${address}?${new URLSearchParams({ proof })}`;

/** Why files were not accepted. */
export const refusal = ({ files, context, say }: RunnerVisit): Html | null =>
  files === null || !('refused' in files)
    ? null
    : html`<p role="alert">${say.connect('refused', { code: files.refused, bytes: sayBytes(say, context.maxUploadBytes) })}</p>`;

/** The form that sends files, and what became of those that were sent. */
export const fileSection = async (visit: RunnerVisit): Promise<Html> => {
  const { context, say: all } = visit;
  const say = all.connect;
  const bytes = sayBytes(all, context.maxUploadBytes);
  const words = { unsent: say('unsent') };
  return html`<section class="files" aria-labelledby="files"><h2 id="files">${say('files')}</h2>
<sinew-files><form class="card" method="post" enctype="multipart/form-data" action="${sendAddress(visit)}">
<label for="file">${say('choose')}</label><p class="quiet" id="file-hint">${say('chooseHint', { bytes })}</p>
<input id="file" name="file" type="file" multiple required accept="${accepted}" aria-describedby="file-hint">
<button class="main">${say('send')}</button></form>
<ul class="sending" role="status"></ul>
<template><li><strong></strong> <progress max="1" aria-label="${say('sending')}"></progress> <span></span></li></template>
${await uploadList(visit)}
${dataBlock('files-words', words)}</sinew-files></section>`;
};
