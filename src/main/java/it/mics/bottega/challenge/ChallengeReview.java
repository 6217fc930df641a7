package it.mics.bottega.challenge;

import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a moderator reads of a challenge under review beside its page: the form as it was submitted and what happened before. */
@Service
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
public class ChallengeReview {
    private final Challenges challenges;
    private final ChallengeHistory history;
    private final CaseKeepers cases;
    private final CurrentActor current;

    ChallengeReview(Challenges challenges, ChallengeHistory history, CaseKeepers cases, CurrentActor current) {
        this.challenges = challenges;
        this.history = history;
        this.cases = cases;
        this.current = current;
    }

    /** The form and the moves so far, for who holds its case and, once it is decided, for who moderates its spoke. */
    @Transactional(readOnly = true)
    public ChallengeSheet sheet(ChallengeId id) {
        return readable(id).map(challenge -> challenge.sheet(history.of(id))).orElseThrow(NotFound::new);
    }

    /** How often it has been returned to its company; empty for who may not read it now. */
    @Transactional(readOnly = true)
    public OptionalInt timesReturned(ChallengeId id) {
        if (readable(id).isEmpty()) return OptionalInt.empty();
        return OptionalInt.of((int) history.of(id).stream()
                .filter(move -> move.to() == ChallengeStatus.RETURNED)
                .count());
    }

    /** What stood in the form when it was decided about: its version and a fingerprint, so that the text itself stays where it is. */
    @Transactional(readOnly = true)
    public List<String> evidence(ChallengeId id) {
        ChallengeSheet sheet = sheet(id);
        return List.of(
                "version=" + sheet.version(), "sha256=" + sha256(sheet.draft().toString()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only as it was submitted: while its company writes, there is nothing for moderators to read. */
    private Optional<Challenge> readable(ChallengeId id) {
        Actor actor = current.require();
        return challenges
                .findById(id)
                .filter(challenge -> challenge.status() != ChallengeStatus.SUBMITTED_FOR_REVIEW
                                && challenge.status().isSubmitted()
                                && actor.moderates(challenge.primarySpoke())
                        || challenge.status().isSubmitted()
                                && cases.reads(actor, ChallengeAuthoring.SUBJECT, id.value()));
    }
}
