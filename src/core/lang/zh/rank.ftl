# 排名报告。
report-title = 结果及其计算方法
report-counts = { $entries } 件作品，{ $judges } 位评委，{ $sheets } 份评分表。
report-how = 得分如何计算
report-how-calibrated = 有的评委打分偏低（严格），有的偏高（宽松）。如果评委评审过相同的作品，就可以估计这种差别，即评委的严格程度。校准从每个分数中去除严格程度的影响，使得分不取决于作品由哪些评委评审。
report-how-few = 评分表越少，偶然因素对得分的影响越大。因此，得分会向本赛道的平均值移动；没有赛道时，向全部作品的平均值移动。作品的评分表越少，评委的意见越不一致，移动就越大。
report-how-other = 得分按方法“{ $method }”计算。
report-how-robust = 如果评委的分数看似随机，其评分表的权重会降低。
report-how-decided = 分数看似随机的评委会被标记。只有经组织者确认标记后，其评分表的权重才会降低。{ $confirmed ->
    [0] 没有标记得到确认：所有评分表全部计入。
   *[other] 已确认 { $confirmed } 位评委的标记，其评分表的权重降低。
}
report-parts = 比赛有 { $parts } 个部分，各部分之间没有共同的评委。各部分分别排名，不同部分的得分不可比较。
report-track = 赛道 { $track }
report-part = 第 { $part } 部分
report-standings = 排名
report-intervals = 根据分数得出的排名不可能完全确定：换一批评委，次序可能不同。横条表示名次区间：真实名次以 90% 的概率落在此区间内。
report-rank = 名次
report-entry = 作品
report-plausible = 名次区间（90%）
report-first = 第 1 名的概率
report-top = 前 { $top } 名的概率
report-percent = { $percent }%
report-score = 得分
report-mean = 简单平均分
report-mean-rank = 按简单平均分的名次
report-sheets = 评分表
report-open = 现有分数不足以确定以下作品中哪些进入前 { $top } 名：{ $entries }。
report-slopes = 校准带来的变化：左侧为按简单平均分的名次，右侧为按得分的名次。
report-why = 作品为什么是这个名次？
report-why-lead = 展开一件作品，可以看到它得到的分数、其评委的严格程度以及由此得出的得分。此处的分数代表整份评分表，即各评分项的加权平均。
report-judge = 评委
report-given = 分数
report-severity = 严格程度
report-corrected = 校准后的分数
report-why-mean = 分数的平均值为 { $mean }，校准后的分数的平均值为 { $corrected }。
report-why-score = 该作品有 { $sheets } 份评分表。向赛道平均值移动后，得分为 { $score }。
report-why-gap = 前一名作品 { $above } 高出 { $gap } 分。
report-why-gap-sure = 前一名作品 { $above } 高出 { $gap } 分。仅偶然因素就会使这一差距变化约 { $error } 分（标准误）。
report-judges = 评委
report-judges-severity = 严格程度是指评委对同一作品打的分数比平均水平的评委低多少分。严格的评委为正值，宽松的评委为负值。线段表示严格程度以 95% 的概率所在的区间。严格并不是错误：校准会从得分中去除严格程度的影响。
report-judges-plain = 该方法不估计评委的严格程度。
report-countries = 国家
report-lenient-harsh = 宽松 – 严格
report-flags = 标记
report-flag-harsh = 明显严格
report-flag-lenient = 明显宽松
report-flag-careless = 分数看似随机
report-flag-narrow = 只使用评分范围的一小部分
report-flag-erratic = 与其他评委的差异大于通常水平
report-flag-disagrees = 对作品的排序与其他评委不同
report-agreement = 评委的一致程度
report-reliability = 作品平均分的信度为 { $percent }%：作品之间的方差有这一比例来自作品本身，其余来自偶然因素和评委的选择。
report-single = 单个评委分数的信度为 { $percent }%。
report-alpha = 克里彭多夫 α 系数为 { $alpha }（1 为完全一致，0 为仅有偶然的一致）。
report-left-out = 不计入的内容
report-nothing-left-out = 所有评分表都计入。
report-reason = 原因
report-incomplete = 有评分项没有分数
report-same-country = 评委与作品属于同一国家
report-no-sheet = 作品没有计入的评分表：不参与排名
report-more = 另有 { $count } 项未列出。
report-record = 如何核对这些结果
report-record-lead = 以下为计分方案、输入数据的摘要（SHA-256）和程序版本。相同的输入数据、计分方案和版本在任何计算机上都得到相同的数字。
report-remarks = 说明

# 报告：计分方案的修订。
report-amendments = 计分方案的修订
report-amendments-lead = 计分方案在第一次打分之前已经冻结，之后有过修订。每次修订的日期、原因和改动的设置如下：

# 报告：相同评分表的其他排名。
report-variants = 其他排名方式
report-variants-lead = 用另一种方式对相同的评分表排名，与正式排名比较。下面列出名次不同的作品。
report-variant-first-plan = 按修订之前的计分方案
report-variant-no-flags = 不计标记：所有评委的评分表全部计入
report-variant-all-flags = 确认全部标记：所有分数看似随机的评委，其评分表的权重降低
report-variant-refused = 无法计算这一排名。
report-variant-same = 每件作品的名次都相同。
report-variant-moved = { $entries } 件作品中有 { $moved } 件的名次会不同。
report-rank-official = 正式名次
report-rank-other = 此方式的名次
report-score-official = 正式得分
report-score-other = 此方式的得分
report-not-ranked = 未排名

