package it.mics.bottega.introduction;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to be brought together by night: a company for a challenge, a person for themselves; nobody is without having said so. */
@Service
public class NightlyWishes {
    /** The fewest people that a challenge can ask for at a time. */
    public static final int FEWEST = 3;

    /** The most people that a challenge can ask for at a time. */
    public static final int MOST = 8;

    private final JdbcClient jdbc;
    private final ChallengeRegister challenges;
    private final IntroductionEndings endings;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final Consents consents;
    private final Clock clock;

    NightlyWishes(
            JdbcClient jdbc,
            ChallengeRegister challenges,
            IntroductionEndings endings,
            AuditTrail audit,
            CurrentActor current,
            Consents consents,
            Clock clock) {
        this.jdbc = jdbc;
        this.challenges = challenges;
        this.endings = endings;
        this.audit = audit;
        this.current = current;
        this.consents = consents;
        this.clock = clock;
    }

    /** How many people my company asks for at a time for this challenge; empty where it does not ask. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('COMPANY_MEMBER')")
    public Optional<Integer> places(ChallengeId challenge) {
        requireOurs(challenge);
        return jdbc.sql("select places from introduction_wish where challenge_id = :id")
                .param("id", challenge.value())
                .query(Integer.class)
                .optional();
    }

    /** Asks to have up to so many people proposed at a time for a challenge of my company. */
    @Transactional
    @PreAuthorize("hasRole('COMPANY_MEMBER')")
    public void ask(ChallengeId challenge, int places) {
        Actor actor = current.require();
        if (requireOurs(challenge).status() != ChallengeStatus.OPEN)
            throw new RuleViolation("introduction.ask.notOpen");
        if (places < FEWEST || places > MOST) throw new RuleViolation("introduction.nightly.places", FEWEST, MOST);
        jdbc.sql("""
                insert into introduction_wish (challenge_id, places, asked_by, asked_at) values (:id, :places, :by, :at)
                on conflict (challenge_id) do update set places = excluded.places, asked_by = excluded.asked_by, asked_at = excluded.asked_at""")
                .param("id", challenge.value())
                .param("places", places)
                .param("by", actor.id().value())
                .param("at", now())
                .update();
        audit.record(actor, "challenge.NIGHTLY", "challenge", challenge.value(), String.valueOf(places));
    }

    /** Asks no more; what waits for the spoke's leader ends, what was offered already goes its way. */
    @Transactional
    @PreAuthorize("hasRole('COMPANY_MEMBER')")
    public void stop(ChallengeId challenge) {
        requireOurs(challenge);
        int gone = jdbc.sql("delete from introduction_wish where challenge_id = :id")
                .param("id", challenge.value())
                .update();
        if (gone == 0) return;
        endings.look(challenge);
        audit.record(current.require(), "challenge.NIGHTLY_STOP", "challenge", challenge.value(), null);
    }

    /** True where I have agreed to be proposed by night. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('RESEARCHER')")
    public boolean agreed() {
        return consents.since(current.require().id(), ConsentPurpose.PROPOSED_BY_NIGHT)
                .isPresent();
    }

    /** I agree to be proposed by night, or no more; what waits for the spoke's leader then ends. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public void agree(boolean agreed) {
        Actor actor = current.require();
        boolean changed = agreed
                ? consents.give(actor.id(), ConsentPurpose.PROPOSED_BY_NIGHT)
                : consents.withdraw(actor.id(), ConsentPurpose.PROPOSED_BY_NIGHT);
        if (!changed) return;
        if (!agreed) endings.look(actor.id());
        audit.record(
                actor,
                agreed ? "account.NIGHTLY" : "account.NIGHTLY_STOP",
                "account",
                actor.id().value(),
                null);
    }

    private ChallengeFacts requireOurs(ChallengeId challenge) {
        return challenges
                .find(challenge)
                .filter(facts -> current.require().actsFor(facts.owner()))
                .orElseThrow(NotFound::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
