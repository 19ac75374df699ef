import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * Some 25 ms of one core and 8 MB: even with the hash in hand the PINs of four digits take minutes, and as many links as a
 * key may make in a minute take half of one of the threads that files are read by.
 */
const cost = { N: 8_192, r: 8, p: 1 };
const hashBytes = 32;

const slowHash = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, hashBytes, cost, (error, hash) => (error === null ? resolve(hash) : reject(error)));
  });

const sign = (pinHash: string, subject: string, untilSeconds: string): Buffer =>
  createHmac('sha256', pinHash).update(`${subject}.${untilSeconds}`).digest();

/**
 * PINs, hashed slowly, and proofs of a right one: texts that are valid until an instant, signed with the hash of the PIN,
 * so that nothing is stored for them.
 */
export const pins = {
  /** A salt and the scrypt hash of a PIN, as text. */
  hash: async (pin: string): Promise<string> => {
    const salt = randomBytes(16);
    return `${salt.toString('base64url')}.${(await slowHash(pin, salt)).toString('base64url')}`;
  },

  /** True for the PIN of a hash. */
  isRight: async (pin: string, pinHash: string): Promise<boolean> => {
    const [salt = '', hash = ''] = pinHash.split('.');
    const wanted = Buffer.from(hash, 'base64url');
    return timingSafeEqual(await slowHash(pin, Buffer.from(salt, 'base64url')), wanted);
  },

  /** A text that proves a right PIN for a subject until an instant (epoch ms). */
  prove: (pinHash: string, subject: string, untilMs: number): string => {
    const untilSeconds = String(Math.floor(untilMs / 1000));
    return `${untilSeconds}-${sign(pinHash, subject, untilSeconds).toString('base64url')}`;
  },

  /** True for a proof of the subject that is still valid. */
  isProof: (proof: string, pinHash: string, subject: string, nowMs: number): boolean => {
    const [, untilSeconds = '', signature] = /^(\d{1,12})-([\w-]{43})$/.exec(proof) ?? [];
    if (signature === undefined || Number(untilSeconds) * 1000 <= nowMs) return false;
    return timingSafeEqual(Buffer.from(signature, 'base64url'), sign(pinHash, subject, untilSeconds));
  },
} as const;

export type Pins = typeof pins;
