import { formatSeconds } from '#src/cli/progress.ts';

type Summary = { readonly severity: string; readonly warnings: readonly string[] };

/** The fields of a reprocessing job that the text uses. */
export type ReprocessingAnswer = {
  readonly id: string;
  readonly status: string;
  readonly dryRun: boolean;
  readonly total: number | null;
  readonly done: number;
  readonly failed: number;
  readonly readAgain: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly ratePerSecond: number | null;
  readonly etaSeconds: number | null;
  readonly changes: {
    readonly activities: number;
    readonly activitiesAdded: number;
    readonly metrics: readonly {
      readonly name: string;
      readonly activities: number;
      readonly medianChange: number | null;
    }[];
    readonly assessments: readonly {
      readonly runnerId: string;
      readonly before: Summary | null;
      readonly after: Summary | null;
    }[];
  };
  readonly failures: readonly { readonly filename: string; readonly problem: { readonly detail: string } }[];
};

const mostLines = 20;

const some = <T>(items: readonly T[], line: (item: T) => string): string[] => [
  ...items.slice(0, mostLines).map(line),
  ...(items.length > mostLines ? [`  … and ${items.length - mostLines} more (--json shows them)`] : []),
];

const signed = (value: number): string => `${value > 0 ? '+' : ''}${Number(value.toPrecision(4))}`;

const summarise = (value: Summary | null): string =>
  value === null ? 'none' : `${value.severity} [${value.warnings.join(' ') || 'no warnings'}]`;

const changeLines = ({ changes, dryRun }: ReprocessingAnswer): string[] => {
  const verb = dryRun ? 'would change' : 'changed';
  if (changes.activities === 0 && changes.assessments.length === 0) return [`Nothing ${verb}.`];
  const added = changes.activitiesAdded > 0 ? `, ${changes.activitiesAdded} of them new` : '';
  return [
    `Activities that ${verb}: ${changes.activities}${added}.`,
    ...some(
      changes.metrics,
      ({ name, activities, medianChange }) =>
        `  ${name.padEnd(44)} ${String(activities).padStart(6)} activities${medianChange === null ? '' : `, median ${signed(medianChange)}`}`,
    ),
    `Assessments that ${verb}: ${changes.assessments.length}.`,
    ...some(
      changes.assessments,
      ({ runnerId, before, after }) => `  ${runnerId}: ${summarise(before)} → ${summarise(after)}`,
    ),
  ];
};

/** A reprocessing job as text. */
export const describeReprocessing = (job: ReprocessingAnswer): string[] => {
  const kind = job.dryRun ? 'Dry run' : 'Reprocessing';
  if (job.finishedAt === null) {
    return [
      `${kind} ${job.id} is ${job.status}: ${job.done + job.failed} of ${job.total ?? '?'} files. It continues in the service.`,
    ];
  }
  const seconds =
    job.startedAt === null ? 0 : (Date.parse(job.finishedAt) - Date.parse(job.startedAt)) / 1000;
  return [
    `${kind} ${job.id} ${job.status} after ${formatSeconds(seconds)}: ${job.done} of ${job.total ?? '?'} files done, ${job.readAgain} of them read again, ${job.failed} failed.`,
    ...changeLines(job),
    ...some(job.failures, ({ filename, problem }) => `  failed  ${filename}: ${problem.detail}`),
  ];
};
