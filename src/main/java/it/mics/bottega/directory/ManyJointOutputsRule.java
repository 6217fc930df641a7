package it.mics.bottega.directory;

import it.mics.bottega.governance.conflict.Concerned;
import it.mics.bottega.governance.conflict.ConflictRule;
import it.mics.bottega.governance.conflict.Evidence;
import it.mics.bottega.governance.conflict.RuleTerms;
import it.mics.bottega.identity.AccountId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Several recent works together with the same person concerned. */
@Component
@Order(60)
class ManyJointOutputsRule implements ConflictRule {
    private final JointOutputs outputs;

    ManyJointOutputsRule(JointOutputs outputs) {
        this.outputs = outputs;
    }

    @Override
    public String key() {
        return "MANY_JOINT_OUTPUTS";
    }

    @Override
    public List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms) {
        int joint = outputs.most(person, concerned, terms);
        return joint < terms.fewest()
                ? List.of()
                : List.of(Evidence.relation(
                        "directory.conflict.joint", joint, terms.since().getYear()));
    }
}
