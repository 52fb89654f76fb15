# 排名的说明。
note-line = 说明：{ $text }
note-no-residual = 作品、评委和赛道完全解释了每份评分表：残差方差为零，标准误不能反映偶然因素的影响
note-one-judge = 只有一位评委：无法区分评委的严格程度与分数的总体水平
note-judges-alike = 评委的严格程度没有可测出的差异
note-judges-alike-panels-differ = 评委的严格程度没有可测出的差异；次序与按简单平均分的次序不同，主要是因为各作品的评分表份数不同
note-entries-alike = 分数无法区分作品：作品之间没有可测出的差异
note-entries-alike-in-tracks = 分数无法区分作品：同一赛道的作品之间没有可测出的差异
note-random-tracks = 至少有一个赛道的作品少于 { $fewest } 件：赛道效应按随机效应处理（方差 { $variance }）
note-single-sheets = { $entries } 件作品只有一份评分表：无法区分其得分与该评分表的偶然因素（请看标准误）
note-parts = 比赛有 { $parts } 个部分，各部分之间没有共同的评委：各部分分别排名，不同部分的得分不可比较
note-tracks = { $tracks } 个赛道：各赛道分别排名
note-not-ranked = { $entries } 件作品没有计入的评分表，不参与排名：{ $named }
note-tied = 第 { $rank } 名：{ $entries } 按全部规则均相同，并列该名次
note-tie-broken = 第 { $rank } 名：得分相同，按{ $rule ->
    [criterion] 评分项 { $criterion } 的平均分数
    [first_places] 给该作品最高分的评委人数
    [head_to_head] 两两比较
    [raw_mean] 简单平均分
   *[other] 规则 { $rule }
} 排序：{ $order }
note-method = { $method ->
    [additive] 方法 additive（调整后的平均分）
    [zscore] 方法 zscore（平均 z 分数）
    [mean] 方法 mean（简单平均分）
    [trimmed] 方法 trimmed（截尾平均分）
    [median] 方法 median（中位数）
    [borda] 方法 borda（平均名次）
   *[other] 方法 { $method }
}仅供比较；默认方法为 calibrated（校准得分）
note-no-same-country-effect = 未估计同国效应：没有任何赛道既有同国的评分表，又有非同国的评分表
note-approximate = { $entries } 件作品和 { $judges } 位评委，两者都超过 { $most }：方差和标准误为近似值（共轭梯度法，迹由四个探测向量估计），没有 REML 准则值
note-entries-of-no-country = { $unknown } 件作品没有填写国家：无法按国家查出其利益冲突
note-judges-of-no-country = { $unknown } 位评委没有填写国家：无法按国家查出其利益冲突
note-left-out-incomplete = { $sheets } 份评分表未计入：有评分项没有分数
note-left-out-same-country = { $sheets } 份评分表未计入：评委与作品属于同一国家
note-left-out-sheet = 作品 { $entry }，评委 { $judge }：{ $why }
note-group = { $track }（第 { $part } 部分）
note-no-draws = 作品和评委均超过 { $most }：这样的规模下不计算名次区间和概率
