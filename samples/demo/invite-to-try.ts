/** What to try next, in lines that can be copied into a shell. */
export const inviteToTry = (address: string, key: string, runnerId: string, asOf: string): string =>
  [
    `The service keeps running. Documentation of the API: ${address}/docs`,
    '',
    'Call it with the key of this demo:',
    `  export SINEW_KEY=${key}`,
    `  curl -H "Authorization: Bearer $SINEW_KEY" \\`,
    `    "${address}/v1/runners/${runnerId}/assessment?asOf=${asOf}"`,
    '',
    'Upload a run of your own:',
    `  curl -H "Authorization: Bearer $SINEW_KEY" -F file=@run.fit \\`,
    `    "${address}/v1/runners/${runnerId}/uploads"`,
    '',
    'Ctrl-C ends the service and removes what it stored.',
    '',
  ].join('\n');
