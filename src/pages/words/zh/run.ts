import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** One run. */
export const run = {
  // What it was. `$sport` as the answer names it.
  sport: `.input {$sport :string}
.match $sport
running {{跑步}}
walking {{步行}}
hiking {{徒步}}
cycling {{骑行}}
swimming {{游泳}}
transition {{换项}}
* {{活动}}`,
  day: '{$year :string}年{$day :day}',
  started: '{$time :string} 开始',
  back: '返回',
  distance: '距离',
  movingTime: '移动时间',
  elapsedTime: '从开始到结束',
  pace: '配速',
  speed: '速度',
  ascent: '上升和下降',
  effort: '感觉有多累',
  effortOf: '10 分中的 {$rating :number} 分',
  heartRate: '心率',
  cadence: '步频',
  altitude: '海拔',
  power: '功率',
  steps: '步数',
  device: '记录设备',
  kind: '类型',
  averageAndHighest: '{$average}，最高 {$highest} {$unit}',
  upAndDown: '上升 {$up}，下降 {$down}',

  // Units, as they stand behind a number or in the head of a chart. `$units` is metric or imperial.
  withUnit: '{$value} {$unit}',
  unit: `.input {$signal :string} .input {$units :string}
.match $signal $units
heartRate * {{次/分钟}}
cadence * {{步/分钟}}
pace imperial {{分/英里}}
pace * {{分/公里}}
speed imperial {{英里/小时}}
speed * {{公里/小时}}
altitude imperial {{英尺}}
altitude * {{米}}
power * {{瓦}}
* * {{}}`,
  signalName: `.input {$signal :string}
.match $signal
heartRate {{心率}}
pace {{配速}}
speed {{速度}}
cadence {{步频}}
altitude {{海拔}}
power {{功率}}
* {{}}`,
  nameAndUnit: '{$name}，{$unit}',

  length: '{$meters :km}',
  shortLength: '{$meters :meters}',

  // Whether it counts.
  counts: '计入你的训练负荷。',
  countsNot: `.input {$why :string}
.match $why
excluded {{不计入：已被排除。}}
implausible {{距离不计入：没有人能在这段时间内跑完。}}
distance {{按时间计入：距离未知。}}
* {{不计入跑步负荷：这不是跑步。}}`,
  sureness: `.input {$confidence :string}
.match $confidence
high {{运动类型：确定。}}
moderate {{运动类型：比较确定。}}
low {{运动类型：猜测。}}
* {{运动类型：不知道有多确定。}}`,
  race: '比赛。',
  hard: `.input {$hard :string}
.match $hard
yes {{高强度跑。}}
no {{轻松跑。}}
* {{不知道是否高强度。}}`,
  spike: `.input {$category :string}
.match $category
small {{比之前 {$window :days}内最长的一次长 {$percent}：小幅突增。}}
moderate {{比之前 {$window :days}内最长的一次长 {$percent}：明显突增。}}
large {{比之前 {$window :days}内最长的一次长 {$percent}：大幅突增。}}
* {{}}`,
  percent: '{$share :percent}',

  // Signals along the run.
  signals: '跑步全程',
  signalsHelp: '沿图表移动，或用方向键，读取每个时刻。拖动，或按 + 和 −，可以放大；按 Escape 显示全部。',
  cursor: '跑步中的时刻',
  wholeRun: '整次跑步',
  time: '时间',
  moment: '{$time}：{$values}',
  signalLabel: '跑步全程的{$name}：从 {$low} 到 {$high} {$unit}。',
  repairedPlaces: '修正处',
  repairedPlacesLabel: '修正了 {$n :number} 处；下面的列表说明了内容。',
  noSignals: '途中没有记录任何数据：没有图表可画。',
  missingSignals: '没有记录：{$names}。',
  values: '以表格显示这些数值',

  // Parts.
  laps: '分段',
  splits: `.input {$units :string}
.match $units
imperial {{每英里}}
* {{每公里}}`,
  number: '序号',
  average: '平均',
  bestEfforts: '最好成绩',
  // Race distances are called what they are called, whatever units a runner reads in.
  bestName: `.input {$name :string}
.match $name
track400 {{400 米}}
track800 {{800 米}}
km1 {{1 公里}}
mile {{1 英里}}
km5 {{5 公里}}
km10 {{10 公里}}
half {{半程马拉松}}
marathon {{马拉松}}
* {{{$length}}}`,
  bestStart: '开始于',
  zones: `.input {$of :string}
.match $of
heartRate {{各心率区间的时间}}
* {{各配速区间的时间}}`,
  zone: '区间',
  zoneTime: '时间',
  below: '低于 {$to}',
  from: '{$from} 起',
  between: '{$from} 到 {$to}',
  share: '占比',

  // Cadence.
  cadenceTitle: '这个速度下的步频',
  cadenceMeasured: '这次跑步：{$speed}时每分钟 {$spm :whole} 步。',
  cadenceExpected: '按速度和身高估计为 {$spm :whole}。',
  cadenceExpectedNoHeight: '按速度估计为 {$spm :whole}；你的身高未知，所以只是粗略值。',
  cadenceOwn: '截至这次跑步的 {$window :days}内，你自己的基线：{$spm :whole}。',
  cadenceNoOwn: '你自己的基线需要更多：截至这次跑步的 {$window :days}内，有步频的跑步时间不够。',
  cadenceBand: `.input {$band :string}
.match $band
none {{在平常范围内。}}
possible {{低 {$percent}：略低。}}
likely {{低 {$percent}：比同速度的多数人低。}}
* {{}}`,
  certainty: `.input {$certainty :string}
.match $certainty
moderate {{确定程度：中等。你自己的基线也这样显示。}}
low {{确定程度：低。要更确定，需要你的身高、半小时的跑步和显示相同结果的个人基线。}}
* {{确定程度：未知。}}`,
  cadenceLimits: '手表看不到你的脚落在哪里，所以看不出步幅过大。在手表用户中，步频与受伤无关。',
  cadenceUnknown: '这份记录中步频的单位没有得到证实，所以不作任何结论。',
  cadenceNone: '这次跑步没有步频。',
  cadenceSlow: '只在跑步速度下比较步频。',
  cadenceChartLabel: '步频与速度：这次跑步的每一分钟是一个点，附有用于比较的线。',
  lineExpected: '速度和身高',
  lineOwn: '你自己的基线',

  // The way.
  track: '路线',
  trackLabel: '没有地图的路线轮廓，上方为北：东西宽 {$width}，南北长 {$height}。',
  trackHelp: '没有地图：轮廓不显示具体位置。',
  start: '起点',
  end: '终点',
  north: '北',
  startAndEnd: '圆形：起点。方形：终点。',
  noTrack: '没有记录位置：没有路线可画。',
} as const satisfies PageMessages['run'];
