import type { LanguageId, Severity } from '#src/core/index.ts';

/**
 * What pages say around an answer: headings, buttons, and the questions that only a form asks. They stand here and not
 * with the words of the core, because no other client has a use for them. What a place, a side or a question of the
 * catalogue is called, the core says.
 */
export type PageWords = {
  /** The severity in words: no page tells it by colour alone. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly today: string;
  readonly nextSteps: string;
  /** `day` as the language names it. */
  readonly until: (day: string) => string;
  readonly running: string;
  /** Titles of what is chosen for a phase of the day. */
  readonly phases: Readonly<Record<'preRun' | 'postRun' | 'restDay', string>>;
  readonly checkIn: string;
  readonly where: string;
  readonly side: string;
  readonly nowhere: string;
  readonly tightness: string;
  readonly nextMorningWorse: string;
  readonly yes: string;
  readonly no: string;
  readonly notSaid: string;
  readonly stretching: Readonly<Record<'before' | 'after' | 'never', string>>;
  readonly send: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly correct: string;
  readonly pinTitle: string;
  readonly pin: string;
  readonly pinWrong: string;
  readonly pinLocked: string;
  readonly open: string;
  readonly gone: string;
  readonly later: string;
  readonly squad: Readonly<
    Record<
      | ('attention' | 'others' | 'more')
      | ('runner' | 'state' | 'advice' | 'nextRun' | 'lastRun' | 'lastCheckIn' | 'asOf'),
      string
    >
  >;
  readonly notAssessed: string;
  /** `days` is null where it is not known. */
  readonly daysAgo: (days: number | null) => string;
};

const en: PageWords = {
  severities: {
    none: 'All quiet',
    info: 'All quiet',
    caution: 'Take care',
    strong: 'Warning',
    stop: 'Stop running for now',
    urgent: 'See a doctor today',
    emergency: 'Emergency',
  },
  today: 'Today',
  nextSteps: 'What to do',
  until: (day) => `until ${day}`,
  running: 'Running',
  phases: { preRun: 'Before a run', postRun: 'After a run', restDay: 'On a day without a run' },
  checkIn: 'How is it today?',
  where: 'Where is it tight?',
  side: 'Which side?',
  nowhere: 'Nowhere',
  tightness: 'How tight, from 0 (not at all) to 10 (as bad as can be)?',
  nextMorningWorse: 'Was it worse on the morning after your last run?',
  yes: 'Yes',
  no: 'No',
  notSaid: 'No answer',
  stretching: { before: 'Before the run', after: 'After the run', never: 'Not at all' },
  send: 'Send',
  saved: 'Saved.',
  notSaved: 'Not saved: one of the answers cannot be read. Please check the numbers.',
  correct: 'Correct an answer',
  pinTitle: 'This page has a PIN',
  pin: 'PIN',
  pinWrong: 'The PIN is wrong.',
  pinLocked: 'Too many wrong PINs. Try again in an hour.',
  open: 'Open',
  gone: 'This link is no longer valid. Ask whoever sent it for a new one.',
  later: 'Too many attempts. Please try again in a minute.',
  squad: {
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
  },
  notAssessed: 'Not assessed yet',
  daysAgo: (days) => {
    if (days === null) return 'unknown';
    if (days === 0) return 'today';
    return days === 1 ? 'yesterday' : `${days} days ago`;
  },
};

/** By language; the compiler names one that has answers and no pages. */
export const pageWords: Readonly<Record<LanguageId, PageWords>> = { en };
