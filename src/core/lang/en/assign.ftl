# The account of an assignment.
assign-judgings = { $count ->
    [one] { $count } judging
   *[other] { $count } judgings
}
assign-panels = { $entries ->
    [one] { $entries } entry has
   *[other] { $entries } entries have
} a panel of { $size ->
    [one] one judge
   *[other] { $size } judges
}: { $judgings ->
    [one] { $judgings } judging
   *[other] { $judgings } judgings
} in all.
assign-allowed = Of { $possible } possible pairs of an entry and a judge { $allowed } are allowed. The others are conflicts of interest, or a pin, a track, a language or the list of candidates rules them out.
assign-optimum = The best plan that keeps every rule earns { $best } points for topics, languages and mixed panels; that no other earns more is proved. This plan earns { $value }.
assign-least = The worst-off entry's panel earns { $least } points for topics and languages.
assign-fair = Fairness came first: the worst-off entry's panel earns { $least } points for topics and languages, and no plan gives its worst-off entry more than { $bound }. It costs { $cost } points of the whole ({ $percent } %).
assign-links-cost = { $cost } points ({ $percent } %) are given up so that more judges meet over the same entries: that is how strict judges are told from weak entries.
assign-linked = Every judge is linked with every other by entries in common. Differences between entries will be known { $percent } % as exactly as in a perfectly balanced plan, those between judges { $judges } %.
assign-linked-plain = Every judge of a track is linked with every other of it by entries in common.
assign-unlinked = There are { $parts } parts that no judge links, so that their scores are not compared:
assign-part = Track { $track }: { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
} from { $first } on, judges { $judges }
assign-part-trackless = Entries without a track: { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
} from { $first } on, judges { $judges }
assign-loads = Judges have { $min } to { $max } entries, { $mean } on average.
assign-same-country = { $pairs ->
    [0] No two judges of a panel come from one country.
    [one] Once two judges of a panel come from one country.
   *[other] { $pairs } times two judges of a panel come from one country.
}
assign-mix = { $panels ->
    [0] On every panel somebody has judged before.
    [one] On one panel nobody has judged before.
   *[other] On { $panels } panels nobody has judged before.
} Mixing newcomers with old hands costs { $cost } points.
assign-repair = { $kept ->
    [one] { $kept } pair stays
   *[other] { $kept } pairs stay
}, { $removed ->
    [one] { $removed } ends
   *[other] { $removed } end
}, { $added ->
    [one] { $added } is new
   *[other] { $added } are new
}; no plan moves fewer.
assign-ends = Judge { $judge } leaves entry { $entry }: { $reason ->
    [entry_gone] the entry is gone
    [judge_gone] the judge is gone
    [moved] another panel needs the judge, or this entry now has a better one
    [same_country] they share a country
    [same_organisation] they share an organisation
    [declared] a tie was declared
    [never_pin] a pin forbids the pair
   *[other] { $reason }
}
assign-curve = What other budgets for better links would give:
assign-curve-point = budget { $budget } %: costs { $cost } points; { $parts ->
    [one] all linked
   *[other] { $parts } parts or tracks
}; entries { $percent } %, judges { $judges } % as exact as a balanced plan
assign-repeat = The same tables with the seed { $seed } give the same plan again, byte for byte.

# The picture of a plan.
picture-title = Panels and loads
picture-judges = Judges who share entries, by country
picture-countries = Countries whose judges sit together, with their judges
picture-loads = Entries of each judge, between the limits agreed
picture-histogram = How many judges have how many entries
picture-entries = entries

# How many judges a competition needs.
plan-needed = { $entries ->
    [one] { $entries } entry needs
   *[other] { $entries } entries need
} { $judgings } judgings.
plan-scenario = At most { $load } entries a judge: { $judges } judges, { $invite } of them to be invited. They could take { $spare } judgings more, as much as { $dropouts ->
    [one] { $dropouts } judge
   *[other] { $dropouts } judges
} dropping out would leave.
plan-same-country = At most { $load } entries a judge: some panels need two judges of one country; more countries to invite from would mix them.
