package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.ConsentChoice;
import it.mics.bottega.identity.ConsentPurpose;
import org.springframework.stereotype.Component;

/** Whether anybody sees the profile. */
@Component
record ProfileShownChoice(ProfileSwitches switches) implements ConsentChoice {
    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.PROFILE_SHOWN;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return !actor.isVisitor() && switches.saved(actor.id()).isPresent();
    }

    @Override
    public boolean given(AccountId person) {
        return switches.saved(person)
                .filter(draft -> draft.visibility() != ProfileVisibility.HIDDEN)
                .isPresent();
    }

    @Override
    public void give() {
        switches.show(true);
    }

    @Override
    public void withdraw() {
        switches.show(false);
    }
}
