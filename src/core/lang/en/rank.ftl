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
report-how-decided = Judges whose marks look as if given at random count for less once an organiser has confirmed it. { $confirmed ->
    [0] No judge's flag is confirmed: all sheets count in full.
    [one] It is confirmed for { $confirmed } judge, whose sheets count for less.
   *[other] It is confirmed for { $confirmed } judges, whose sheets count for less.
}
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
report-remarks = Remarks

# The report: amendments of the plan.
report-amendments = Changes of the scoring plan
report-amendments-lead = The scoring plan was fixed before the first score. It was changed afterwards; when, why and in what:

# The report: rankings in other ways.
report-ways = The ranking in another way
report-ways-lead = The same score sheets, ranked in another way beside the official ranking. Listed are the entries that have another rank there.
report-way-first-plan = By the scoring plan as it was before any amendment
report-way-no-flags = Without flags: the sheets of all judges count in full
report-way-all-flags = With every flag confirmed: the sheets of all judges whose marks look random count for less
report-way-refused = There is no such ranking.
report-way-same = Every entry has the same rank.
report-way-moved = { $moved ->
    [one] { $moved } entry
   *[other] { $moved } entries
} of { $entries } would have another rank.
report-rank-official = official rank
report-rank-other = rank in this way
report-score-official = official score
report-score-other = score in this way
report-not-ranked = not ranked

# The report: panels, patterns, other choices.
report-panels = Who judged with whom
report-panels-judges = Each dot is a judge; a line joins two who judged the same entry, thicker the more often. Lines carry the comparison from judge to judge: the more there are, the better strictness can be told from quality. Colours are { $colours ->
    [parts] the parts that no judge links
   *[countries] countries
}.
report-panels-countries = Each dot is a country, larger the more judges it has; a line joins two whose judges judged the same entry, thicker the more often.
report-patterns = Patterns worth a look
report-patterns-lead = Pairs of countries with enough sheets, and how each judge's criteria go together, were compared with what colleagues gave on the same work: { $tests ->
    [one] { $tests } comparison
   *[other] { $tests } comparisons
}. A difference can have many reasons, such as taste, topic or chance, and accuses nobody. Listed are those that chance hardly explains; about one in twenty of them may still be chance.
report-patterns-untested = There are not enough sheets with known countries, or not enough criteria, to compare.
report-patterns-none = None of the comparisons differs by more than chance explains.
report-favour = Judges from { $judges }, entries from { $entries }: differs from what colleagues gave by { $effect } points (± { $error }; { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
}).
report-reciprocal = { $first } and { $second }: each one's judges gave the other's entries more than colleagues did, by { $given } and { $returned } points.
report-halo = Judge { $judge }: criteria go together more than for colleagues (correlation { $own }, for colleagues { $others }).
report-choices = Would another choice have changed the result?
report-choices-summary = Without one judge the podium changes for { $judges } of { $all-judges }, without one country's judges for { $countries } of { $all-countries }, by another choice of the plan for { $choices } of { $all-choices }.
report-choices-lead = Each line ranks the same entries anew. The agreement of the two orders is Kendall's tau: 1 is the same order, 0 is no relation.
report-choice = other choice
report-podium = podium
report-tau = agreement
report-unchanged = the same
report-enters = in: { $entries }
report-leaves = out: { $entries }
report-wins = first: { $entries }
report-choice-method = method "{ $setting }"
report-choice-robust-on = careless marks count for less
report-choice-robust-off = careless marks count fully
report-choice-same-country = judges of the entry's country: { $setting }
report-choice-ties = rules for equal scores: { $setting }
report-choice-missing = without the { $setting } entries that lack sheets
report-without-judge = without judge { $without }
report-without-country = without the judges from { $without }
report-choice-refused = no ranking possible

# The second look: where spare reviews should go.
second-review = { $entry } (rank { $rank }) by { $judge }: on the wrong side of the prize line with { $before } %, expected after the review { $after } %
second-sum = Entries expected on the wrong side of a prize line: { $before } now, { $after } after these reviews.
second-unplaced = { $left ->
    [one] { $left } review has no use:
   *[other] { $left } reviews have no use:
} no entry is left in doubt, or no judge without a conflict has room.
