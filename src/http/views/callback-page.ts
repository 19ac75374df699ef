import type { Completion } from '#src/use-cases/platforms/complete-connection.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (title: string, sentence: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<body style="font:18px/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem">
<h1>${escapeHtml(title)}</h1><p>${escapeHtml(sentence)}</p></body></html>
`;

/** The page that a runner sees after returning from a platform. */
export const callbackPage = (completion: Completion): string => {
  if (completion.kind === 'connected') {
    return page('Connected', 'Your runs are now imported automatically. You can close this page.');
  }
  if (completion.kind === 'unknown') {
    return page('This link is no longer valid', 'Start again in the app you came from.');
  }
  const because = completion.because ?? 'the platform gave no reason';
  return page('Not connected', `The connection failed: ${because}. You can try again in the app.`);
};

/**
 * The app's return address with the outcome of the connection.
 *
 * @example
 * returnAddress('https://app.example.com/done', 'con_1', 'active');
 * // 'https://app.example.com/done?connectionId=con_1&status=active'
 */
export const returnAddress = (
  returnTo: string,
  connectionId: string,
  status: 'active' | 'failed',
): string => {
  const url = new URL(returnTo);
  url.searchParams.set('connectionId', connectionId);
  url.searchParams.set('status', status);
  return url.href;
};
