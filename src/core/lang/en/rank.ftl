# The report of a ranking.
report-title = Results and how they were computed
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
report-how-calibrated = Some judges give lower marks than others (harsh judges), some give higher marks (lenient judges). Where judges reviewed the same entries, this difference can be estimated: it is the judge's severity. Calibration takes the severity out of each mark, so that a score does not depend on which judges reviewed the entry.
report-how-few = Chance has more influence on a score that comes from few score sheets. The score is therefore moved towards the mean of its track, or of all entries if there are no tracks. It moves further if the entry has fewer score sheets, and if the judges agree less.
report-how-other = Scores are computed by the method "{ $method }".
report-how-robust = If the marks of a judge look random, the judge's score sheets have less weight.
report-how-decided = A judge whose marks look random is flagged. The judge's score sheets have less weight only after an organiser has confirmed the flag. { $confirmed ->
    [0] No flag is confirmed: all score sheets count in full.
    [one] The flag is confirmed for { $confirmed } judge, whose score sheets have less weight.
   *[other] The flag is confirmed for { $confirmed } judges, whose score sheets have less weight.
}
report-parts = The competition has { $parts } parts with no judge in common. Each part has its own ranks, and scores of different parts must not be compared.
report-track = Track { $track }
report-part = part { $part }
report-standings = Standings
report-intervals = A ranking by marks is never certain: with other judges the order could have been different. The bar shows the rank interval: the true rank lies in it with a probability of 90 %.
report-rank = rank
report-entry = entry
report-plausible = rank interval (90 %)
report-first = probability of rank 1
report-top = probability of the top { $top }
report-percent = { $percent } %
report-score = score
report-mean = raw mean
report-mean-rank = rank by raw mean
report-sheets = score sheets
report-open = The marks do not decide which of these entries belong to the top { $top }: { $entries }.
report-slopes = What calibration changed: on the left the rank by raw mean, on the right the rank by score.
report-why = Why does an entry have this rank?
report-why-lead = Open an entry to see the marks that it received, the severity of its judges, and the score that follows. A mark here stands for a whole score sheet: the weighted mean of its criteria.
report-judge = judge
report-given = mark
report-severity = severity
report-corrected = calibrated mark
report-why-mean = The mean of the marks is { $mean }. The mean of the calibrated marks is { $corrected }.
report-why-score = { $sheets ->
    [one] The entry has only { $sheets } score sheet. Its score, moved towards the mean of the track,
   *[other] The entry has { $sheets } score sheets. Its score, moved towards the mean of the track,
} is { $score }.
report-why-gap = The entry one place higher, { $above }, has { $gap } points more.
report-why-gap-sure = The entry one place higher, { $above }, has { $gap } points more. Chance alone changes such a difference by about { $error } points (standard error).
report-judges = Judges
report-judges-severity = Severity is the number of points by which a judge marks the same work lower than an average judge. A harsh judge has a positive value, a lenient judge a negative one. The line shows the interval in which the severity lies with a probability of 95 %. Being harsh is not an error: calibration takes severity out of the scores.
report-judges-plain = This method does not estimate how harsh or lenient a judge is.
report-countries = countries
report-lenient-harsh = lenient – harsh
report-flags = flags
report-flag-harsh = clearly harsh
report-flag-lenient = clearly lenient
report-flag-careless = marks look random
report-flag-narrow = uses a small part of the scale
report-flag-erratic = differs from the other judges more than usual
report-flag-disagrees = ranks entries differently from the other judges
report-agreement = Agreement between judges
report-reliability = The reliability of an entry's mean mark is { $percent } %: this share of the variance between entries comes from the entries themselves. The rest comes from chance and from the choice of judges.
report-single = The reliability of a single judge's mark is { $percent } %.
report-alpha = Krippendorff's alpha is { $alpha } (1: full agreement; 0: agreement by chance only).
report-left-out = What does not count
report-nothing-left-out = Every score sheet counts.
report-reason = reason
report-incomplete = a criterion has no mark
report-same-country = judge and entry share a country
report-no-sheet = the entry has no score sheet that counts: not ranked
report-more = { $count } more are not listed.
report-record = How to check these results
report-record-lead = Below are the scoring plan, the digest (SHA-256) of the input and the version of the program. The same input, scoring plan and version give the same numbers on every machine.
report-remarks = Notes

# The report: amendments of the scoring plan.
report-amendments = Amendments of the scoring plan
report-amendments-lead = The scoring plan was frozen before the first mark and amended later. Each amendment is listed with its date, its reason and the changed settings:

# The report: other rankings of the same score sheets.
report-variants = Ranking variants
report-variants-lead = The same score sheets are ranked in another way, for comparison with the official ranking. The tables list the entries whose rank is different.
report-variant-first-plan = By the scoring plan before any amendment
report-variant-no-flags = Without flags: the score sheets of all judges count in full
report-variant-all-flags = With all flags confirmed: the score sheets of all judges whose marks look random have less weight
report-variant-refused = This ranking cannot be computed.
report-variant-same = Every entry has the same rank.
report-variant-moved = { $moved } of { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
} would have another rank.
report-rank-official = official rank
report-rank-other = rank in this variant
report-score-official = official score
report-score-other = score in this variant
report-not-ranked = not ranked

