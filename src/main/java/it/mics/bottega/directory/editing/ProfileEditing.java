package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.ProfileChanged;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.VisibilityChanged;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.identity.Consents;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Opens and saves one's own profile; what does not keep the rules yet is kept as typed beside what is saved. */
@Service
public class ProfileEditing {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final StoredProfiles profiles;
    private final CurrentActor current;
    private final Consents consents;
    private final Taxonomy taxonomy;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    ProfileEditing(
            StoredProfiles profiles,
            CurrentActor current,
            Consents consents,
            Taxonomy taxonomy,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.profiles = profiles;
        this.current = current;
        this.consents = consents;
        this.taxonomy = taxonomy;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** The form as it was left, what is wrong with it, and when it was saved; never saved where savedAt is null. */
    public record Opened(
            ProfileDraft draft,
            List<FieldProblem> problems,
            @Nullable Instant savedAt) {}

    /** The version on which to go on, when it was saved, and what was not accepted yet. */
    public record Saved(int version, Instant at, List<FieldProblem> problems) {}

    /** Opens the form of the person who is acting. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('RESEARCHER')")
    public Opened open() {
        return profiles.findById(current.require().id())
                .map(this::opened)
                .orElseGet(() -> new Opened(ProfileDraft.empty(), List.of(), null));
    }

    /** Saves the form of the person who is acting, unless it was saved from elsewhere since it was opened. */
    @Transactional
    @PreAuthorize("hasRole('RESEARCHER')")
    public Saved save(ProfileDraft draft) {
        AccountId account = current.require().id();
        if (draft.skills().stream()
                .anyMatch(skill -> taxonomy.thesaurus().find(skill.skill()).isEmpty())) throw new NotFound();
        Instant now = clock.instant();
        StoredProfile profile = profiles.findById(account).orElseGet(() -> new StoredProfile(account, now));
        ProfileVisibility before = profile.draft().visibility();
        List<FieldProblem> problems = ProfileRules.check(draft, year(now));
        String asTyped = problems.isEmpty() ? null : json.writeValueAsString(draft);
        profile.write(AcceptedParts.of(draft, profile.draft(), problems), asTyped, now, year(now));
        try {
            profile = profiles.saveAndFlush(profile);
        } catch (ObjectOptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new RuleViolation(StoredProfile.CHANGED_MEANWHILE);
        }
        consents.follow(
                account, ConsentPurpose.PROFILE_SHOWN, profile.draft().visibility() != ProfileVisibility.HIDDEN);
        consents.follow(
                account,
                ConsentPurpose.BEING_ASKED,
                profile.draft().availability().openToTeams());
        events.publishEvent(new ProfileChanged(account));
        ProfileVisibility visibility = profile.draft().visibility();
        if (visibility != before) events.publishEvent(new VisibilityChanged(account, visibility));
        return new Saved(profile.version(), now, problems);
    }

    private Opened opened(StoredProfile profile) {
        String asTyped = profile.pending();
        if (asTyped == null) return new Opened(profile.draft(), List.of(), profile.updatedAt());
        ProfileDraft draft = json.readValue(asTyped, ProfileDraft.class).on(profile.version());
        return new Opened(draft, ProfileRules.check(draft, year(clock.instant())), profile.updatedAt());
    }

    private static int year(Instant now) {
        return now.atZone(ROME).getYear();
    }
}
