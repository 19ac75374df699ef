import { Failure } from '#src/core/domain/failure.ts';
import type { FitPart } from './framing.ts';
import type { FitMessage } from './message.ts';

const typeOf = (fileIds: readonly FitMessage[]): string | null => {
  const type = fileIds[0]?.['type'];
  if (typeof type === 'string') return type;
  return typeof type === 'number' ? `type ${type}` : null;
};

/** True for a file that calls itself an activity, and for one too damaged or careless to say what it is. */
export const isActivityFile = (fileIds: readonly FitMessage[]): boolean => {
  const type = typeOf(fileIds);
  return type === null || type === 'activity';
};

/** Why a part without session or records is no activity, in one sentence that names its FIT file type. */
export const explainNoActivity = (fileIds: readonly FitMessage[], part: FitPart): Failure => {
  const type = typeOf(fileIds);
  if (type !== null && type !== 'activity') {
    const name = type.replaceAll('_', ' ');
    return new Failure('file-not-an-activity', `This FIT file holds “${name}”, not a recorded activity.`);
  }
  if (part.damage === 'cut') {
    return new Failure('file-truncated', 'The file ends before its first session or record.');
  }
  if (part.damage === 'junk') {
    return new Failure('file-corrupt', 'The file is damaged before its first session or record.');
  }
  return new Failure('file-not-an-activity', 'This FIT file holds neither a session nor records.');
};
