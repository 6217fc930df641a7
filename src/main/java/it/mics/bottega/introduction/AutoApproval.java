package it.mics.bottega.introduction;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.governance.conflict.Conflicts;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.matching.Interest;
import it.mics.bottega.matching.Interests;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule by which a spoke approves what both sides asked for; off until its leader sets it, with a reason that stays on record. */
@Service
public class AutoApproval {
    /** A rule that approves less than this would approve anything. */
    public static final int LOWEST = 50;

    /** A reason that says something has at least so many letters. */
    public static final int SHORTEST_REASON = 10;

    /** The name under which cases about a sample of what the rule approved are opened. */
    public static final String SAMPLE = "introductionSample";

    private static final int ONE_OF = 10;
    private static final int LONGEST_REASON = 1000;
    private static final int HIGHEST = 100;

    private final JdbcClient jdbc;
    private final Interests interests;
    private final Conflicts conflicts;
    private final IntroductionParties parties;
    private final People people;
    private final ModerationDesk desk;
    private final AuditTrail audit;
    private final CurrentActor current;
    private final Clock clock;

    AutoApproval(
            JdbcClient jdbc,
            Interests interests,
            Conflicts conflicts,
            IntroductionParties parties,
            People people,
            ModerationDesk desk,
            AuditTrail audit,
            CurrentActor current,
            Clock clock) {
        this.jdbc = jdbc;
        this.interests = interests;
        this.conflicts = conflicts;
        this.parties = parties;
        this.people = people;
        this.desk = desk;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The rule as its moderators read it: from which score on, none where it is off; who decided so, and why. */
    public record Rule(
            UUID id,
            @Nullable Integer threshold,
            @Nullable AccountId by,
            String name,
            OffsetDateTime at,
            String reason) {}

    /** The newest decision about the rule of this spoke; empty where nobody ever decided. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY')")
    public Optional<Rule> of(int spoke) {
        if (!current.require().moderates(spoke)) throw new NotFound();
        return newest(spoke);
    }

    /** Sets the threshold of this spoke, or switches the rule off where there is none. */
    @Transactional
    @PreAuthorize("hasRole('SPOKE_LEADER')")
    public void decide(int spoke, @Nullable Integer threshold, String reason) {
        Actor actor = current.require();
        if (!leads(actor, spoke)) throw new NotFound();
        if (threshold != null && (threshold < LOWEST || threshold > HIGHEST))
            throw new RuleViolation("introduction.rule.range", LOWEST, HIGHEST);
        keep(actor, spoke, threshold, reason);
    }

    /** A sample was found wrong: the rule is off until the leader sets it anew. */
    void switchOff(Actor moderator, int spoke, String reason) {
        if (newest(spoke).map(Rule::threshold).isPresent()) keep(moderator, spoke, null, reason);
    }

    private void keep(Actor actor, int spoke, @Nullable Integer threshold, String reason) {
        String words = reason.strip();
        if (words.length() < SHORTEST_REASON) throw new RuleViolation("introduction.rule.reason", SHORTEST_REASON);
        if (words.length() > LONGEST_REASON) throw new RuleViolation("introduction.ask.tooLong", LONGEST_REASON);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into introduction_rule (id, spoke, threshold, decided_by, decided_at, reason)"
                        + " values (:id, :spoke, :threshold, :by, :at, :reason)")
                .param("id", id)
                .param("spoke", spoke)
                .param("threshold", threshold)
                .param("by", actor.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", words)
                .update();
        String action = threshold == null ? "introductionRule.OFF" : "introductionRule.ON";
        String codes = threshold == null ? null : "AT " + threshold;
        audit.record(new AuditAct(actor, "SPOKE_LEADER " + spoke, action, "introductionRule", id, codes).about(words));
    }

    /**
     * The rule by which this request needs nobody: its score reaches the threshold, the person has said that they want this challenge, both
     * take part in the programme now, and neither between the two nor towards whoever set the rule and still leads the spoke is anything found.
     */
    Optional<Rule> by(IntroductionFacts facts) {
        return newest(facts.spoke())
                .filter(rule -> rule.threshold() != null && facts.score() >= rule.threshold())
                .filter(rule -> interests.of(facts.person()).get(facts.challenge()) == Interest.WANT)
                .filter(rule -> takesPart(facts.asker()) && takesPart(facts.person()))
                .filter(rule -> rule.by() != null
                        && people.actor(rule.by())
                                .filter(leader -> leads(leader, facts.spoke()))
                                .filter(leader -> conflicts
                                        .of(
                                                leader.id(),
                                                IntroductionReview.TYPE,
                                                facts.id().value())
                                        .clean())
                                .isPresent())
                .filter(rule ->
                        conflicts.among(facts.person(), parties.across(facts)).clean());
    }

    /** One of ten is looked at afterwards; which one nobody can tell beforehand. */
    void sample(IntroductionFacts facts) {
        if (Math.floorMod(facts.id().value().getLeastSignificantBits(), ONE_OF) == 0)
            desk.open(SAMPLE, facts.id().value(), facts.spoke());
    }

    private boolean takesPart(AccountId account) {
        return people.actor(account)
                .filter(actor -> actor.has(Role.RESEARCHER) || actor.has(Role.COMPANY_MEMBER))
                .isPresent();
    }

    private static boolean leads(Actor actor, int spoke) {
        return actor.grants().contains(new Grant(Role.SPOKE_LEADER, null, spoke));
    }

    private Optional<Rule> newest(int spoke) {
        return jdbc.sql("select * from introduction_rule where spoke = :spoke order by position desc limit 1")
                .param("spoke", spoke)
                .query((row, n) -> {
                    UUID by = row.getObject("decided_by", UUID.class);
                    return new Rule(
                            row.getObject("id", UUID.class),
                            row.getObject("threshold", Integer.class),
                            by == null ? null : new AccountId(by),
                            by == null ? "" : people.name(new AccountId(by)),
                            row.getObject("decided_at", OffsetDateTime.class),
                            row.getString("reason"));
                })
                .optional();
    }
}
