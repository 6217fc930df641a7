package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.AuditAct;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.governance.CaseAccess;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules as the programme office keeps them: what is in force, what a change would do, and what was decided when and why. */
@Service
@PreAuthorize("hasRole('PROGRAMME_OFFICE')")
public class ConflictRules {
    /** A reason has at least so many letters. */
    public static final int SHORTEST_REASON = 10;
    /** A reason has at most so many letters. */
    public static final int LONGEST_REASON = 2000;
    /** A rule looks back at most so far. */
    public static final int MOST_MONTHS = 120;
    /** A rule asks for at most so many. */
    public static final int MOST = 50;

    private final RuleSettings settings;
    private final Conflicts conflicts;
    private final Deciding desk;
    private final CaseAccess access;
    private final People people;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    ConflictRules(
            RuleSettings settings,
            Conflicts conflicts,
            Deciding desk,
            CaseAccess access,
            People people,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.settings = settings;
        this.conflicts = conflicts;
        this.desk = desk;
        this.access = access;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** A change and who decided it. */
    public record Decided(RuleSetting setting, String by) {}

    /** What a change would do: in how many of the open cases something changes for those who decide, and how many would come to the programme office. */
    public record Effect(int open, int changed, int toOffice) {}

    /** The rules in force. */
    @Transactional(readOnly = true)
    public List<RuleSetting> inForce() {
        return List.copyOf(settings.inForce().values());
    }

    /** Every change with the name of who decided it, newest first. */
    @Transactional(readOnly = true)
    public List<Decided> history() {
        return settings.history().stream()
                .map(setting -> {
                    AccountId by = setting.decidedBy();
                    return new Decided(setting, by == null ? "" : people.name(by));
                })
                .toList();
    }

    /** What would change if the rule stood like this. */
    @Transactional(readOnly = true)
    public Effect effect(RuleChange change) {
        Map<String, RuleSetting> now = settings.inForce();
        Map<String, RuleSetting> then = new LinkedHashMap<>(now);
        then.put(change.rule(), change.on(present(now, change), null, clock.instant()));
        int open = 0;
        int changed = 0;
        int toOffice = 0;
        for (CaseView view : desk.open()) {
            List<AccountId> moderators = access.moderators(view.id());
            if (moderators.isEmpty()) continue;
            Concerned concerned = conflicts.concerned(view.subjectType(), view.subject());
            open++;
            List<Severity> before =
                    moderators.stream().map(who -> worst(who, concerned, now)).toList();
            List<Severity> after =
                    moderators.stream().map(who -> worst(who, concerned, then)).toList();
            if (!before.equals(after)) changed++;
            if (all(after) && !all(before)) toOffice++;
        }
        return new Effect(open, changed, toOffice);
    }

    /** Puts the rule in force like this, for a reason, from the next decision on; refused where a colleague changed it meanwhile. */
    @Transactional
    public void change(RuleChange change, int seenVersion, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON) throw new RuleViolation("conflict.rules.reasonShort");
        if (why.length() > LONGEST_REASON) throw new RuleViolation("conflict.rules.reasonLong");
        settings.hold();
        RuleSetting before = present(settings.inForce(), change);
        if (before.version() != seenVersion) throw new RuleViolation("conflict.rules.changedMeanwhile");
        if (change.sameAs(before)) throw new RuleViolation("conflict.rules.nothingChanged");
        Actor actor = current.require();
        settings.add(change.on(before, new RuleChange.By(actor.id(), why), clock.instant()));
        audit.record(new AuditAct(
                        actor,
                        Role.PROGRAMME_OFFICE.name(),
                        "conflictRule.changed",
                        "conflictRule",
                        UUID.nameUUIDFromBytes(change.rule().getBytes(StandardCharsets.UTF_8)),
                        change.rule() + " " + change.severity())
                .about(why));
    }

    private static RuleSetting present(Map<String, RuleSetting> inForce, RuleChange change) {
        RuleSetting setting = inForce.get(change.rule());
        if (setting == null) throw new NotFound();
        change.check(setting);
        return setting;
    }

    private Severity worst(AccountId person, Concerned concerned, Map<String, RuleSetting> rules) {
        Findings found = conflicts.among(person, concerned, rules);
        if (found.hard()) return Severity.HARD;
        return found.clean() ? Severity.OFF : Severity.SOFT;
    }

    private static boolean all(List<Severity> moderators) {
        return moderators.stream().allMatch(severity -> severity == Severity.HARD);
    }
}
