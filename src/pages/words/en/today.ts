/** The answer of the day. */
export const today = {
  title: 'Today',
  nextSteps: 'What to do',
  running: 'Running',
  preRun: 'Before a run',
  postRun: 'After a run',
  restDay: 'On a day without a run',
} as const;
