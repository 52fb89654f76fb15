# 排名报告。
report-title = 结果及其由来
report-counts = { $entries } 件作品，{ $judges } 位评委，{ $sheets } 份评分表。
report-how = 分数如何计算
report-how-calibrated = 有的评委打分严格，有的宽松。评委评审相同作品时，便可看出相差多少。每个分数都按其评委的严格程度校正，因此由谁评审不影响结果。
report-how-few = 评分表少时偶然性更大。因此分数会略向本赛道的中间靠拢：评分表越少、评委分歧越大，靠拢越多。
report-how-other = 分数按方法“{ $method }”计算。
report-how-robust = 分数看似随意的评委权重较低。
report-how-decided = 分数看似随意的评委，只有经组织者确认后权重才会降低。 { $confirmed ->
    [0] 没有评委被确认：所有评分表都全额计入。
   *[other] 已确认 { $confirmed } 位评委，其评分表权重较低。
}
report-parts = 本次比赛的 { $parts } 个部分之间没有共同的评委。各部分分别排名，不同部分的分数不可比较。
report-track = 赛道 { $track }
report-part = 第 { $part } 部分
report-standings = 排名
report-intervals = 没有人确切知道真实的次序：换一批评委，结果可能不同。横条表示合理的名次范围，真实名次以 90% 的概率落在其中。
report-rank = 名次
report-entry = 作品
report-plausible = 合理名次
report-first = 第一名
report-top = 前 { $top } 名
report-score = 得分
report-mean = 简单平均
report-mean-rank = 按简单平均的名次
report-sheets = 评分表
report-open = 评分不足以确定谁进入前 { $top } 名；以下作品难分高下：{ $entries }。
report-slopes = 校正带来的变化：左为按简单平均的名次，右为按得分的名次。
report-why = 为什么是这个名次？
report-why-lead = 对以下每件作品：它得到的分数、给分评委有多严格，以及由此得出的结果。
report-judge = 评委
report-given = 所给分数
report-severity = 严格程度
report-corrected = 校正后
report-why-mean = 所给分数的平均为 { $mean }，校正后为 { $corrected }。
report-why-drawn = 共 { $sheets } 份评分表，向中间靠拢后得分为 { $score }。
report-why-gap = 前一名 { $above } 领先 { $gap } 分。
report-why-gap-sure = 前一名 { $above } 领先 { $gap } 分。仅偶然性就会使这样的差距变动约 { $error } 分。
report-judges = 评委
report-judges-severity = 严格程度是评委对同样的作品比平均评委低多少分：大于零为严格，小于零为宽松。线段表示可靠程度（95%）。严格并非过错：校正会将其消除。
report-judges-plain = 该方法不区分严格与宽松的评委。
report-countries = 国家
report-lenient-harsh = 宽松 – 严格
report-look = 值得留意
report-flag-harsh = 明显严格
report-flag-lenient = 明显宽松
report-flag-careless = 分数看似随意
report-flag-narrow = 只用了评分范围的一小部分
report-flag-erratic = 与他人的偏离大于常见
report-flag-disagrees = 作品次序与他人不同
report-agreement = 评委的一致程度
report-reliability = 作品平均分之间的差异，换一个同样规模的评委组会确认其中的 { $percent }%；其余取决于由谁评审和偶然性。
report-single = 对单个评委的分数而言为 { $percent }%。
report-alpha = 克里彭多夫 α 系数为 { $alpha }（1 为完全一致，0 为偶然）。
report-left-out = 不计入的内容
report-nothing-left-out = 每份评分表都计入。
report-reason = 原因
report-incomplete = 有一项标准没有分数
report-same-country = 评委与作品同属一国
report-no-sheet = 没有计入的评分表：不参与排名
report-more = 另有 { $count } 项。
report-record = 供核查
report-record-lead = 评分方案、输入数据的摘要与程序版本。相同的数据、方案和版本在任何机器上都得到相同的数字。
report-remarks = 说明

