# The explanation of a plan.
assign-panels = { $entries ->
    [one] { $entries } entry has
   *[other] { $entries } entries have
} a panel of { $size ->
    [one] one judge
   *[other] { $size } judges
}: { $reviews ->
    [one] { $reviews } review
   *[other] { $reviews } reviews
} in total.
assign-allowed = There are { $possible } possible pairs of an entry and a judge; { $allowed } of them are allowed. The other pairs have a conflict of interest, or are excluded by a pin, a track, a language or the list of candidates.
assign-optimum = Match points measure how well the judges fit the entries: topics, languages, and different countries on a panel. This plan has { $value } points; the best plan that keeps all rules has { $best }. It is proved that no plan has more.
assign-least = The entry with the worst match has { $least } points for topics and languages.
assign-fair = Fairness has priority: the entry with the worst match has { $least } points for topics and languages. In no plan does the entry with the worst match have more than { $bound } points. Fairness costs { $cost } points of the total ({ $percent } %).
assign-links-cost = The plan gives up { $cost } points ({ $percent } %) so that more pairs of judges review the same entries. Only common entries can show whether a judge is harsh or the entries are weak.
assign-linked = In each track, common entries link all judges, directly or through other judges. A perfectly balanced plan would compare the entries equally well with about { $percent } % of these reviews, and the judges with about { $judges } %. With several tracks, these are the figures of the least balanced track.
assign-linked-plain = In each track, common entries link all judges, directly or through other judges.
assign-unlinked = The plan has { $parts } parts with no judge in common, so that scores of different parts cannot be compared:
assign-part = Track { $track }: { $entries ->
    [one] { $entries } entry, { $first }
   *[other] { $entries } entries, the first of them { $first }
}; judges { $judges }
assign-part-trackless = Entries without a track: { $entries ->
    [one] { $entries } entry, { $first }
   *[other] { $entries } entries, the first of them { $first }
}; judges { $judges }
assign-loads = Each judge has { $min } to { $max } entries, { $mean } on average.
assign-same-country = { $pairs ->
    [0] No panel has two judges from the same country.
    [one] In one case, two judges on the same panel are from the same country.
   *[other] In { $pairs } cases, two judges on the same panel are from the same country.
}
assign-mix = { $panels ->
    [0] Every panel has an experienced judge.
    [one] One panel has no experienced judge.
   *[other] { $panels } panels have no experienced judge.
} Mixing new and experienced judges costs { $cost } match points.
assign-repair = { $kept ->
    [one] { $kept } assignment stays
   *[other] { $kept } assignments stay
}, { $removed ->
    [one] { $removed } ends
   *[other] { $removed } end
}, { $added ->
    [one] { $added } is new
   *[other] { $added } are new
}. No plan changes fewer assignments.
assign-ends = Judge { $judge } no longer reviews entry { $entry }: { $reason ->
    [entry_gone] the entry has left the competition
    [judge_gone] the judge has left the competition
    [moved] another panel needs the judge, or a better match was found for this entry
    [same_country] they share a country
    [same_organisation] they share an organisation
    [declared] a conflict of interest was declared
    [paired_places] their cities are sister cities
    [never_pin] a pin forbids this pair
    [track] the judge does not review this track
    [language] the judge does not have the language of the entry
    [not_listed] the judge is not on the list of candidates for this entry
   *[other] { $reason }
}
assign-curve = Other budgets for links between judges would give:
assign-curve-point = Budget { $budget } %: costs { $cost } match points; { $parts ->
    [one] all judges are linked
   *[other] { $parts } tracks or parts without links between them
}; efficiency compared with a balanced plan: { $percent } % for entries, { $judges } % for judges
assign-repeat = The same tables with the seed { $seed } give exactly the same plan again.

# The picture of a plan.
picture-title = Panels and loads
picture-judges = Judges with common entries, by country
picture-countries = Countries with judges on the same panels, and their number of judges
picture-loads = Entries of each judge (vertical lines: agreed limits)
picture-histogram = Number of judges by number of entries
picture-entries = entries

# How many judges a competition needs.
plan-needed = { $entries ->
    [one] { $entries } entry needs
   *[other] { $entries } entries need
} { $reviews ->
    [one] { $reviews } review
   *[other] { $reviews } reviews
}.
plan-scenario = At most { $load ->
    [one] { $load } entry
   *[other] { $load } entries
} per judge: { $judges ->
    [one] { $judges } judge
   *[other] { $judges } judges
} in total, { $invite ->
    [0] none of whom has to be invited
   *[other] of whom { $invite } must still be invited
}. { $dropouts ->
    [0] { $spare ->
        [0] There is no reserve
        [one] The reserve is { $spare } review
       *[other] The reserve is { $spare } reviews
    }: if a judge with a full load drops out, some reviews have no judge.
   *[other] The reserve is { $spare ->
        [one] { $spare } review
       *[other] { $spare } reviews
    }: it replaces { $dropouts ->
        [one] one judge with a full load who drops out.
       *[other] { $dropouts } judges with a full load who drop out.
    }
}
plan-same-country = At most { $load ->
    [one] { $load } entry
   *[other] { $load } entries
} per judge: some panels need two judges from the same country. Inviting judges from more countries would avoid this.
