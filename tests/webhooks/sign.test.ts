import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { maxMessageBytes, renderMessage } from '#src/edges/webhooks/message.ts';
import { generateWebhookSecret, keyOfSecret } from '#src/edges/webhooks/secret.ts';
import { signWebhook } from '#src/edges/webhooks/sign.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a signature', () => {
  test('is that of the published vector (standard-webhooks, libraries/javascript/src/webhook.test.ts)', () => {
    const headers = signWebhook(
      {
        id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        attemptMs: 1_614_265_330_000,
        body: bytes('{"test": 2432232314}'),
      },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('is verified by the reference library, for any body', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.uint8Array({ minLength: 24, maxLength: 64 }), (value, key) => {
        const secret = `whsec_${Buffer.from(key).toString('base64')}`;
        const text = JSON.stringify(value);
        const headers = signWebhook({ id: 'evt_1', attemptMs: Date.now(), body: bytes(text) }, [secret]);
        expect(new Webhook(secret).verify(text, { ...headers })).toEqual(JSON.parse(text));
      }),
    );
  });

  test('is verified with the old and with the new secret while one replaces the other', () => {
    const [old, fresh] = [generateWebhookSecret(), generateWebhookSecret()];
    const headers = signWebhook({ id: 'evt_1', attemptMs: Date.now(), body: bytes('{}') }, [fresh, old]);
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
    for (const secret of [old, fresh]) expect(new Webhook(secret).verify('{}', { ...headers })).toEqual({});
    expect(() => new Webhook(generateWebhookSecret()).verify('{}', { ...headers })).toThrow();
  });

  test('does not hold for a changed body', () => {
    const secret = generateWebhookSecret();
    const headers = signWebhook({ id: 'evt_1', attemptMs: Date.now(), body: bytes('{"a":1}') }, [secret]);
    expect(() => new Webhook(secret).verify('{"a":2}', { ...headers })).toThrow();
  });

  test('is not made without a secret, with a bad one, or for an id with a dot', () => {
    const message = { id: 'evt_1', attemptMs: 0, body: bytes('{}') };
    expect(() => signWebhook(message, [])).toThrow(RangeError);
    expect(() => signWebhook(message, ['secret'])).toThrow(RangeError);
    expect(() => signWebhook({ ...message, id: 'evt.1' }, [generateWebhookSecret()])).toThrow(RangeError);
  });
});

describe('a secret', () => {
  test('is 32 random bytes behind whsec_', () => {
    const secret = generateWebhookSecret();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(keyOfSecret(secret)?.length).toBe(32);
    expect(generateWebhookSecret()).not.toBe(secret);
  });

  test.each(['', 'whsec_', 'v1,whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_c2hvcnQ=', 'whsec_***'])(
    '%j is none',
    (text) => {
      expect(keyOfSecret(text)).toBeNull();
    },
  );
});

describe('a message', () => {
  test('says what happened, when, and to what', () => {
    const body = renderMessage('upload.processed', { uploadId: 'upl_1' }, 1_767_342_660_000);
    expect(new TextDecoder().decode(body)).toBe(
      '{"type":"upload.processed","timestamp":"2026-01-02T08:31:00.000Z","data":{"uploadId":"upl_1"}}',
    );
  });

  test('is thin', () => {
    expect(() => renderMessage('assessment.changed', { text: 'x'.repeat(maxMessageBytes) }, 0)).toThrow(
      RangeError,
    );
  });
});
