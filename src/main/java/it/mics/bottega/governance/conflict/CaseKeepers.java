package it.mics.bottega.governance.conflict;

import it.mics.bottega.governance.CaseAccess;
import it.mics.bottega.governance.CaseId;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.AffiliationHistory;
import it.mics.bottega.identity.Belonging;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.identity.RoleHolders;
import it.mics.bottega.uikit.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may decide and who may sign a case: those who hold it, and the programme office where none of them is free of hard findings. */
@Component
@Transactional(readOnly = true)
public class CaseKeepers {
    private final Conflicts conflicts;
    private final CaseAccess access;
    private final Deciding desk;
    private final CoSignatureQueries signatures;
    private final AffiliationHistory history;
    private final People accounts;
    private final RoleHolders holders;
    private final Clock clock;

    CaseKeepers(
            Conflicts conflicts,
            CaseAccess access,
            Deciding desk,
            CoSignatureQueries signatures,
            AffiliationHistory history,
            People accounts,
            RoleHolders holders,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.conflicts = conflicts;
        this.access = access;
        this.desk = desk;
        this.signatures = signatures;
        this.history = history;
        this.clock = clock;
    }

    /** The cases that this person may decide or is called to sign, first due first. */
    public List<CaseView> queue(Actor actor) {
        List<CaseView> all = new ArrayList<>(access.queue(actor));
        if (!actor.has(Role.PROGRAMME_OFFICE)) return all;
        Set<CaseId> held = all.stream().map(CaseView::id).collect(Collectors.toCollection(HashSet::new));
        desk.open().stream()
                .filter(view -> held.add(view.id()) && comesToOffice(actor, view))
                .forEach(all::add);
        all.sort(Comparator.comparing(CaseView::dueAt)
                .thenComparing(CaseView::openedAt)
                .thenComparing(view -> view.id().value()));
        return all;
    }

    /** True where this person is called to decide the case: as one who holds it, or for the programme office where nobody else is left. */
    public boolean keeps(Actor actor, CaseView view) {
        return access.holds(actor, view.id())
                || actor.has(Role.PROGRAMME_OFFICE) && !access.handedOver(actor, view.id()) && withOffice(view);
    }

    /** True where nobody who sits at the case may decide it: then it is with the programme office. */
    public boolean withOffice(CaseView view) {
        Concerned concerned = conflicts.concerned(view.subjectType(), view.subject());
        return access.moderators(view.id()).stream()
                .allMatch(moderator -> conflicts.among(moderator, concerned).hard());
    }

    /** True where this person may not decide the case, whatever role they hold. */
    public boolean barred(AccountId person, CaseView view) {
        return conflicts.of(person, view.subjectType(), view.subject()).hard();
    }

    /** True where this person may read the case: to decide it or to sign the decision that waits in it. */
    public boolean reads(Actor actor, CaseView view) {
        return keeps(actor, view) || comesToOffice(actor, view) || broke(actor, view);
    }

    /** The same for the open case on this subject. */
    public boolean reads(Actor actor, String subjectType, UUID subject) {
        return access.holds(actor, subjectType, subject)
                || actor.has(Role.PROGRAMME_OFFICE)
                        && desk.openOn(subjectType, subject)
                                .filter(view -> comesToOffice(actor, view) || broke(actor, view))
                                .isPresent();
    }

    /** The programme office reads a sealed case, and does no more, after it has said why in the register. */
    private boolean broke(Actor actor, CaseView view) {
        return actor.has(Role.PROGRAMME_OFFICE) && access.opened(actor, view.id());
    }

    /** True where second signatures of this case are this person’s business at all; in a sealed case nobody but the programme office could give one. */
    public boolean calledToSign(Actor actor, CaseView view) {
        return access.holds(actor, view.id())
                || actor.has(Role.PROGRAMME_OFFICE) && !access.handedOver(actor, view.id());
    }

    /** True where this person may give the second signature to a decision of that one, as things stand now. */
    public boolean maySign(Actor signer, AccountId decider, CaseView view) {
        return calledToSign(signer, view)
                && !signer.is(decider)
                && elsewhere(signer.id(), decider)
                && conflicts.of(signer.id(), view.subjectType(), view.subject()).clean();
    }

    /** Those who may give the second signature that is waited for: who sits at the case, and the programme office where none of them may. */
    public List<AccountId> signers(CaseView view) {
        AccountId decider =
                signatures.waiting(view.id()).map(ProposedDecision::by).orElse(null);
        if (decider == null) return List.of();
        List<AccountId> seated = may(access.moderators(view.id()), decider, view);
        return seated.isEmpty() ? may(holders.everywhere(Role.PROGRAMME_OFFICE), decider, view) : seated;
    }

    private List<AccountId> may(List<AccountId> people, AccountId decider, CaseView view) {
        return people.stream()
                .filter(each -> accounts.actor(each)
                        .filter(signer -> maySign(signer, decider, view))
                        .isPresent())
                .toList();
    }

    /** True where the two belong to no common organisation. */
    boolean elsewhere(AccountId one, AccountId other) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ROME);
        return Collections.disjoint(organisations(one, today), organisations(other, today));
    }

    private boolean comesToOffice(Actor actor, CaseView view) {
        if (!actor.has(Role.PROGRAMME_OFFICE) || access.handedOver(actor, view.id())) return false;
        return signatures
                        .waiting(view.id())
                        .filter(proposed -> maySign(actor, proposed.by(), view))
                        .isPresent()
                || signatures.signedBy(view.id(), actor.id())
                || withOffice(view);
    }

    private Set<OrganisationId> organisations(AccountId person, LocalDate today) {
        return history.of(List.of(person)).stream()
                .filter(belonging -> belonging.lastsOn(today))
                .map(Belonging::organisation)
                .collect(Collectors.toSet());
    }
}
