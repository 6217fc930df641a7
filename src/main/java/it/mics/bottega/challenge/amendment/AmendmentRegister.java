package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.SubmissionGate;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.RuleViolation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The unfiltered truth about amendments for the modules above, and the gate before a proposal is sent. */
@Service
public class AmendmentRegister implements SubmissionGate {
    private final AmendmentQueries queries;

    AmendmentRegister(AmendmentQueries queries) {
        this.queries = queries;
    }

    /** The challenge that each of these amendments would change, with the number of things changed. */
    public Map<UUID, ShownAmendment> present(Collection<UUID> amendments) {
        Map<UUID, ShownAmendment> all = new HashMap<>();
        amendments.forEach(id -> queries.find(new AmendmentId(id)).ifPresent(found -> all.put(id, found)));
        return all;
    }

    /** Which challenge each of these amendments would change. */
    public Map<UUID, ChallengeId> challenges(Collection<UUID> amendments) {
        return queries.challenges(amendments);
    }

    /** The amendment, if it exists. */
    public Optional<ShownAmendment> find(AmendmentId id) {
        return queries.find(id);
    }

    @Override
    public void pass(ChallengeId challenge, AccountId person) {
        if (queries.unread(challenge, person)) throw new RuleViolation("amendment.acknowledge.first");
    }
}
