import { Failure, formatInstant, MS_PER_HOUR, MS_PER_MINUTE } from '#src/core/index.ts';
import type { ApiKey } from '#src/edges/storage/client-store.ts';
import type { OperatorSession } from '#src/edges/storage/operator-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { audit } from './audit.ts';

export const longestSessionMs = 8 * MS_PER_HOUR;
const longestIdleMs = 30 * MS_PER_MINUTE;
/** The last use is kept to this time. */
const usedEveryMs = MS_PER_MINUTE;

type SessionDependencies = Pick<Dependencies, 'stores' | 'clock' | 'log'>;

/**
 * Opens the session of an operator in a browser.
 *
 * @throws Failure `forbidden` for a key without the scope `operator`; `unauthenticated` for one that was revoked meanwhile.
 */
export const signIn = async (
  deps: SessionDependencies & Pick<Dependencies, 'newId'>,
  key: ApiKey,
  tokenHash: string,
): Promise<void> => {
  const nowMs = deps.clock.nowMs();
  if (!key.scopes.includes('operator')) {
    audit(deps, key.id, 'sign-in', null, 'refused');
    throw new Failure('forbidden', 'The API key lacks the scope "operator".');
  }
  const createdAt = formatInstant(nowMs);
  const isOpen = await deps.stores.operator.insertSession({
    id: deps.newId('operatorSession'),
    tokenHash,
    keyId: key.id,
    createdAt,
    usedAt: createdAt,
    expiresAt: formatInstant(nowMs + longestSessionMs),
  });
  if (!isOpen) throw new Failure('unauthenticated', 'The API key is unknown or was revoked.');
  audit(deps, key.id, 'sign-in', null, 'done');
};

const hasEnded = (session: OperatorSession, nowMs: number): boolean => {
  const ends = [Date.parse(session.expiresAt), Date.parse(session.usedAt) + longestIdleMs];
  if (session.keyExpiresAt !== null) ends.push(Date.parse(session.keyExpiresAt));
  return Math.min(...ends) <= nowMs || !session.scopes.includes('operator');
};

/**
 * The session of a token, by its hash. It ends eight hours after the sign-in, half an hour after its last use, and with
 * its key.
 *
 * @throws Failure `unauthenticated`.
 */
export const openSession = async (
  { stores, clock }: Pick<Dependencies, 'stores' | 'clock'>,
  tokenHash: string,
): Promise<OperatorSession> => {
  const session = await stores.operator.findSession(tokenHash);
  if (session === undefined || hasEnded(session, clock.nowMs()))
    throw new Failure('unauthenticated', 'The session has ended.');
  return session;
};

/** Hashes of the newest tokens, valid or not. */
export const listSessionHashes = (
  { stores }: Pick<Dependencies, 'stores'>,
  limit: number,
): Promise<string[]> => stores.operator.listSessionHashes(limit);

/** Keeps that a person used the session now. */
export const keepUse = async (
  { stores, clock }: Pick<Dependencies, 'stores' | 'clock'>,
  { id, usedAt }: OperatorSession,
): Promise<void> => {
  const nowMs = clock.nowMs();
  if (nowMs - Date.parse(usedAt) >= usedEveryMs) await stores.operator.useSession(id, formatInstant(nowMs));
};

/** Ends a session at once. */
export const signOut = async (deps: SessionDependencies, { id, keyId }: OperatorSession): Promise<void> => {
  await deps.stores.operator.removeSession(id);
  audit(deps, keyId, 'sign-out', null, 'done');
};
