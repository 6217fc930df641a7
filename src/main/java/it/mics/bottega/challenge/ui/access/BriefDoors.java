package it.mics.bottega.challenge.ui.access;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.access.AccessAsking;
import it.mics.bottega.challenge.access.BriefReadings;
import it.mics.bottega.challenge.access.LiveAccess;
import it.mics.bottega.challenge.access.OwnAccess;
import it.mics.bottega.challenge.agreement.Agreements;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.uikit.Ui;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a door before each brief under agreement, and writes down who goes through. */
@org.springframework.stereotype.Component
public class BriefDoors {
    /** What is drawn anew takes the focus where it would be lost, so that nobody who uses the keyboard starts again at the top. */
    public static final String TAKE_FOCUS = """
            setTimeout(() => {
                const door = this.closest('.brief-door') ?? this.querySelector('.brief-door');
                if (!door || document.activeElement !== document.body) return;
                door.tabIndex = -1;
                door.focus({ preventScroll: true });
            }, 200);""";

    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final AccessAsking asking;
    private final Agreements agreements;
    private final BriefReadings readings;
    private final LiveAccess live;
    private final Organisations organisations;
    private final CurrentActor current;
    private final Clock clock;

    BriefDoors(
            ChallengeRegister challenges,
            ChallengePolicy policy,
            AccessAsking asking,
            Agreements agreements,
            BriefReadings readings,
            LiveAccess live,
            Organisations organisations,
            CurrentActor current,
            Clock clock) {
        this.challenges = challenges;
        this.policy = policy;
        this.asking = asking;
        this.agreements = agreements;
        this.readings = readings;
        this.live = live;
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
    }

    /** The door of this brief for whoever is acting, or nothing where it needs none; {@code again} draws the page anew when the brief opens or closes. */
    public Optional<Component> door(ChallengeFacts seen, boolean open, Actor actor, Runnable again) {
        return switch (seen.confidentiality()) {
            case OPEN -> Optional.empty();
            case PROGRAMME -> open ? Optional.empty() : Optional.of(BriefDoor.ofProgramme(actor));
            case NDA -> Optional.of(new BriefDoor(this, seen, state(seen.id()), again));
        };
    }

    /** Before the page shows the brief: writes down that whoever is acting opens it. */
    public void opens(ChallengeId challenge) {
        readings.opened(challenge);
    }

    /** What a door shows: who stands before it, whether the challenge is there at all and its brief open, and how far the own request got. */
    record State(
            Actor actor,
            boolean there,
            boolean open,
            @Nullable OwnAccess own) {}

    State state(ChallengeId challenge) {
        Actor actor = current.get();
        Optional<ChallengeFacts> facts = challenges.find(challenge).filter(found -> policy.mayRead(actor, found));
        return new State(
                actor,
                facts.isPresent(),
                facts.filter(found -> policy.mayReadBrief(actor, found)).isPresent(),
                asking.mine(challenge).orElse(null));
    }

    AccessAsking asking() {
        return asking;
    }

    Agreements agreements() {
        return agreements;
    }

    LiveAccess live() {
        return live;
    }

    Instant now() {
        return clock.instant();
    }

    String name(OrganisationId organisation) {
        return organisations.find(organisation).map(found -> Ui.t(found.name())).orElse("");
    }

    Map<OrganisationId, String> names(Collection<OrganisationId> all) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        organisations.byId(all).forEach((id, found) -> names.put(id, Ui.t(found.name())));
        return names;
    }
}
