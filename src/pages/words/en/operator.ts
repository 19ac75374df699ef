/** What whoever operates the service is told. */
export const operator = {
  title: 'Operator',
  signInTitle: 'Sign in as operator',
  key: 'API key with the scope “operator”',
  signIn: 'Sign in',
  signOut: 'Sign out',
  keyWrong: 'This key is unknown, expired or was revoked.',
  keyTooSmall: 'This key may not see these pages: it lacks the scope “operator”.',
  ended: 'You are not signed in, or your session has ended.',
  wrongOrigin: 'The form was not sent from this page. Open the page again and repeat what you did.',
  failed: 'This was not done: {$reason}',
  views: 'Pages',
  view: `.input {$view :string}
.match $view
inbox {{Inbox}}
uploads {{Uploads}}
deliveries {{Deliveries}}
queue {{Queue}}
connections {{Connections}}
reprocessing {{Reprocessing}}
* {{Overview}}`,
  back: 'Back',

  // Refreshing
  refresh: 'Refresh',
  pause: 'Pause',
  resume: 'Resume',
  refreshing: 'Refreshed every {$seconds :number} seconds while this page is seen.',
  notRefreshed: 'This page is no longer refreshed: your session has ended or the service does not answer.',

  // Filters and lists
  filter: 'Filter',
  state: 'State',
  anyState: 'Any state',
  platform: 'Platform',
  anyPlatform: 'Any platform',
  client: 'Client (id)',
  show: 'Show',
  none: 'Nothing to show.',
  rows: '{$count :number} in all',
  rowsOrMore: '{$count :number} or more in all',
  next: 'Older',
  first: 'Newest',
  id: 'Id',
  owner: 'Client',
  nobody: 'No runner is known',
  reason: 'Reason',
  noReason: 'None given',
  attempts: 'Attempts',
  received: 'Received (UTC)',
  due: 'Next attempt (UTC)',
  bytes: `.input {$bytes :number}
.match $bytes
one {{{$bytes} byte}}
* {{{$bytes} bytes}}`,
  endpoint: 'Endpoint',
  answer: 'Last answer',
  noAnswer: 'None',
  created: 'Created (UTC)',
  lastEvent: 'Last event (UTC)',
  endedAt: 'Ended (UTC)',
  never: 'Never',
  progress: 'Progress',
  ofTotal: '{$done :number} of {$total :number}, {$failed :number} failed',
  counting: '{$done :number} so far, {$failed :number} failed',
  dryRun: 'dry run',
  progressed: 'Last progress (UTC)',
  action: 'Action',
  stateName: `.input {$state :string}
.match $state
received {{Received}}
waiting {{Waiting}}
processed {{Processed}}
ignored {{Ignored}}
failed {{Failed}}
alert {{Alert}}
queued {{Queued}}
processing {{Being read}}
rejected {{Rejected}}
duplicate {{Duplicate}}
delivered {{Delivered}}
cancelled {{Cancelled}}
held {{Held}}
pending {{Not connected yet}}
active {{Active}}
paused {{Paused}}
revoked {{Ended}}
running {{Running}}
finished {{Finished}}
disabled {{Disabled}}
failing {{Failing}}
ok {{Answers}}
away {{Does not answer}}
* {{Unknown}}`,
  toRevoke: 'The consent is still to be revoked.',
  notRevoked: 'The consent could not be revoked.',

  // Overview
  needs: `.input {$count :number}
.match $count
0 {{Nothing needs you}}
one {{{$count} thing needs you}}
* {{{$count} things need you}}`,
  need: `.input {$need :string}
.match $need
readiness {{A store does not answer}}
uploadsRejected {{Uploads rejected in the last 24 hours}}
uploadsQueued {{Uploads that have waited for more than ten minutes}}
uploadsProcessing {{Uploads that came more than ten minutes ago and are still read}}
eventsFailed {{Events of platforms that failed in the last 24 hours}}
alerts {{Alerts about platforms in the last 24 hours}}
eventsReceived {{Events of platforms that nothing has begun for more than ten minutes}}
eventsWaiting {{Events of platforms whose next attempt is more than ten minutes late}}
deliveriesFailed {{Deliveries given up in the last 24 hours}}
deliveriesOverdue {{Deliveries overdue for more than ten minutes}}
endpointsDisabled {{Endpoints that are disabled}}
endpointsFailing {{Endpoints that fail at present}}
connectionsFailed {{Connections that failed in the last 24 hours}}
connectionsPaused {{Connections that are paused}}
subscriptionsLost {{Platforms that send nothing: their subscription is lost}}
reprocessingStalled {{Reprocessing without progress for more than ten minutes}}
* {{Other}}`,
  what: 'What',
  howMany: 'How many',
  orMore: '{$count :number} or more',
  stores: 'Stores',
  store: `.input {$store :string}
.match $store
database {{Database}}
files {{Files}}
* {{Queue}}`,

  // Queue
  lanes: 'Lanes',
  lane: 'Lane',
  laneName: `.input {$lane :string}
.match $lane
compute {{Reading and assessing}}
unpack {{Archives}}
incoming {{From platforms}}
outgoing {{To endpoints and people}}
* {{Periodic work}}`,
  waiting: 'Waiting',
  running: 'Running',
  delayed: 'For later',
  jobs: 'Jobs by name',
  job: 'Job',
  oldest: 'Oldest (UTC)',
  queueAway: 'The queue does not answer. Uploads are taken and wait.',
  queueHint:
    'A job that fails leaves the queue; what it worked on is still in the database and is enqueued again.',
  namesHint: 'Names are told of the first {$most :number} jobs of a lane and state.',

  // Deliveries
  endpoints: 'Endpoints that need somebody',
  since: 'Since (UTC)',

  // Actions
  act: `.input {$action :string}
.match $action
retry-event {{Process again}}
retry-upload {{Read again}}
resend-delivery {{Send again}}
enqueue-unfinished {{Enqueue unfinished work now}}
cancel-reprocessing {{Cancel}}
* {{Do it}}`,
  done: `.input {$action :string}
.match $action
retry-event {{The event is processed again.}}
retry-upload {{The upload is read again.}}
resend-delivery {{The delivery is sent again.}}
enqueue-unfinished {{Unfinished work was enqueued again.}}
cancel-reprocessing {{The reprocessing was cancelled.}}
* {{Done.}}`,
  confirm: `.input {$action :string}
.match $action
resend-delivery {{Send {$target} again? The receiver gets the same event once more.}}
cancel-reprocessing {{Cancel {$target}? Files that are done stay done, and the others stay as they are.}}
* {{Do this to {$target}?}}`,
  yes: 'Yes, do it',
} as const;
