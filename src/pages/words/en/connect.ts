/** Connecting a watch, and sending files. */
export const connect = {
  title: 'Bring in your runs',
  intro: 'Connect your watch once, and every run arrives by itself. Or send files.',

  watches: 'Watches and apps',
  noWatches: 'No watch can be connected here yet. Please send files.',
  phoneApp: 'An app on your phone',
  state: `.input {$state :string}
.match $state
active {{Connected since {$day :day}.}}
paused {{Nothing arrives: it has to be allowed again.}}
revoked {{Not connected any more, since {$day :day}.}}
failed {{The last attempt did not work.}}
pending {{Begun, but not allowed yet.}}
* {{Not connected.}}`,
  lastEvent: 'Last heard from on {$day :day}.',
  quietSoFar: 'Nothing has arrived since.',
  connect: 'Connect {$name}',
  again: 'Connect {$name} again',
  disconnect: 'Disconnect {$name}',
  disconnectTitle: 'Disconnect {$name}?',
  disconnectMeans: 'New runs will not arrive any more. Runs that are here stay.',
  disconnectSure: 'Yes, disconnect',
  disconnected: 'Disconnected.',
  back: 'Back',
  taken: 'This account is connected to someone else.',
  notBegun: 'This did not work. Please try again later.',

  allowTitle: 'Connect {$name}',
  allowMeans:
    '{$name} opens in a new tab and asks whether your runs may be read. Allow it and come back here.',
  allowOpen: 'Go to {$name}',
  allowDone: 'I have allowed it',
  pushTitle: 'Set up the app on your phone',
  pushMeans:
    'Enter these lines in the app that sends your runs, for example as an automation of Health Auto Export. They are shown this once: keep them to yourself.',
  pushAddress: 'Address',
  pushDone: 'Done',

  files: 'Send files',
  choose: 'Files of runs: FIT, GPX or TCX, or a whole zip of an export',
  chooseHint: 'Several at once, by choosing or by dropping them here. Together at most {$bytes}.',
  send: 'Send',
  sending: 'Being sent',
  unsent: 'Not sent: there is no connection. Please try again.',
  refused: `.input {$code :string}
.match $code
request-too-large {{Not accepted: together the files are larger than {$bytes}. Please send fewer at a time.}}
request-malformed {{Nothing arrived. Please choose a file and send it again.}}
quota-uploads-reached {{Not accepted: no more files fit here. Ask whoever sent you this page.}}
quota-bytes-reached {{Not accepted: there is no room left here. Ask whoever sent you this page.}}
* {{Not accepted right now. Please try again later.}}`,
  sentFiles: 'What you sent',
  noFiles: 'Nothing yet.',
  look: 'Look again',
  outcome: `.input {$status :string} .input {$runs :number}
.match $status $runs
queued * {{Waits to be read}}
processing * {{Being read}}
processed 0 {{Read: no run in it}}
processed one {{Read: one activity}}
processed * {{Read: {$runs} activities}}
duplicate * {{Was here already}}
* * {{Could not be read}}`,
  archive: `.input {$done :number} .input {$total :number}
.match $total
one {{{$done} of one file in it is done.}}
* {{{$done} of {$total} files in it are done.}}`,
  archiveCounts: '{$processed} read, {$duplicate} here already, {$rejected} not read.',
  rejectedParts: 'What could not be read',
  unreadRows: `.input {$count :number}
.match $count
one {{One row could not be read.}}
* {{{$count} rows could not be read.}}`,
  because: `.input {$code :string}
.match $code
file-empty {{The file is empty. Export it again.}}
file-unknown-format {{It is no FIT, GPX or TCX file.}}
file-truncated {{The file is cut off. Copy it from the watch again.}}
file-corrupt {{The file is damaged. Export it again.}}
file-too-large {{It is larger than any run. Send its runs as several files.}}
file-not-an-activity {{It holds no recorded run, only a plan, a route or settings.}}
file-without-time {{It has no times. Export the run itself, not its route.}}
file-implausible {{Its times or distances cannot be true.}}
archive-unsafe {{The zip cannot be opened safely. Export it again.}}
archive-empty {{There is no run in the zip.}}
* {{It could not be read. It is kept and tried again when this is mended.}}`,
  kilobytes: '{$amount :whole} kB',
  megabytes: '{$amount :spoken} MB',

  takeouts: 'How to get your past runs',
  takeoutsHint:
    'Most watches and apps give you all your runs as one zip. Menus change: look for “export” or “download your data”.',
  stravaTakeout: 'Strava',
  stravaSteps:
    'On the website: Settings, My Account, Download or Delete Your Account, then request your archive. A mail brings the zip. Send it here as it is.',
  garminTakeout: 'Garmin',
  garminSteps:
    'On the website of your Garmin account: Data Management, Export Your Data. A mail brings the zip, often a day later. Send it here as it is.',
  polarTakeout: 'Polar',
  polarSteps:
    'On the website of your Polar account: download your data. One run alone: open it in Flow and export it as TCX or FIT.',
  corosTakeout: 'COROS',
  corosSteps: 'In the Training Hub: choose the runs in your list and export them as FIT.',
  suuntoTakeout: 'Suunto',
  suuntoSteps: 'In the app: open a run, its menu, and export it as a FIT file. Send them here together.',
  wahooTakeout: 'Wahoo',
  wahooSteps: 'In the app: open a workout, share it, and choose the file.',
  watchTakeout: 'From the watch itself',
  watchSteps:
    'Connect it to a computer by its cable. The files of runs lie in a folder “Activity” or “Activities”.',
} as const;
