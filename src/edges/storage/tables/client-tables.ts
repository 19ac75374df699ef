import type { Instant, NullableJson } from './column-types.ts';

export type ClientTable = { id: string; name: string; createdAt: Instant };

export type ApiKeyTable = {
  id: string;
  clientId: string;
  /** SHA-256 of the key, hexadecimal. */
  hash: string;
  /** The first characters, by which people recognise a key. */
  hint: string;
  scopes: string[];
  expiresAt: Instant | null;
  createdAt: Instant;
};

export type IdempotencyTable = {
  clientId: string;
  key: string;
  /** Path of the request: an answer about a runner is deleted with the runner. */
  path: string | null;
  fingerprint: string | null;
  status: number | null;
  location: string | null;
  body: NullableJson<object>;
  createdAt: Instant;
};

/** A file that a request is about to store. */
export type FileReservationTable = {
  clientId: string;
  runnerId: string;
  sha256: string;
  bytes: number;
  createdAt: Instant;
};

export type ClientTables = {
  client: ClientTable;
  apiKey: ApiKeyTable;
  idempotency: IdempotencyTable;
  fileReservation: FileReservationTable;
};
