package it.mics.bottega.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRulesTest {
    private static final int YEAR = 2027;

    @Test
    void an_empty_form_keeps_every_rule() {
        assertThat(ProfileRules.check(ProfileDraft.empty(), YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "5,true", "6,false"})
    void a_level_is_between_one_and_five(int level, boolean good) {
        assertThat(fields(skills(new DeclaredSkill(new SkillId(7), level, 1, null)))
                        .isEmpty())
                .isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "3,true", "4,false"})
    void interest_is_between_zero_and_three(int interest, boolean good) {
        assertThat(fields(skills(new DeclaredSkill(new SkillId(7), 3, interest, null)))
                        .isEmpty())
                .isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"1949,false", "1950,true", "2027,true", "2028,false"})
    void a_skill_was_last_used_in_a_plausible_year(int year, boolean good) {
        List<String> fields = fields(skills(new DeclaredSkill(new SkillId(7), 3, 1, year)));
        assertThat(fields).isEqualTo(good ? List.of() : List.of("skill.7.lastUsed"));
    }

    @Test
    void forty_skills_are_enough() {
        List<DeclaredSkill> many = new ArrayList<>();
        for (int id = 1; id <= 40; id++) many.add(new DeclaredSkill(new SkillId(id), 3, 1, null));
        assertThat(fields(skills(many.toArray(DeclaredSkill[]::new)))).isEmpty();
        many.add(new DeclaredSkill(new SkillId(41), 3, 1, null));
        assertThat(fields(skills(many.toArray(DeclaredSkill[]::new)))).containsExactly("skills");
    }

    @Test
    void a_skill_stands_once() {
        DeclaredSkill skill = new DeclaredSkill(new SkillId(7), 3, 1, null);
        assertThat(fields(skills(skill, skill))).containsExactly("skills");
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "5,true", "6,false", ",false"})
    void capacity_is_between_zero_and_five(@Nullable Integer capacity, boolean good) {
        assertThat(fields(time(capacity, 20))).isEqualTo(good ? List.of() : List.of("capacity"));
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "100,true", "101,false", ",false"})
    void availability_is_a_share_of_the_working_time(@Nullable Integer percent, boolean good) {
        assertThat(fields(time(2, percent))).isEqualTo(good ? List.of() : List.of("percent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0097",
                "0000-0001-5109-3700",
                "0000-0002-1694-233X",
                "https://orcid.org/0000-0002-1694-233x",
                "0000000218250097",
                ""
            })
    void an_orcid_whose_last_digit_fits_is_taken(String orcid) {
        assertThat(fields(about(orcid))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0098,directory.rule.orcid.digit",
        "0000-0002-1825,directory.rule.orcid.form",
        "me@example.org,directory.rule.orcid.form"
    })
    void any_other_orcid_is_refused_with_its_reason(String orcid, String key) {
        assertThat(ProfileRules.check(about(orcid), YEAR))
                .extracting(FieldProblem::key)
                .containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1016/j.jclepro.2024.01,true",
        "https://doi.org/10.1000/xyz123,true",
        "doi: 10.1000/182,true",
        "'',true",
        "11.1000/182,false",
        "10.1/x,false",
        "10.1000/,false",
        "'10.1000/a b',false"
    })
    void a_doi_has_its_form(String doi, boolean good) {
        assertThat(fields(output("A paper", 2024, doi)).isEmpty()).isEqualTo(good);
    }

    @Test
    void an_output_has_a_title_and_a_year_once_something_was_typed() {
        assertThat(fields(output("", null, ""))).isEmpty();
        assertThat(fields(output("A paper", null, "")))
                .singleElement()
                .asString()
                .endsWith(".year");
        assertThat(fields(output("", 2024, ""))).singleElement().asString().endsWith(".title");
        assertThat(fields(output("In press", 2028, ""))).isEmpty();
        assertThat(fields(output("A dream", 2029, "")))
                .singleElement()
                .asString()
                .endsWith(".year");
    }

    @ParameterizedTest
    @CsvSource({",,true", "2,5,true", "4,4,true", "5,4,false", "2,,false", ",2,false", "0,3,false", "3,10,false"})
    void readiness_levels_are_both_given_and_in_order(@Nullable Integer from, @Nullable Integer to, boolean good) {
        ProfileDraft empty = ProfileDraft.empty();
        ProfileDraft draft = new ProfileDraft(
                -1,
                empty.about(),
                List.of(),
                new ProfileDraft.Focus(Set.of(1), Map.of(Sector.FASHION, true), from, to),
                List.of(),
                empty.availability(),
                ProfileVisibility.PUBLIC);
        assertThat(fields(draft)).isEqualTo(good ? List.of() : List.of("trl"));
    }

    @Test
    void a_headline_is_one_line() {
        ProfileDraft empty = ProfileDraft.empty();
        ProfileDraft draft = new ProfileDraft(
                -1,
                new ProfileDraft.About(
                        new LocalizedText("a".repeat(141), "b".repeat(140)),
                        LocalizedText.EMPTY,
                        CareerStage.PHD,
                        2028,
                        ""),
                List.of(),
                empty.focus(),
                List.of(),
                empty.availability(),
                ProfileVisibility.PUBLIC);
        assertThat(fields(draft)).containsExactly("headline.it", "careerStart");
    }

    private static List<String> fields(ProfileDraft draft) {
        return ProfileRules.check(draft, YEAR).stream().map(FieldProblem::field).toList();
    }

    private static ProfileDraft skills(DeclaredSkill... skills) {
        ProfileDraft empty = ProfileDraft.empty();
        return new ProfileDraft(
                -1,
                empty.about(),
                List.of(skills),
                empty.focus(),
                List.of(),
                empty.availability(),
                ProfileVisibility.PUBLIC);
    }

    private static ProfileDraft time(@Nullable Integer capacity, @Nullable Integer percent) {
        ProfileDraft empty = ProfileDraft.empty();
        return new ProfileDraft(
                -1,
                empty.about(),
                List.of(),
                empty.focus(),
                List.of(),
                new ProfileDraft.Availability(true, capacity, percent, null),
                ProfileVisibility.PUBLIC);
    }

    private static ProfileDraft about(String orcid) {
        ProfileDraft empty = ProfileDraft.empty();
        return new ProfileDraft(
                -1,
                new ProfileDraft.About(LocalizedText.EMPTY, LocalizedText.EMPTY, CareerStage.PHD, null, orcid),
                List.of(),
                empty.focus(),
                List.of(),
                empty.availability(),
                ProfileVisibility.PUBLIC);
    }

    private static ProfileDraft output(String title, @Nullable Integer year, String doi) {
        ProfileDraft empty = ProfileDraft.empty();
        return new ProfileDraft(
                -1,
                empty.about(),
                List.of(),
                empty.focus(),
                List.of(new ProfileDraft.Output(UUID.randomUUID(), title, year, doi, true)),
                empty.availability(),
                ProfileVisibility.PUBLIC);
    }
}
