import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError, readConfig } from '#src/config.ts';
import { createSecretBox, keepSecretKey, readSecretKey, SecretBoxError } from '#src/edges/secret-box.ts';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

const useFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-box-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

describe('the secret box', () => {
  it('opens what it sealed for the same owner, and seals the same secret differently each time', () => {
    const box = createSecretBox([key(1)]);
    const sealed = box.seal('whsec_ä', 'whe_1');
    expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
    expect(box.open(sealed, 'whe_1')).toBe('whsec_ä');
    expect(box.seal('whsec_ä', 'whe_1')).not.toBe(sealed);
    expect(box.open(box.seal('', 'x'), 'x')).toBe('');
  });

  it('opens nothing for another owner, and nothing altered or truncated', () => {
    const box = createSecretBox([key(1)]);
    const sealed = box.seal('whsec_1', 'whe_1');
    const altered = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    for (const attempt of [
      () => box.open(sealed, 'whe_2'),
      () => box.open(altered, 'whe_1'),
      () => box.open(sealed.slice(0, 20), 'whe_1'),
      () => box.open('', 'whe_1'),
    ]) {
      expect(attempt).toThrow(SecretBoxError);
    }
  });

  it('opens with older keys and seals with the first, and names the key that it lacks', () => {
    const sealed = createSecretBox([key(1)]).seal('token', 'con_1');
    expect(createSecretBox([key(2), key(1)]).open(sealed, 'con_1')).toBe('token');
    expect(() => createSecretBox([key(2)]).open(sealed, 'con_1')).toThrow(/SECRETS_KEY/);
    expect(() => createSecretBox([])).toThrow(RangeError);
  });

  it('reads keys in hexadecimal and base64, and nothing else', () => {
    const bytes = Buffer.from(key(255));
    for (const text of [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url')]) {
      expect(readSecretKey(text)).toEqual(key(255));
    }
    for (const text of ['', 'secret', 'ff'.repeat(31), Buffer.alloc(33).toString('base64')]) {
      expect(readSecretKey(text)).toBeNull();
    }
    const both = `${bytes.toString('hex')}, ${bytes.toString('base64')}`;
    expect(readConfig({ SECRETS_KEY: both }).secretsKeys).toHaveLength(2);
    expect(() => readConfig({ SECRETS_KEY: 'short' })).toThrow(ConfigError);
    expect(() => readConfig({ WEBHOOKS_ALLOW_PRIVATE: 'maybe' })).toThrow(ConfigError);
  });

  it('makes one key in a data directory, whichever process asks first, readable by its owner only', async () => {
    const folder = await useFolder();
    const keys = await Promise.all(Array.from({ length: 8 }, () => keepSecretKey(join(folder, 'data'))));
    expect(new Set(keys.map((one) => Buffer.from(one).toString('hex'))).size).toBe(1);
    expect(await readdir(join(folder, 'data'))).toEqual(['secrets-key']);
    expect((await stat(join(folder, 'data', 'secrets-key'))).mode & 0o777).toBe(0o600);
  });

  it('throws when the key file holds no key', async () => {
    const folder = await useFolder();
    await writeFile(join(folder, 'secrets-key'), 'oops');
    await expect(keepSecretKey(folder)).rejects.toThrow(SecretBoxError);
  });
});
