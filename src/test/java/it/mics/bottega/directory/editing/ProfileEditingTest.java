package it.mics.bottega.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
@RecordApplicationEvents
class ProfileEditingTest {
    @Autowired
    ProfileEditing editing;

    @Autowired
    Profiles profiles;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AccountId me;
    private OrganisationId university;
    private List<SkillId> skills;
    private ResearcherForm form;

    @BeforeEach
    void somebody_who_has_not_written_anything() {
        university = ActingAs.organisation(jdbc, "Ateneo di prova", "UNIVERSITY");
        me = ActingAs.researcher(jdbc, "Elsa Prova", university);
        skills = taxonomy.thesaurus().all().stream()
                .limit(41)
                .map(skill -> skill.id())
                .toList();
        form = new ResearcherForm(editing, me, skills);
    }

    @Test
    void what_was_written_is_what_others_read() {
        UUID paper = UUID.randomUUID();
        ProfileEditing.Saved saved = form.save(new ProfileDraft(
                form.open().draft().version(),
                new ProfileDraft.About(
                        new LocalizedText("Concia", "Tanning"),
                        new LocalizedText("Lavoro su…", null),
                        CareerStage.POSTDOC,
                        2021,
                        "https://orcid.org/0000-0002-1825-0097"),
                List.of(new DeclaredSkill(skills.get(0), 4, 3, 2026), new DeclaredSkill(skills.get(1), 5, 0, null)),
                new ProfileDraft.Focus(Set.of(3, 6), Map.of(Sector.FASHION, true, Sector.FURNITURE, false), 2, 4),
                List.of(new ProfileDraft.Output(
                        paper, " Chrome-free tanning ", 2025, "https://doi.org/10.1000/x1", true)),
                new ProfileDraft.Availability(true, 1, 40, LocalDate.of(2027, 3, 1)),
                ProfileVisibility.PUBLIC));
        assertThat(saved.problems()).isEmpty();
        ResearcherProfile profile = ActingAs.call(me, profiles::mine).orElseThrow();
        assertThat(profile.name()).isEqualTo("Elsa Prova");
        assertThat(profile.organisation()).isEqualTo(university);
        assertThat(profile.headline()).isEqualTo(new LocalizedText("Concia", "Tanning"));
        assertThat(profile.orcid()).isEqualTo("0000-0002-1825-0097");
        assertThat(profile.skills())
                .containsExactly(
                        new DeclaredSkill(skills.get(1), 5, 0, null), new DeclaredSkill(skills.get(0), 4, 3, 2026));
        assertThat(profile.spokes()).containsExactly(3, 6);
        assertThat(profile.sectors()).isEqualTo(Map.of(Sector.FASHION, true, Sector.FURNITURE, false));
        assertThat(profile.usualTrl()).isEqualTo(new TrlRange(2, 4));
        assertThat(profile.outputs())
                .containsExactly(new ProfileOutput(paper, "Chrome-free tanning", 2025, "10.1000/x1", true));
        assertThat(profile.availableFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(profile.earlyCareer(2027)).isTrue();
        assertThat(profiles.all()).contains(me);
    }

    @Test
    void each_change_is_told_and_a_refused_one_is_not(@Autowired ApplicationEvents events) {
        ProfileDraft stale = form.draft(List.of(), List.of());
        form.save(stale);
        form.save(form.draft(List.of(form.skill(0, 2)), List.of()));
        assertThatThrownBy(() -> form.save(stale)).isInstanceOf(RuleViolation.class);
        assertThat(events.stream(ProfileChanged.class)
                        .filter(change -> change.account().equals(me)))
                .hasSize(2);
    }

    @Test
    void an_output_keeps_where_it_came_from() {
        var found = new ProfileDraft.Output(UUID.randomUUID(), "Found", 2024, "", true, OutputSource.ORCID);
        form.save(form.draft(List.of(), List.of(found)));
        assertThat(form.open().draft().outputs()).containsExactly(found);
    }

    @Test
    void what_was_taken_out_is_gone_and_what_was_changed_is_changed() {
        UUID paper = UUID.randomUUID();
        form.save(form.draft(
                List.of(form.skill(0, 2), form.skill(1, 3)),
                List.of(new ProfileDraft.Output(paper, "Old work", 2015, "", true))));
        form.save(form.draft(
                List.of(form.skill(1, 4)), List.of(new ProfileDraft.Output(paper, "Old work", 2015, "", false))));
        ResearcherProfile profile = profiles.present(List.of(me)).getFirst();
        assertThat(profile.skills()).containsExactly(form.skill(1, 4));
        assertThat(profile.outputs()).containsExactly(new ProfileOutput(paper, "Old work", 2015, null, false));
        form.save(form.draft(List.of(), List.of()));
        assertThat(profiles.present(List.of(me)).getFirst().outputs()).isEmpty();
    }

    @Test
    void what_breaks_a_rule_is_kept_as_typed_and_the_rest_is_saved() {
        UUID paper = UUID.randomUUID();
        form.save(
                form.draft(List.of(), List.of(new ProfileDraft.Output(paper, "A paper", 2024, "10.1000/right", true))));
        ProfileEditing.Saved saved = form.save(form.draft(
                List.of(form.skill(0, 3)),
                List.of(
                        new ProfileDraft.Output(paper, "A better title", 2024, "10.1000", true),
                        new ProfileDraft.Output(UUID.randomUUID(), "Without a year", null, "", true))));
        assertThat(saved.problems())
                .extracting(FieldProblem::key)
                .containsExactly("directory.rule.doi", "directory.rule.outputYear");
        ResearcherProfile profile = profiles.present(List.of(me)).getFirst();
        assertThat(profile.skills()).containsExactly(form.skill(0, 3));
        assertThat(profile.outputs()).containsExactly(new ProfileOutput(paper, "A paper", 2024, "10.1000/right", true));

        ProfileEditing.Opened again = form.open();
        assertThat(again.draft().version()).isEqualTo(saved.version());
        assertThat(again.draft().outputs())
                .extracting(ProfileDraft.Output::title)
                .containsExactly("A better title", "Without a year");
        assertThat(again.problems()).hasSize(2);
    }

    @Test
    void an_older_version_is_refused_and_nothing_of_the_newer_one_is_lost() {
        form.save(form.draft(List.of(), List.of()));
        ProfileDraft stale = form.open().draft();
        form.save(form.draft(List.of(form.skill(0, 5)), List.of()));
        assertThatThrownBy(() -> form.save(stale))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("directory.profile.changedMeanwhile");
        assertThat(profiles.present(List.of(me)).getFirst().skills()).containsExactly(form.skill(0, 5));
    }

    @Test
    void of_two_pages_that_save_at_the_same_moment_one_is_refused() throws Exception {
        for (boolean first : new boolean[] {true, false}) {
            ProfileDraft opened = form.open().draft();
            assertThat(opened.version() == ProfileDraft.UNSAVED).isEqualTo(first);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Boolean> page = () -> {
                together.await();
                try {
                    form.save(opened);
                    return true;
                } catch (RuleViolation refused) {
                    assertThat(refused.key()).isEqualTo("directory.profile.changedMeanwhile");
                    return false;
                }
            };
            try (var pages = Executors.newFixedThreadPool(2)) {
                var results = List.of(pages.submit(page), pages.submit(page));
                assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void the_database_itself_stops_at_forty_skills() {
        form.save(form.draft(List.of(), List.of()));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> skills.forEach(skill -> jdbc.sql(
                                "insert into profile_skill (account_id, skill, level) values (:me, :skill, 3)")
                        .param("me", me.value())
                        .param("skill", skill.value())
                        .update())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("more than 40 skills");
    }

    @Test
    void a_skill_that_is_not_in_the_thesaurus_is_refused() {
        assertThatThrownBy(() ->
                        form.save(form.draft(List.of(new DeclaredSkill(new SkillId(999_999), 3, 1, null)), List.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_researchers_have_a_form_and_everybody_only_their_own() {
        AccountId company = ActingAs.companyMember(jdbc, "Fabio Prova", ActingAs.company(jdbc, "Prova srl"));
        assertThatThrownBy(() -> ActingAs.call(company, editing::open)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.call(company, () -> editing.save(ProfileDraft.empty())))
                .isInstanceOf(AccessDeniedException.class);
        AccountId other = ActingAs.researcher(jdbc, "Gino Prova", null);
        form.save(form.draft(List.of(form.skill(0, 5)), List.of()));
        assertThat(ActingAs.call(other, editing::open).draft()).isEqualTo(ProfileDraft.empty());
        assertThat(ActingAs.call(other, profiles::mine)).isEmpty();
    }

    @Test
    void a_deleted_account_takes_its_profile_along() {
        form.save(form.draft(
                List.of(form.skill(0, 5)),
                List.of(new ProfileDraft.Output(UUID.randomUUID(), "A paper", 2024, "", true))));
        jdbc.sql("delete from account where id = :id").param("id", me.value()).update();
        assertThat(profiles.present(List.of(me))).isEmpty();
        assertThat(profiles.all()).doesNotContain(me);
    }
}