# 计分方案的设置及其取值，以及同分规则。
setting = { $field ->
    [method] 方法
    [robust] 降低分数看似随机的评委的权重
    [same_country] 与作品同国的评委
    [ignore_tracks] 所有赛道合并排名
    [top] 获奖名额
    [draws] 名次区间的抽样次数
    [seed] 种子
    [tie_breaks] 同分规则
   *[other] { $field }
}
setting-on = 是
setting-off = 否
setting-method = { $method ->
    [calibrated] 校准得分
    [additive] 调整后的平均分
    [zscore] 平均 z 分数
    [mean] 简单平均分
    [trimmed] 截尾平均分
    [median] 中位数
    [borda] 平均名次
   *[other] { $method }
}
setting-same-country = { $treatment ->
    [exclude] 其评分表不计入
    [estimate] 其评分表计入，并估计同国效应
    [ignore] 其评分表计入，不作修正
   *[other] { $treatment }
}
setting-tie-break = { $rule ->
    [criteria] 各评分项的平均分数（权重大的评分项优先）
    [criterion] 评分项 { $criterion } 的平均分数
    [first_places] 给该作品最高分的评委人数
    [head_to_head] 两两比较
    [raw_mean] 简单平均分
    [none] 无（同分作品并列）
   *[other] { $rule }
}

# 报告：评委组、现象、其他选择。
report-panels = 哪些评委评审了相同的作品
report-panels-judges = 每个点代表一位评委。评审过同一作品的两位评委之间有连线；共同评审的作品越多，连线越粗。连线使评委之间可以比较：连线越多，越能区分评委的严格程度与作品的质量。颜色表示{ $colours ->
    [parts] 没有共同评委的各个部分
   *[countries] 国家
}。
report-panels-countries = 每个点代表一个国家；该国的评委越多，点越大。如果两国的评委评审过同一作品，两国之间有连线；共同评审的作品越多，连线越粗。
report-patterns = 关于国家和评分项的现象
report-patterns-lead = 与其他评委对相同作品的分数作了 { $tests } 项比较，检验一国的评委对另一国的作品打分是否不同，以及一位评委在不同评分项上的分数是否异常相似。存在差异并不等于指责任何人：原因可能是喜好、题材或偶然因素。下面列出难以用偶然因素解释的差异；平均而言，其中至多二十分之一仍出于偶然。
report-patterns-untested = 无法比较：已知国家的评分表太少，或评分项太少。
report-patterns-none = 没有差异超出偶然因素所能解释的范围。
report-favour = { $judges } 的评委，{ $entries } 的作品：与其他评委对相同作品的分数相差 { $effect } 分（标准误 { $error }；{ $sheets } 份评分表）。
report-reciprocal = { $first } 与 { $second }：{ $first } 的评委给 { $second } 的作品的分数高于其他评委（{ $given } 分），{ $second } 的评委给 { $first } 的作品的分数也高于其他评委（{ $returned } 分）。
report-halo = 评委 { $judge }：不同评分项的分数比其他评委更相似（相关系数 { $own }，其他评委为 { $others }）。
report-choices = 换一种选择，获奖名次会改变吗？
report-choices-summary = 获奖作品发生改变的情况：去掉一位评委时，{ $all-judges } 例中有 { $judges } 例；去掉一国的全部评委时，{ $all-countries } 例中有 { $countries } 例；计分方案采用其他选择时，{ $all-choices } 例中有 { $choices } 例。
report-choices-lead = 每一行对相同的作品重新排名。一致程度是两个次序之间的肯德尔 τ 系数：1 为次序相同，0 为没有关系。
report-choice = 改变之处
report-podium = 获奖名次
report-tau = 一致程度
report-unchanged = 不变
report-enters = 进入：{ $entries }
report-leaves = 离开：{ $entries }
report-wins = 第 1 名：{ $entries }
report-choice-method = 方法：{ $setting }
report-choice-robust-on = 看似随机的分数权重降低
report-choice-robust-off = 看似随机的分数全部计入
report-choice-same-country = 与作品同国的评委：{ $setting }
report-choice-ties = 同分规则：{ $setting }
report-choice-missing = 不含缺少评分表的 { $setting } 件作品
report-without-judge = 去掉评委 { $without }
report-without-country = 去掉 { $without } 的评委
report-choice-refused = 无法排名

# 追加评审：哪些作品需要，由哪些评委进行。
extra-review = 作品 { $entry }（第 { $rank } 名），由评委 { $judge } 追加评审：该作品错误地获奖或错误地未获奖的概率现在为 { $before }%，评审后预计为 { $after }%
extra-reviews-sum = 预计错误地获奖或错误地未获奖的作品数：现在为 { $before }，完成这些评审后为 { $after }。
extra-reviews-unplaced = { $left } 次追加评审未使用：没有其他存疑的作品，或没有无利益冲突且有余力的评委。
