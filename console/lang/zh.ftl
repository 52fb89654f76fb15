# 控制台。用语见 STYLE.md。

## 通用
skip = 跳至内容
language = 语言
account = 账户
promise = Evenhand：每件作品都由没有利益冲突的评委评审，得分不取决于评委是谁。
loading = 正在加载……
try-again = 重试
close = 关闭
offline-since = 自 { $time } 起无网络连接。
offline-go-on = 请照常继续：您输入的内容保存在本设备上，并会自动传到服务器。您可以关闭页面。
no-connection = 无法连接服务器
no-connection-do = 请检查网络连接后重试。保存在本设备上的内容不受影响。
role = { $role ->
    [organiser] 组织者
    [judge] 评委
    [team] 团队
   *[other] { $role }
}

## 登录
sign-in = 登录
sign-in-here = 在本设备上登录
signing-in = 正在登录……
sign-in-title = 请打开您的邀请
sign-in-lead = 组织者给您发送了一个链接。请在本设备上打开它，或粘贴到此处。
sign-in-note = 无需密码。如果链接已失效，请向组织者索取新的链接。
ended-title = 本设备上的登录已结束
ended-lead = 您填写的内容仍保存在本设备上。请向组织者索取新的链接并在此打开。
code-label = 邀请链接或邀请码
code-hint = 完整的链接，或其中以 evi_ 开头的邀请码。
code-missing = 请输入链接或邀请码。
code-mistyped = 邀请码有误或不完整。请复制完整的链接。
code-unknown = 这不是邀请。邀请链接中的邀请码以 evi_ 开头。
enter-code = 输入邀请码
invitation = 邀请
link-broken = 链接不完整
link-broken-do = 邮件程序有时会截断较长的链接。请从邮件中复制完整的链接后重新打开。
token-failed = 登录失败
invited-title = 您已受邀
invited-lead = 此链接用于在本设备上登录。登录后您会看到比赛、您的角色和截止时间。
invited-once = 一次有效
invited-once-text = 链接在两周内有效，只能使用一次。
invited-device = 本设备
invited-device-text = 在您退出之前一直保持登录。无需密码。
invited-lost = 其他设备
invited-lost-text = 组织者会给您新的链接。
invited-more = 本设备已以 { $name } 登录。此邀请将添加进来，您可以在两者之间切换。
signed-in = 您已登录
welcome = 欢迎您，{ $name }
welcome-lead = 您是“{ $competition }”的评委。
held = 我们保存的您的信息
held-countries = { $count ->
   *[other] 国家
}
held-city = 城市
held-languages = { $count ->
   *[other] 语言
}
held-topics = 主题
held-country-rule = 您不会收到来自{ $countries }的作品。
held-organisation-rule = 您不会收到来自您所在单位的作品。
held-wrong = 如有错误或遗漏，请在开始前告知组织者：这决定您可以评审哪些作品。
to-entries = 查看您的作品
device-stays = 本设备的登录有效期至 { $day }。

## 账户与设备
seats = 比赛与角色
seats-none = { $name } 尚无比赛角色。
seat-current = 当前
seat-add = 添加邀请
seat-add-do = 添加
device = 本设备
device-signed = 登录
device-until = 有效期至 { $day }
device-receipts = 回执
device-files = 文件
device-files-kept = { $count ->
   *[other] { $count } 个文件
}，{ $size }
device-files-none = 本设备上没有文件。
device-files-remove = 从本设备删除文件
device-not-lasting = 此浏览器在页面关闭后不保留任何内容（如无痕窗口）。只有在联网时，分数才会传到服务器。
sign-out = 退出
sign-out-title = 在本设备上退出？
sign-out-text = 文本、文件、分数和回执将从本设备删除。服务器上的内容会保留。再次登录需要新的链接。
sign-out-pending = { $count ->
   *[other] 有 { $count } 份评分表的更改尚未传到服务器，这些更改将丢失。
}
stay = 保持登录
elsewhere-title = { $role ->
    [organiser] 组织者页面尚未提供
    [team] 团队页面尚未提供
   *[other] 您的账户尚无比赛角色
}
elsewhere-lead = 原起始页显示目前可用的内容。
elsewhere-open = 打开原页面

