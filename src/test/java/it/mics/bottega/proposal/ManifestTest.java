package it.mics.bottega.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.team.TeamId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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

    private static Manifest manifest(String title, int n) {
        return new Manifest(
                new ProposalId(ID),
                new ChallengeId(ID),
                new TeamId(ID),
                "Team",
                n,
                Sample.content(title),
                List.of(new RosterEntry(new AccountId(ID), null, "Chemist", true)),
                List.of(Requirement.values()));
    }
}
