import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sport } from '#src/core/domain/sport.ts';
import { sportOfName, sportOfType } from '#src/core/sport/read-sport.ts';
import { hikingWords, walkingTypes, walkingWords } from '#src/core/sport/words/on-foot.ts';
import { glidingWords, otherWords } from '#src/core/sport/words/other-sports.ts';
import { cyclingWords, swimmingWords } from '#src/core/sport/words/riding.ts';
import { runningTypes, runningWords } from '#src/core/sport/words/running.ts';

type Table = Readonly<Record<string, string>>;

const rowsOf = (table: Table): readonly (readonly [language: string, phrase: string])[] =>
  Object.entries(table).flatMap(([language, line]) =>
    line.split(', ').map((phrase) => [language, phrase] as const),
  );

const tables: readonly (readonly [Sport, Table])[] = [
  ['running', runningWords],
  ['walking', walkingWords],
  ['hiking', hikingWords],
  ['cycling', cyclingWords],
  ['swimming', swimmingWords],
  ['other', glidingWords],
  ['other', otherWords],
];
const known = tables.flatMap(([sport, table]) =>
  rowsOf(table).map(([language, phrase]) => [language, phrase, sport] as const),
);
const sportOf = (type: string): Sport | undefined => sportOfType(type)?.sport;

describe('the words of every language', () => {
  it.each(tables)('of %s say it, as a type and as a name', (sport, table) => {
    const wrong = rowsOf(table).filter(
      ([, phrase]) => sportOf(phrase) !== sport || sportOfName(phrase) !== sport,
    );
    expect(wrong).toEqual([]);
  });

  it('stand in one sport only, sorted by language', () => {
    const meanings = Map.groupBy(known, ([, phrase]) => phrase);
    const twice = [...meanings].filter(([, rows]) => new Set(rows.map(([, , sport]) => sport)).size > 1);
    expect(twice.map(([phrase]) => phrase)).toEqual([]);
    for (const [, table] of tables) expect(Object.keys(table)).toEqual(Object.keys(table).toSorted());
  });

  it.each([
    ['running', runningTypes],
    ['walking', walkingTypes],
  ])('that mean %s in a type say nothing in a name', (sport, table) => {
    for (const [, phrase] of rowsOf(table)) {
      expect([phrase, sportOf(phrase), sportOf(`Outdoor_${phrase}`)]).toEqual([phrase, sport, sport]);
    }
    expect(sportOfName('Sentier du lac, course de la brasserie')).toBeNull();
  });

  it('are the same in any case, with any blanks and underscores', () => {
    const phrase = fc.constantFrom(...known.filter(([, text]) => /^[\p{L}\p{M} ]+$/u.test(text)));
    const blank = fc.constantFrom(' ', '  ', '_', '__', '-', ' _ ', '\t');
    const upper = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(phrase, blank, upper, ([, text, sport], gap, capitals) => {
        const cased = [...text].map((letter) => {
          const capital = letter.toUpperCase();
          return capitals.next().value === true && capital.toLowerCase() === letter ? capital : letter;
        });
        expect(sportOf(`${gap}${cased.join('').replaceAll(' ', gap)}${gap}`)).toBe(sport);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a type', () => {
  it.each([
    // OpenTracks' own words for running on streets, tracks and trails.
    ...[
      'Laufen',
      'Laufen (Straßenuntergrund)',
      'Laufen (Leichtathletik)',
      'Geländelauf',
      'běh',
      'silniční běh',
    ],
    ...[
      'běh na dráze',
      'běhání – trail',
      'futás',
      'terepfutás',
      'koşu',
      'course urbaine',
      'course athlétique',
    ],
    ...[
      'trail',
      'course à pied',
      'lasterketa',
      'kale-lasterketa',
      'pista-lasterketa',
      'vykdoma',
      'bėgimo takas',
    ],
    ...['bėgiojimas gatve', 'skriešana pa ielām', 'apvidus skriešana', 'staadionijooks', 'linnas jooksmine'],
    ...[
      'tek po urejenih poteh',
      'beh v teréne',
      'katujuoksu',
      'ratajuoksu',
      'maastojuoksu',
      'bieganie przełajowe',
    ],
    ...['chạy theo đường mòn', 'carrera', 'millas urbanas', 'carrera a pie en pista', 'hardlopen (baan)'],
    ...['Бег по пересеченной местности', 'Легкоатлетический бег', 'corsa campestre', 'pista de atletismo'],
    // Other apps.
    ...[
      'Run',
      'TrailRun',
      'VIRTUAL_RUN',
      'treadmill_running',
      'run_walk',
      'HKWorkoutActivityTypeRunning',
      '9',
    ],
    ...[
      'Course en extérieur',
      'Extérieur_Course',
      'Outdoor_Ausführen',
      'Outdoor_Run',
      'ランニング',
      '朝のランニング',
      '越野跑',
      '트레일 러닝',
      'วิ่งเทรล',
      'ｒｕｎｎｉｎｇ',
    ],
  ])('%s is running', (type) => {
    expect(sportOf(type)).toBe('running');
  });

  it.each([
    ...[
      'Langlauf',
      'langlaufen',
      'Skilanglauf',
      'Schlittschuhlaufen',
      'Eislaufen',
      'Rundtour',
      'běh na lyžích',
    ],
    ...[
      'biegi narciarskie',
      'bieganie na nartach',
      'tek na smučeh',
      'beh na lyžiach',
      'sífutás',
      'бег на лыжах',
    ],
    ...[
      'skijaško trčanje',
      'kayaklı koşu',
      'skøyteløp',
      'skiløb',
      'rulleskøjteløb',
      'skridskolöpning',
      'maastohiihto',
    ],
    ...[
      'Crunch',
      'Brunch',
      'Truncated',
      'overrunning',
      'Kayaking',
      'Nordic Ski',
      'HKWorkoutActivityTypeCrossCountrySkiing',
    ],
    ...['WheelchairRunPace', 'motor bike', 'horse riding', 'RESORT_SKIING_SNOWBOARDING_WS', 'Verlauf'],
  ])('%s is another sport', (type) => {
    expect(sportOf(type)).toBe('other');
  });

  it.each([
    ['VirtualRide', { sport: 'cycling', subSport: 'virtual_activity' }],
    ['INDOOR_CYCLING', { sport: 'cycling', subSport: 'indoor_cycling' }],
    ['Indoor Walk', { sport: 'walking', subSport: 'indoor_walking' }],
    ['Indoor Run', { sport: 'running', subSport: 'indoor_running' }],
    ['TREADMILL_RUNNING', { sport: 'running', subSport: 'treadmill' }],
    ['Laufband', { sport: 'running', subSport: 'treadmill' }],
    ['Nordic Ski', { sport: 'other', subSport: 'nordic_ski' }],
    ['Other', { sport: 'other', subSport: null }],
    ['Workout', { sport: 'other', subSport: null }],
  ])('%s is %o', (type, named) => {
    expect(sportOfType(type)).toEqual(named);
  });

  it.each(['', '  ', 'unknown', '77', null])('%j says nothing', (type) => {
    expect(sportOfType(type)).toBeNull();
  });
});

describe('a name', () => {
  it.each([
    ['Morning Run', 'running'],
    ['Course à pied le matin', 'running'],
    ['Lauf am Morgen', 'running'],
    ['Dauerlauf', 'running'],
    ['Trailrunning im Harz', 'running'],
    ['Waldlauf', 'running'],
    ['Intervallauf', 'running'],
    ['Straßenlauf', 'running'],
    ['Poranny bieg', 'running'],
    ['Morgonlöpning', 'running'],
    ['Corrida matinal', 'running'],
    ['Sabah Koşusu', 'running'],
    ['Pizza Run with walk breaks', 'running'],
    ['Sortie vélo l’après-midi', 'cycling'],
    ['Giro in bici pomeridiano', 'cycling'],
    ['Fahrradtour', 'cycling'],
    ['午后骑行', 'cycling'],
    ['Evening Walk', 'walking'],
    ['Abendspaziergang', 'walking'],
    ['Kvällscykling', 'cycling'],
    ['Ettermiddagssykkeltur', 'cycling'],
    ['Rennradrunde', 'cycling'],
    ['Велопрогулка', 'cycling'],
    ['Abendlanglauf', 'other'],
    ['Ochtendhardloopsessie', 'running'],
    ['Recycling centre', null],
    ['Randonnée du dimanche', 'hiking'],
    ['Langlauf in Ramsau', 'other'],
    ['Odpolední běh na lyžích', 'other'],
    ['Verlauf 2019-05-01', null],
    ['2019/6/9 6:52 AM', null],
    ['Brunch at Runnymede', null],
    ['Run to the bike shop', null],
  ])('%s is %s', (name, sport) => {
    expect(sportOfName(name)).toBe(sport);
  });

  it('of any length is read in a moment', () => {
    const text = 'běh na '.repeat(200_000);
    const before = performance.now();
    expect(sportOfName(text)).toBe('running');
    expect(performance.now() - before).toBeLessThan(50);
  });
});
