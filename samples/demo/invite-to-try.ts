const pages = ['What Robin sees today', 'A check-in', 'The weeks at a glance', 'The sheet for a physio'];

/** What to try next, in lines that can be copied into a shell. `links` are the addresses of the pages above, in their order. */
export const inviteToTry = (
  address: string,
  key: string,
  runnerId: string,
  links: readonly string[],
): string =>
  [
    `The service keeps running. Documentation of the API: ${address}/docs`,
    '',
    'Call it with the key of this demo:',
    `  export SINEW_KEY=${key}`,
    `  curl -H "Authorization: Bearer $SINEW_KEY" \\`,
    `    "${address}/v1/runners/${runnerId}/assessment"`,
    '',
    'Upload a run of your own:',
    `  curl -H "Authorization: Bearer $SINEW_KEY" -F file=@run.fit \\`,
    `    "${address}/v1/runners/${runnerId}/uploads"`,
    '',
    'Open its pages in a browser (Ctrl-C ends the service and removes what it stored):',
    ...links
      .toReversed()
      .map((url, index) => `  ${(pages.toReversed()[index] ?? '').padEnd(22)} ${address}${url}`),
    '',
  ].join('\n');
