package it.mics.bottega.vocabulary.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.index.CandidateIndex;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class ThesaurusImportTest {
    private static final SkillId EDIBLE = new SkillId(408);
    private static final int ESCO = 13_900;

    @Autowired
    private ThesaurusImport imports;

    @Autowired
    private Taxonomy taxonomy;

    @Autowired
    private CandidateIndex index;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    private String mark = "";
    private AccountId office = new AccountId(UUID.randomUUID());

    @BeforeEach
    void office() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 7);
        office = ActingAs.programmeOffice(jdbc, "Office");
    }

    @AfterEach
    void forget() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update skill set broader = null where origin = 'IMPORT'").update();
            jdbc.sql("delete from skill where origin = 'IMPORT'").update();
            jdbc.sql("delete from skill_alternative where origin = 'IMPORT'").update();
            jdbc.sql("update skill set source_uri = null").update();
            taxonomy.refreshAfterCommit();
        });
    }

    @Test
    void what_was_shown_is_what_happens_and_a_second_time_nothing_does() throws IOException {
        String english = taxonomy.thesaurus().get(EDIBLE).label().best(Language.EN);
        List<ImportFile> files = List.of(
                EscoFiles.file(
                        folder,
                        "skills_en.csv",
                        EscoFiles.HEADER
                                + EscoFiles.row(
                                        mark + 1,
                                        english.toUpperCase(java.util.Locale.ROOT),
                                        "food you can wrap " + mark)
                                + EscoFiles.row(
                                        mark + 2, "fold paper " + mark, "Fold Card " + mark, "fold card " + mark)
                                + EscoFiles.row(mark + 3, "fold paper " + mark)),
                EscoFiles.file(
                        folder,
                        "skills_it.csv",
                        EscoFiles.HEADER + EscoFiles.row(mark + 2, "piegare la carta " + mark)),
                EscoFiles.file(
                        folder,
                        "broader_en.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\n"
                                + EscoFiles.relation(mark + 2, mark + 1)
                                + EscoFiles.relation(mark + 1, mark + 3)));
        ImportPlan plan = ActingAs.call(office, () -> imports.dryRun(files));
        assertThat(plan.added())
                .extracting(addition -> addition.concept().uri())
                .containsExactly(EscoFiles.uri(mark + 2));
        assertThat(plan.changed()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo(EDIBLE.value());
            assertThat(change.what()).containsExactly(ImportPlan.What.ADDRESS, ImportPlan.What.SYNONYMS);
        });
        assertThat(plan.clashes()).extracting(ImportPlan.Clash::why).containsExactly(ImportPlan.Why.TWICE);
        ActingAs.run(office, () -> imports.apply(files, plan));
        Skill added = taxonomy.skillSearch(Language.IT)
                .find("piegare la carta " + mark)
                .getFirst()
                .skill();
        assertThat(added.broader()).isEqualTo(EDIBLE);
        assertThat(added.labels(Language.EN)).containsExactly("fold paper " + mark, "Fold Card " + mark);
        Skill edible = taxonomy.thesaurus().get(EDIBLE);
        assertThat(edible.label().in(Language.EN)).isEqualTo(english);
        assertThat(edible.labels(Language.EN)).contains("food you can wrap " + mark);
        ImportPlan again = ActingAs.call(office, () -> imports.dryRun(files));
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ActingAs.run(office, () -> imports.apply(files, again)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ActingAs.run(office, () -> imports.apply(files, plan)))
                .matches(refusal -> refusal.key().equals("vocabulary.import.changedMeanwhile"));
        assertThat(jdbc.sql("select count(*) from audit_entry where actor = :office and action = 'thesaurus.IMPORT'")
                        .param("office", office.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void only_the_programme_office_imports() throws IOException {
        List<ImportFile> files = EscoFiles.many(folder, mark, 2);
        AccountId leader = ActingAs.spokeLeader(jdbc, "Leader", 1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ActingAs.run(leader, () -> imports.dryRun(files)));
    }

    @Test
    void as_many_skills_as_esco_has_come_in_and_are_found_and_read() throws IOException {
        List<ImportFile> files = EscoFiles.many(folder, mark, ESCO);
        ImportPlan plan = ActingAs.call(office, () -> imports.dryRun(files));
        ActingAs.run(office, () -> imports.apply(files, plan));
        assertThat(plan.added()).hasSize(ESCO);
        assertThat(taxonomy.thesaurus().all()).hasSizeGreaterThan(ESCO);
        assertThat(taxonomy.skillSearch(Language.EN).find("manage 7")).isNotEmpty();
        index.use(taxonomy.thesaurus());
        assertThat(index.reader().mentions("We manage many things and handle edible packaging of fruit."))
                .isNotEmpty();
    }
}
