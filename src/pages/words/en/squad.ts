/** The runners of a coach. */
export const squad = {
  attention: 'Look at first',
  others: 'All others',
  runner: 'Runner',
  state: 'State',
  advice: 'Advice',
  nextRun: 'Next run at most',
  lastRun: 'Last run',
  lastCheckIn: 'Last check-in',
  asOf: 'As of',
  more: 'There are more runners with this tag than one page shows.',
} as const;
