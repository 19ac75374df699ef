import { type Growth, growText, repeat } from './growth.ts';

const point = (inner: string, attributes = ''): string =>
  `<trkpt lat="48.1" lon="11.5"${attributes}><ele>500.5</ele>${inner}</trkpt>`;
const time = (second: number): string => new Date(Date.UTC(2026, 2, 1) + second * 1000).toISOString();
const timed = (second: number): string => point(`<time>${time(second)}</time>`);

const gpxHead =
  '<gpx creator="Watch" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ns3="v1">';
const gpx = (inner: string): string => `${gpxHead}<trk><trkseg>${inner}</trkseg></trk></gpx>`;
const gpxSample = `<?xml version="1.0" encoding="UTF-8"?>${gpxHead}<metadata><time>${time(0)}</time></metadata>
<trk><name>Run</name><type>running</type><extensions><a:TrackStatsExtension><a:Distance>9</a:Distance><a:TimerTime>2</a:TimerTime></a:TrackStatsExtension></extensions><trkseg>
<trkpt lat="48.1" lon="11.5"><ele>500.5</ele><time>${time(0)}</time><extensions><ns3:hr>140</ns3:hr><ns3:cad>80</ns3:cad><speed>3.1</speed><distance>3</distance></extensions></trkpt>
${timed(1)}</trkseg></trk></gpx>`;

const tcx = (activities: string, after = ''): string =>
  `<TrainingCenterDatabase xmlns:ns3="v2"><Activities>${activities}</Activities>${after}</TrainingCenterDatabase>`;
const trackpoint = (second: number): string =>
  `<Trackpoint><Time>${time(second)}</Time><Position><LatitudeDegrees>48.1</LatitudeDegrees><LongitudeDegrees>11.5</LongitudeDegrees></Position><AltitudeMeters>500</AltitudeMeters><DistanceMeters>${second * 3}</DistanceMeters><HeartRateBpm><Value>140</Value></HeartRateBpm><Extensions><ns3:TPX><ns3:Speed>3</ns3:Speed><ns3:RunCadence>80</ns3:RunCadence></ns3:TPX></Extensions></Trackpoint>`;
const lap = (second: number, inner: string): string =>
  `<Lap StartTime="${time(second)}"><TotalTimeSeconds>60</TotalTimeSeconds><DistanceMeters>180</DistanceMeters><AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm>${inner}</Lap>`;
const activity = (inner: string): string =>
  `<Activity Sport="Running"><Id>${time(0)}</Id>${inner}<Notes>slow</Notes><Creator><Name>Watch</Name><UnitId>7</UnitId></Creator></Activity>`;
const tcxSample = `<?xml version="1.0" encoding="UTF-8"?>${tcx(
  activity(lap(0, `<Track>${trackpoint(0)}${trackpoint(1)}</Track>`)),
  '<Author><Name>App</Name></Author>',
)}`;

type Filler = { readonly what: string; readonly text: string; readonly end?: string };
const fillers: readonly Filler[] = [
  { what: 'blanks', text: ' ' },
  { what: 'blanks and a letter', text: ' ', end: 'x' },
  { what: 'digits', text: '1' },
  { what: 'commas', text: ',1' },
  { what: 'words', text: 'run walk ', end: 'x' },
  { what: 'entities', text: '&amp;' },
];
const inTexts: readonly Filler[] = [
  { what: 'comments', text: '<!-- x -->' },
  { what: 'sections of CDATA', text: '<![CDATA[1]]>' },
  { what: 'elements', text: '<a>1</a>' },
];

/** Where a filler goes: before the value, into it, and behind it. */
const places = [0, 0.5, -1, 1] as const;

const put = (value: string, filler: string, place: number): string => {
  const at = place < 0 ? value.length + place : Math.round(value.length * place);
  return value.slice(0, at) + filler + value.slice(at);
};

/** Each text and each attribute of a sample, grown by each filler in each place. */
const growFields = (format: string, sample: string): readonly Growth[] =>
  [...sample.matchAll(/<([\w:]+)[^>]*>([^<\s][^<]*)<|\s([\w:]+)="([^"]*)"/g)].flatMap((found) => {
    const [whole, element, text, attribute, value = text ?? ''] = found;
    const end = found.index + whole.length - 1;
    const used = text === undefined ? fillers : [...fillers, ...inTexts];
    return used.flatMap((filler) =>
      places.map((place) =>
        growText(`${filler.what} at ${place} of ${element ?? attribute} of ${format}`, 4_096, (n) => {
          const grown = filler.text.repeat(Math.ceil(n / filler.text.length)) + (filler.end ?? '');
          return sample.slice(0, end - value.length) + put(value, grown, place) + sample.slice(end);
        }),
      ),
    );
  });

