package it.mics.bottega.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.DirectoryLinks;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileEditing;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = PersonView.class, packages = "it.mics.bottega.shell")
class PersonViewTest extends BottegaViewTest {
    private static final String NOT_THERE = "There is nothing to see here";

    @Autowired
    ProfileEditing editing;

    @Autowired
    Taxonomy taxonomy;

    @Test
    void a_researcher_is_read_with_everything_that_is_theirs() {
        AccountId person = person("Marta Prova", ProfileVisibility.PROGRAMME);
        signIn(ActingAs.companyMember(jdbc, "Nino Prova", ActingAs.company(jdbc, "Prova srl")));
        read(person);
        assertThat(find(H1.class).single().getText()).isEqualTo("Marta Prova");
        assertThat(pageText())
                .contains("Leather without chromium")
                .contains("Ateneo delle prove")
                .contains("4, leads others")
                .contains("A paper on salt")
                .contains("Usually works from TRL 2 to TRL 4")
                .contains("backed by evidence")
                .contains("Written in Italian only")
                .doesNotContain("@example.org")
                .doesNotContain("Change it")
                .doesNotContain("!directory");
    }

    @Test
    void somebody_without_a_role_reads_public_profiles_only() {
        AccountId open = person("Olga Prova", ProfileVisibility.PUBLIC);
        AccountId programme = person("Piero Prova", ProfileVisibility.PROGRAMME);
        signIn(ActingAs.person(jdbc, "Quinto Prova"));
        read(open);
        assertThat(pageText()).contains("Olga Prova");
        read(programme);
        assertThat(pageText()).contains(NOT_THERE).doesNotContain("Piero Prova");
    }

    @Test
    void hidden_and_unknown_people_look_the_same() {
        AccountId hidden = person("Rosa Prova", ProfileVisibility.HIDDEN);
        signIn(ActingAs.spokeLeader(jdbc, "Sara Prova", 3));
        read(hidden);
        String refusal = pageText();
        assertThat(refusal).contains(NOT_THERE).doesNotContain("Rosa Prova");
        read(AccountId.random());
        assertThat(pageText()).isEqualTo(refusal);
        UI.getCurrent().navigate("person/nobody");
        assertThat(pageText()).isEqualTo(refusal);
    }

    @Test
    void one_reads_the_own_page_even_when_it_is_hidden_and_is_told_who_else_does() {
        AccountId me = person("Tina Prova", ProfileVisibility.HIDDEN);
        signIn(me, Locale.ITALIAN);
        read(me);
        assertThat(pageText())
                .contains("Tina Prova")
                .contains("il tuo profilo è nascosto")
                .contains("Modificala")
                .doesNotContain("!directory");
    }

    @Test
    void a_visitor_sees_nobody() {
        AccountId open = person("Ugo Prova", ProfileVisibility.PUBLIC);
        visit();
        read(open);
        assertThat(pageText()).doesNotContain("Ugo Prova");
    }

    private void read(AccountId person) {
        UI.getCurrent().navigate(DirectoryLinks.person(person));
    }

    private AccountId person(String name, ProfileVisibility visibility) {
        OrganisationId university = ActingAs.organisation(jdbc, "Ateneo delle prove", "UNIVERSITY");
        AccountId person = ActingAs.researcher(jdbc, name, university);
        var skill = taxonomy.thesaurus().all().iterator().next().id();
        ActingAs.call(
                person,
                () -> editing.save(new ProfileDraft(
                        ProfileDraft.UNSAVED,
                        new ProfileDraft.About(
                                new LocalizedText("Pelle senza cromo", "Leather without chromium"),
                                new LocalizedText("Lavoro sui tannini.", null),
                                CareerStage.POSTDOC,
                                2022,
                                "0000-0002-1825-0097"),
                        List.of(new DeclaredSkill(skill, 4, 2, 2026)),
                        new ProfileDraft.Focus(Set.of(3), Map.of(Sector.FASHION, true), 2, 4),
                        List.of(new ProfileDraft.Output(
                                UUID.randomUUID(), "A paper on salt", 2025, "10.1000/salt", true)),
                        new ProfileDraft.Availability(true, 2, 30, null),
                        visibility)));
        return person;
    }
}
