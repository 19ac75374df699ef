import { describe, expect, it } from 'vitest';
import { gpxFormat } from '#src/edges/formats/gpx/gpx.ts';
import { decodeAll, decodeOne, failureOf, listOf, sourceInChunks } from '#tests/support/decode-text.ts';

const tpx = 'http://www.garmin.com/xmlschemas/TrackPointExtension';
const point = (time: string | null, inside = '', position = 'lat="48.1" lon="11.5"'): string =>
  `<trkpt ${position}>${time === null ? '' : `<time>${time}</time>`}${inside}</trkpt>`;
const gpx = (body: string, attributes = 'version="1.1" creator="Tester"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><gpx ${attributes} xmlns="http://www.topografix.com/GPX/1/1">${body}</gpx>`;
const track = (points: string, about = ''): string => `<trk>${about}<trkseg>${points}</trkseg></trk>`;
const decode = (text: string) => decodeOne(gpxFormat, text);
const at = (second: number): string => new Date(Date.UTC(2026, 2, 1, 7, 0, second)).toISOString();

describe('a GPX file', () => {
  it('gives position, altitude and time of each point as they are written', async () => {
    const activity = await decode(
      gpx(
        track(
          `${point('2026-03-01T07:00:00Z', '<ele>512.5</ele>', 'lat="48.137" lon="0"')}${point('2026-03-01T07:00:01.250Z', '', 'lat="-0.5" lon="-179.99"')}`,
        ),
      ),
    );
    expect(activity.startMs).toBe(Date.UTC(2026, 2, 1, 7));
    expect(listOf(activity.records.timeMs)).toEqual([
      Date.UTC(2026, 2, 1, 7),
      Date.UTC(2026, 2, 1, 7, 0, 1, 250),
    ]);
    expect(listOf(activity.records.columns.latitude)).toEqual([48.137, -0.5]);
    expect(listOf(activity.records.columns.longitude)).toEqual([0, -179.99]);
    expect(listOf(activity.records.columns.altitude)).toEqual([512.5, Number.NaN]);
    expect(activity.records.columns.heartRate).toBeUndefined();
    expect(activity.repairs).toEqual([]);
  });

  it.each([
    ['version 1 with the usual prefix', 'gpxtpx', `${tpx}/v1`],
    ['version 2 with the usual prefix', 'gpxtpx', `${tpx}/v2`],
    ['the prefix of Garmin Connect', 'ns3', `${tpx}/v1`],
    ['a prefix nobody has seen before', 'zz9', `${tpx}/v2`],
  ])(
    'reads heart rate, cadence, speed and temperature of TrackPointExtension: %s',
    async (_, prefix, space) => {
      const inside = `<extensions><${prefix}:TrackPointExtension xmlns:${prefix}="${space}"><${prefix}:atemp>21</${prefix}:atemp><${prefix}:hr>151</${prefix}:hr><${prefix}:cad>86</${prefix}:cad><${prefix}:speed>3.25</${prefix}:speed></${prefix}:TrackPointExtension></extensions>`;
      const { columns } = (await decode(gpx(track(point(at(0), inside))))).records;
      expect([
        columns.heartRate?.[0],
        columns.cadence?.[0],
        columns.speed?.[0],
        columns.temperature?.[0],
      ]).toEqual([151, 86, 3.25, 21]);
    },
  );

  it('leaves cadence as it is stored, whatever its unit', async () => {
    const { columns } = (
      await decode(gpx(track(point(at(0), '<extensions><cadence>172</cadence></extensions>'))))
    ).records;
    expect(listOf(columns.cadence)).toEqual([172]);
  });

  it('reads bare extensions, power and the cumulative distance of gpxdata', async () => {
    const inside =
      '<extensions><power>250</power><heartrate>140</heartrate><gpxdata:cadence xmlns:gpxdata="http://www.cluetrust.com/XML/GPXDATA/1/0">80</gpxdata:cadence><gpxdata:distance xmlns:gpxdata="http://www.cluetrust.com/XML/GPXDATA/1/0">12.5</gpxdata:distance></extensions>';
    const { columns } = (await decode(gpx(track(point(at(0), inside))))).records;
    expect([columns.power?.[0], columns.heartRate?.[0], columns.cadence?.[0], columns.distance?.[0]]).toEqual(
      [250, 140, 80, 12.5],
    );
  });

  it('takes no distance and no speed from namespaces whose unit it does not know', async () => {
    const inside =
      '<extensions><gh:distance xmlns:gh="https://graphhopper.com/public/schema/gpx/1.1">12</gh:distance><mytrails:speed xmlns:mytrails="http://www.frogsparks.com/mytrails">9</mytrails:speed></extensions>';
    const { columns } = (await decode(gpx(track(point(at(0), inside))))).records;
    expect(columns.distance).toBeUndefined();
    expect(columns.speed).toBeUndefined();
  });

  it('keeps the first value when several extensions of a point say the same', async () => {
    const inside =
      '<extensions><gpxtpx:hr>98</gpxtpx:hr></extensions><extensions><heartrate>99</heartrate></extensions>';
    const { columns } = (await decode(gpx(track(point(at(0), inside))))).records;
    expect(listOf(columns.heartRate)).toEqual([98]);
  });

  it('reads the speed that GPX 1.0 writes into the point itself', async () => {
    const { columns } = (await decode(gpx(track(point(at(0), '<speed>2.5</speed>')), 'version="1.0"')))
      .records;
    expect(listOf(columns.speed)).toEqual([2.5]);
  });

  it('reads elements with a prefix of their own as well as those without', async () => {
    const text = `<g:gpx xmlns:g="http://www.topografix.com/GPX/1/1"><g:trk><g:trkseg><g:trkpt lat="1" lon="2"><g:ele>3</g:ele><g:time>${at(0)}</g:time></g:trkpt></g:trkseg></g:trk></g:gpx>`;
    const { columns } = (await decode(text)).records;
    expect([columns.latitude?.[0], columns.longitude?.[0], columns.altitude?.[0]]).toEqual([1, 2, 3]);
  });

  it('reads texts in CDATA and steps over comments', async () => {
    const text = gpx(
      track(
        `<!-- a > comment -->${point(null, '<time><![CDATA[2026-03-01T07:00:00Z]]></time>')}`,
        '<type><![CDATA[running]]></type>',
      ),
    );
    const activity = await decode(text);
    expect([activity.sport, activity.startMs]).toEqual(['running', Date.UTC(2026, 2, 1, 7)]);
  });

  it('keeps points without a time, and positions that are not on the earth out', async () => {
    const activity = await decode(
      gpx(track(`${point(null)}${point(at(1), '', 'lat="91" lon="0"')}${point(at(2))}`)),
    );
    expect(listOf(activity.records.timeMs)[0]).toBeNaN();
    expect(listOf(activity.records.columns.latitude)).toEqual([48.1, Number.NaN, 48.1]);
    expect(activity.startMs).toBe(Date.parse(at(1)));
    expect(activity.repairs).toEqual([{ id: 'junk-skipped', samples: 1 }]);
  });

  it('reads times with an offset and remembers the first one', async () => {
    const activity = await decode(
      gpx(track(`${point('2026-03-01T08:00:00+01:00')}${point('2026-03-01T08:00:01+0100')}`)),
    );
    expect([activity.startMs, activity.localOffsetSeconds]).toEqual([Date.UTC(2026, 2, 1, 7), 3600]);
  });

  it('reads times without a zone as UTC, as GPX defines it, and learns no local time from them', async () => {
    const activity = await decode(gpx(track(point('2026-03-01T07:00:00'))));
    expect([activity.startMs, activity.localOffsetSeconds]).toEqual([Date.UTC(2026, 2, 1, 7), null]);
  });

  it('names who wrote it', async () => {
    const { creator } = await decode(gpx(track(point(at(0))), 'creator="Garmin Connect"'));
    expect(creator).toEqual({ manufacturer: 'garmin', product: null, software: 'Garmin Connect' });
  });

  it('takes the statistics that a track states for itself, and computes none', async () => {
    const stats =
      '<extensions><x:TrackStatsExtension xmlns:x="http://www.garmin.com/xmlschemas/TrackStatsExtension/v1"><x:Distance>5012.5</x:Distance><x:TimerTime>1800</x:TimerTime><x:Ascent>44</x:Ascent></x:TrackStatsExtension></extensions>';
    const { summary } = await decode(gpx(track(point(at(0)), stats)));
    expect(summary.distanceMeters).toBe(5012.5);
    expect(summary.timerSeconds).toBe(1800);
    expect(summary.ascentMeters).toBe(44);
    expect(summary.descentMeters).toBeNull();
  });
});

describe('the sport of a GPX track', () => {
  const moving = (metersPerSecond: number): string =>
    Array.from({ length: 60 }, (_, second) =>
      point(at(second), '', `lat="${48 + (second * metersPerSecond) / 111_195}" lon="11"`),
    ).join('');
  const sportOf = async (about: string, metersPerSecond = 3): Promise<string> => {
    const { sport, subSport } = await decode(gpx(track(moving(metersPerSecond), about)));
    return subSport === null ? sport : `${sport}/${subSport}`;
  };

  it.each([
    ['running', 'running'],
    ['Run', 'running'],
    ['9', 'running'],
    ['trail_running', 'running/trail'],
    ['treadmill_running', 'running/treadmill'],
    ['cycling', 'cycling'],
    ['open_water_swimming', 'swimming'],
    ['16', 'swimming'],
    ['hiking', 'hiking'],
    ['walking', 'walking'],
    ['indoor_running', 'running/indoor_running'],
    ['speed_walking', 'walking'],
    ['run_walk', 'running'],
    ['VirtualRide', 'cycling/virtual_activity'],
    ['Nordic Ski', 'other/nordic_ski'],
    ['Kayaking', 'other/kayaking'],
    ['other', 'other'],
  ])('of the type %s is %s', async (type, sport) => {
    expect(await sportOf(`<type>${type}</type>`)).toBe(sport);
  });

  it('comes from a word of its name when there is no type', async () => {
    expect(await sportOf('<name>Afternoon Ride</name>')).toBe('cycling');
  });

  it('is a run when nothing is said and the speed is that of a run', async () => {
    expect(await sportOf('', 3)).toBe('running');
    expect(await sportOf('', 1.2)).toBe('other');
    expect(await sportOf('', 9)).toBe('other');
  });

  it.each([
    [
      'in Samsung’s element after the track',
      '',
      '<exerciseinfo><exercisetype>11007</exercisetype></exerciseinfo>',
      'cycling',
    ],
    [
      'in Samsung’s number of running',
      '',
      '<exerciseinfo><exercisetype>1002</exercisetype></exerciseinfo>',
      'running',
    ],
    [
      'in a number of Samsung’s that is not known',
      '',
      '<exerciseinfo><exercisetype>16001</exercisetype></exerciseinfo>',
      'other/samsung_16001',
    ],
    ['in Runtastic’s number', '<extensions><sport_type_id>3</sport_type_id></extensions>', '', 'cycling'],
    [
      'in Apple’s word',
      '<extensions><workoutActivityType>HKWorkoutActivityTypeWalking</workoutActivityType></extensions>',
      '',
      'walking',
    ],
    ['in the extensions of the file', '', '<extensions><type>Langlauf</type></extensions>', 'other/langlauf'],
    ['nowhere', '<desc>no ride</desc>', '<extensions><version>9</version></extensions>', 'running'],
  ])('is found %s', async (_, about, afterTrack, sport) => {
    const { sport: found, subSport } = await decode(gpx(`${track(moving(3), about)}${afterTrack}`));
    expect(subSport === null ? found : `${found}/${subSport}`).toBe(sport);
  });

  it('comes from the name in the head of the file when its track has none', async () => {
    const head = '<metadata><name>Sortie vélo</name></metadata>';
    expect((await decode(gpx(`${head}${track(moving(3))}`))).sport).toBe('cycling');
  });

  it('is not taken from the type of a link', async () => {
    expect(await sportOf('<link href="x"><type>text/html</type></link>', 3)).toBe('running');
  });
});

describe('several tracks and segments', () => {
  const run = (fromSecond: number, about = '<type>running</type>'): string =>
    track(`${point(at(fromSecond))}${point(at(fromSecond + 60))}`, about);
  const hour = 3600;

  it('are one activity with a pause where a segment ends and the next starts later', async () => {
    const activity = await decode(
      gpx(`<trk><trkseg>${point(at(0))}${point(at(60))}</trkseg><trkseg>${point(at(300))}</trkseg></trk>`),
    );
    expect(activity.records.length).toBe(3);
    expect(activity.pauses).toEqual([{ startMs: Date.parse(at(60)), endMs: Date.parse(at(300)) }]);
  });

  it('have no pause where segments only mark laps', async () => {
    const activity = await decode(
      gpx(`<trk><trkseg>${point(at(0))}</trkseg><trkseg>${point(at(1))}</trkseg></trk>`),
    );
    expect(activity.pauses).toEqual([]);
  });

  it('of one sport within three hours are one activity', async () => {
    const activity = await decode(gpx(run(0) + run(2 * hour)));
    expect(activity.records.length).toBe(4);
    expect(activity.pauses).toHaveLength(1);
  });

  it('further apart are two activities', async () => {
    const activities = await decodeAll(gpxFormat, gpx(run(0) + run(5 * hour)));
    expect(activities.map((activity) => activity.startMs)).toEqual([
      Date.parse(at(0)),
      Date.parse(at(5 * hour)),
    ]);
    expect(activities.map((activity) => activity.records.length)).toEqual([2, 2]);
  });

  it('of different sports are different activities', async () => {
    const activities = await decodeAll(gpxFormat, gpx(run(0) + run(70, '<type>cycling</type>')));
    expect(activities.map((activity) => activity.sport)).toEqual(['running', 'cycling']);
  });

  it('at the same time are recordings of two devices, not one long run', async () => {
    const long = (about: string): string => track(`${point(at(0))}${point(at(600))}`, about);
    expect(await decodeAll(gpxFormat, gpx(long('') + long('')))).toHaveLength(2);
  });

  it('listed newest first are put in the order of time', async () => {
    const activity = await decode(gpx(run(200) + run(0)));
    expect(activity.startMs).toBe(Date.parse(at(0)));
    expect(listOf(activity.records.timeMs)).toEqual(
      [0, 60, 200, 260].map((second) => Date.parse(at(second))),
    );
  });

  it('without any time join the recording beside them', async () => {
    const activity = await decode(gpx(run(0) + track(point(null) + point(null))));
    expect(activity.records.length).toBe(4);
  });

  it('of a log that is never cleared are split where half a day is missing', async () => {
    const text = gpx(`<trk><trkseg>${point(at(0))}</trkseg><trkseg>${point(at(13 * hour))}</trkseg></trk>`);
    expect(await decodeAll(gpxFormat, text)).toHaveLength(2);
  });
});

describe('times in the wrong unit', () => {
  it('are scaled when milliseconds were taken for tenths of seconds and the rest counts from the start', async () => {
    const text = gpx(
      track(
        `${point('7572-07-22T15:33:41.500Z')}${point('1970-01-01T00:00:00.900Z')}${point('1970-01-01T00:00:01.900Z')}`,
      ),
    );
    const activity = await decode(text);
    // 176,799,598,421.5 s ÷ 100 = 1,767,995,984.215 s
    expect(listOf(activity.records.timeMs)).toEqual([1767995984215, 1767995985115, 1767995986115]);
    expect(activity.repairs).toEqual([{ id: 'time-scaled', samples: 3 }]);
  });

  it('are scaled when milliseconds were taken for seconds', async () => {
    // 2026-03-01T07:00:00Z is 1,772,348,400 s; a thousand times that many seconds is a day in the year 58133
    const activity = await decode(gpx(track(point('58133-06-07T16:00:00Z'))));
    expect(new Date(activity.startMs ?? 0).getUTCFullYear()).toBe(2026);
  });

  it('are left alone when they are merely old', async () => {
    expect((await decode(gpx(track(point('1998-03-01T07:00:00Z'))))).repairs).toEqual([]);
  });
});

describe('a GPX file that is no recorded run is refused', () => {
  const refusal = (text: string) => failureOf(decodeAll(gpxFormat, text));

  it('with file-not-an-activity for routes, waypoints and empty tracks', async () => {
    expect((await refusal(gpx('<rte><rtept lat="1" lon="2"/></rte>'))).detail).toContain('route');
    expect((await refusal(gpx('<wpt lat="1" lon="2"/>'))).detail).toContain('waypoints');
    for (const body of ['', '<trk/>', '<rte><rtept lat="1" lon="2"/></rte>', '<wpt lat="1" lon="2"/>']) {
      expect((await refusal(gpx(body))).code).toBe('file-not-an-activity');
    }
  });

  it('with file-without-time when no point has one', async () => {
    expect((await refusal(gpx(track(point(null) + point(null))))).code).toBe('file-without-time');
    expect((await refusal(gpx(track(point('yesterday at noon'))))).code).toBe('file-without-time');
  });

  it('with file-corrupt for decimal commas, saying so', async () => {
    const failure = await refusal(gpx(track(point(at(0), '', 'lat="48,137" lon="11,5"'))));
    expect(failure.code).toBe('file-corrupt');
    expect(failure.detail).toContain('decimal comma');
  });

  it('with file-empty, file-truncated or file-corrupt when there is nothing to keep', async () => {
    expect((await refusal('')).code).toBe('file-empty');
    expect((await refusal('<?xml version="1.0"?><gpx><metadata><name>a')).code).toBe('file-truncated');
    expect((await refusal('<gpx><trk><trkseg></trk></gpx>')).code).toBe('file-corrupt');
  });
});

describe('a damaged GPX file', () => {
  const three = gpx(track([0, 1, 2].map((second) => point(at(second))).join('')));

  it('that was cut off keeps every whole point before the cut', async () => {
    const activity = await decode(three.slice(0, three.lastIndexOf('<time>') + 10));
    expect(activity.records.length).toBe(2);
    expect(activity.repairs).toEqual([{ id: 'truncated', samples: 1 }]);
  });

  it('goes on after a place that is no XML', async () => {
    const activity = await decode(three.replace('</trkpt>', '</trkqt>'));
    expect(activity.records.length).toBe(3);
    expect(activity.repairs[0]?.id).toBe('junk-skipped');
  });

  it('reads the same in chunks of any size', async () => {
    const text = gpx(track(point(at(0), '<ele>1.5</ele><name>Überlauf 跑步 🏃</name>') + point(at(1))));
    const whole = await decode(text);
    for (const size of [1, 2, 3, 5, 7, 64]) {
      const [activity] = await gpxFormat.decode(sourceInChunks(Buffer.from(text), size));
      expect(activity).toEqual(whole);
    }
  });
});

describe('a GPX file made to exhaust the reader', () => {
  const many = (count: number, secondsApart: number): string =>
    gpx(Array.from({ length: count }, (_, index) => track(point(at(index * secondsApart)))).join(''));

  it('of fifty thousand tracks is read in one pass over them', async () => {
    const before = process.cpuUsage();
    expect((await decode(many(50_000, 1))).records.length).toBe(50_000);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });

  it('of more activities than anybody recorded is file-too-large', async () => {
    const failure = await failureOf(decodeAll(gpxFormat, many(5_001, 20_000)));
    expect(failure.code).toBe('file-too-large');
  });
});
