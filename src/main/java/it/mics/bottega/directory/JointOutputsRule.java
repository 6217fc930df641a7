package it.mics.bottega.directory;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConflictRule;
import it.mics.bottega.governance.conflict.Evidence;
import it.mics.bottega.governance.conflict.RuleTerms;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A recent work together with somebody concerned. */
@Component
@Order(70)
class JointOutputsRule implements ConflictRule {
    private final JointOutputs outputs;

    JointOutputsRule(JointOutputs outputs) {
        this.outputs = outputs;
    }

    @Override
    public String key() {
        return "JOINT_OUTPUTS";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        int joint = outputs.most(person, concerned, terms);
        return joint == 0
                ? List.of()
                : List.of(Evidence.relation(
                        "directory.conflict.joint", joint, terms.since().getYear()));
    }
}
