package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.CaseAccess;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.uikit.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers “could I decide this?” before a case is opened, without deciding anything. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
public class DryRun {
    private final Conflicts conflicts;
    private final RuleSettings settings;
    private final CaseKeepers keepers;
    private final CaseAccess access;
    private final SecondSignatures signatures;
    private final People people;
    private final CurrentActor current;
    private final Messages messages;

    DryRun(
            Conflicts conflicts,
            RuleSettings settings,
            CaseKeepers keepers,
            CaseAccess access,
            SecondSignatures signatures,
            People people,
            CurrentActor current,
            Messages messages) {
        this.conflicts = conflicts;
        this.settings = settings;
        this.keepers = keepers;
        this.access = access;
        this.signatures = signatures;
        this.people = people;
        this.current = current;
        this.messages = messages;
    }

    /** What stands between the person who is acting and a decision of this case. */
    public Hurdles of(CaseView view) {
        Actor actor = current.require();
        if (!keepers.reads(actor, view)) throw new NotFound();
        Findings own = conflicts.of(actor.id(), view.subjectType(), view.subject());
        int rules = (int) settings.inForce().values().stream()
                .filter(setting -> setting.severity() != Severity.OFF)
                .count();
        return new Hurdles(
                own,
                rules,
                keepers.withOffice(view),
                own.soft() ? signers(view, actor.id()) : List.of(),
                signatures
                        .waiting(view)
                        .map(proposed -> waiting(proposed, actor, view))
                        .orElse(null),
                own.hard() ? null : refused(view));
    }

    /** Those who sit at the case and may sign a decision of this person; the programme office may where nobody is named. */
    private List<String> signers(CaseView view, AccountId decider) {
        return access.moderators(view.id()).stream()
                .flatMap(id -> people.actor(id).stream())
                .filter(moderator -> keepers.maySign(moderator, decider, view))
                .map(Actor::name)
                .toList();
    }

    private Hurdles.Waiting waiting(ProposedDecision proposed, Actor actor, CaseView view) {
        List<LocalizedText> found = conflicts.of(proposed.by(), view.subjectType(), view.subject()).all().stream()
                .map(finding -> finding.confidential() ? undisclosed() : finding.words())
                .distinct()
                .toList();
        return new Hurdles.Waiting(
                proposed.decision(),
                people.name(proposed.by()),
                proposed.at(),
                actor.is(proposed.by()),
                keepers.maySign(actor, proposed.by(), view),
                found);
    }

    private Hurdles.@Nullable Refused refused(CaseView view) {
        return signatures
                .lastDeclined(view)
                .map(declined -> new Hurdles.Refused(people.name(declined.by()), declined.at(), declined.reason()))
                .orElse(null);
    }

    private LocalizedText undisclosed() {
        String key = Evidence.undisclosed().key();
        return new LocalizedText(messages.text(Language.IT, key), messages.text(Language.EN, key));
    }
}
