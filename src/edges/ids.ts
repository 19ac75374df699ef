import { randomBytes, randomFillSync } from 'node:crypto';

/** Prefixes of opaque ids, one a kind of thing. */
export const idPrefixes = {
  client: 'cli',
  key: 'key',
  runner: 'run',
  upload: 'upl',
  activity: 'act',
  source: 'src',
  checkIn: 'chk',
  doneRoutine: 'don',
  plannedRun: 'plr',
  assessment: 'ass',
  request: 'req',
  event: 'evt',
  endpoint: 'whe',
  delivery: 'del',
  notificationTarget: 'ntt',
  notification: 'ntf',
  connection: 'con',
  inbox: 'inb',
  reprocessing: 'rep',
  link: 'lnk',
  operatorSession: 'ops',
} as const;
export type IdKind = keyof typeof idPrefixes;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Bytes of 5 random bits each, as characters of Crockford base 32. */
const spell = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += alphabet[byte & 31];
  return text;
};

/** A non-negative integer as Crockford base 32, most significant first. */
const encode = (value: number, characters: number): string => {
  let rest = value;
  let text = '';
  for (let i = 0; i < characters; i++) {
    text = alphabet[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
};

const randomCharacters = 16;
/** Random bytes for many ids: asking for those of one costs ten times its spelling. */
const pool = new Uint8Array(randomCharacters * 256);
let used = pool.length;

const takeRandom = (): Uint8Array => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += randomCharacters;
  return pool.subarray(used - randomCharacters, used);
};

/**
 * A new opaque id: prefix, 48 bits of time and 80 random bits (the ULID layout), so that ids of a kind sort
 * by creation and lists can page by them.
 *
 * @example
 * newId('upload'); // 'upl_01jd3v…'
 */
export const newId = (kind: IdKind): string =>
  `${idPrefixes[kind]}_${encode(Date.now(), 10)}${spell(takeRandom())}`;

/** A new API key: 256 random bits, recognisable in a leak scan by its prefix. */
export const newApiKey = (): string => `sinew_${randomBytes(32).toString('base64url')}`;

/** A new token of a link: 160 random bits, recognisable in a leak scan by its prefix. */
export const newLinkToken = (): string => `link_${randomBytes(20).toString('base64url')}`;

/** A new token of an operator's session: 256 random bits, recognisable in a leak scan by its prefix. */
export const newSessionToken = (): string => `session_${randomBytes(32).toString('base64url')}`;
