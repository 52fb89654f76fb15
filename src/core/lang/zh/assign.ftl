# 评审分配的说明。
assign-judgings = { $count } 次评审
assign-panels = { $entries } 件作品各由 { $size } 位评委评审，共 { $judgings } 次评审。
assign-allowed = 作品与评委的 { $possible } 种可能组合中，允许 { $allowed } 种；其余存在利益冲突，或因组织者的指定、赛道、语言或候选名单而被排除。
assign-optimum = 遵守全部规则的最佳方案在主题、语言和评委国别搭配上得 { $best } 分；已证明没有方案更高。本方案得 { $value } 分。
assign-least = 处境最差的作品，其评委组在主题和语言上得 { $least } 分。
assign-fair = 公平优先：处境最差的作品，其评委组在主题和语言上得 { $least } 分；任何方案都不能使处境最差的作品超过 { $bound } 分。为此整体少得 { $cost } 分（{ $percent }%）。
assign-links-cost = 为使更多评委评审相同的作品，放弃了 { $cost } 分（{ $percent }%）：只有这样才能区分严格的评委与较弱的作品。
assign-linked = 所有评委都通过共同评审的作品相互联系。作品之间差异的精确度为完全平衡方案的 { $percent }%，评委之间为 { $judges }%。
assign-linked-plain = 同一赛道的所有评委都通过共同评审的作品相互联系。
assign-unlinked = 有 { $parts } 个部分之间没有共同的评委，因此它们的分数不作比较：
assign-part = 赛道 { $track }：自 { $first } 起 { $entries } 件作品，评委 { $judges }
assign-part-trackless = 无赛道的作品：自 { $first } 起 { $entries } 件作品，评委 { $judges }
assign-loads = 每位评委评审 { $min } 至 { $max } 件作品，平均 { $mean } 件。
assign-same-country = { $pairs ->
    [0] 没有任何评委组含有两位来自同一国家的评委。
   *[other] 有 { $pairs } 次同组两位评委来自同一国家。
}
assign-mix = { $panels ->
    [0] 每个评委组都有曾担任过评委的人。
   *[other] 有 { $panels } 个评委组全是新评委。
}新老搭配为此少得 { $cost } 分。
assign-repair = 保留 { $kept } 对，结束 { $removed } 对，新增 { $added } 对；没有方案变动更少。
assign-ends = 评委 { $judge } 不再评审作品 { $entry }：{ $reason ->
    [entry_gone] 作品已退出
    [judge_gone] 评委已退出
    [moved] 其他评委组需要该评委，或该作品已有更合适的评委
    [same_country] 同一国家
    [same_organisation] 同一单位
    [declared] 已申报关系
    [never_pin] 组织者禁止该组合
   *[other] { $reason }
}
assign-curve = 其他联系预算的结果：
assign-curve-point = 预算 { $budget }%：放弃 { $cost } 分；{ $parts ->
    [1] 全部相连
   *[other] { $parts } 个部分或赛道
}；精确度：作品 { $percent }%，评委 { $judges }%（与平衡方案相比）
assign-repeat = 相同的表格与种子 { $seed } 会再次得到逐字节相同的方案。

# 方案的图示。
picture-title = 评委组与工作量
picture-judges = 共同评审作品的评委（按国家）
picture-countries = 其评委同组的国家及其评委人数
picture-loads = 每位评委的作品数与约定的上下限
picture-histogram = 评委人数按作品数的分布
picture-entries = 作品数

# 比赛需要多少评委。
plan-needed = { $entries } 件作品需要 { $judgings } 次评审。
plan-scenario = 每位评委至多 { $load } 件作品：共需 { $judges } 位评委，其中邀请 { $invite } 位；他们还可多承担 { $spare } 次评审，相当于 { $dropouts } 位评委退出留下的工作量。
plan-same-country = 每位评委至多 { $load } 件作品：有些评委组需要两位来自同一国家的评委；从更多国家邀请可使其多样。
