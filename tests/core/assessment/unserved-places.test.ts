import { describe, expect, it } from 'vitest';
import { assessStated } from '#tests/core/risk/runners.ts';
import { humanTexts } from './human-texts.ts';

const sentence = 'We have no exercises for your left shin.';

describe('a place that no exercise serves', () => {
  it.each([
    ['rated 3', { tightness: 3 }],
    ['with a sign that needs answers', { tightness: 4, signs: { swelling: true } }],
    ['while running waits', { tightness: 4, signs: { largeBruise: true } }],
    ['that has lasted for weeks', { tightness: 4, daysWithSymptoms: 50 }],
  ])('%s: says so once and refers the runner', (_, checkIn) => {
    const answer = assessStated({}, { region: 'shin', side: 'left', ...checkIn });
    expect(humanTexts(answer).join('\n').split(sentence)).toHaveLength(2);
    expect(answer.actions.map(({ id }) => id)).toContain('refer_clinician');
    expect(answer.nextSteps.map(({ id }) => id)).toContain('refer_clinician');
  });

  it('barely felt is no reason for an examination', () => {
    const answer = assessStated({}, { region: 'shin', side: 'left', tightness: 2 });
    expect(answer.actions.map(({ id }) => id)).not.toContain('refer_clinician');
    expect(answer.routines.label).toContain(sentence);
  });
});
