import { describe, expect, it } from 'vitest';
import { gpxFormat } from '#src/edges/formats/gpx/gpx.ts';
import { readDecimal } from '#src/edges/formats/xml/read-decimal.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';
import { readXml } from '#src/edges/formats/xml/read-xml.ts';
import { rootElement } from '#src/edges/formats/xml/root-element.ts';
import { longestNumber, longestText, longestTime } from '#src/edges/longest-text.ts';
import { decodeAll, decodeOne, failureOf, sourceInChunks } from '#tests/support/decode-text.ts';

const body =
  '<gpx creator="Läufer"><trk><trkseg><trkpt lat="48.1" lon="11.5"><time>2026-03-01T07:00:00Z</time></trkpt></trkseg></trk></gpx>';
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Buffer => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('the encoding of an XML file', () => {
  it.each([
    ['UTF-8', Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF<?xml version="1.0" encoding="utf-8"?>${body}`)],
    ['none declared', Buffer.from(body)],
    ['UTF-16 little-endian', utf16(`<?xml version="1.0" encoding="UTF-16"?>${body}`, 'le', true)],
    ['UTF-16 big-endian', utf16(`<?xml version="1.0" encoding="UTF-16"?>${body}`, 'be', true)],
    ['UTF-16 without a mark', utf16(`<?xml version="1.0" encoding="UTF-16LE"?>${body}`, 'le', false)],
    ['UTF-16 big-endian without a mark', utf16(`<?xml version="1.0"?>${body}`, 'be', false)],
    ['ISO-8859-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${body}`, 'latin1')],
    ['Windows-1252', Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${body}`, 'latin1')],
  ])('%s is read without a repair', async (_, bytes) => {
    expect(gpxFormat.recognises(bytes.subarray(0, 4096))).toBe(true);
    const activity = await decodeOne(gpxFormat, bytes);
    expect(activity.creator.software).toBe('Läufer');
    expect(activity.repairs).toEqual([]);
  });

  it('is not believed when UTF-16 is declared on single bytes', async () => {
    const activity = await decodeOne(gpxFormat, `<?xml version="1.0" encoding="utf-16"?>${body}`);
    expect(activity.creator.software).toBe('Läufer');
    expect(activity.repairs).toEqual([{ id: 'encoding-declared-wrong', samples: 1 }]);
  });

  it('falls back to Windows-1252 where bytes are no UTF-8, and says so', async () => {
    const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`, 'latin1');
    const activity = await decodeOne(gpxFormat, bytes);
    expect(activity.creator.software).toBe('Läufer');
    expect(activity.repairs).toEqual([{ id: 'encoding-declared-wrong', samples: 1 }]);
  });

  it('survives every seam between two chunks', async () => {
    const bytes = utf16(`<?xml version="1.0"?>${body}`, 'le', true);
    for (const size of [1, 3, 5, 1023, 1025]) {
      const [activity] = await gpxFormat.decode(sourceInChunks(bytes, size));
      expect(activity?.creator.software).toBe('Läufer');
    }
  });
});

describe('what stands before the root', () => {
  it('may be blanks before the declaration', async () => {
    const text = `          <?xml version="1.0" encoding="UTF-8"?>\n${body}`;
    expect(gpxFormat.recognises(Buffer.from(text))).toBe(true);
    expect((await decodeOne(gpxFormat, text)).repairs).toEqual([]);
  });

  it('may be words that some server printed first, which is reported', async () => {
    const text = `Warning: something\n<?xml version="1.0"?>${body}`;
    expect((await decodeOne(gpxFormat, text)).repairs).toEqual([{ id: 'junk-skipped', samples: 1 }]);
  });

  it('may be comments, instructions and a document type', () => {
    const before = '<?xml version="1.0"?><?style x?><!-- <kml> --><!DOCTYPE gpx [ <!ELEMENT a (b)> ]>';
    expect(rootElement(Buffer.from(`${before}<x:GPX a="1">`))).toBe('gpx');
    expect(rootElement(Buffer.from('no mark-up at all'))).toBeNull();
    expect(rootElement(Buffer.from('<!DOCTYPE html><p>'))).toBe('p');
  });
});

