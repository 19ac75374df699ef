const cursor = (keys: unknown): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** Texts that no parameter should choke on, as they stand in an address. */
export const hostileParameters: readonly string[] = [
  ...['', '%', '%zz', '%00', 'a%00b', '%ff%fe', '%ED%A0%80', '%F0%9F%98%80'],
  ...['..', '..%2f..%2fetc%2fpasswd', '*', "'", '%22', '__proto__', 'null'],
  ...['0', '-1', '1e400', 'NaN', 'true', '%7B%7D', ',,,,', 'a,b,c'],
  ...[
    '0001-01-01',
    '0000-00-00',
    '1899-12-31',
    '2101-01-01',
    '9999-12-31',
    '2026-02-30',
    '2026-07-07T06:30:00Z',
  ],
  ...['a'.repeat(201), 'a'.repeat(5000), '%F0%9F%98%80'.repeat(600)],
  ...[cursor([]), cursor(['a\u0000b']), cursor(['\ud800']), cursor([null])],
  ...[cursor(['x', 'y']), cursor(['2026-01-01', 'y']), cursor(['0000-01-01T00:00:00.000Z', 'y'])],
  ...[cursor(['2026-01-01T00:00:00.000Z', 'a\u0000']), cursor(['now', 'y'])],
];

const long = (text: string, times: number): string => JSON.stringify(text.repeat(times));

/** JSON of each kind, and numbers that are none: for every place in a body. */
export const hostileJson: readonly string[] = [
  ...['null', 'true', '-1', '0.1', '1e308', '-1e308', '1e400', '""', '"x"', '[null]', '{}', '{"a":1}'],
  ...['{"__proto__":{"a":1}}', '{"length":1e9,"toString":1}', `[${'1,'.repeat(300)}1]`],
];

/** JSON texts that no text of a body should be refused for by anything but its schema. */
export const hostileTexts: readonly string[] = [
  ...['"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"\\udc00\\ud800"', '"\\ud83d\\ude00"', '"__proto__"'],
  ...['"0001-01-01"', '"0000-00-00"', '"2026-02-30"'],
  ...['"0001-01-01T00:00:00+23:59"', '"2026-07-07T06:30:00+23:59"', '"2026-07-07T06:30:00-99:99"'],
  ...['"2026-07-07T24:59:60Z"', '"2026-07-07T06:30:00,5Z"', `"2026-07-07T06:30:00.${'1'.repeat(1000)}Z"`],
  ...[
    '"Europe/Berlin"',
    '"eUROPE/bERLIN"',
    '"+01:00"',
    '"javascript:alert(1)"',
    '"http://[::1"',
    '"https://a.b/"',
  ],
  ...[long('a', 101), long('a', 5000), long('\u{1f600}', 600)],
];

/** Whole bodies that are no request of any operation. */
export const hostileBodies: readonly (string | Uint8Array)[] = [
  ...['', ' ', 'null', '1', '"text"', '[{}]', '{', '{}{}', '{"a":1,"a":2}', '\ufeff{}', "{'a':1}"],
  ...['{"__proto__":{}}', '{"constructor":{"prototype":{"a":1}}}', '{"\\u0000":1}', '{"":1}', 'NaN', '1e999'],
  new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  new Uint8Array([0x1f, 0x8b, 0x08, 0x00]),
];

/** Headers that a client, or one that is none, may send with a body. */
export const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  ...[
    '',
    'application/json; charset=utf-16',
    'application/json; charset=nonsense',
    'application/json, text/html',
  ],
  ...['text/plain', 'text/json', 'application/xml', 'multipart/form-data', 'multipart/form-data; boundary='],
  ...[
    'multipart/form-data; boundary="',
    `multipart/form-data; boundary=${'x'.repeat(300)}`,
    '/',
    ';',
    'a/b/c',
  ],
  ...[
    'application/x-www-form-urlencoded',
    'application/octet-stream',
    `application/json; a=${'x'.repeat(8000)}`,
  ],
].map((type) => ({ 'content-type': type }));

/** Headers that may come with any request. */
export const hostileAnyHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'content-encoding': 'gzip' },
  { expect: '100-continue' },
  { expect: 'nonsense' },
  { prefer: 'wait=1e99, wait=, wait="' },
  { 'idempotency-key': '' },
  { 'idempotency-key': 'x'.repeat(256) },
  { 'idempotency-key': '\u00ff\u0080' },
  { 'last-event-id': 'x'.repeat(8000) },
  { accept: 'nothing/at-all' },
  { 'accept-version': '99' },
  { 'x-http-method-override': 'DELETE' },
  { 'x-request-id': 'x'.repeat(8000) },
  { 'x-forwarded-for': '\u00ff, ::1' },
  { host: 'evil.example' },
  { cookie: 'a='.repeat(4000) },
  { range: 'bytes=5-1' },
  { authorization: 'Bearer ' },
  { authorization: `Bearer ${'x'.repeat(8000)}` },
  { authorization: 'Basic OnB3' },
];

/** Addresses outside of the document. */
export const hostileAddresses: readonly string[] = [
  ...[
    '/docs/static/%00',
    '/docs/static/..%2f..%2fpackage.json',
    '/docs/static/%ff',
    '/docs/static/%zz',
    '/docs/static/',
  ],
  ...[
    `/docs/static/${'a'.repeat(5000)}`,
    `/docs/static/${'a'.repeat(300)}`,
    `/docs/static/${'a/'.repeat(2400)}`,
    '/docs/static/swagger-ui.css/x',
    '/docs/nothing',
    '/docs/%00',
  ],
  ...[
    '/problems/%00',
    '/problems/__proto__',
    '/problems/toString',
    `/problems/${'a'.repeat(300)}`,
    '/openapi.json/x',
  ],
  ...[
    '/%',
    '/%00',
    '/%zz',
    '/%ff',
    '//',
    '/..',
    '/v1',
    '/v1/',
    '/v1/%2e%2e/x',
    '/V1/RUNNERS',
    '/*',
    '/v1/runners;a=1',
  ],
  ...['/health/live?%', '/health/live?a[]=1&a[b]=2&__proto__=1', `/health/live?${'a=1&'.repeat(3000)}`],
  ...[
    `/v1/runners?${'x=1&'.repeat(3000)}`,
    `/v1/runners?${'limit=1&'.repeat(1500)}`,
    '/v1/runners?limit[]=1&limit[a]=2',
  ],
];
