import type { Language } from '#src/core/words/language.ts';

const runs = {
  none: 'Rest day',
  easy: 'Easy run',
  hard: 'Hard run',
  paused: 'Running pauses',
  unknown: 'Run or rest',
} as const;

/** The week in a calendar. */
export const calendar: Language['calendar'] = {
  name: ({ name }) => (name === null ? 'Running week' : `Running week of ${name}`),
  runDay: ({ run, atMost, strength }) => {
    const title = atMost === null ? runs[run] : `${runs[run]}, at most ${atMost}`;
    return strength ? `${title}, with strength` : title;
  },
  planned: ({ race, name, length }) => {
    const what = [name, length].filter((part) => part !== null && part !== '').join(', ');
    const kind = race ? 'Race' : 'Planned';
    return what === '' ? kind : `${kind}: ${what}`;
  },
  phases: { preRun: 'Before the run', postRun: 'After the run', restDay: 'Without a run' },
  routine: ({ name, dose, step, stopRule }) => {
    const parts = [dose === '' ? name : `${name}: ${dose}`, step ?? '', stopRule];
    return `- ${parts.filter((part) => part !== '').join('; ')}`;
  },
};
