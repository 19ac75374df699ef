import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** What whoever operates the service is told. */
export const operator = {
  title: '运维',
  signInTitle: '以运维身份登录',
  key: '具有“operator”权限的 API 密钥',
  signIn: '登录',
  signOut: '退出',
  keyWrong: '此密钥未知、已过期或已撤销。',
  keyTooSmall: '此密钥不能查看这些页面：缺少“operator”权限。',
  ended: '你没有登录，或会话已结束。',
  wrongOrigin: '表单不是从此页面发送的。请重新打开页面，再做一次。',
  failed: '没有完成：{$reason}',
  views: '页面',
  view: `.input {$view :string}
.match $view
inbox {{收件箱}}
uploads {{上传}}
deliveries {{投递}}
queue {{队列}}
connections {{连接}}
reprocessing {{重新处理}}
* {{概览}}`,
  back: '返回',

  // Refreshing
  refresh: '刷新',
  pause: '暂停',
  resume: '继续',
  refreshing: '此页面可见时每 {$seconds :number} 秒刷新一次。',
  notRefreshed: '此页面不再刷新：会话已结束，或服务没有回应。',

  // Filters and lists
  filter: '筛选',
  state: '状态',
  anyState: '任何状态',
  platform: '平台',
  anyPlatform: '任何平台',
  client: '客户端（id）',
  show: '显示',
  none: '没有可显示的内容。',
  rows: '共 {$count :number} 条',
  rowsOrMore: '共 {$count :number} 条或更多',
  next: '更早',
  first: '最新',
  id: '编号',
  owner: '客户端',
  nobody: '不知道是哪位跑者',
  reason: '原因',
  noReason: '没有给出',
  attempts: '尝试次数',
  received: '收到（UTC）',
  due: '下次尝试（UTC）',
  bytes: '{$bytes} 字节',
  endpoint: '接收端',
  answer: '上次回应',
  noAnswer: '无',
  created: '创建（UTC）',
  lastEvent: '上次事件（UTC）',
  endedAt: '结束（UTC）',
  never: '从未',
  progress: '进度',
  ofTotal: '{$total :number} 个中的 {$done :number} 个，{$failed :number} 个失败',
  counting: '到目前 {$done :number} 个，{$failed :number} 个失败',
  dryRun: '试运行',
  progressed: '上次进展（UTC）',
  action: '操作',
  stateName: `.input {$state :string}
.match $state
received {{已收到}}
waiting {{等待中}}
processed {{已处理}}
ignored {{已忽略}}
failed {{失败}}
alert {{警报}}
queued {{排队中}}
processing {{读取中}}
rejected {{已拒绝}}
duplicate {{重复}}
delivered {{已送达}}
cancelled {{已取消}}
held {{已搁置}}
pending {{尚未连接}}
active {{有效}}
paused {{已暂停}}
revoked {{已结束}}
running {{进行中}}
finished {{已完成}}
disabled {{已停用}}
failing {{正在失败}}
ok {{有回应}}
away {{没有回应}}
* {{未知}}`,
  toRevoke: '授权还有待撤销。',
  notRevoked: '授权未能撤销。',

  // Overview
  needs: `.input {$count :number}
.match $count
0 {{没有需要你处理的事}}
* {{有 {$count} 件事需要你处理}}`,
  need: `.input {$need :string}
.match $need
readiness {{有存储没有回应}}
uploadsRejected {{过去 24 小时被拒绝的上传}}
uploadsQueued {{等待超过十分钟的上传}}
uploadsProcessing {{十多分钟前到达、仍在读取的上传}}
eventsFailed {{过去 24 小时失败的平台事件}}
alerts {{过去 24 小时关于平台的警报}}
eventsReceived {{超过十分钟没有开始处理的平台事件}}
eventsWaiting {{下次尝试迟了十分钟以上的平台事件}}
deliveriesFailed {{过去 24 小时放弃的投递}}
deliveriesOverdue {{逾期十分钟以上的投递}}
endpointsDisabled {{已停用的接收端}}
endpointsFailing {{目前失败的接收端}}
connectionsFailed {{过去 24 小时失败的连接}}
connectionsPaused {{已暂停的连接}}
subscriptionsLost {{什么也不发送的平台：订阅已丢失}}
reprocessingStalled {{超过十分钟没有进展的重新处理}}
* {{其他}}`,
  what: '事项',
  howMany: '数量',
  orMore: '{$count :number} 或更多',
  stores: '存储',
  store: `.input {$store :string}
.match $store
database {{数据库}}
files {{文件}}
* {{队列}}`,

  // Queue
  lanes: '通道',
  lane: '通道',
  laneName: `.input {$lane :string}
.match $lane
compute {{读取与评估}}
unpack {{压缩包}}
incoming {{来自平台}}
outgoing {{发往接收端和人}}
* {{定期工作}}`,
  waiting: '等待中',
  running: '进行中',
  delayed: '稍后',
  jobs: '按名称列出的任务',
  job: '任务',
  oldest: '最早（UTC）',
  queueAway: '队列没有回应。上传会被接收并等待。',
  queueHint: '失败的任务会离开队列；它处理的内容仍在数据库中，会再次排队。',
  namesHint: '名称来自每个通道和状态的前 {$most :number} 个任务。',

  // Deliveries
  endpoints: '需要处理的接收端',
  since: '自（UTC）',

  // Actions
  act: `.input {$action :string}
.match $action
retry-event {{再次处理}}
retry-upload {{再次读取}}
resend-delivery {{再次发送}}
enqueue-unfinished {{现在把未完成的工作排队}}
cancel-reprocessing {{取消}}
* {{执行}}`,
  done: `.input {$action :string}
.match $action
retry-event {{正在再次处理该事件。}}
retry-upload {{正在再次读取该上传。}}
resend-delivery {{正在再次发送该投递。}}
enqueue-unfinished {{未完成的工作已再次排队。}}
cancel-reprocessing {{重新处理已取消。}}
* {{完成。}}`,
  confirm: `.input {$action :string}
.match $action
resend-delivery {{再次发送 {$target}？接收方会再收到一次同样的事件。}}
cancel-reprocessing {{取消 {$target}？已完成的文件保持完成，其余保持原样。}}
* {{对 {$target} 执行？}}`,
  yes: '是，执行',
} as const satisfies PageMessages['operator'];
