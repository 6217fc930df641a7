package it.mics.bottega.vocabulary;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConcernedParties;
import it.mics.bottega.governance.conflict.Party;
import it.mics.bottega.kernel.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A decision about a term concerns whoever proposed it. */
@Component
class TermParties implements ConcernedParties {
    private final TermQueries terms;

    TermParties(TermQueries terms) {
        this.terms = terms;
    }

    @Override
    public String subjectType() {
        return ProposedTerms.TYPE;
    }

    @Override
    public Concerned of(UUID subject) {
        Term term = terms.find(new TermId(subject), false).orElseThrow(NotFound::new);
        return new Concerned(Set.of(), List.of(Party.of(term.proposer(), "vocabulary.conflict.proposer")), Set.of());
    }
}
