import { describe, expect, it } from 'vitest';
import { newSaid, sentencesOf } from '#src/core/assessment/say-once.ts';

describe('sentences of a text', () => {
  it('ends them at a full stop and its space, and never within a number', () => {
    expect(sentencesOf('Run 6.6 km. Rest.')).toEqual(['Run 6.6 km.', 'Rest.']);
  });

  it('ends them in a script without spaces, and not before a bracket that closes', () => {
    expect(sentencesOf('最多跑 6.6 公里。休息。')).toEqual(['最多跑 6.6 公里。', '休息。']);
    expect(sentencesOf('今天休息（不跑步。）好吗？')).toEqual(['今天休息（不跑步。）好吗？']);
  });

  it('says a long sentence once in any script, and joins the rest as it was', () => {
    const said = newSaid();
    said.keep('You have run many days in a row.');
    said.keep('你已经连续跑了很多天，需要休息。');
    expect(said.shorten('You have run many days in a row. Rest. Sleep.')).toBe('Rest. Sleep.');
    expect(said.shorten('休息。你已经连续跑了很多天，需要休息。睡觉。')).toBe('休息。睡觉。');
  });
});