## 列表
entry = 作品
entries = 作品
all-entries = 所有作品
entries-count = { $count ->
   *[other] { $count } 件作品
}
list-failed = 无法加载您的作品
list-empty = 暂无作品
list-empty-lead = 组织者尚未给您分配作品。分配后会自动显示在此处。
list-sent = 已提交 { $done } 份，共 { $all } 份
list-none-sent = { $all ->
   *[other] { $all } 件作品等待您打分
}
list-all-sent = { $all ->
   *[other] { $all } 份评分表已全部提交
}
deadline-until = 提交截止时间：{ $date } { $time }（{ $zone }）
deadline-passed = 截止时间已过：{ $date } { $time }（{ $zone }）
deadline-there = { $same ->
    [true] 即 { $time }（{ $zone }）
   *[other] 即 { $date } { $time }（{ $zone }）
}
deadline-left = { $unit ->
    [minute] { $count ->
       *[other] ，还剩 { $count } 分钟。
    }
    [hour] { $count ->
       *[other] ，还剩 { $count } 小时。
    }
   *[day] { $count ->
       *[other] ，还剩 { $count } 天。
    }
}
deadline-none = 在组织者关闭本轮之前均可提交。
round = 轮次
round-name = 轮次 { $code }
round-tab = { $code }，{ $count }
round-not-scoring = { $state ->
    [planned] 本轮尚未开始。
    [assigned] 打分尚未开放。您可以先阅读作品。
    [closed] 本轮已关闭。
    [ranked] 本轮已关闭，已排名。
    [approved] 结果已核准。
    [published] 结果已公布。
   *[other] 本轮目前不接收评分表。
}
tally = 已提交 { $done }，已开始 { $begun }，未开始 { $fresh }
next-begun = 从上次停下的地方继续：{ $at }
next-fresh = 下一件
next-given = 已打 { $given } 项分数，共 { $all } 项
go-on-with = 继续 { $code }
begin-with = 开始 { $code }
group-conflict = 两个版本
group-conflict-note = 您在两台设备上填写了这些评分表。没有任何内容被覆盖：请打开并选择。
group-begun = 已开始
group-fresh = 未开始
group-sent = 已提交
group-sent-note = 在本轮关闭之前可以修改。每次修改都是新版本，之前的版本会保留。
group-closed = 已关闭
state-conflict = 请选择
state-fresh = 未开始
state-begun = { $given }/{ $all } 项分数
state-changed = 已修改，未提交
state-waiting = 等待网络连接
state-sent = 已提交
state-counted = 已计入
state-quarantined = 已隔离
state-waived = 已免除
total-of = { $total }（满分 { $max }）
offline-texts = 所有文本和评分标准都保存在本设备上。
offline-files-look = 将文件也保存到本设备
offline-files-left = { $count ->
   *[other] { $count } 个文件，{ $size }。
}
offline-files-keep = 现在下载
offline-files-progress = 已下载 { $done } 个文件，共 { $all } 个。
offline-files-all = 所有文件也已保存：无需网络即可工作。
stepped-back = 您已回避 { $code }。组织者会安排其他评委。
declared = 组织者已了解 { $code } 的情况。
gone-title = 此作品未分配给您
gone-lead = 组织者可能已将其交给其他评委，或您已回避。

## 作品
entry-of = 第 { $at } 件，共 { $all } 件
to-marks = 转到您的分数
abstract = 摘要
written-in = 作品语言：{ $language }。
blind = 姓名、国家和单位对评委隐藏。
files = 文件
media = { $type ->
    [pdf] PDF
    [image] 图片
    [video] 视频
   *[other] 文件
}
kept-here = 已保存在本设备
show-file = 显示
open-alone = 单独打开
save-file = 保存
image-of = 图片 { $name }

## 分数
your-marks = 您的分数
criterion = 评分项
weight = 权重
weighs = 权重 { $share }/100
mark = 分数
no-mark = 未打分
marks-scale = 每个评分项打一个分数，从 { $min } 到 { $max }。
marks-scales = 每个评分项打一个分数。各项分值范围不同。
marks-halves = 小号数字为半分。
marks-keys = 按键：数字键打分（0 为十分），句点加半分，方向键移动一档，Enter 转到下一项。
mark-between = 分数从 { $min } 到 { $max }，间隔 { $step }
mark-off-scale = 分数不在范围内：{ $min } 到 { $max }，间隔 { $step }。
next-criterion = 下一项：{ $name }
to-comment = 转到评语
take-back = 取消此分数
comment = 评语
no-comment = 无评语
comment-hint = 组织者会阅读；结果公布后团队也会读到，不显示您的姓名。
characters-left = 还可输入 { $count } 个字符
unkept = 本设备无法保存最后一次更改：存储空间已满或不可用。在更改传到服务器之前请勿关闭页面。
fixed-round = 本轮目前不接收评分表。您已提交的内容会保留。
fixed-counted = 本轮已关闭，此评分表已计入。
fixed-quarantined = 此评分表已保留，但不计入。
waived-note = 组织者不要求此评分表。您仍可提交。
sent-note = 已提交第 { $revision } 版。您可以修改分数并再次提交。
sent-changed-note = 第 { $revision } 版已提交并有效。此后的修改在您再次提交后才有效。

## 底栏
bar = 得分与提交
bar-missing = { $count ->
   *[other] 还有 { $count } 项未打分：{ $names }
}
bar-complete = 所有分数均已打出。确认后请提交。
bar-sent = 第 { $revision } 版已提交。
bar-later = 稍后自动上传
bar-going = 正在上传……
bar-refused = 未被接收，见上文
place-empty = 尚未输入
place-here = 已保存在本设备
place-server = 已保存在服务器
place-waiting = 已保存在本设备
place-sent = 已提交
place-conflict = 两个版本
total = 得分
total-so-far = 目前得分
of-max = 满分 { $max }
send = 提交
send-again = 再次提交
send-later = 稍后提交
send-waits = 将自动提交
sending = 正在提交……
choose = 选择
lacking = { $count ->
   *[other] 还有 { $count } 项未打分
}
lacking-text = { $names }。评分表须完整提交。
go-to = 转到：{ $name }