# 报告：方案的修订。
report-amendments = 评分方案的修订
report-amendments-lead = 评分方案在第一次评分之前就已确定，之后有过修订。修订的时间、原因和内容如下：

# 报告：其他方式的排名。
report-ways = 换一种方式的排名
report-ways-lead = 同样的评分表以另一种方式排名，与正式排名对照。下面列出名次不同的作品。
report-way-first-plan = 按修订之前的评分方案
report-way-no-flags = 不计标记：所有评委的评分表都全额计入
report-way-all-flags = 全部标记都确认：所有分数看似随意的评委，其评分表权重较低
report-way-refused = 无法得出这样的排名。
report-way-same = 每件作品的名次都相同。
report-way-moved = { $entries } 件作品中有 { $moved } 件名次会不同。
report-rank-official = 正式名次
report-rank-other = 此方式的名次
report-score-official = 正式得分
report-score-other = 此方式的得分
report-not-ranked = 未排名

# The report: panels, patterns, other choices.
report-panels = 谁与谁一同评审
report-panels-judges = 每个点是一位评委；两位评过同一作品的评委之间有连线，次数越多线越粗。比较沿着这些连线在评委之间传递：连线越多，越能把严格程度与质量分开。颜色表示{ $colours ->
    [parts] 没有评委相连的各部分
   *[countries] 国家
}。
report-panels-countries = 每个点是一个国家，评委越多点越大；两国评委评过同一作品则有连线，次数越多线越粗。
report-patterns = 值得一看的现象
report-patterns-lead = 对评分表足够多的国家组合，以及每位评委各评分项之间的关联，与同事对同一作品的评分作了比较：共 { $tests } 项。差异可能有许多原因，如喜好、题材或偶然，并不指责任何人。下面列出难以用偶然解释的差异；其中约二十分之一仍可能出于偶然。
report-patterns-untested = 已知国家的评分表或评分项不足，无法比较。
report-patterns-none = 没有一项比较的差异超出偶然所能解释的范围。
report-favour = { $judges } 的评委，{ $entries } 的作品：与同事所给相差 { $effect } 分（± { $error }；{ $sheets } 份评分表）。
report-reciprocal = { $first } 与 { $second }：各自的评委给对方作品的分数都高于同事，分别高 { $given } 与 { $returned } 分。
report-halo = 评委 { $judge }：各评分项之间的关联强于同事（相关系数 { $own }，同事为 { $others }）。
report-choices = 换一种选择，结果会变吗？
report-choices-summary = 去掉一位评委，获奖者改变的有 { $judges } 例（共 { $all-judges } 例）；去掉一国的评委，有 { $countries } 例（共 { $all-countries } 例）；换用方案的其他选择，有 { $choices } 例（共 { $all-choices } 例）。
report-choices-lead = 每一行都把同样的作品重新排序。两个次序的一致程度用肯德尔 tau 表示：1 为次序相同，0 为没有关系。
report-choice = 其他选择
report-podium = 获奖者
report-tau = 一致程度
report-unchanged = 不变
report-enters = 进入：{ $entries }
report-leaves = 退出：{ $entries }
report-wins = 第一：{ $entries }
report-choice-method = 方法“{ $setting }”
report-choice-robust-on = 草率的评分权重较低
report-choice-robust-off = 草率的评分权重不减
report-choice-same-country = 与作品同国的评委：{ $setting }
report-choice-ties = 同分时的规则：{ $setting }
report-choice-missing = 不含缺少评分表的 { $setting } 件作品
report-without-judge = 不含评委 { $without }
report-without-country = 不含 { $without } 的评委
report-choice-refused = 无法排序

# 复审：多余的评审机会应给谁。
second-review = { $entry }（第 { $rank } 名）由 { $judge } 复审：位于获奖线错误一侧的概率为 { $before } %，复审后预计为 { $after } %
second-sum = 预计位于获奖线错误一侧的作品数：现在 { $before }，完成这些复审后 { $after }。
second-unplaced = 有 { $left } 次评审无处可用：已没有存疑的作品，或没有无利益冲突且有余力的评审。
