package it.mics.bottega.team.agreement;

import it.mics.bottega.challenge.agreement.Agreement;
import it.mics.bottega.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a team stands with its agreement, as one of its members sees it.
 *
 * @param now the version in force
 * @param ipOption how the challenge shares rights, 1..5; 0 where it does not say
 * @param waiting names of the members who have not accepted the version in force
 * @param members how many members there are
 * @param own what the reader accepted last
 */
public record TeamConsent(Agreement now, int ipOption, List<Waiting> waiting, int members, Optional<Own> own) {
    /** A member who has not accepted yet, by the name that the team knows. */
    public record Waiting(AccountId account, @Nullable String name) {}

    /** What the reader accepted, and when. */
    public record Own(Agreement agreement, int ipOption, Instant at) {}

    /** True where the reader has accepted the version in force. */
    public boolean accepted() {
        return own.filter(mine -> mine.agreement().version() == now.version()).isPresent();
    }
}
