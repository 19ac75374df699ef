import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** Connecting a watch, and sending files. */
export const connect = {
  title: '导入你的跑步',
  intro: '连接一次手表，每次跑步就会自动传来。或者发送文件。',

  watches: '手表和应用',
  noWatches: '这里还不能连接手表。请发送文件。',
  phoneApp: '手机上的应用',
  state: `.input {$state :string}
.match $state
active {{自{$day :day}起已连接。}}
paused {{没有数据传来：需要重新授权。}}
revoked {{自{$day :day}起不再连接。}}
failed {{上次尝试没有成功。}}
pending {{已开始，但尚未授权。}}
* {{未连接。}}`,
  lastEvent: '最近一次收到数据：{$day :day}。',
  quietSoFar: '此后没有收到数据。',
  connect: '连接 {$name}',
  again: '重新连接 {$name}',
  disconnect: '断开 {$name}',
  disconnectTitle: '断开 {$name}？',
  disconnectMeans: '不会再传来新的跑步。已有的跑步会保留。',
  disconnectSure: '是，断开',
  disconnected: '已断开。',
  back: '返回',
  taken: '这个账号已与别人连接。',
  notBegun: '没有成功。请稍后再试。',

  allowTitle: '连接 {$name}',
  allowMeans: '{$name} 会在新标签页中打开，询问是否允许读取你的跑步。请允许，然后回到这里。',
  allowOpen: '前往 {$name}',
  allowDone: '我已允许',
  pushTitle: '设置手机上的应用',
  pushMeans:
    '把这几行填入发送跑步的应用，例如 Health Auto Export 的自动任务。它们只显示这一次：不要告诉别人。',
  pushAddress: '地址',
  pushDone: '完成',

  files: '发送文件',
  choose: '跑步文件：FIT、GPX 或 TCX，或整个导出的 zip',
  chooseHint: '可以一次选择多个，或拖放到这里。合计最多 {$bytes}。',
  send: '发送',
  sending: '正在发送',
  unsent: '没有发送：没有连接。请再试一次。',
  refused: `.input {$code :string}
.match $code
request-too-large {{未接受：文件合计大于 {$bytes}。请一次少发一些。}}
request-malformed {{什么也没有收到。请选择文件，再发送一次。}}
quota-uploads-reached {{未接受：这里不能再放文件。请询问给你发送此页面的人。}}
quota-bytes-reached {{未接受：这里没有空间了。请询问给你发送此页面的人。}}
* {{目前没有接受。请稍后再试。}}`,
  sentFiles: '你发送的内容',
  noFiles: '还没有。',
  look: '再看一次',
  outcome: `.input {$status :string} .input {$runs :number}
.match $status $runs
queued * {{等待读取}}
processing * {{正在读取}}
processed 0 {{已读取：其中没有跑步}}
processed * {{已读取：{$runs} 次活动}}
duplicate * {{已经有了}}
* * {{无法读取}}`,
  archive: '其中 {$total :number} 个文件已完成 {$done :number} 个。',
  archiveCounts: '已读取 {$processed} 个，已有 {$duplicate} 个，未读取 {$rejected} 个。',
  rejectedParts: '无法读取的内容',
  unreadRows: '{$count :number} 行无法读取。',
  because: `.input {$code :string}
.match $code
file-empty {{文件是空的。请重新导出。}}
file-unknown-format {{不是 FIT、GPX 或 TCX 文件。}}
file-truncated {{文件不完整。请从手表重新复制。}}
file-corrupt {{文件已损坏。请重新导出。}}
file-too-large {{比任何一次跑步都大。请把其中的跑步分成几个文件发送。}}
file-not-an-activity {{其中没有记录的跑步，只有计划、路线或设置。}}
file-without-time {{没有时间。请导出跑步本身，而不是路线。}}
file-implausible {{其中的时间或距离不可能是真的。}}
archive-unsafe {{无法安全打开这个 zip。请重新导出。}}
archive-empty {{zip 中没有跑步。}}
* {{无法读取。文件会保留，问题修复后再试。}}`,
  kilobytes: '{$amount :whole} kB',
  megabytes: '{$amount :spoken} MB',

  takeouts: '如何取得你以前的跑步',
  takeoutsHint: '多数手表和应用可以把所有跑步打包成一个 zip。菜单会变：请找“导出”或“下载你的数据”。',
  stravaTakeout: 'Strava',
  stravaSteps: '在网站上：设置、我的账号、下载或删除你的账号，然后申请存档。邮件会带来 zip。原样发送到这里。',
  garminTakeout: 'Garmin',
  garminSteps:
    '在 Garmin 账号的网站上：数据管理、导出你的数据。邮件会带来 zip，常常要一天后。原样发送到这里。',
  polarTakeout: 'Polar',
  polarSteps: '在 Polar 账号的网站上：下载你的数据。只要一次跑步：在 Flow 中打开，导出为 TCX 或 FIT。',
  corosTakeout: 'COROS',
  corosSteps: '在 Training Hub 中：在列表里选择跑步，导出为 FIT。',
  suuntoTakeout: 'Suunto',
  suuntoSteps: '在应用中：打开一次跑步及其菜单，导出为 FIT 文件。一起发送到这里。',
  wahooTakeout: 'Wahoo',
  wahooSteps: '在应用中：打开一次训练，分享，选择文件。',
  watchTakeout: '从手表本身',
  watchSteps: '用数据线把手表连接到电脑。跑步文件在名为“Activity”或“Activities”的文件夹中。',
} as const satisfies PageMessages['connect'];
