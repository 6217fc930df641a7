package it.mics.bottega.directory.editing;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.ConsentChoice;
import it.mics.bottega.identity.ConsentPurpose;
import org.springframework.stereotype.Component;

/** Whether teams and companies may ask. */
@Component
record BeingAskedChoice(ProfileSwitches switches) implements ConsentChoice {
    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.BEING_ASKED;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return !actor.isVisitor() && switches.saved(actor.id()).isPresent();
    }

    @Override
    public boolean given(AccountId person) {
        return switches.saved(person)
                .filter(draft -> draft.availability().openToTeams())
                .isPresent();
    }

    @Override
    public void give() {
        switches.ask(true);
    }

    @Override
    public void withdraw() {
        switches.ask(false);
    }
}
