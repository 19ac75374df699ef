/** What elements in other apps say while they cannot reach the service. */
export const embed = {
  unreachable: 'There is no connection right now.',
  badLink: 'This address is no link of this service.',
  retry: 'Try again',
} as const;
