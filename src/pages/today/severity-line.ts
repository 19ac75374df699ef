import { type Html, html } from '#src/edges/html.ts';
import { severitySign, signSize, type Told } from '#src/pages/drawings/severity-sign.ts';
import type { SayPages } from '#src/pages/words/speak-pages.ts';
import { writeShapes } from '#src/pages/write-drawing.ts';

/** A severity by its sign and its word. Not knowing anything is no good news. */
export const severityLine = (severity: Told, { common: say }: SayPages): Html =>
  html`<p class="severity ${severity}"><svg class="sign" width="${signSize}" height="${signSize}" viewBox="0 0 ${signSize} ${signSize}" aria-hidden="true">${writeShapes(severitySign(severity))}</svg>${say('severity', { severity })}</p>`;
