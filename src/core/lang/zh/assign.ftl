# 分配方案的说明文字。
assign-panels = { $entries } 件作品各有 { $size } 位评委，共 { $reviews } 次评审。
assign-allowed = 作品与评委共有 { $possible } 种可能的组合，其中 { $allowed } 种允许使用；其余组合存在利益冲突，或因指定、赛道、语言或候选名单而被排除。
assign-optimum = 匹配分表示评委与作品的匹配程度，包括主题、语言以及评委组内国家是否不同。本方案的匹配分为 { $value }，符合全部规则的最佳方案为 { $best }。已证明没有任何方案高于此值。
assign-least = 匹配最差的作品在主题和语言上的匹配分为 { $least }。
assign-fair = 公平优先：匹配最差的作品在主题和语言上的匹配分为 { $least }。在任何方案中，匹配最差的作品都不会高于 { $bound }。为了公平，总匹配分减少 { $cost }（{ $percent }%）。
assign-links-cost = 为了让更多评委两两评审相同的作品，本方案放弃了 { $cost } 匹配分（{ $percent }%）。只有共同评审的作品才能表明是评委严格，还是作品较弱。
assign-linked = 在每个赛道中，所有评委都通过共同评审的作品直接或间接相连。要达到同样的精确度，完全平衡的方案比较作品时约需这些评审次数的 { $percent }%，比较评委时约需 { $judges }%。如有多个赛道，以上为最不平衡的赛道的数值。
assign-linked-plain = 在每个赛道中，所有评委都通过共同评审的作品直接或间接相连。
assign-unlinked = 本方案有 { $parts } 个部分，各部分之间没有共同的评委，因此不同部分的得分不可比较：
assign-part = 赛道 { $track }：{ $entries ->
    [1] { $entries } 件作品，即 { $first }
   *[other] { $entries } 件作品，第一件为 { $first }
}；评委 { $judges }
assign-part-trackless = 没有赛道的作品：{ $entries ->
    [1] { $entries } 件作品，即 { $first }
   *[other] { $entries } 件作品，第一件为 { $first }
}；评委 { $judges }
assign-loads = 每位评委评审 { $min } 至 { $max } 件作品，平均 { $mean } 件。
assign-same-country = { $pairs ->
    [0] 没有任何评委组含有两位来自同一国家的评委。
   *[other] 同一评委组的两位评委来自同一国家的情况有 { $pairs } 例。
}
assign-mix = { $panels ->
    [0] 每个评委组都有一位有经验的评委。
   *[other] 有 { $panels } 个评委组缺少有经验的评委。
}为了搭配新评委与有经验的评委，匹配分减少 { $cost }。
assign-repair = 保留 { $kept } 项评审任务，终止 { $removed } 项，新增 { $added } 项。没有任何方案的变动更少。
assign-ends = 评委 { $judge } 不再评审作品 { $entry }：{ $reason ->
    [entry_gone] 该作品已退出比赛
    [judge_gone] 该评委已退出比赛
    [moved] 另一评委组需要该评委，或已为该作品找到更匹配的评委
    [same_country] 双方属于同一国家
    [same_organisation] 双方属于同一单位
    [declared] 已声明利益冲突
    [paired_places] 双方所在城市为友好城市
    [never_pin] 该组合被指定禁止
    [track] 该评委不评审此赛道
    [language] 该评委不掌握作品的语言
    [not_listed] 该评委不在此作品的候选名单中
   *[other] { $reason }
}
assign-curve = 如果用于评委之间联系的预算不同，结果如下：
assign-curve-point = 预算 { $budget }%：匹配分减少 { $cost }；{ $parts ->
    [1] 所有评委相连
   *[other] 有 { $parts } 个互不相连的赛道或部分
}；与平衡方案相比的效率：作品 { $percent }%，评委 { $judges }%
assign-repeat = 使用相同的表格和种子 { $seed }，会再次得到完全相同的方案。

# 方案的图示。
picture-title = 评委组与工作量
picture-judges = 共同评审作品的评委（按国家排列）
picture-countries = 评委同在一组的国家及其评委人数
picture-loads = 每位评委的作品数（竖线为约定的上下限）
picture-histogram = 不同作品数的评委人数
picture-entries = 作品数

# 比赛需要多少评委。
plan-needed = { $entries } 件作品需要 { $reviews } 次评审。
plan-scenario = 每位评委至多评审 { $load } 件作品：共 { $judges } 位评委，{ $invite ->
    [0] 无需再邀请评委
   *[other] 其中 { $invite } 位尚待邀请
}。{ $spare ->
    [0] 没有余量
   *[other] 余量为 { $spare } 次评审
}：{ $dropouts ->
    [0] 如有一位满负荷的评委退出，部分评审将无人承担。
   *[other] 可弥补 { $dropouts } 位满负荷评委的退出。
}
plan-same-country = 每位评委至多评审 { $load } 件作品：部分评委组需要两位来自同一国家的评委。从更多国家邀请评委可以避免这种情况。
