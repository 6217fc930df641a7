package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import java.util.List;

/** One rule about conflicts of interest; the module that alone knows the relation contributes a bean of this type. */
public interface ConflictRule {
    /** The key under which severity and parameters are kept, for example {@code TEAM_MEMBER}. */
    String key();

    /** What relates this person to those concerned, read afresh at each call; empty where nothing does. */
    List<Evidence> evidence(AccountId person, Concerned concerned, RuleTerms terms);
}