# The settings of a scoring plan, their values, and the rules for equal scores.
setting = { $field ->
    [method] method
    [robust] less weight for judges whose marks look random
    [same_country] judges from the entry's country
    [ignore_tracks] all tracks ranked together
    [top] prize places
    [draws] draws for rank intervals
    [seed] seed
    [tie_breaks] rules for equal scores
   *[other] { $field }
}
setting-on = yes
setting-off = no
setting-method = { $method ->
    [calibrated] calibrated score
    [additive] adjusted mean
    [zscore] mean z-score
    [mean] mean
    [trimmed] trimmed mean
    [median] median
    [borda] mean rank
   *[other] { $method }
}
setting-same-country = { $treatment ->
    [exclude] their score sheets do not count
    [estimate] their score sheets count, and the effect of a shared country is estimated
    [ignore] their score sheets count without a correction
   *[other] { $treatment }
}
setting-tie-break = { $rule ->
    [criteria] mean marks by criterion, the heaviest criterion first
    [criterion] mean mark for criterion { $criterion }
    [first_places] judges who gave the entry their highest score
    [head_to_head] pairwise comparison
    [raw_mean] raw mean
    [none] none (equal entries share the rank)
   *[other] { $rule }
}

# The report: panels, findings, other choices.
report-panels = Which judges reviewed the same entries
report-panels-judges = Each dot is a judge. A line joins two judges who reviewed the same entry; it is thicker if they have more entries in common. Lines make judges comparable: with more lines, severity can be separated better from the quality of the entries. Colours show { $colours ->
    [parts] the parts that have no judge in common
   *[countries] countries
}.
report-panels-countries = Each dot is a country; it is larger if the country has more judges. A line joins two countries whose judges reviewed the same entry; it is thicker if they have more entries in common.
report-patterns = Findings about countries and criteria
report-patterns-lead = { $tests ->
    [one] { $tests } comparison was
   *[other] { $tests } comparisons were
} made with the marks that other judges gave to the same entries. They test whether judges from one country mark entries from another country differently, and whether a judge's marks for different criteria are unusually similar. A difference accuses no one: it can come from taste, topic or chance. Listed are the differences that chance hardly explains; on average, at most one in twenty of them is due to chance after all.
report-patterns-untested = No comparison is possible: there are too few score sheets with known countries, or too few criteria.
report-patterns-none = No difference is larger than chance can explain.
report-favour = Judges from { $judges }, entries from { $entries }: { $effect } points compared with other judges' marks for the same entries (standard error { $error }; { $sheets ->
    [one] { $sheets } score sheet
   *[other] { $sheets } score sheets
}).
report-reciprocal = { $first } and { $second }: judges from { $first } gave entries from { $second } higher marks than other judges did ({ $given } points), and judges from { $second } did the same for entries from { $first } ({ $returned } points).
report-halo = Judge { $judge }: the marks for different criteria are more similar than those of other judges (correlation { $own }; other judges { $others }).
report-choices = Would another choice change the prize places?
report-choices-summary = The entries on the prize places change: without one judge, in { $judges } of { $all-judges } cases; without the judges of one country, in { $countries } of { $all-countries } cases; with another choice in the scoring plan, in { $choices } of { $all-choices } cases.
report-choices-lead = Each row ranks the same entries again. Agreement is Kendall's tau between the two orders: 1 means the same order, 0 means no relation.
report-choice = what is different
report-podium = prize places
report-tau = agreement
report-unchanged = no change
report-enters = enters: { $entries }
report-leaves = leaves: { $entries }
report-wins = rank 1: { $entries }
report-choice-method = method: { $setting }
report-choice-robust-on = marks that look random have less weight
report-choice-robust-off = marks that look random count in full
report-choice-same-country = judges from the entry's country: { $setting }
report-choice-ties = rules for equal scores: { $setting }
report-choice-missing = without { $setting ->
    [one] { $setting } entry that lacks
   *[other] { $setting } entries that lack
} score sheets
report-without-judge = without judge { $without }
report-without-country = without the judges from { $without }
report-choice-refused = no ranking possible

# Extra reviews: which entries need them, and from which judges.
extra-review = Entry { $entry } (rank { $rank }), extra review by judge { $judge }: the probability that the entry is wrongly inside or outside the prize places is { $before } % now and is expected to be { $after } % after the review
extra-reviews-sum = Expected number of entries that are wrongly inside or outside the prize places: { $before } now, { $after } after these reviews.
extra-reviews-unplaced = { $left ->
    [one] { $left } extra review is
   *[other] { $left } extra reviews are
} not used: no other entry is in doubt, or no judge without a conflict of interest has capacity.
