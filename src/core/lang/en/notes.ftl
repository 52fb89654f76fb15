# Remarks on a ranking.
note-line = note: { $text }
note-no-residual = entries, judges and tracks explain every score sheet exactly: the residual variance is zero, and the standard errors do not show how much chance matters
note-one-judge = there is only one judge: severity cannot be separated from the level of the marks
note-judges-alike = no measurable differences in severity between judges
note-judges-alike-panels-differ = no measurable differences in severity between judges; where the order differs from the order by raw mean, the main cause is that entries have different numbers of score sheets
note-entries-alike = the marks do not separate the entries: no measurable differences between entries
note-entries-alike-in-tracks = the marks do not separate the entries: no measurable differences between entries of the same track
note-random-tracks = at least one track has fewer than { $fewest } entries: the model treats track effects as random (variance { $variance })
note-single-sheets = { $entries ->
    [one] { $entries } entry has only one score sheet: its score
   *[other] { $entries } entries have only one score sheet each: their scores
} cannot be separated from chance in that sheet (see the standard errors)
note-parts = the competition has { $parts } parts with no judge in common: each part has its own ranks, and scores of different parts must not be compared
note-tracks = { $tracks } tracks: each track has its own ranks
note-not-ranked = { $entries ->
    [one] { $entries } entry without a counted score sheet is not ranked
   *[other] { $entries } entries without a counted score sheet are not ranked
}: { $named }
note-tied = rank { $rank }: { $entries } are equal by every rule and share the rank
note-tie-broken = rank { $rank }: equal scores, ordered by the rule { $rule ->
    [criterion] criterion:{ $criterion }
   *[other] { $rule }
}: { $order }
note-method = the method { $method } is for comparison only; the default method is calibrated
note-no-same-country-effect = no same-country effect is estimated: no track has score sheets both with and without a shared country
note-approximate = { $entries } entries and { $judges } judges, more than { $most } on both sides: variances and standard errors are approximate (conjugate gradients, traces from four probes), and there is no REML criterion
note-entries-of-no-country = { $unknown ->
    [one] { $unknown } entry has no country: a conflict
   *[other] { $unknown } entries have no country: conflicts
} by country cannot be found for { $unknown ->
    [one] it
   *[other] them
}
note-judges-of-no-country = { $unknown ->
    [one] { $unknown } judge has no country: a conflict
   *[other] { $unknown } judges have no country: conflicts
} by country cannot be found for { $unknown ->
    [one] this judge
   *[other] them
}
note-left-out-incomplete = { $sheets ->
    [one] { $sheets } score sheet does
   *[other] { $sheets } score sheets do
} not count: a criterion has no mark
note-left-out-same-country = { $sheets ->
    [one] { $sheets } score sheet does
   *[other] { $sheets } score sheets do
} not count: judge and entry share a country
note-left-out-sheet = entry { $entry }, judge { $judge }: { $why }
note-group = { $track } (part { $part })
note-no-draws = more than { $most } entries and more than { $most } judges: rank intervals and probabilities are not computed for a competition of this size