const many = (name: string, from: number, text: (n: number) => string): Growth => growText(name, from, text);

/** What any XML can have too much of, put into a point of a GPX file. */
const structures: readonly Growth[] = [
  ...(
    [
      ['a comment', (n) => `<!--${'- '.repeat(n)}-->`],
      ['an open comment', (n) => `<!--${'- '.repeat(n)}`],
      ['CDATA', (n) => `<![CDATA[${'] '.repeat(n)}]]>`],
      ['an instruction', (n) => `<?x ${'? '.repeat(n)}?>`],
      ['a name', (n) => `<${'a'.repeat(n)}>1</${'a'.repeat(n)}>`],
      ['a prefix', (n) => `<${'a'.repeat(n)}:speed>1</${'a'.repeat(n)}:speed>`],
      ['an attribute’s name', (n) => `<a ${'a'.repeat(n)}="1"/>`],
      ['an entity without an end', (n) => `<a>&${'a'.repeat(n)}</a>`],
      ['a number of a character', (n) => `<a>&#${'0'.repeat(n)}65;</a>`],
      ['a document type', (n) => `<!DOCTYPE a [${'<!ELEMENT b (c)>'.repeat(n / 16)}]>`],
      ['an open document type', (n) => `<!DOCTYPE ${'<['.repeat(n / 2)}`],
      ['a declaration that is none', (n) => `<!${'a'.repeat(n)}>`],
      ['an end tag', (n) => `</${'a'.repeat(n)}>`],
      ['open brackets', (n) => '<'.repeat(n)],
      ['closed brackets', (n) => ']]>'.repeat(n / 3)],
    ] as const satisfies readonly (readonly [string, (n: number) => string])[]
  ).map(([name, text]) => many(name, 32_768, (n) => gpx(timed(0) + text(n) + timed(1)))),
  ...(
    [
      ['elements of one name', () => '<a>1</a>'],
      ['elements of many names', (index) => `<a${index}>1</a${index}>`],
      ['empty elements', () => '<a/>'],
      ['comments', () => '<!---->'],
      ['instructions', () => '<?a?>'],
      ['entities that nobody declared', () => '&a;'],
      ['end tags that nothing opened', (index) => `</a${index}>`],
      ['start tags that nothing closes', (index) => `<a${index}>`],
      ['namespaces bound on elements of their own', (index) => `<a xmlns:b${index}="osmand"/>`],
      ['speeds of a namespace that is bound again', (index) => `<b:speed xmlns:c="${index}">1</b:speed>`],
      ['speeds of namespaces that nobody bound', (index) => `<b${index}:speed>1</b${index}:speed>`],
      ['attributes without a value', () => '<a b/>'],
    ] as const satisfies readonly (readonly [string, (index: number) => string])[]
  ).map(([name, text]) =>
    many(name, 2000, (n) =>
      gpx(point(`<x xmlns:b="${'osman '.repeat(1000)}"/>${repeat(n, text)}`) + timed(1)),
    ),
  ),
  many('attributes of one element', 4000, (n) =>
    gpx(
      point(
        '',
        repeat(n, (index) => ` a${index}="1"`),
      ),
    ),
  ),
  many('namespaces of one element', 4000, (n) =>
    gpx(
      point(
        '',
        repeat(n, (at) => ` xmlns:a${at}="b"`),
      ),
    ),
  ),
  many('one attribute again and again', 4000, (n) => gpx(point('', ' a="1"'.repeat(n)))),
  many('depth', 2000, (n) => gpx(`${'<a>'.repeat(n)}${'</a>'.repeat(n)}`)),
  many('blanks before the root', 65_536, (n) => ' '.repeat(n) + gpx(timed(0))),
  many('words before the root', 65_536, (n) => `a ${'word '.repeat(n / 5)}${gpx(timed(0))}`),
  many('words behind the root', 65_536, (n) => `${gpx(timed(0))}${'word '.repeat(n / 5)}`),
  many('roots', 500, (n) => gpx(timed(0)).repeat(n)),
  many('declarations', 2000, (n) => `${'<?xml version="1.0" '.repeat(n)}?>${gpx(timed(0))}`),
];

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const encodings: readonly Growth[] = [
  { name: 'UTF-16', from: 1000, bytes: (n) => utf16(gpx(repeat(n, timed))) },
  {
    name: 'bytes that are no UTF-8',
    from: 65_536,
    bytes: (n) => Buffer.concat([Buffer.from(gpxHead), Buffer.alloc(n, 0xe9)]),
  },
  {
    name: 'halves of surrogates',
    from: 65_536,
    bytes: (n) => Buffer.concat([utf16(gpxHead), Buffer.alloc(n, 0xd8)]),
  },
];

