import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDose } from '#src/cli/report/describe-dose.ts';
import { changeText, labelOf, measuredText, valueText } from '#src/cli/report/name-measured.ts';
import { renderPage } from '#src/cli/report/render-page.ts';
import { type ReportAnswers, renderBrief, renderReport } from '#src/cli/report/render-report.ts';
import { colourStyle, plainStyle, styleOf } from '#src/cli/report/style.ts';
import { wrapText } from '#src/cli/report/wrap-text.ts';
import { fullAnswers } from './full-answers.ts';

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const report = renderReport(fullAnswers, plainStyle());

describe('the report', () => {
  it('draws each week as a bar with its distance and change', () => {
    expect(report).toMatch(/2025-05-26 +█+▌? +19\.5 km +2 runs +-3% +longest 10\.0 km/);
    expect(report).toMatch(/2025-06-02 +█{26} +44\.0 km +4 runs +\+126% +longest 18\.0 km/);
  });

  it('shows a warning with its numbers, evidence, rule and what clears it', () => {
    expect(report).toContain('1. One run was much longer than usual [caution]');
    expect(report).toContain('distance 18.0 km · longest of 30 days 10.0 km · change +80%');
    expect(report).toContain('grade B, cohort or meta-analysis with direct relevance');
    expect(report).toMatch(/Frandsen\s+2025/);
    expect(report).toMatch(/threshold +More than 30 % longer/);
    expect(report).toMatch(/clears +Seven days/);
    expect(report).toMatch(/rule +L-SPK-M/);
  });

  it('shows each routine with dose, how and stop rule', () => {
    expect(report).toMatch(/Before a run\n +• Leg swings\n +dose +1 set of 10 to 15 on each side\n +how/);
    expect(report).toMatch(/stop +Stop on sharp pain/);
    expect(report).toContain('Between runs');
  });

  it('describes a routine once and only names it in a later list', () => {
    expect(report.match(/Leg swings/g)).toHaveLength(2);
    expect(report.match(/Hold on to something/g)).toHaveLength(1);
    expect(report).toMatch(/as above +1 set of 10 to 15 on each side/);
  });

  it('asks what would help and says once what is missing to how many questions', () => {
    expect(report).toContain('WORTH ANSWERING\n   - Does it tingle?');
    expect(report).toContain('- seven earlier check-ins (2 questions)');
  });

  it('says the ceiling of the next run and that it is no medical advice', () => {
    expect(report).toContain('At most 11.0 km. 110% of the longest run of 30 days.');
    expect(report).toContain('No medical device.');
  });

  it('is never wider than 80 columns, nor than the terminal', () => {
    expect(widest(report)).toBeLessThanOrEqual(80);
    expect(widest(renderReport(fullAnswers, plainStyle(60)))).toBeLessThanOrEqual(60);
    expect(widest(renderReport(fullAnswers, plainStyle(200)))).toBeLessThanOrEqual(80);
  });

  it('holds no escape sequence where there are no colours, and the same words where there are', () => {
    expect(report).not.toContain('\u001b');
    const coloured = renderReport(fullAnswers, colourStyle());
    const codes = ['0', '1', '2', '33'].map((code) => `\u001b[${code}m`);
    expect(codes.reduce((text, code) => text.replaceAll(code, ''), coloured)).toBe(report);
  });

  it('prints a referral before anything else and no routine', () => {
    const assessment = {
      ...fullAnswers.assessment,
      severity: 'emergency',
      referral: 'Go to an emergency department now.',
      routines: { preRun: [], postRun: [], restDay: [], eligible: [], label: null },
    } as const;
    const text = renderReport({ ...fullAnswers, assessment }, plainStyle());
    expect(text.indexOf('emergency department')).toBeLessThan(text.indexOf('YOUR WEEKS'));
    expect(text).toContain('No routine now.');
  });

  it('says so when nothing is known', () => {
    const text = renderReport({ runner: null, load: null, assessment: null }, plainStyle());
    expect(text).toContain('No week is known yet.');
    expect(text).toContain('Nothing stands out.');
    expect(text).toContain('No ceiling can be given.');
  });

  it('never throws, whichever values are null or missing, and never prints null, undefined or NaN', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (dice) => {
        const holed = punchHoles(fullAnswers, () => dice.next().value ?? 9) as ReportAnswers;
        const text = renderReport({ ...emptyAnswers, ...holed }, plainStyle());
        expect(text).not.toMatch(/\bnull\b|undefined|NaN|\[object/);
      }),
      { numRuns: 300 },
    );
  });
});

const emptyAnswers: ReportAnswers = { runner: null, load: null, assessment: null };

/** The same value with every tenth part null and every tenth field gone. */
const punchHoles = (value: unknown, roll: () => number): unknown => {
  const face = roll();
  if (face === 0) return null;
  if (Array.isArray(value)) return value.map((item) => punchHoles(item, roll));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => roll() !== 1)
      .map(([name, part]) => [name, punchHoles(part, roll)]),
  );
};

