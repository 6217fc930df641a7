package it.mics.bottega.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.attachment.reading.Outcome;
import it.mics.bottega.attachment.reading.ReaderProcess;
import it.mics.bottega.attachment.reading.VirusScanner;
import it.mics.bottega.attachment.store.ContentStore;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.proposal.Hands;
import it.mics.bottega.proposal.ProposalFiles;
import it.mics.bottega.proposal.ProposalId;
import it.mics.bottega.proposal.Sample;
import it.mics.bottega.proposal.Scene;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BottegaTest
class AttachmentChecksTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AttachmentQueries queries;

    @Autowired
    private AttachmentVerdicts verdicts;

    @Autowired
    private AttachmentReading reading;

    @Autowired
    private AttachmentUpkeep upkeep;

    @Autowired
    private AttachmentPersonalPart personal;

    @Autowired
    private ContentStore store;

    @Autowired
    private Hands writing;

    @Autowired
    private TransactionTemplate transaction;

    private final ReaderProcess reader = mock(ReaderProcess.class);
    private final VirusScanner scanner = mock(VirusScanner.class);
    private Scene scene;
    private ProposalId proposal;
    private AttachmentChecks checks;

    @BeforeEach
    void scene() {
        scene = new Scene(jdbc);
        proposal = ActingAs.call(scene.leader, () -> writing.start(scene.team, Language.EN));
        checks = new AttachmentChecks(queries, verdicts, store, reader, scanner, Clock.systemUTC());
    }

    @Test
    void while_the_scanner_does_not_answer_a_file_waits_and_nobody_but_its_adder_has_it() throws Exception {
        AttachmentId id = arrived("waiting");
        when(scanner.isConfigured()).thenReturn(true);
        when(scanner.isClean(any())).thenThrow(new IOException("away"));
        checks.check(id);
        assertThat(row(id).state()).isEqualTo(AttachmentState.RECEIVED);
        assertThat(row(id).attempts()).isZero();
        verify(reader, never()).read(any(), anyBoolean());
        assertThatThrownBy(() -> ActingAs.call(scene.leader, () -> reading.open(id)))
                .isInstanceOf(NotFound.class);
        assertThat(ActingAs.call(scene.member, () -> reading.open(id)).media()).isEqualTo("application/octet-stream");
    }

    @Test
    void what_the_scanner_finds_is_refused_before_anybody_opens_it() throws Exception {
        AttachmentId id = arrived("infected");
        when(scanner.isConfigured()).thenReturn(true);
        when(scanner.isClean(any())).thenReturn(false);
        checks.check(id);
        assertThat(row(id).problem()).isEqualTo(AttachmentProblem.VIRUS);
        verify(reader, never()).read(any(), anyBoolean());
        assertThatThrownBy(() -> ActingAs.call(scene.member, () -> reading.open(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_dead_process_delays_and_one_that_overruns_twice_is_the_fault_of_the_file() throws Exception {
        AttachmentId id = arrived("heavy");
        when(reader.read(any(), anyBoolean())).thenReturn(new Outcome.Died(137));
        for (int i = 0; i < 5; i++) checks.check(id);
        assertThat(row(id).state()).isEqualTo(AttachmentState.RECEIVED);
        assertThat(queries.waiting(Instant.now().plusSeconds(60))).contains(id);
        when(reader.read(any(), anyBoolean())).thenReturn(new Outcome.Overran());
        checks.check(id);
        assertThat(row(id).state()).isEqualTo(AttachmentState.RECEIVED);
        checks.check(id);
        assertThat(row(id).problem()).isEqualTo(AttachmentProblem.TOO_COMPLEX);
    }

    @Test
    void what_was_removed_is_forgotten_after_a_while_unless_it_was_sent_and_bytes_follow_later() throws Exception {
        AttachmentId sent = read("sent");
        AttachmentId dropped = read("dropped");
        ActingAs.call(scene.leader, () -> writing.save(proposal, Sample.content("Sent with files")));
        queries.removed(dropped, Instant.now().minus(Duration.ofHours(2)));
        ActingAs.call(scene.leader, () -> writing.submit(proposal));
        queries.removed(sent, Instant.now().minus(Duration.ofHours(2)));
        String gone = row(dropped).sha256();
        String kept = row(sent).sha256();
        for (String each : new String[] {gone, kept})
            Files.setLastModifiedTime(
                    store.path(each), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        upkeep.tidy();
        assertThat(queries.find(dropped)).isEmpty();
        assertThat(queries.find(sent)).isPresent();
        assertThat(store.path(gone)).doesNotExist();
        assertThat(store.path(kept)).exists();
    }

    @Test
    void an_erasure_takes_the_files_that_were_never_sent_and_the_name_from_the_others() throws Exception {
        AttachmentId sent = read("sent with the team");
        ActingAs.call(scene.leader, () -> writing.save(proposal, Sample.content("Sent with files")));
        ActingAs.call(scene.leader, () -> writing.submit(proposal));
        AttachmentId draft = read("never sent");
        assertThat(personal.about(scene.member)).hasSize(2);
        transaction.executeWithoutResult(status -> personal.erase(scene.member));
        assertThat(queries.find(draft)).isEmpty();
        assertThat(row(sent).addedBy()).isNull();
        assertThat(personal.about(scene.member)).isEmpty();
    }

    private Attachment row(AttachmentId id) {
        return queries.find(id).orElseThrow();
    }

    private AttachmentId read(String words) throws IOException {
        AttachmentId id = arrived(words);
        verdicts.take(id, ContentType.TXT, words, null);
        return id;
    }

    /** Tried just now, so that the application's own check leaves it to the test. */
    private AttachmentId arrived(String words) throws IOException {
        UUID id = UUID.randomUUID();
        var received = store.receive(new ByteArrayInputStream(Samples.text(words + id)), 1000);
        jdbc.sql("""
                        insert into attachment (id, subject_kind, subject_id, name, bytes, sha256, restricted, tried_at, added_by, added_at)
                        values (:id, 'proposal', :proposal, :name, :bytes, :sha256, false, :tried, :by, now())""")
                .param("id", id)
                .param("proposal", ProposalFiles.holder(proposal).id())
                .param("name", words + ".txt")
                .param("bytes", received.bytes())
                .param("sha256", received.sha256())
                .param("tried", Instant.now().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("by", scene.member.value())
                .update();
        return new AttachmentId(id);
    }
}
