# Пояснение к распределению работ между судьями.
assign-judgings = { $count ->
    [one] { $count } оценивание
    [few] { $count } оценивания
   *[other] { $count } оцениваний
}