describe('hostile XML', () => {
  it('never expands entities: billion laughs are refused before the root is read', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`,
    ).join('');
    const text = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY lol0 "lol">${entities}]>${body.replace('Läufer', '&lol9;')}`;
    const failure = await failureOf(decodeAll(gpxFormat, text));
    expect(failure.code).toBe('file-corrupt');
    expect(failure.detail).toContain('entities');
  });

  it('never loads external entities', async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>${body.replace('Läufer', '&xxe;')}`;
    expect((await failureOf(decodeAll(gpxFormat, text))).code).toBe('file-corrupt');
  });

  it('ignores a document type that only names a schema', async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE gpx SYSTEM "http://example.invalid/gpx.dtd">${body}`;
    expect((await decodeOne(gpxFormat, text)).records.length).toBe(1);
  });

  it('keeps undefined entities as text and goes on', async () => {
    const activity = await decodeOne(gpxFormat, body.replace('Läufer', 'a&nbsp;b'));
    expect(activity.creator.software).toBe('a&nbsp;b');
    expect(activity.repairs).toEqual([{ id: 'junk-skipped', samples: 1 }]);
  });

  it('is refused when it nests without end', async () => {
    const failure = await failureOf(decodeAll(gpxFormat, `<gpx>${'<a>'.repeat(1_000_000)}`));
    expect(failure.code).toBe('file-corrupt');
  });

  it('is refused when one text never ends', async () => {
    const source = {
      bytes: null,
      async *chunks() {
        yield Buffer.from('<gpx><trk><name>');
        for (let index = 0; index < 1000; index += 1) yield Buffer.alloc(65_536, 97);
      },
    };
    expect((await failureOf(gpxFormat.decode(source))).code).toBe('file-corrupt');
  });

  it('has no text, attribute or name that is longer than texts are', async () => {
    const long = 'a'.repeat(longestText + 1);
    const named = (name: string) => body.replace('<trk>', `<trk><type>${name}</type>`);
    expect((await decodeOne(gpxFormat, named('a'.repeat(longestText)))).subSport).toMatch(/^a+$/);
    expect((await decodeOne(gpxFormat, named(long))).subSport).toBeNull();
    expect((await decodeOne(gpxFormat, named(`${'<!-- -->a'.repeat(longestText)}a`))).subSport).toBeNull();
    expect((await decodeOne(gpxFormat, body.replace('Läufer', long))).creator.software).toBeNull();
    expect((await decodeOne(gpxFormat, body.replace('<trk>', `<${long}/><trk>`))).records.length).toBe(1);
  });

  it('has no number and no time that is longer than those are, blanks aside', async () => {
    const read = (written: string): number => createTimeReader().read(written);
    const zeros = (count: number): string => '0'.repeat(count);
    expect(read(`  \n${' '.repeat(1000)}2026-03-01T07:00:00Z\n  `)).toBe(Date.UTC(2026, 2, 1, 7));
    expect(read(`2026-03-01T07:00:00.${zeros(longestTime - 21)}Z`)).toBe(Date.UTC(2026, 2, 1, 7));
    expect(read(`2026-03-01T07:00:00.${zeros(longestTime - 20)}Z`)).toBeNaN();
    expect(readDecimal(` 1.${zeros(longestNumber - 2)} `, 'ele')).toBe(1);
    expect(readDecimal(`1.${zeros(longestNumber - 1)}`, 'ele')).toBeNaN();
  });

  it('of nothing but faults is given up', async () => {
    const failure = await failureOf(decodeAll(gpxFormat, `<gpx>${'</x>'.repeat(100_000)}`));
    expect(failure.code).toBe('file-corrupt');
  });

  it('with a hundred thousand different names needs no memory for them', async () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `<a${index}/>`).join('');
    expect((await decodeOne(gpxFormat, body.replace('<trk>', `<x>${names}</x><trk>`))).records.length).toBe(
      1,
    );
  });
});

describe('errors that are not the file’s', () => {
  it('of the source pass unchanged, because they may be gone the next time', async () => {
    const broken = new Error('the disk cannot be read');
    const source = {
      bytes: null,
      async *chunks(): AsyncGenerator<Uint8Array> {
        yield Buffer.from('<gpx>');
        throw broken;
      },
    };
    await expect(gpxFormat.decode(source)).rejects.toBe(broken);
  });

  it('of a handler become file-crashed-reader', async () => {
    const handlers = {
      open: () => {
        throw new TypeError('bug');
      },
      close: () => undefined,
    };
    const failure = await failureOf(readXml(sourceInChunks(Buffer.from('<a/>'), 9), handlers));
    expect(failure.code).toBe('file-crashed-reader');
  });
});

describe('a time', () => {
  const read = (text: string): number => createTimeReader().read(text);

  it.each([
    ['2019-06-15T09:42:23Z', '2019-06-15T09:42:23.000Z'],
    ['2019-06-15T09:42:23.000Z', '2019-06-15T09:42:23.000Z'],
    ['2019-06-15T09:42:23.5Z', '2019-06-15T09:42:23.500Z'],
    ['2010-01-01T14:48:37.5195429Z', '2010-01-01T14:48:37.519Z'],
    ['2019-06-15 09:42:23', '2019-06-15T09:42:23.000Z'],
    ['2021-01-07T21:51:59.179+01:15', '2021-01-07T20:36:59.179Z'],
    ['2021-01-07T21:51:59-05', '2021-01-08T02:51:59.000Z'],
    ['\n 2019-06-15T09:42:23Z ', '2019-06-15T09:42:23.000Z'],
    ['2019-6-5T9:02:03Z', '2019-06-05T09:02:03.000Z'],
    ['1772348400', '2026-03-01T07:00:00.000Z'],
    ['1772348400000', '2026-03-01T07:00:00.000Z'],
  ])('%j is %s', (text, expected) => {
    expect(new Date(read(text)).toISOString()).toBe(expected);
  });

  it.each([
    '',
    'now',
    '2019-02-30T00:00:00Z',
    '2019-06-15',
    '2019-06-15T25:00:00Z',
    '2019-06-15T09:61:00Z',
    'NaN',
  ])('%j is none', (text) => {
    expect(read(text)).toBeNaN();
  });

  it('with +00:00 says nothing about where the runner was', () => {
    const times = createTimeReader();
    times.read('2021-01-07T21:51:59+00:00');
    expect(times.localOffsetSeconds()).toBeNull();
    times.read('2021-01-07T21:51:59-08:00');
    expect(times.localOffsetSeconds()).toBe(-28_800);
  });
});
