/** The form of a check-in. */
export const checkIn = {
  title: 'How is it today?',
  where: 'Where is it tight?',
  side: 'Which side?',
  nowhere: 'Nowhere',
  tightness: 'How tight, from 0 (not at all) to 10 (as bad as can be)?',
  nextMorningWorse: 'Was it worse on the morning after your last run?',
  stretchingBefore: 'Before the run',
  stretchingAfter: 'After the run',
  stretchingNever: 'Not at all',
  send: 'Send',
  saved: 'Saved.',
  notSaved: 'Not saved: one of the answers cannot be read. Please check the numbers.',
  correct: 'Correct an answer',
} as const;
