/** What the document says of the API as a whole. */
export const info = {
  title: 'Sinew',
  version: '1.1.0',
  summary: 'Running data in, explained overtraining warnings and safe routines out',
  description: [
    'Running data in, explained overtraining warnings and safe routines out.',
    'Sinew is not a medical device and predicts no injury: it answers with bands and reasons, never with a probability.',
    '**First calls**: create a runner (`POST /v1/runners`), upload a file (`POST /v1/runners/{id}/uploads`; with `Prefer: wait=10` the answer waits for the result), read `GET /v1/runners/{id}/assessment`. Every request carries `Authorization: Bearer <API key>`; the role beside the security of an operation is the scope that it asks for.',
    '**Conventions**: JSON in UTF-8. Unknown is `null`, never 0. A number carries its unit in its name; `Spm` is steps a minute of both feet, `Bpm` beats a minute. Instants are ISO 8601 in UTC, days are `YYYY-MM-DD` in the time zone of the runner. Ids are opaque. Fields, values of enums and events may be added: clients ignore what they do not know. Lists take `limit` and `cursor` and answer `items` and `nextCursor`, which is `null` on the last page. Every error is an RFC 9457 problem document whose `type` has a page. What belongs to another client is 404.',
  ].join('\n\n'),
  contact: { name: 'The maintainers of Sinew' },
  license: { name: 'MIT', identifier: 'MIT' },
};

/** Groups of operations, in the order in which a client meets them. */
export const tags = [
  { name: 'runners', description: 'The people whose runs are assessed: profile, export, erasure' },
  { name: 'uploads', description: 'Files of runs: FIT, GPX, TCX, tables of exports, and zips of them' },
  { name: 'activities', description: 'Runs and other sessions that were read from files or stated' },
  { name: 'check-ins', description: 'What runners say of their bodies, answered with its triage' },
  { name: 'assessment', description: 'Warnings, safe routines and what to do now, with their reasons' },
  { name: 'planned runs', description: 'Runs and races to come, which answers judge and weeks contain' },
  { name: 'routines', description: 'Routines that runners marked as done' },
  { name: 'load', description: 'Training days and weeks, ramp and recovery' },
  {
    name: 'links',
    description: 'Addresses that show one view of one runner, or of a squad, without an account',
  },
  {
    name: 'catalogue',
    description: 'The names, questions and texts behind what answers name, and the versions',
  },
  { name: 'datasets', description: 'Everything of all runners at once, for data people' },
  { name: 'platforms', description: 'Watch platforms: connections of runners, and the events that came in' },
  { name: 'notifications', description: 'Where people are told of a changed severity or a new referral' },
  {
    name: 'webhooks out',
    description: 'Endpoints of yours that receive signed events, and their deliveries',
  },
  { name: 'reprocessing', description: 'Reading files again after a new version of reader or formulas' },
  { name: 'clients and keys', description: 'Consumers of the API and their keys, for operators' },
  { name: 'operations', description: 'Health of the service' },
];

export const securitySchemes = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An API key as `Authorization: Bearer <API key>`. `admin` includes `write`, `write` includes `read`; `operator` stands beside them and manages clients.',
  },
  linkToken: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The token of a link, the last part of its address: it opens what its view shows of its one runner, also from pages of other origins. One with a PIN is unlocked first.',
  },
} as const;
