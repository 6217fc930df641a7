package it.mics.bottega.matching.advice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.advice.Advice;
import it.mics.bottega.matching.advice.Change;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "it.mics.bottega.matching.advice.ui")
class FurtherListTest extends BottegaViewTest {
    private static final SkillId SKILL = new SkillId(408);
    private static final List<Change> ALL = List.of(
            new Change.Declare(SKILL, 3),
            new Change.Learn(SKILL, 0, 2),
            new Change.Learn(SKILL, 2, 4),
            new Change.Refresh(SKILL, 2026),
            new Change.KnowSector(Sector.FASHION, false),
            new Change.KnowSector(Sector.FASHION, true),
            new Change.JoinSpoke(3),
            new Change.UsualTrl(new TrlRange(3, 6)),
            new Change.BeFree(60, null),
            new Change.BeFree(100, null),
            new Change.BeFree(100, LocalDate.of(2027, 1, 1)),
            new Change.Say(Interest.WANT));

    @Autowired
    FurtherList further;

    @Test
    void every_step_is_said_in_both_languages_with_the_way_to_where_it_is_done() {
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            signIn(ActingAs.researcher(jdbc, "Ada Prova", null), language);
            for (Change change : ALL) {
                String page = shown(List.of(change));
                assertThat(page).doesNotContain("matching.further", "{", "}").contains("+7");
                if (change instanceof Change.Say) assertThat(page).contains("<button");
                else assertThat(page).contains("profile?part=");
            }
        }
    }

    @Test
    void two_steps_at_two_places_have_two_ways_and_at_one_place_one() {
        signIn(ActingAs.researcher(jdbc, "Ada Prova", null));
        String two = shown(List.of(new Change.Learn(SKILL, 0, 2), new Change.JoinSpoke(3)));
        assertThat(two).contains("Two steps together", "profile?part=skills", "profile?part=focus");
        String one = shown(List.of(new Change.UsualTrl(new TrlRange(3, 6)), new Change.JoinSpoke(3)));
        assertThat(Jsoup.parse(one).select("a")).hasSize(1);
        assertThat(further.of(List.of(), interest -> {})).isEmpty();
    }

    private String shown(List<Change> changes) {
        Component list =
                further.of(List.of(new Advice(changes, 50, 57)), interest -> {}).orElseThrow();
        return list.getElement().getOuterHTML();
    }
}
