import {
  causeIds,
  certainties,
  evidenceGrades,
  factorIds,
  failures,
  formatIds,
  regions,
  riskBands,
  routineIds,
  ruleIds,
  runningStates,
  severities,
  sides,
  sports,
  triageLevels,
  wordsOf,
} from '#src/core/index.ts';
import { platformIds } from '#src/edges/platforms/platform.ts';
import type { UploadStatus as StoredUploadStatus } from '#src/edges/storage/upload-store.ts';
import { webhookEventTypes } from '#src/edges/webhooks/message.ts';
import { literals } from './common.ts';
import { named } from './named.ts';

/** The closed lists of the service, each a component of its own. */
const list = <T extends string>(name: string, values: readonly T[], description: string) =>
  named(name, literals(values, { description }));

export const RuleId = list('RuleId', ruleIds, 'A rule; those from `G-` withhold routines and never warn');
export const FactorId = list('FactorId', factorIds, 'A question that is asked of every history');
export const CauseId = list('CauseId', causeIds, 'A cause of tightness');
export const RoutineId = list('RoutineId', routineIds, 'A routine or an action');
export const Severity = list('Severity', severities, 'From nothing to the gravest');
export const TriageLevel = list(
  'TriageLevel',
  triageLevels,
  'What the answers of a runner mean, the most urgent last',
);
export const Region = list('Region', regions, 'A place of the body');
export const Side = list('Side', sides, 'The side of a place');
export const Sport = list('Sport', sports, 'What was done; only `running` counts in the load of runs');
export const RiskBand = list('RiskBand', riskBands, 'How the load stands against what is usual');
export const Certainty = list('Certainty', certainties, 'How far something carries');
export const EvidenceGrade = list(
  'EvidenceGrade',
  evidenceGrades,
  evidenceGrades.map((grade) => `${grade}: ${wordsOf().evidenceGrades[grade]}`).join('; '),
);
export const FileFormat = list(
  'FileFormat',
  [...formatIds, 'platform', 'zip'],
  'How a file is written; `table`: rows of an export, `platform`: a recording that a watch platform sent',
);
export const PlatformId = list('PlatformId', platformIds, 'A watch platform');
export const EventType = list('EventType', webhookEventTypes, 'Type of an event');
export const ProblemCode = list(
  'ProblemCode',
  Object.keys(failures),
  'What went wrong: the last part of the `type` of its problem',
);
export const WeekStart = list('WeekStart', ['monday', 'sunday', 'saturday'], 'First day of a week');
export const Sex = list('Sex', ['female', 'male'], 'Sex, where formulas differ by it');
export const DeliveryStatus = list(
  'DeliveryStatus',
  ['waiting', 'delivered', 'failed', 'cancelled'],
  '`failed`: all attempts used, or refused for good; `cancelled`: its receiver was disabled before it was sent',
);
export const RunningState = list(
  'RunningState',
  runningStates,
  'Whether and how the runner may run: as usual, up to the ceiling, by the stages of a return, not at all',
);
export const UploadStatus = list<StoredUploadStatus>(
  'UploadStatus',
  ['queued', 'processing', 'processed', 'rejected', 'duplicate'],
  'It waits, is read, was read, cannot be read (`problem` says why), or is a file that was there already',
);