const track = (second: number, type = ''): string => `<trk>${type}<trkseg>${timed(second)}</trkseg></trk>`;
const counts: readonly Growth[] = [
  many('points of GPX', 2000, (n) => gpx(repeat(n, timed))),
  many('points that go back in time', 2000, (n) => gpx(repeat(n, (index) => timed(n - index)))),
  many('points of one time', 2000, (n) => gpx(repeat(n, () => timed(0)))),
  many('points hours apart', 2000, (n) => gpx(repeat(n, (index) => timed(index * 9000)))),
  many('points without a time', 2000, (n) => gpx(timed(0) + repeat(n, () => point('')))),
  many('segments', 1000, (n) => gpx(repeat(n, (index) => `${timed(index)}</trkseg><trkseg>`))),
  many('segments half a day apart', 1000, (n) =>
    gpx(repeat(n, (at) => `${timed(at * 50_000)}</trkseg><trkseg>`)),
  ),
  many('empty segments', 4000, (n) => gpx(timed(0) + '</trkseg><trkseg>'.repeat(n))),
  many('tracks of one run', 1000, (n) => `${gpxHead}${repeat(n, track)}</gpx>`),
  many('tracks of one second', 1000, (n) => `${gpxHead}${repeat(n, () => track(0))}</gpx>`),
  many('tracks hours apart', 1000, (n) => `${gpxHead}${repeat(n, (index) => track(index * 20_000))}</gpx>`),
  many('tracks of many types', 1000, (n) => {
    const typed = (index: number): string => track(index, `<type>${index % 2 ? 'run' : 'bike'}</type>`);
    return `${gpxHead}${repeat(n, typed)}</gpx>`;
  }),
  many('empty tracks', 4000, (n) => `${gpxHead}${'<trk></trk>'.repeat(n)}${track(0)}</gpx>`),
  many('waypoints', 4000, (n) => `${gpxHead}${'<wpt lat="1" lon="1"><name>a</name></wpt>'.repeat(n)}</gpx>`),
  many('points of TCX', 1000, (n) => tcx(activity(lap(0, `<Track>${repeat(n, trackpoint)}</Track>`)))),
  many('laps', 1000, (n) => tcx(activity(repeat(n, (at) => lap(at, `<Track>${trackpoint(at)}</Track>`))))),
  many('laps without points', 1000, (n) => tcx(activity(repeat(n, (index) => lap(index * 60, ''))))),
  many('tracks of a lap', 1000, (n) =>
    tcx(
      activity(
        lap(
          0,
          repeat(n, (index) => `<Track>${trackpoint(index * 60)}</Track>`),
        ),
      ),
    ),
  ),
  many('activities', 500, (n) =>
    tcx(repeat(n, (at) => activity(lap(at, `<Track>${trackpoint(at)}</Track>`)))),
  ),
  many('activities without points', 500, (n) => tcx(repeat(n, (index) => activity(lap(index, ''))))),
  many('courses', 2000, (n) => tcx('', `<Courses>${'<Course><Name>a</Name></Course>'.repeat(n)}</Courses>`)),
  many('creators', 2000, (n) => tcx(activity(lap(0, '') + '<Creator><Name>a</Name></Creator>'.repeat(n)))),
];

/** Every text and attribute that GPX and TCX have. */
export const growingFields: readonly Growth[] = [
  ...growFields('GPX', gpxSample),
  ...growFields('TCX', tcxSample),
];

/** Everything else of XML, GPX and TCX. */
export const growingXml: readonly Growth[] = [...structures, ...encodings, ...counts];