## 回避
step-back = 回避
step-back-open = 我有利益冲突，或希望回避
step-back-note = 作品将交给其他评委。只有组织者能看到原因。
step-back-title = 回避此作品
step-back-why = 原因是什么？只有组织者能看到。
why-acquaintance = 我认识团队中的人
why-stake = 我或我的单位可能因此受益或受损
why-subject = 我对该主题不够了解
why-other = 其他原因
why-missing = 请选择原因。
step-back-words = 可用一句话说明
step-back-words-needed = 请用一句话说明
words-missing = 请用一句话写明原因。
step-back-effect = { $given ->
    [0] 作品会立即从您的列表中移除。
   *[other] 您打出的 { $given } 项分数不计入。作品会立即从您的列表中移除。
}
stay-with-it = 保留此作品

## 两台设备
two-title = 您的两台设备上内容不一致
two-lead = 您在本设备和另一台设备上都为此作品打了分。没有任何内容被覆盖。请选择以哪个为准。
two-caption = 两台设备上的分数
this-device = 本设备
other-device = 另一台设备
on-server = 在服务器上
differs = 不一致
two-pick-mine = { $name }：{ $mark }，本设备
two-pick-theirs = { $name }：{ $mark }，另一台设备
two-total = 按此选择的得分：{ $total }
keep-both = 保留两段评语
keep-choice = 保留此选择
decide-later = 稍后决定
two-note = 在您选择之前，两个版本都会保留，也不会提交任何内容。

## 回执
receipt = 回执
receipts = 回执
receipts-lead = 每份已提交的评分表都有一份回执。请妥善保存：它们证明您的分数已按您所打的计入。
receipts-none = 您尚未提交评分表。
received = 收到时间
receipt-title = 您的分数已收到
receipt-lead = 服务器收到时间：{ $date } { $time }（{ $zone }）
receipt-caption = 您为 { $code } 打的分数
receipt-failed = 无法加载回执
receipt-covered = 本设备已核对：摘要值正是这些分数的摘要值。
receipt-not-covered = 摘要值与这些分数不符。请保存回执并出示给组织者。
receipt-kept = 回执保存在本设备上。凭它任何人日后都能验证计入的正是这些分数。
total-on = 得分（{ $min } 至 { $max }）
revision = 版本
revision-again = 您可以修改分数并再次提交。
audit-record = 审计记录
audit-hash = 记录哈希值
digest = 摘要值
next-entry = 下一件作品
save-as-file = 保存为文件
change-marks = 修改分数
look-at-marks = 查看分数

## 问题（按类型）
problem-unauthenticated = 您的登录已结束
problem-unauthenticated-do = 请向组织者索取新的链接。您填写的内容仍保存在本设备上。
problem-not-found = 此作品未分配给您
problem-not-found-do = 组织者可能已将作品交给其他评委。您填写的内容仍保存在本设备上。
problem-wrong-state = 目前无法执行
problem-wrong-state-do = 比赛、轮次或作品的当前状态不允许此操作。请重新加载列表，或询问组织者。
problem-deadline-passed = 截止时间已过
problem-deadline-passed-do = 以服务器时间为准；当时为 { $time }。您填写的内容仍保存在本设备上。如需更多时间，请联系组织者。
problem-round-closed = 本轮不接收评分表
problem-round-closed-do = 本轮尚未开放或已关闭。您填写的内容仍保存在本设备上。请联系组织者。
problem-conflict-of-interest = 您与此作品有利益冲突
problem-conflict-of-interest-do = 比赛规则不允许您评审此作品。组织者会安排其他评委。
problem-invitation-spent = 此邀请无法使用
problem-invitation-spent-do = 邀请已被使用、已过期或已撤销。请向组织者索取新的链接。
problem-idempotency-key-reused = 之前已用其他内容发送过此请求
problem-idempotency-key-reused-do = 请重新加载页面后重试。
problem-stale-version = 评分表已在别处更改
problem-stale-version-do = 您的另一台设备正在同时填写。请重新加载页面。
problem-too-large = 文本过长
problem-too-large-do = 请缩短评语。
problem-mark-off-step = 有分数不在范围内
problem-mark-off-step-do = 评分标准可能已更改。请重新加载页面并检查您的分数。
problem-incomplete-sheet = 评分表不完整
problem-incomplete-sheet-do = 请为每个评分项打一个分数后再提交。
problem-too-many = 失败次数过多
problem-too-many-do = 您的网络发送了过多错误的邀请码。请等几分钟后重试。
problem-internal = 服务器出错
problem-internal-do = 未做任何更改。您填写的内容仍保存在本设备上。请稍后重试。
problem-unavailable = 服务器繁忙
problem-unavailable-do = 您填写的内容保存在本设备上，并会自动传到服务器。请稍后重试。
