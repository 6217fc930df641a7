package it.mics.bottega.team.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.team.Coverage;
import it.mics.bottega.team.Coverage.State;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** The coverage in a sentence or two: what nobody holds first, then what is too low, then what stands on one person. */
public final class CoverageWords {
    private CoverageWords() {}

    /** The words of this coverage. */
    public static Component of(Coverage coverage, Taxonomy taxonomy) {
        Component words = El.raw("p", "quiet team-words");
        List<Coverage.Row> holes = coverage.in(State.NOBODY).stream()
                .filter(row -> row.wanted().mustHave())
                .toList();
        if (!holes.isEmpty()) {
            append(words, El.raw("b", "", Ui.t("team.cover.nobody", TeamParts.skills(taxonomy, skills(holes)))));
            append(
                    words,
                    El.span(
                            "",
                            holes.size() == 1
                                    ? Ui.t(
                                            "team.cover.asked",
                                            holes.getFirst().wanted().minLevel())
                                    : "."));
        }
        sentence(words, "team.cover.below", coverage.in(State.BELOW), taxonomy);
        sentence(words, "team.cover.single", coverage.in(State.SINGLE), taxonomy);
        sentence(
                words,
                "team.cover.niceMissing",
                coverage.in(State.NOBODY).stream()
                        .filter(row -> !row.wanted().mustHave())
                        .toList(),
                taxonomy);
        sentence(
                words,
                "team.cover.plenty",
                coverage.rows().stream().filter(Coverage.Row::plenty).toList(),
                taxonomy);
        if (coverage.gaps().isEmpty() && coverage.in(State.SINGLE).isEmpty())
            append(words, El.span("", " " + Ui.t("team.cover.all")));
        return words;
    }

    private static void sentence(Component words, String key, List<Coverage.Row> rows, Taxonomy taxonomy) {
        if (!rows.isEmpty())
            append(
                    words,
                    El.span(
                            "",
                            " " + TeamParts.capital(Ui.t(key, TeamParts.skills(taxonomy, skills(rows)), rows.size()))));
    }

    private static void append(Component words, Component part) {
        words.getElement().appendChild(part.getElement());
    }

    private static List<SkillId> skills(List<Coverage.Row> rows) {
        return rows.stream()
                .map(Coverage.Row::wanted)
                .map(SkillRequirement::skill)
                .toList();
    }
}
