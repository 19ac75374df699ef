import type { CommandEntry } from './command.ts';

/** Every command, in the order of the help. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: 'import',
    summary: 'send recordings and wait until they are read',
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'assess',
    summary: 'show what a runner should do next',
    load: () => import('./commands/assess.ts'),
  },
  {
    name: 'report',
    summary: "a runner's report, in the terminal or as a web page",
    load: () => import('./commands/report.ts'),
  },
  {
    name: 'check-in',
    summary: 'record how a runner feels, by options or by questions',
    load: () => import('./commands/check-in.ts'),
  },
  {
    name: 'what-if',
    summary: 'the assessment as it would be after planned runs',
    load: () => import('./commands/what-if.ts'),
  },
  {
    name: 'runners',
    summary: 'list, show, create and change runners',
    load: () => import('./commands/runners.ts'),
  },
  {
    name: 'connect',
    summary: 'connect a runner to a watch platform, or list the connections',
    load: () => import('./commands/connect.ts'),
  },
  {
    name: 'export',
    summary: 'data of all runners as lines of JSON, CSV or Parquet',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'reprocess',
    summary: 'compute again what older versions computed',
    load: () => import('./commands/reprocess.ts'),
  },
  {
    name: 'webhooks',
    summary: 'endpoints that receive events, and their deliveries',
    load: () => import('./commands/webhooks.ts'),
  },
  {
    name: 'listen',
    summary: 'receive webhooks on this machine and print them',
    load: () => import('./commands/listen.ts'),
  },
  {
    name: 'mcp',
    summary: 'the tools of a service for an assistant on this machine',
    load: () => import('./commands/mcp.ts'),
  },
  {
    name: 'keys',
    summary: 'list, make and revoke API keys',
    load: () => import('./commands/keys.ts'),
  },
  {
    name: 'erase',
    summary: 'erase a runner and all their data',
    load: () => import('./commands/erase.ts'),
  },
  {
    name: 'seed',
    summary: 'fill a service with five runners whose history ends today',
    load: () => import('./commands/seed.ts'),
  },
  {
    name: 'doctor',
    summary: 'check database, queue, files and service, and say what to do',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'backup',
    summary: 'write all data into a folder while the service runs, and keep the newest',
    load: () => import('./commands/backup.ts'),
  },
  {
    name: 'export-data',
    summary: 'write all data into a folder, to move to other stores',
    load: () => import('./commands/export-data.ts'),
  },
  {
    name: 'import-data',
    summary: 'fill empty stores with what export-data or backup wrote',
    load: () => import('./commands/import-data.ts'),
  },
  {
    name: 'completion',
    summary: 'a script with which a shell completes commands and options',
    load: () => import('./commands/completion.ts'),
  },
];
