import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of a key of the box: AES-256. */
const secretKeyBytes = 32;

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** A sealed secret cannot be opened: another key, another owner, or altered bytes. Its message holds no secret. */
export class SecretBoxError extends Error {
  override name = 'SecretBoxError';
}

/**
 * Encrypts secrets that have to be read again (signing secrets, tokens) for the database. `owner` is the
 * id of the row that a secret belongs to: sealed for one row, it opens for no other.
 */
export type SecretBox = {
  readonly seal: (secret: string, owner: string) => string;
  /** @throws SecretBoxError when it was sealed with a key that is not here, for another owner, or was altered. */
  readonly open: (sealed: string, owner: string) => string;
};

/**
 * A key as 32 bytes, from hexadecimal or base64 text; null when the text is neither.
 *
 * @example
 * readSecretKey('00'.repeat(32))?.length; // 32
 */
export const readSecretKey = (text: string): Uint8Array | null => {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return new Uint8Array(Buffer.from(trimmed, 'hex'));
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)) return null;
  const key = new Uint8Array(Buffer.from(trimmed, 'base64'));
  return key.length === secretKeyBytes ? key : null;
};

/** Identifies a key without revealing it: the first characters of the key's SHA-256. */
export const secretKeyId = (key: Uint8Array): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 8);

/**
 * A box over keys: the first one seals, every one opens. To replace a key, put a new one in front. Sealed text is `v1.<key id>.<base64url of nonce, tag and ciphertext>` (AES-256-GCM, NIST SP 800-38D,
 * 96-bit random nonce).
 *
 * @throws RangeError without a key of 32 bytes.
 * @example
 * const box = createSecretBox([key]);
 * box.open(box.seal('whsec_…', 'whe_1'), 'whe_1'); // 'whsec_…'
 */
export const createSecretBox = (keys: readonly Uint8Array[]): SecretBox => {
  const [first] = keys;
  if (first === undefined || keys.some((key) => key.length !== secretKeyBytes)) {
    throw new RangeError('a secret box needs keys of 32 bytes');
  }
  const byId = new Map(keys.map((key) => [secretKeyId(key), key]));
  const prefix = `v1.${secretKeyId(first)}`;
  return {
    seal: (secret, owner) => {
      const iv = randomBytes(ivBytes);
      const sealing = createCipheriv(cipher, first, iv, { authTagLength: tagBytes });
      sealing.setAAD(Buffer.from(`${prefix}.${owner}`));
      const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
      return `${prefix}.${Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url')}`;
    },
    open: (sealed, owner) => {
      const [version, keyId = '', content = ''] = sealed.split('.');
      const key = byId.get(keyId);
      if (version !== 'v1' || key === undefined) {
        throw new SecretBoxError(
          `A secret was sealed with the key "${keyId}", which SECRETS_KEY does not hold.`,
        );
      }
      const bytes = Buffer.from(content, 'base64url');
      try {
        const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        });
        opening.setAAD(Buffer.from(`v1.${keyId}.${owner}`));
        opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return opening.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + opening.final('utf8');
      } catch (cause) {
        throw new SecretBoxError(`The secret of "${owner}" is damaged.`, { cause });
      }
    },
  };
};

const keyFile = (dataDir: string): string => join(dataDir, 'secrets-key');

/**
 * The key of a data directory (`<dataDir>/secrets-key`) in a list; an empty list where there is no such file.
 *
 * @throws SecretBoxError when the file holds something else.
 */
export const findSecretKey = async (dataDir: string): Promise<readonly Uint8Array[]> => {
  const file = keyFile(dataDir);
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return [];
  const key = readSecretKey(text);
  if (key !== null) return [key];
  throw new SecretBoxError(
    `${file} holds no key of 32 bytes: restore it from a backup, or set SECRETS_KEY to that key.`,
  );
};

/**
 * The key of a data directory, made at the first call (mode 0600) and synced to disk. Of several processes that start
 * at once one makes it and all read the same.
 *
 * @throws SecretBoxError when the file holds something else.
 */
export const keepSecretKey = async (dataDir: string): Promise<Uint8Array> => {
  const file = keyFile(dataDir);
  const [known] = await findSecretKey(dataDir);
  if (known !== undefined) return known;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    const text = `${randomBytes(secretKeyBytes).toString('base64')}\n`;
    await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    await chmod(draft, 0o600);
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await findSecretKey(dataDir))[0] as Uint8Array;
};
