package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void the_same_text_has_the_same_fingerprint() {
        assertThat(manifest("A title", 1).sha256())
                .isEqualTo(manifest("A title", 1).sha256())
                .hasSize(64);
    }

    @Test
    void any_change_changes_the_fingerprint() {
        String first = manifest("A title", 1).sha256();
        assertThat(manifest("A title ", 1).sha256()).isNotEqualTo(first);
        assertThat(manifest("A title", 2).sha256()).isNotEqualTo(first);
    }

    @Test
    void a_line_break_in_a_text_cannot_pass_for_another_line() {
        assertThat(manifest("A\nsummary\tB", 1).canonical()).contains("title\tA\\nsummary\tB\n");
        assertThat(manifest("A\\n", 1).sha256()).isNotEqualTo(manifest("A\n", 1).sha256());
    }

    @Test
    void files_are_part_of_the_fingerprint_and_what_was_sent_before_they_were_keeps_its_own() {
        Manifest without = manifest("A", 1);
        assertThat(manifest("A", 1, new SentFile("f".repeat(64), 7)).sha256()).isNotEqualTo(without.sha256());
        JsonMapper json = JsonMapper.builder().build();
        String old = json.writeValueAsString(without).replace(",\"files\":[]", "");
        assertThat(old).doesNotContain("files");
        assertThat(json.readValue(old, Manifest.class).sha256()).isEqualTo(without.sha256());
    }

    private static Manifest manifest(String title, int n, SentFile... files) {
        return manifest(title, n, List.of(files));
    }

    private static Manifest manifest(String title, int n, List<SentFile> files) {
        return new Manifest(
                new ProposalId(ID),
                new ChallengeId(ID),
                new TeamId(ID),
                "Team",
                n,
                Sample.content(title),
                List.of(new RosterEntry(new AccountId(ID), null, "Chemist", true)),
                List.of(Requirement.values()),
                files);
    }
}
