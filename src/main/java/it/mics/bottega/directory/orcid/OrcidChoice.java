package it.mics.bottega.directory.orcid;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.ConsentChoice;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.Role;
import org.springframework.stereotype.Component;

/** Whether works are looked up at ORCID; where that is switched off there is only a yes of earlier to take back. */
@Component
record OrcidChoice(OrcidWorks works, Consents consents) implements ConsentChoice {
    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.ORCID_WORKS;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.has(Role.RESEARCHER) && (works.available() || given(actor.id()));
    }

    @Override
    public boolean given(AccountId person) {
        return consents.since(person, ConsentPurpose.ORCID_WORKS).isPresent();
    }

    @Override
    public void give() {
        works.agree();
    }

    @Override
    public void withdraw() {
        works.withdraw();
    }
}
