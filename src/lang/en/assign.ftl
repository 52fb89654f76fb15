# The account of an assignment.
assign-judgings = { $count ->
    [one] { $count } judging
   *[other] { $count } judgings
}
