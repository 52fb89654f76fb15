# The report of a ranking.
report-title = The results, and how they came about
report-counts = { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}, { $judges ->
    [one] { $judges } judge
   *[other] { $judges } judges
}, { $sheets ->
    [one] { $sheets } score sheet
   *[other] { $sheets } score sheets
}.
report-how = How scores are computed
report-how-calibrated = Some judges mark strictly, others generously. Where judges marked the same entries, their marks show by how much. Each mark is corrected by how strict its judge is, so that it makes no difference who judged an entry.
report-how-few = Chance weighs more in few sheets than in many. A score is therefore drawn a little towards the middle of its track, the more the fewer sheets an entry has and the less the judges agree.
report-how-other = Scores are computed by the method "{ $method }".
report-how-robust = Judges whose marks look as if given at random count for less.
report-parts = No judge links the { $parts } parts of this competition. Ranks begin anew in each, and scores of different parts must not be compared.
report-track = Track { $track }
report-part = part { $part }
report-standings = Standings
report-intervals = Nobody knows the true order exactly: with other judges it might have been another. The bar shows the ranks that are plausible; the true rank lies there with a probability of 90 %.
report-rank = rank
report-entry = entry
report-plausible = plausible ranks
report-first = first
report-top = top { $top }
report-score = score
report-mean = plain mean
report-mean-rank = rank by plain mean
report-sheets = sheets
report-open = The marks do not settle who belongs to the top { $top }; these are too close to tell: { $entries }.
report-slopes = What the correction changed: left the rank by the plain mean, right the rank by the score.
report-why = Why this rank?
report-why-lead = For each of these entries: the marks it was given, how strict the judges were who gave them, and what followed.
report-judge = judge
report-given = mark given
report-severity = strictness
report-corrected = corrected
report-why-mean = The mean of the marks given is { $mean }; corrected, it is { $corrected }.
report-why-drawn = With { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
}, drawn towards the middle, the score is { $score }.
report-why-gap = { $above }, the next better, is { $gap } points ahead.
report-why-gap-sure = { $above }, the next better, is { $gap } points ahead. Chance alone moves such a difference by about { $error } points.
report-judges = The judges
report-judges-severity = Strictness is how many points a judge marks below an average judge on the same work: above zero is strict, below is generous. The line shows how sure that is (95 %). Being strict is no fault: the correction takes it out.
report-judges-plain = This method does not tell strict judges from generous ones.
report-countries = countries
report-lenient-harsh = generous – strict
report-look = worth a look
report-flag-harsh = clearly strict
report-flag-lenient = clearly generous
report-flag-careless = marks look random
report-flag-narrow = uses little of the scale
report-flag-erratic = strays from the others more than usual
report-flag-disagrees = orders entries unlike the others
report-agreement = How far the judges agree
report-reliability = Of what separates the mean marks of entries, { $percent } % would be confirmed by another panel of the same size; the rest is who judged, and chance.
report-single = For the mark of a single judge it would be { $percent } %.
report-alpha = Krippendorff's alpha is { $alpha } (1 is full agreement, 0 is chance).
report-left-out = What does not count
report-nothing-left-out = Every sheet counts.
report-reason = why
report-incomplete = a criterion has no mark
report-same-country = judge and entry share a country
report-no-sheet = no sheet that counts: not ranked
report-more = And { $count } more.
report-record = For whoever wants to check
report-record-lead = The scoring plan, the digest of the input, and the program's version. The same input, plan and version give the same numbers on every machine.
