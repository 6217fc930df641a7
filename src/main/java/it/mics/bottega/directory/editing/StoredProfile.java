package it.mics.bottega.directory.editing;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A researcher's profile as its owner writes it. */
@Entity
@Table(name = "researcher_profile")
class StoredProfile {
    static final String CHANGED_MEANWHILE = "directory.profile.changedMeanwhile";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Version
    private @Nullable Integer version;

    private @Nullable String headlineIt;
    private @Nullable String headlineEn;
    private @Nullable String bioIt;
    private @Nullable String bioEn;

    @Enumerated(EnumType.STRING)
    private CareerStage stage = CareerStage.POSTDOC;

    private @Nullable Integer careerStart;
    private @Nullable String orcid;

    @Enumerated(EnumType.STRING)
    private ProfileVisibility visibility = ProfileVisibility.PROGRAMME;

    private boolean openToTeams = true;
    private int capacity = 2;
    private @Nullable LocalDate availableFrom;
    private int availablePercent = 20;
    private @Nullable Integer trlFrom;
    private @Nullable Integer trlTo;
    private @Nullable String pending;
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "profile_skill", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "skill")
    private Map<Integer, Held> skills = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "profile_spoke", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "spoke")
    private Set<Integer> spokes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "profile_sector", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "sector")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "evidence")
    private Map<Sector, Boolean> sectors = new EnumMap<>(Sector.class);

    @ElementCollection
    @CollectionTable(name = "profile_output", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Made> outputs = new HashMap<>();

    /** A skill held, without its key. */
    @Embeddable
    record Held(int level, int interest, @Nullable Integer lastUsedYear) {}

    /** An output, without its key. */
    @Embeddable
    record Made(
            String title,
            int year,
            @Nullable String doi,
            boolean useForMatching,
            @Enumerated(EnumType.STRING) OutputSource source) {}

    @SuppressWarnings("NullAway.Init")
    protected StoredProfile() {}

    StoredProfile(AccountId account, Instant now) {
        this.account = account;
        this.updatedAt = now;
    }

    int version() {
        return version == null ? ProfileDraft.UNSAVED : version;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    String pending() {
        return pending;
    }

    /** Takes over a form that keeps every rule, and the form as typed where that one does not. */
    void write(ProfileDraft accepted, @Nullable String asTyped, Instant now, int year) {
        if (accepted.version() != version()) throw new RuleViolation(CHANGED_MEANWHILE);
        ProfileRules.check(accepted, year).stream().findFirst().ifPresent(problem -> {
            throw new RuleViolation(problem.key(), problem.arguments().toArray());
        });
        about(accepted.about());
        skills.keySet()
                .retainAll(accepted.skills().stream()
                        .map(skill -> skill.skill().value())
                        .toList());
        accepted.skills()
                .forEach(skill -> skills.put(
                        skill.skill().value(), new Held(skill.level(), skill.interest(), skill.lastUsedYear())));
        spokes.retainAll(accepted.focus().spokes());
        spokes.addAll(accepted.focus().spokes());
        sectors.keySet().retainAll(accepted.focus().sectors().keySet());
        sectors.putAll(accepted.focus().sectors());
        trlFrom = accepted.focus().trlFrom();
        trlTo = accepted.focus().trlTo();
        outputs(accepted.outputs().stream()
                .filter(output -> !output.untouched())
                .toList());
        openToTeams = accepted.availability().openToTeams();
        capacity = Objects.requireNonNull(accepted.availability().capacity());
        availablePercent = Objects.requireNonNull(accepted.availability().percent());
        availableFrom = accepted.availability().from();
        visibility = accepted.visibility();
        pending = asTyped;
        updatedAt = now;
    }

    /** Shows the profile to the programme, or to nobody; a profile that is shown to more people stays so. */
    void show(boolean shown, @Nullable String asTyped, Instant now) {
        if (shown != (visibility != ProfileVisibility.HIDDEN))
            visibility = shown ? ProfileVisibility.PROGRAMME : ProfileVisibility.HIDDEN;
        pending = asTyped;
        updatedAt = now;
    }

    /** Lets others ask, or not. */
    void ask(boolean open, @Nullable String asTyped, Instant now) {
        openToTeams = open;
        pending = asTyped;
        updatedAt = now;
    }

    private void about(ProfileDraft.About about) {
        headlineIt = about.headline().it();
        headlineEn = about.headline().en();
        bioIt = about.bio().it();
        bioEn = about.bio().en();
        stage = about.stage();
        careerStart = about.careerStart();
        orcid = ProfileRules.orcid(about.orcid());
    }

    private void outputs(List<ProfileDraft.Output> accepted) {
        outputs.keySet()
                .retainAll(accepted.stream().map(ProfileDraft.Output::id).toList());
        accepted.forEach(output -> outputs.put(
                output.id(),
                new Made(
                        output.title().strip(),
                        Objects.requireNonNull(output.year()),
                        ProfileRules.doi(output.doi()),
                        output.useForMatching(),
                        output.origin())));
    }

    /** The form that shows what is saved. */
    ProfileDraft draft() {
        return new ProfileDraft(
                version(),
                new ProfileDraft.About(
                        new LocalizedText(headlineIt, headlineEn),
                        new LocalizedText(bioIt, bioEn),
                        stage,
                        careerStart,
                        orcid == null ? "" : orcid),
                skills.entrySet().stream()
                        .map(entry -> new DeclaredSkill(
                                new SkillId(entry.getKey()),
                                entry.getValue().level(),
                                entry.getValue().interest(),
                                entry.getValue().lastUsedYear()))
                        .sorted(Comparator.comparingInt(DeclaredSkill::level)
                                .reversed()
                                .thenComparing(DeclaredSkill::skill))
                        .toList(),
                new ProfileDraft.Focus(Set.copyOf(spokes), Map.copyOf(sectors), trlFrom, trlTo),
                outputs.entrySet().stream()
                        .map(entry -> output(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(
                                        ProfileDraft.Output::year,
                                        Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                                .thenComparing(ProfileDraft.Output::title))
                        .toList(),
                new ProfileDraft.Availability(openToTeams, capacity, availablePercent, availableFrom),
                visibility);
    }

    private static ProfileDraft.Output output(UUID id, Made made) {
        return new ProfileDraft.Output(
                id,
                made.title(),
                made.year(),
                made.doi() == null ? "" : made.doi(),
                made.useForMatching(),
                made.source());
    }
}
