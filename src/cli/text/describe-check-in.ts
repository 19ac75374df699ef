import { wrapText } from '#src/cli/report/wrap-text.ts';

/** The fields of a recorded check-in that the text uses. */
export type RecordedCheckIn = {
  readonly id: string;
  readonly day: string;
  readonly triage: { readonly level: string; readonly rule: string | null };
  /** What to do now; null unless triage refers. */
  readonly referral: string | null;
};

const columns = 96;

/** The triage of a check-in. A referral stands alone. */
export const describeCheckIn = ({ id, day, triage, referral }: RecordedCheckIn): string[] => {
  if (referral !== null) return wrapText(referral, columns, { first: '', rest: '' });
  const rule = triage.rule === null ? '' : ` (${triage.rule})`;
  return [`Recorded for ${day} (${id}). Triage: ${triage.level.replaceAll('_', ' ')}${rule}.`];
};