describe('the page', () => {
  const page = renderPage(fullAnswers);

  it('holds what the full report holds', () => {
    const words = [
      'Robin of the long run',
      'Keep the next runs short.',
      'L-SPK-M',
      'Leg swings',
      'No medical device.',
    ];
    for (const text of words) expect(page).toContain(text);
  });

  it('never throws, whichever values are null or missing, and never prints null, undefined or NaN', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (dice) => {
        const holed = punchHoles(fullAnswers, () => dice.next().value ?? 9) as ReportAnswers;
        expect(renderPage({ ...emptyAnswers, ...holed })).not.toMatch(/\bnull\b|undefined|NaN|\[object/);
      }),
      { numRuns: 300 },
    );
  });

  it('lets no text be markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shown = renderPage({ ...fullAnswers, runner: { displayName: `${text}<img src=x>` } });
        expect(shown).not.toContain('<img');
      }),
    );
  });
});

describe('the short report', () => {
  const brief = renderBrief(fullAnswers, plainStyle());

  it('holds the headline, the steps, the next run, three routines and the disclaimer', () => {
    expect(brief).toContain('Keep the next runs short.');
    expect(brief).toContain('1. Run no more than 11 km at a time until Saturday 14 June.');
    expect(brief).toMatch(/NEXT RUN\n +Up to 11 km a run until Saturday 14 June\./);
    expect(brief).toContain('No medical device.');
    expect(brief).not.toContain('YOUR WEEKS');
    expect(brief.match(/•/g)?.length).toBeLessThanOrEqual(3);
    expect(widest(brief)).toBeLessThanOrEqual(80);
  });

  it('never throws, whichever values are null or missing, and never prints null, undefined or NaN', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (dice) => {
        const holed = punchHoles(fullAnswers, () => dice.next().value ?? 9) as ReportAnswers;
        const text = renderBrief({ ...emptyAnswers, ...holed }, plainStyle());
        expect(text).not.toMatch(/\bnull\b|undefined|NaN|\[object/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words of a measured value', () => {
  it.each([
    ['longest30Meters', 10_000, 'longest of 30 days', '10.0 km'],
    ['longest30NowMeters', 10_000, 'longest of the last 30 days', '10.0 km'],
    ['changeShare', 0.8, 'change', '+80%'],
    ['downhillShare', 0.25, 'downhill', '25%'],
    ['gapHours', 12.5, 'gap', '12.5 h'],
    ['averageSpm', 157.25, 'average', '157.3 steps/min'],
    ['elapsedSeconds', 3600, 'elapsed', '60 min'],
    ['tightness', 5, 'tightness', '5'],
    ['altersStride', true, 'alters stride', 'yes'],
    ['daysAgo', 1, '', 'yesterday'],
    ['daysAgo', 4, '', '4 days ago'],
    ['heightMeters', 1.78, 'height', '1.78 m'],
    ['longest30Meters', null, 'longest of 30 days', 'unknown'],
  ])('%s %j', (name, value, label, shown) => {
    expect([labelOf(name), valueText(name, value)]).toEqual([label, shown]);
  });

  it('are joined on one line', () => {
    expect(measuredText({ distanceMeters: 900, runs: 3 })).toBe('distance 900 m · runs 3');
    expect(measuredText({ rating: 5, altersStride: null })).toBe('rating 5');
    expect(measuredText(null)).toBe('');
  });

  it('sign a change', () => {
    expect([changeText(1.2), changeText(-0.05), changeText(0), changeText(null)]).toEqual([
      '+120%',
      '-5%',
      '0%',
      '',
    ]);
  });
});

describe('a dose without words', () => {
  it('is put into words', () => {
    expect(describeDose({ sets: 1, reps: [10, 15], perSide: true })).toBe(
      '1 set, 10–15 repetitions, each side',
    );
    expect(describeDose({ minutes: [5, 10], frequency: 'daily' })).toBe('5–10 min, frequency daily');
    expect(describeDose({ volumeChangePercent: [-30, -20], days: 7 })).toBe('20–30% less distance, 7 days');
    expect(describeDose({ days: 1 })).toBe('1 day');
    expect(describeDose(null)).toBe('');
  });
});

describe('wrapping', () => {
  it('never makes a line wider than asked and loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/)),
        fc.integer({ min: 10, max: 80 }),
        (words, columns) => {
          const lines = wrapText(words.join(' '), columns, { first: '- ', rest: '  ' });
          expect(Math.max(0, ...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
          expect(
            lines
              .map((line) => line.slice(2))
              .join('')
              .replaceAll(' ', ''),
          ).toBe(words.join(''));
        },
      ),
    );
  });
});

describe('the style of a stream', () => {
  it('has colours on a terminal only, and not where NO_COLOR is set', () => {
    const strong = (stream: object, environment: Record<string, string>): string =>
      styleOf(stream, environment).strong('x');
    expect(strong({ isTTY: true }, {})).toBe('\u001b[1mx\u001b[0m');
    expect(strong({ isTTY: true }, { NO_COLOR: '1' })).toBe('x');
    expect(strong({}, {})).toBe('x');
  });
});
