package it.mics.bottega.team.ui.compose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.Coverage;
import it.mics.bottega.team.ui.TeamParts;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** The column that somebody would add to the coverage matrix, laid flat: their levels, and framed which rows turn green. */
public class JoinPreview extends UnorderedList {
    /** The cells of this person, among what the team covers once they are in it. */
    public JoinPreview(Coverage joined, AccountId person, Taxonomy taxonomy) {
        addClassName("join-cells");
        getElement().setAttribute("aria-label", Ui.t("team.join.cells"));
        joined.rows().stream()
                .filter(row -> row.levels().containsKey(person))
                .forEach(row ->
                        getElement().appendChild(cell(row, person, taxonomy).getElement()));
        setVisible(getElement().getChildCount() > 0);
    }

    private static Component cell(Coverage.Row row, AccountId person, Taxonomy taxonomy) {
        int level = row.levels().getOrDefault(person, 0);
        boolean met = level >= row.wanted().minLevel();
        boolean first = met && row.meeting() == 1;
        boolean second = met && row.meeting() == 2 && row.wanted().mustHave();
        Component box = El.raw("b", met ? first || second ? "y new" : "y" : "p", String.valueOf(level));
        String skill = TeamParts.capital(TeamParts.skill(taxonomy, row.wanted().skill()));
        String words = first ? "team.join.turns" : second ? "team.join.second" : met ? "" : "team.join.below";
        return El.raw("li", "", box, El.span("", words.isEmpty() ? skill : skill + ", " + Ui.t(words)));
    }
}
