package it.mics.bottega.team;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.identity.AccountId;
import java.util.List;

/** Is told which people were suggested to a team, in the order in which they stood; fulfilled by a module above. */
public interface PeopleShown {
    /** These people were shown to the person who is acting, for a role in a team of this challenge. */
    void forRole(ChallengeId challenge, List<AccountId> people);

    /** These people were shown to the person who is acting, in teams composed for this challenge. */
    void composed(ChallengeId challenge, List<AccountId> people);
}
