package it.mics.bottega.governance;

import it.mics.bottega.governance.conflict.CaseKeepers;
import it.mics.bottega.identity.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells modules above the present truth of a case that an event named; who may read it is theirs to ask. */
@Service
public class CaseLookup {
    private final CaseQueries cases;
    private final CaseKinds kinds;
    private final CaseKeepers keepers;
    private final DecidedQueries decided;

    CaseLookup(CaseQueries cases, CaseKinds kinds, CaseKeepers keepers, DecidedQueries decided) {
        this.decided = decided;
        this.keepers = keepers;
        this.cases = cases;
        this.kinds = kinds;
    }

    /** The case while it is open. */
    @Transactional(readOnly = true)
    public Optional<CaseView> open(CaseId id) {
        return cases.open(id);
    }

    /** What was said when a sealed case was opened, for those to whom it is announced. */
    @Transactional(readOnly = true)
    public String glassReason(UUID entry) {
        return cases.glassReason(entry);
    }

    /** Those of these people who may hear that there is such a case. */
    @Transactional(readOnly = true)
    public List<AccountId> hearers(CaseView view, Collection<AccountId> people) {
        boolean all = !kinds.of(view).unseenByBarred();
        return people.stream()
                .filter(each -> all || !keepers.barred(each, view))
                .toList();
    }

    /** Everybody who decided about this subject until now or signed such a decision. */
    @Transactional(readOnly = true)
    public List<AccountId> deciders(String subjectType, UUID subject) {
        return cases.deciders(subjectType, subject);
    }

    /** Those whose decision about this subject is taken again because a conflict of interest had touched it. */
    @Transactional(readOnly = true)
    public List<AccountId> conflicted(String subjectType, UUID subject) {
        return decided.conflicted(subjectType, subject) ? cases.deciders(subjectType, subject) : List.of();
    }

    /** Those who may sign the decision that waits in this case. */
    @Transactional(readOnly = true)
    public List<AccountId> signers(CaseView view) {
        return keepers.signers(view);
    }

    /** Who waits for the decision. */
    @Transactional(readOnly = true)
    public CaseParty party(CaseView view) {
        return kinds.of(view).party(view);
    }
}
