package it.mics.bottega.introduction;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.ConsentChoice;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.Role;
import org.springframework.stereotype.Component;

/** Whether the night’s search may propose somebody. */
@Component
record NightlyChoice(NightlyWishes wishes, Consents consents) implements ConsentChoice {
    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.PROPOSED_BY_NIGHT;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.has(Role.RESEARCHER);
    }

    @Override
    public boolean given(AccountId person) {
        return consents.since(person, ConsentPurpose.PROPOSED_BY_NIGHT).isPresent();
    }

    @Override
    public void give() {
        wishes.agree(true);
    }

    @Override
    public void withdraw() {
        wishes.agree(false);
    }
}
