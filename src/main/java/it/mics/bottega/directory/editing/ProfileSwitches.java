package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Turns one answer of one’s own profile over, the rest of it left as it is, and records the consent. */
@Component
class ProfileSwitches {
    private final StoredProfiles profiles;
    private final Consents consents;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    ProfileSwitches(
            StoredProfiles profiles,
            Consents consents,
            CurrentActor current,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.profiles = profiles;
        this.consents = consents;
        this.current = current;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** The answers as they are saved. */
    @Transactional(readOnly = true)
    Optional<ProfileDraft> saved(AccountId person) {
        return profiles.findById(person).map(StoredProfile::draft);
    }

    @Transactional
    void show(boolean shown) {
        StoredProfile profile = mine();
        ProfileVisibility then = shown ? ProfileVisibility.PROGRAMME : ProfileVisibility.HIDDEN;
        profile.show(shown, typed(profile, draft -> draft.shownTo(then)), clock.instant());
        settle(profile, ConsentPurpose.PROFILE_SHOWN, shown);
    }

    @Transactional
    void ask(boolean open) {
        StoredProfile profile = mine();
        profile.ask(open, typed(profile, draft -> draft.askedBy(open)), clock.instant());
        settle(profile, ConsentPurpose.BEING_ASKED, open);
    }

    private StoredProfile mine() {
        return profiles.findById(current.require().id()).orElseThrow(NotFound::new);
    }

    /** What was typed and not accepted yet keeps its other answers. */
    private @Nullable String typed(StoredProfile profile, UnaryOperator<ProfileDraft> change) {
        String typed = profile.pending();
        return typed == null ? null : json.writeValueAsString(change.apply(json.readValue(typed, ProfileDraft.class)));
    }

    private void settle(StoredProfile profile, ConsentPurpose purpose, boolean yes) {
        try {
            profiles.saveAndFlush(profile);
        } catch (ObjectOptimisticLockingFailureException e) {
            throw new RuleViolation(StoredProfile.CHANGED_MEANWHILE);
        }
        AccountId person = current.require().id();
        consents.follow(person, purpose, yes);
        events.publishEvent(new ProfileChanged(person));
    }
}
