import type { LanguageId } from '#src/core/index.ts';
import { speakPages } from './words/speak-pages.ts';

/**
 * The script that other apps load from an address that stays: it loads the elements of this version, and tells them what
 * to say while the service cannot.
 */
export const embedScript = (version: string, language: LanguageId): string => {
  const { embed: say } = speakPages(language);
  const words = { unreachable: say('unreachable'), badLink: say('badLink'), retry: say('retry') };
  return `import { defineEmbedded } from '/assets/${version}/elements/embed.js';\ndefineEmbedded(${JSON.stringify(words)});\n`;
};
