package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.attachment.Attachment;
import it.mics.bottega.attachment.AttachmentDownload;
import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.AttachmentProblem;
import it.mics.bottega.attachment.AttachmentReading;
import it.mics.bottega.attachment.AttachmentShelf;
import it.mics.bottega.attachment.AttachmentState;
import it.mics.bottega.attachment.FoundAttachment;
import it.mics.bottega.attachment.FoundAttachment.Stretch;
import it.mics.bottega.attachment.Samples;
import it.mics.bottega.attachment.ShelfEntry;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ProposalFilesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Hands writing;

    @Autowired
    private ProposalFiles files;

    @Autowired
    private AttachmentShelf shelf;

    @Autowired
    private AttachmentReading reading;

    private Scene scene;
    private ProposalId proposal;

    @BeforeEach
    void scene() {
        scene = new Scene(jdbc);
        proposal = as(scene.leader, () -> writing.start(scene.team, Language.EN));
        as(scene.leader, () -> writing.save(proposal, Sample.content("Files for salt")));
    }

    @Test
    void what_stands_in_files_is_found_and_marked_for_those_entitled_and_for_nobody_else() throws Exception {
        AttachmentId pdf =
                added(scene.member, "Prove in vasca.pdf", Samples.pdf("The drum holds forty quillaja hides"));
        AttachmentId docx = added(scene.leader, "Costi.docx", Samples.docx("Quillaja costs nine euro a kilo"));
        AttachmentId odt = added(scene.leader, "Note.odt", Samples.odt("La quillaja resiste due stagioni"));
        assertThat(List.of(pdf, docx, odt))
                .allSatisfy(id -> assertThat(read(id).state()).isEqualTo(AttachmentState.READY));

        // The index learns of a file just after it is ready.
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(mine(scene.leader, "quillaja")).containsExactlyInAnyOrder(pdf, docx, odt));
        assertThat(mine(scene.member, "forty hide")).containsExactly(pdf);
        FoundAttachment found =
                as(scene.member, () -> files.findInMine("hides quillaja")).getFirst();
        assertThat(found.excerpt().stream().filter(Stretch::answers).map(Stretch::text))
                .containsExactly("quillaja", "hides");
        assertThat(mine(scene.leader, "costi")).containsExactly(docx);

        AccountId stranger = ActingAs.researcher(jdbc, "Stranger", null);
        AccountId office = ActingAs.programmeOffice(jdbc, "Office");
        AccountId moderator = ActingAs.spokeLeader(jdbc, "Moderator", 3);
        AccountId elsewhere = ActingAs.spokeLeader(jdbc, "Elsewhere", 4);
        AccountId other = ActingAs.companyMember(jdbc, "Other", ActingAs.company(jdbc, "Other company"));
        List<AccountId> judges = List.of(scene.owner, office, moderator);
        List<AccountId> nobody = List.of(stranger, elsewhere, other);

        as(scene.leader, () -> writing.submit(proposal));
        for (AccountId person : List.of(scene.owner, office, moderator, stranger, elsewhere, other)) {
            assertThat(mine(person, "quillaja")).isEmpty();
            assertThat(sent(person, "quillaja")).isEmpty();
            assertHidden(person, pdf);
        }
        AttachmentId later = added(scene.leader, "Dopo.txt", Samples.text("quillaja, but not for the company"));
        assertThat(read(later).state()).isEqualTo(AttachmentState.READY);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mine(scene.leader, "quillaja")).contains(later));
        ActingAs.run(scene.leader, () -> shelf.remove(docx));
        scene.close();

        for (AccountId judge : judges) {
            assertThat(sent(judge, "quillaja")).containsExactlyInAnyOrder(pdf, docx, odt);
            assertThat(as(judge, () -> reading.open(docx)).name()).isEqualTo("Costi.docx");
            assertHidden(judge, later);
        }
        for (AccountId person : nobody) {
            assertThat(sent(person, "quillaja")).isEmpty();
            assertHidden(person, pdf);
        }
        assertThat(as(scene.owner, () -> files.sent(proposal)))
                .extracting(ProposalFile::name, ProposalFile::sha256)
                .hasSize(3)
                .contains(org.assertj.core.groups.Tuple.tuple("Note.odt", row(odt).sha256()));
    }

    @Test
    void a_hostile_file_is_refused_and_gives_its_place_back() throws Exception {
        AttachmentId good = added(scene.leader, "Plan.pdf", Samples.pdf("The plan"));
        assertThat(read(good).state()).isEqualTo(AttachmentState.READY);
        AttachmentId bad = added(scene.member, "plan.PDF", Samples.joined(Samples.pdf("x"), Samples.odt("x")));
        assertThat(read(bad).problem()).isEqualTo(AttachmentProblem.TWO_IN_ONE);
        assertThat(listed(scene.leader)).containsExactly(good, bad);
        assertHidden(scene.member, bad);
        assertThat(as(scene.leader, () -> files.next(proposal))).hasSize(1);
    }

    @Test
    void a_file_of_the_same_name_takes_the_place_of_the_earlier_one_and_removing_can_be_undone() throws Exception {
        AttachmentId first = added(scene.leader, "Plan.txt", Samples.text("first"));
        AttachmentId second = added(scene.member, "Plan.txt", Samples.text("second"));
        assertThat(listed(scene.leader)).containsExactly(second);
        ActingAs.run(scene.leader, () -> shelf.remove(second));
        assertThat(listed(scene.leader)).isEmpty();
        ActingAs.run(scene.leader, () -> shelf.restore(first));
        assertThatThrownBy(() -> ActingAs.run(scene.leader, () -> shelf.restore(second)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("attachment.restore.nameTaken"));
        assertThat(listed(scene.leader)).containsExactly(first);
    }

    @Test
    void only_members_add_and_only_until_the_deadline() {
        for (AccountId person : List.of(scene.owner, ActingAs.researcher(jdbc, "Stranger", null))) {
            assertThatThrownBy(() -> added(person, "a.txt", Samples.text("a"))).isInstanceOf(NotFound.class);
            assertThat(listed(person)).isEmpty();
        }
        assertThatThrownBy(() -> added(scene.leader, "empty.txt", new byte[0]))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("attachment.add.empty"));
        scene.lastInstantIn(Duration.ofSeconds(-1));
        assertThatThrownBy(() -> added(scene.leader, "late.txt", Samples.text("late")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("proposal.late"));
    }

    @Test
    void a_download_is_saved_and_never_shown_and_put_on_record_where_the_brief_is_confidential() throws Exception {
        jdbc.sql("update challenge set confidentiality = 'NDA' where id = :id")
                .param("id", scene.challenge.value())
                .update();
        AttachmentId id = added(scene.leader, "Perché \"così\".txt", Samples.text("la ricetta"));
        read(id);
        AttachmentDownload download = as(scene.member, () -> reading.open(id));
        assertThat(Files.readString(download.bytes())).isEqualTo("la ricetta");
        assertThat(download.media()).isEqualTo("text/plain");
        assertThat(download.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox")
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"Perche cosi.txt\"; filename*=UTF-8''Perch%C3%A9%20cos%C3%AC.txt");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where subject = :id and action = 'attachment.READ' and actor = :who")
                        .param("id", id.value())
                        .param("who", scene.member.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_files_of_a_proposal_go_with_it() throws Exception {
        AttachmentId id = added(scene.leader, "Plan.txt", Samples.text("plan"));
        ActingAs.run(scene.leader, () -> writing.discard(proposal));
        assertThat(jdbc.sql("select count(*) from attachment where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private AttachmentId added(AccountId who, String name, byte[] content) throws Exception {
        return as(who, () -> shelf.add(ProposalFiles.holder(proposal), name, new ByteArrayInputStream(content)));
    }

    private Attachment read(AttachmentId id) {
        await().atMost(PATIENCE).until(() -> row(id).state() != AttachmentState.RECEIVED);
        return row(id);
    }

    private Attachment row(AttachmentId id) {
        return as(scene.leader, () -> shelf.of(ProposalFiles.holder(proposal))).stream()
                .map(ShelfEntry::attachment)
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<AttachmentId> listed(AccountId who) {
        return as(who, () -> shelf.of(ProposalFiles.holder(proposal))).stream()
                .map(ShelfEntry::attachment)
                .map(Attachment::id)
                .toList();
    }

    private List<AttachmentId> mine(AccountId who, String words) {
        return as(who, () -> files.findInMine(words)).stream()
                .map(found -> found.attachment().id())
                .toList();
    }

    private List<AttachmentId> sent(AccountId who, String words) {
        return as(who, () -> files.findInSent(scene.challenge, words)).stream()
                .map(found -> found.attachment().id())
                .toList();
    }

    private void assertHidden(AccountId who, AttachmentId id) {
        assertThatThrownBy(() -> as(who, () -> reading.open(id))).isInstanceOf(NotFound.class);
    }

    private int version() {
        return jdbc.sql("select version from proposal where id = :id")
                .param("id", proposal.value())
                .query(Integer.class)
                .single();
    }

    private static <T> T as(AccountId who, Callable<T> act) {
        return ActingAs.call(who, act);
    }
}
