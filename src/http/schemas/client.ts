import Type from 'typebox';
import { Id, Instant, literals, nullable, optional, plainText, strictObject } from './common.ts';

const scopes = ['read', 'write', 'admin', 'operator'] as const;
const ScopeSchema = literals(scopes);

export const ClientSchema = Type.Object(
  { id: Id, name: Type.String(), createdAt: Instant },
  { $id: 'Client', description: 'An API consumer: an app, a club, a clinic' },
);

export const NewClientSchema = strictObject({ name: plainText(200, { minLength: 1 }) });

export const ApiKeySchema = Type.Object(
  {
    id: Id,
    clientId: Id,
    hint: Type.String({
      description: 'The first characters of the key; empty for a short key that the operator brought',
    }),
    scopes: Type.Array(Type.String()),
    expiresAt: nullable(Instant),
    createdAt: Instant,
    key: Type.Optional(Type.String({ description: 'The key itself: only in the response that created it' })),
  },
  { $id: 'ApiKey' },
);

export const NewApiKeySchema = strictObject({
  scopes: Type.Array(ScopeSchema, { minItems: 1, maxItems: scopes.length, uniqueItems: true }),
  expiresAt: optional(Instant),
});
