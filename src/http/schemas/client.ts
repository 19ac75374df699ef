import Type from 'typebox';
import { Id, Instant, literals, nullable, plainText, strictObject } from './common.ts';
import { named } from './named.ts';

const scopes = ['read', 'write', 'admin', 'operator'] as const;
const ScopeSchema = named(
  'Scope',
  literals(scopes, {
    description:
      '`admin` includes `write`, `write` includes `read`; `operator` manages clients and includes none of them',
  }),
);

export const ClientSchema = Type.Object(
  { id: Id, name: Type.String(), createdAt: Instant },
  { $id: 'Client', description: 'An API consumer: an app, a club, a clinic' },
);

export const NewClientSchema = named(
  'NewClient',
  strictObject({ name: plainText(200, { minLength: 1, description: 'What operators call it' }) }),
);

export const ApiKeySchema = Type.Object(
  {
    id: Id,
    clientId: Id,
    hint: Type.String({
      description: 'The first characters of the key; empty for a short key that the operator brought',
    }),
    scopes: Type.Array(ScopeSchema, { description: 'What it may do' }),
    expiresAt: nullable(Instant, { description: 'When it ends; null: never' }),
    createdAt: Instant,
    key: Type.Optional(Type.String({ description: 'The key itself: only in the response that created it' })),
  },
  { $id: 'ApiKey', description: 'A key of a client; only its hash is kept' },
);

export const NewApiKeySchema = named(
  'NewApiKey',
  strictObject({
    scopes: Type.Array(ScopeSchema, {
      minItems: 1,
      maxItems: scopes.length,
      uniqueItems: true,
      description: 'What it may do',
    }),
    expiresAt: Type.Optional(nullable(Instant, { description: 'When it ends; absent or null: never' })),
  }),
);
