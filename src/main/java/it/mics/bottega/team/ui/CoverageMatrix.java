package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.Coverage;
import it.mics.bottega.team.Coverage.State;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamPerson;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Skills by members: a cell holds the level, a dashed row is held by nobody, the last column says it in words. */
public class CoverageMatrix extends Div {
    private final Coverage coverage;
    private final Taxonomy taxonomy;
    private final List<AccountId> members;
    private final Set<AccountId> joining;
    private final Div scroller;

    CoverageMatrix(Coverage coverage, TeamFacts team, Map<AccountId, TeamPerson> people, Taxonomy taxonomy) {
        this(coverage, team.members().stream().map(member -> member.account()).toList(), Set.of(), people, taxonomy);
    }

    /** The matrix of these people; what those who would join bring anew is framed. */
    public CoverageMatrix(
            Coverage coverage,
            List<AccountId> members,
            Set<AccountId> joining,
            Map<AccountId, TeamPerson> people,
            Taxonomy taxonomy) {
        this.coverage = coverage;
        this.taxonomy = taxonomy;
        this.members = List.copyOf(members);
        this.joining = Set.copyOf(joining);
        Component table = El.raw("table", "matrix", head(people), body());
        scroller = El.div("team-scroll", table);
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", Ui.t("team.matrix.label"));
        add(scroller, legend());
    }

    /** Names the matrix, where a page shows more than one. */
    public CoverageMatrix named(String label) {
        scroller.getElement().setAttribute("aria-label", label);
        return this;
    }

    private Component head(Map<AccountId, TeamPerson> people) {
        Component row = El.raw("tr", "", scoped("col", "", El.span("", Ui.t("team.matrix.skill"))));
        for (int n = 0; n < members.size(); n++) {
            TeamPerson person = people.get(members.get(n));
            String name = person == null ? null : person.name();
            String words = name == null ? Ui.t("team.matrix.person", n + 1) : TeamParts.firstName(name);
            append(row, scoped("col", "", TeamParts.face(person, n), El.span("", words)));
        }
        append(row, scoped("col", "", El.span("vh", Ui.t("team.matrix.result"))));
        return El.raw("thead", "", row);
    }

    private Component body() {
        Component body = El.raw("tbody", "");
        group(body, "team.matrix.must", true);
        group(body, "team.matrix.nice", false);
        return body;
    }

    private void group(Component body, String key, boolean mustHave) {
        List<Coverage.Row> rows = coverage.rows().stream()
                .filter(row -> row.wanted().mustHave() == mustHave)
                .toList();
        if (rows.isEmpty()) return;
        Component title = scoped("rowgroup", "", El.span("", Ui.t(key)));
        title.getElement().setAttribute("colspan", String.valueOf(members.size() + 2));
        append(body, El.raw("tr", "sub", title));
        rows.forEach(row -> append(body, row(row)));
    }

    private Component row(Coverage.Row row) {
        Component line = El.raw("tr", row.state() == State.NOBODY ? "hole" : "");
        String skill = TeamParts.capital(TeamParts.skill(taxonomy, row.wanted().skill()));
        append(
                line,
                scoped(
                        "row",
                        "",
                        El.span(
                                "",
                                Ui.t("team.matrix.wanted", skill, row.wanted().minLevel()))));
        for (AccountId member : members) append(line, cell(row, member));
        append(line, result(row));
        return line;
    }

    private Component cell(Coverage.Row row, AccountId member) {
        Integer level = row.levels().get(member);
        if (level == null) return El.raw("td", "z", "–");
        boolean met = level >= row.wanted().minLevel();
        if (!joining.contains(member) || !met || metWithout(row))
            return El.raw("td", met ? "y" : "p", String.valueOf(level));
        return El.raw("td", "y new", El.span("", String.valueOf(level)), El.span("vh", " " + Ui.t("team.matrix.new")));
    }

    private boolean metWithout(Coverage.Row row) {
        return row.levels().entrySet().stream()
                .anyMatch(held -> !joining.contains(held.getKey())
                        && held.getValue() >= row.wanted().minLevel());
    }

    private static Component result(Coverage.Row row) {
        State state = row.state();
        Icon icon = switch (state) {
            case NOBODY -> Icon.RING;
            case BELOW, SINGLE -> Icon.HALF;
            case COVERED -> row.plenty() ? Icon.PLUS : Icon.CHECK;
        };
        String words = Ui.t("team.matrix." + state, row.meeting());
        Span said = El.span("w2", words);
        return El.raw(
                "td",
                state == State.COVERED ? "res tx-good" : "res tx-wait",
                El.raw("span", "team-res", icon.create(), said));
    }

    private Component legend() {
        Component legend = El.raw(
                "p",
                "team-legend",
                key("y", "team.matrix.legend.met"),
                key("p", "team.matrix.legend.below"),
                key("z", "team.matrix.legend.none"));
        if (!joining.isEmpty()) append(legend, key("y new", "team.matrix.legend.new"));
        return legend;
    }

    private static Component key(String kind, String text) {
        return El.raw("span", "", El.raw("i", kind), El.span("", Ui.t(text)));
    }

    private static Component scoped(String scope, String classes, Component... content) {
        Component cell = El.raw("th", classes, content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static void append(Component parent, Component child) {
        parent.getElement().appendChild(child.getElement());
    }
}
