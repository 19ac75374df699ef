import { expect, it } from 'vitest';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import { wordsOf } from '#src/core/words/index.ts';

const inWords = (id: string): string => {
  const entry = findRoutine(id);
  if (entry === null) throw new Error(`no routine ${id}`);
  return wordsOf('en').doses.describe(entry.dose);
};

it.each([
  ['march_in_place', '2 sets of 30 s'],
  ['leg_swings_side', '1 set of 10 to 15 repetitions a side'],
  ['lying_hamstring_strap', '2 to 3 holds of 20 to 30 s a side'],
  [
    'pnf_contract_relax',
    '2 to 4 rounds a side, press for 5 to 10 s (gentle, about a third of maximum), then hold for 20 to 30 s',
  ],
  ['downward_dog', '2 to 3 sets of 5 breaths'],
  ['foam_roll_hamstring', '2 to 3 minutes a side, 5 to 10 minutes for all areas together'],
  ['cold_pack', '10 to 15 minutes, at most 4 times a day'],
  ['contrast_2_1', '3 to 5 rounds of 2 minutes warm and 1 minute cold'],
  ['breathing_4_6', '5 minutes, in for 4 s, out for 6 to 8 s'],
  [
    'glute_bridge',
    '2 to 3 sets of 10 to 15 repetitions, hold 2 s; 2-3 non-consecutive days per week; not in the 24 h before a hard run',
  ],
  ['sit_break', '2 to 3 minutes every 30 to 45 minutes'],
  ['step_back_week', '20 to 30 % less distance, 7 days'],
  ['refer_emergency', ''],
])('says the dose of %s in words', (id, words) => {
  expect(inWords(id)).toBe(words);
});

it('says how the Nordic programme starts before it gives the whole of it', () => {
  expect(inWords('nordic_curl')).toMatch(
    /^start with 2 sets of 5 repetitions 1x\/week, lower for 3 to 6 s; Petersen 10-week/,
  );
});
