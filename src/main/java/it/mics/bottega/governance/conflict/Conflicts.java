package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks every rule that is in force; nothing is kept from one question to the next. */
@Component
public class Conflicts {
    private final ObjectProvider<ConflictRule> rules;
    private final ObjectProvider<ConcernedParties> parties;
    private final RuleSettings settings;
    private final Messages messages;
    private final Clock clock;

    Conflicts(
            ObjectProvider<ConflictRule> rules,
            ObjectProvider<ConcernedParties> parties,
            RuleSettings settings,
            Messages messages,
            Clock clock) {
        this.rules = rules;
        this.parties = parties;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /** What would be found if the person decided about this subject now: the dry run. */
    @Transactional(readOnly = true)
    public Findings of(AccountId person, String subjectType, UUID subject) {
        return among(person, parties(subjectType).of(subject));
    }

    /** Those of these subjects about which a hard finding keeps the person from deciding now; asks no rule that could not. */
    @Transactional(readOnly = true)
    public Set<UUID> barred(AccountId person, String subjectType, Collection<UUID> subjects) {
        Map<String, RuleSetting> inForce = settings.inForce();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ROME);
        List<ConflictRule> barring = rules.orderedStream()
                .filter(rule -> setting(rule, inForce).severity() == Severity.HARD)
                .toList();
        ConcernedParties kind = parties(subjectType);
        return subjects.stream()
                .filter(subject -> {
                    Concerned concerned = kind.of(subject);
                    return barring.stream()
                            .anyMatch(rule -> !rule.evidence(
                                            person,
                                            concerned,
                                            setting(rule, inForce).terms(today))
                                    .isEmpty());
                })
                .collect(Collectors.toSet());
    }

    /** What the rules find between a person and those concerned. */
    @Transactional(readOnly = true)
    public Findings among(AccountId person, Concerned concerned) {
        return among(person, concerned, settings.inForce());
    }

    /** The same as if these were the rules in force. */
    Findings among(AccountId person, Concerned concerned, Map<String, RuleSetting> inForce) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ROME);
        List<Finding> found = new ArrayList<>();
        rules.orderedStream().forEach(rule -> {
            RuleSetting setting = setting(rule, inForce);
            if (setting.severity() == Severity.OFF) return;
            rule.evidence(person, concerned, setting.terms(today)).stream()
                    .map(evidence -> finding(setting, evidence))
                    .filter(finding -> !found.contains(finding))
                    .forEach(found::add);
        });
        found.sort((a, b) -> a.severity().compareTo(b.severity()));
        int version =
                inForce.values().stream().mapToInt(RuleSetting::version).max().orElse(0);
        return new Findings(found, version);
    }

    /** Whom a decision about this subject concerns, now. */
    Concerned concerned(String subjectType, UUID subject) {
        return parties(subjectType).of(subject);
    }

    /** The same within a decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Concerned held(String subjectType, UUID subject) {
        return parties(subjectType).held(subject);
    }

    /** True where this person decides about this subject outside the desk. */
    boolean proposes(Actor actor, String subjectType, UUID subject) {
        return parties(subjectType).proposes(actor, subject);
    }

    private static RuleSetting setting(ConflictRule rule, Map<String, RuleSetting> inForce) {
        RuleSetting setting = inForce.get(rule.key());
        if (setting == null) throw new IllegalStateException("No setting for the rule " + rule.key());
        return setting;
    }

    private ConcernedParties parties(String subjectType) {
        return parties.stream()
                .filter(each -> each.subjectType().equals(subjectType))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Finding finding(RuleSetting setting, Evidence evidence) {
        return new Finding(
                setting.rule(),
                setting.severity(),
                new LocalizedText(said(evidence, Language.IT), said(evidence, Language.EN)),
                evidence.side(),
                evidence.confidential());
    }

    private String said(Evidence evidence, Language language) {
        return messages.text(
                language,
                evidence.key(),
                evidence.arguments().stream()
                        .map(argument -> said(argument, language))
                        .toArray());
    }

    private Object said(Object argument, Language language) {
        return switch (argument) {
            case LocalizedText text -> text.best(language);
            case LocalDate date ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(date);
            default -> argument;
        };
    }
}
