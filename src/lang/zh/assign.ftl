# 评审分配的说明。
assign-judgings = { $count } 次评审
