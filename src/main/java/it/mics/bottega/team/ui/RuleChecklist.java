package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.team.rule.TeamRule;
import it.mics.bottega.team.rule.TeamRuleFinding;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.Comparator;
import java.util.List;

/** The rules of the challenge, broken ones first, each with what would mend it. */
final class RuleChecklist {
    private RuleChecklist() {}

    /** Speaks to members as “you”, to everybody else about the team. */
    static Component of(List<TeamRuleFinding> rules, boolean member, String toRoles) {
        long met = rules.stream().filter(TeamRuleFinding::met).count();
        Component list = El.raw("ul", "checks");
        rules.stream()
                .sorted(Comparator.comparing(TeamRuleFinding::met))
                .forEach(rule -> list.getElement()
                        .appendChild(line(rule, member, toRoles).getElement()));
        list.getElement().appendChild(oneTeam().getElement());
        return El.raw("section", "", El.raw("h2", "", Ui.t("team.rules.title", met + 1, rules.size() + 1)), list);
    }

    private static Component line(TeamRuleFinding rule, boolean member, String toRoles) {
        Component mark =
                El.raw("span", rule.met() ? "tx-good" : "tx-wait", (rule.met() ? Icon.CHECK : Icon.WARN).create());
        if (rule.met()) {
            return El.raw(
                    "li",
                    "",
                    mark,
                    El.raw(
                            "span",
                            "",
                            El.span("", wanted(rule)),
                            small(Ui.t("team.rule." + rule.rule() + (member ? ".now" : ".theirs"), rule.actual()))));
        }
        Component mend =
                small(Ui.t("team.rule." + rule.rule() + (member ? ".mend" : ".lack"), rule.actual(), rule.missing()));
        if (!toRoles.isEmpty() && rule.rule() != TeamRule.AGREEMENT)
            mend.getElement()
                    .appendChild(El.span("", " ").getElement(), see(toRoles).getElement());
        Component words = El.raw("b", "", Ui.t("team.rule." + rule.rule() + ".missing", wanted(rule), rule.missing()));
        return El.raw("li", "", mark, El.raw("span", "", words, mend));
    }

    private static String wanted(TeamRuleFinding rule) {
        if (rule.rule() == TeamRule.SIZE && rule.atLeast() == rule.atMost())
            return Ui.t("team.rule.SIZE.exactly", rule.atLeast());
        return Ui.t("team.rule." + rule.rule(), rule.atLeast(), rule.atMost());
    }

    private static Component oneTeam() {
        return El.raw(
                "li",
                "",
                El.raw("span", "tx-good", Icon.CHECK.create()),
                El.raw("span", "", El.span("", Ui.t("team.rule.one")), small(Ui.t("team.rule.oneWhy"))));
    }

    private static Component see(String toRoles) {
        var link = El.link(toRoles, Ui.t("team.rule.see"), "");
        link.setRouterIgnore(true);
        return link;
    }

    private static Component small(String text) {
        return El.raw("small", "", text);
    }
}
