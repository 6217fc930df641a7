package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.access.AccessGranting;
import it.mics.bottega.challenge.access.LiveAccess;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.People;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** For the company of a brief under agreement: who waits, who may read, who has read. */
@org.springframework.stereotype.Component
@Order(5)
class AccessPanel implements ChallengePanel {
    private final AccessGranting granting;
    private final LiveAccess live;
    private final CurrentActor current;
    private final Readers readers;

    AccessPanel(
            AccessGranting granting,
            LiveAccess live,
            CurrentActor current,
            People people,
            Profiles profiles,
            Organisations organisations) {
        this.granting = granting;
        this.live = live;
        this.current = current;
        this.readers = new Readers(people, profiles, organisations);
    }

    @Override
    public Optional<Component> create(ChallengeFacts seen, Actor actor) {
        boolean book = seen.confidentiality() == Confidentiality.NDA
                && seen.status().isPublic()
                && actor.actsFor(seen.owner());
        return book ? Optional.of(new AccessBook(seen, granting, live, current, readers)) : Optional.empty();
    }
}
