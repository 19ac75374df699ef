import type { Dependencies } from '#src/use-cases/dependencies.ts';

export type AuditOutcome = 'done' | 'refused';

/** Writes to the log what an operator did: with which key, to what. Neither secrets nor anything of a runner. */
export const audit = (
  { log }: Pick<Dependencies, 'log'>,
  keyId: string,
  action: string,
  targetId: string | null,
  outcome: AuditOutcome,
): void => {
  log.info({ audit: true, keyId, action, targetId, outcome }, 'operator');
};
