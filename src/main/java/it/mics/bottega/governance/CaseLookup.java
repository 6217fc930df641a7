package it.mics.bottega.governance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells modules above the present truth of a case that an event named; who may read it is theirs to ask. */
@Service
public class CaseLookup {
    private final CaseQueries cases;
    private final CaseKinds kinds;

    CaseLookup(CaseQueries cases, CaseKinds kinds) {
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

    /** Who waits for the decision. */
    @Transactional(readOnly = true)
    public CaseParty party(CaseView view) {
        return kinds.of(view).party(view);
    }
}
