package it.mics.bottega.challenge.ui.rules;

import it.mics.bottega.challenge.Confirming;
import it.mics.bottega.challenge.TeamRules;
import it.mics.bottega.challenge.ui.Words;
import it.mics.bottega.uikit.Ui;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a team must be made, in words. */
public final class RuleWords {
    private RuleWords() {}

    /** All of it in one line. */
    public static String of(TeamRules rules) {
        List<String> all = new ArrayList<>();
        all.add(Ui.t("challenge.case.team", rules.minSize(), rules.maxSize(), rules.minInstitutions()));
        mixture(rules).forEach((name, asked) -> all.add(Words.inside(name) + ": " + Words.inside(asked)));
        if (rules.confirming() != Confirming.ALL)
            all.add(Words.inside(Ui.t(rules.confirming().key())));
        if (rules.agreement()) all.add(Words.inside(Ui.t("challenge.rules.agreement")));
        return String.join("; ", all);
    }

    /** What is asked of the mixture of people, by its name; empty where nothing is. */
    public static Map<String, String> mixture(TeamRules rules) {
        Map<String, String> all = new LinkedHashMap<>();
        if (rules.minFields() > 1)
            all.put(Ui.t("challenge.rules.fields"), Ui.t("challenge.rules.atLeast", rules.minFields()));
        if (rules.minSpokes() > 1)
            all.put(Ui.t("challenge.rules.spokes"), Ui.t("challenge.rules.atLeast", rules.minSpokes()));
        if (rules.minEarlyCareer() > 0)
            all.put(Ui.t("challenge.rules.early"), Ui.t("challenge.rules.earlyOf", rules.minEarlyCareer()));
        if (rules.largestShare() < TeamRules.ANY_SHARE)
            all.put(Ui.t("challenge.rules.share"), Ui.t("challenge.rules.shareOf", rules.largestShare()));
        if (!rules.industryMembers()) all.put(Ui.t("challenge.rules.industry"), Ui.t("challenge.rules.industryNone"));
        return all;
    }
}
