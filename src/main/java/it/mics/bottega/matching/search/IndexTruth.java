package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.challenge.Confidentiality;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.directory.ProfileOutput;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.matching.ChallengeWords;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.index.IndexSource;
import it.mics.bottega.matching.index.IndexedChallenge;
import it.mics.bottega.matching.index.IndexedPerson;
import it.mics.bottega.taxonomy.SkillId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the index what may be found now: challenges in public states and people who are not hidden. */
@Component
class IndexTruth implements IndexSource {
    private final ChallengeRegister challenges;
    private final ChallengePolicy policy;
    private final Profiles profiles;
    private final Organisations organisations;

    IndexTruth(ChallengeRegister challenges, ChallengePolicy policy, Profiles profiles, Organisations organisations) {
        this.challenges = challenges;
        this.policy = policy;
        this.profiles = profiles;
        this.organisations = organisations;
    }

    @Override
    public List<IndexedChallenge> challenges(Collection<UUID> ids) {
        List<ChallengeFacts> present = challenges
                .present(ids.stream().map(ChallengeId::new).toList())
                .stream()
                .filter(ChallengeFacts::isPublic)
                .toList();
        // Whatever the index holds of a company, anybody finds: it must be known to a visitor.
        Map<ChallengeId, OrganisationId> known = policy.seenBy(Actor.VISITOR, present).stream()
                .collect(Collectors.toMap(ChallengeFacts::id, ChallengeFacts::owner));
        Map<OrganisationId, OrganisationSummary> owners = organisations.byId(known.values());
        return present.stream()
                .map(challenge -> indexed(challenge, owners.get(known.get(challenge.id()))))
                .toList();
    }

    @Override
    public List<IndexedPerson> people(Collection<UUID> ids) {
        List<ResearcherProfile> present = profiles
                .present(ids.stream().map(AccountId::new).toList())
                .stream()
                .filter(person -> person.visibility() != ProfileVisibility.HIDDEN)
                .toList();
        Map<OrganisationId, OrganisationSummary> employers = organisations.byId(present.stream()
                .map(ResearcherProfile::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return present.stream()
                .map(person -> indexed(person, employers.get(person.organisation())))
                .toList();
    }

    @Override
    public Map<UUID, Long> challengeVersions() {
        Map<UUID, Long> versions = new HashMap<>();
        challenges
                .versions(ChallengeStatus.PUBLIC)
                .forEach((challenge, changed) -> versions.put(challenge.value(), changed.toEpochMilli()));
        return versions;
    }

    @Override
    public Map<UUID, Long> personVersions() {
        Map<UUID, Long> versions = new HashMap<>();
        profiles.versions().forEach((person, changed) -> versions.put(person.value(), changed.toEpochMilli()));
        return versions;
    }

    private static IndexedChallenge indexed(ChallengeFacts challenge, @Nullable OrganisationSummary owner) {
        LocalizedText brief = ChallengeWords.brief(challenge);
        boolean everybody = challenge.confidentiality() == Confidentiality.OPEN;
        // A brief under agreement is in no index at all.
        boolean programme = challenge.confidentiality() == Confidentiality.PROGRAMME;
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.STATE, Set.of(challenge.status().name()));
        facets.put(Facet.SPOKE, spokes(challenge));
        facets.put(Facet.SECTOR, challenge.sectors().stream().map(Enum::name).collect(Collectors.toSet()));
        facets.put(
                Facet.SKILL,
                challenge.skills().stream()
                        .map(asked -> String.valueOf(asked.skill().value()))
                        .collect(Collectors.toSet()));
        facets.put(Facet.TRL, TrlBand.of(challenge.trl()));
        if (owner != null && owner.region() != null) facets.put(Facet.REGION, Set.of(owner.region()));
        Map<SkillId, Integer> skills = new HashMap<>();
        for (SkillRequirement asked : challenge.skills())
            skills.put(asked.skill(), asked.weight() * (asked.mustHave() ? 3 : 1));
        return new IndexedChallenge(
                challenge.id().value(),
                challenge.updatedAt().toEpochMilli(),
                names(challenge, owner),
                challenge.title(),
                challenge.teaser(),
                everybody ? brief : LocalizedText.EMPTY,
                programme ? brief : LocalizedText.EMPTY,
                programme ? Clearances.ofBrief(challenge) : Set.of(),
                facets,
                skills,
                challenge.status() == ChallengeStatus.OPEN,
                millis(challenge.openedAt()),
                millis(challenge.submitUntil()),
                challenge.trl().from(),
                challenge.trl().to());
    }

    private static Set<String> spokes(ChallengeFacts challenge) {
        Set<String> spokes = new TreeSet<>();
        if (challenge.primarySpoke() > 0) spokes.add(String.valueOf(challenge.primarySpoke()));
        challenge.secondarySpokes().forEach(spoke -> spokes.add(String.valueOf(spoke)));
        return spokes;
    }

    private static String names(ChallengeFacts challenge, @Nullable OrganisationSummary owner) {
        String code = challenge.code() == null ? "" : challenge.code();
        return owner == null
                ? code
                : code + " " + both(owner.name()) + " " + (owner.city() == null ? "" : owner.city());
    }

    private static IndexedPerson indexed(ResearcherProfile person, @Nullable OrganisationSummary employer) {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.SPOKE, person.spokes().stream().map(String::valueOf).collect(Collectors.toSet()));
        facets.put(
                Facet.SECTOR, person.sectors().keySet().stream().map(Enum::name).collect(Collectors.toSet()));
        facets.put(
                Facet.SKILL,
                person.skills().stream()
                        .map(held -> String.valueOf(held.skill().value()))
                        .collect(Collectors.toSet()));
        facets.put(Facet.STAGE, Set.of(person.stage().name()));
        if (person.usualTrl() != null) facets.put(Facet.TRL, TrlBand.of(person.usualTrl()));
        if (employer != null && employer.region() != null) facets.put(Facet.REGION, Set.of(employer.region()));
        Map<SkillId, Integer> levels = new HashMap<>();
        for (DeclaredSkill held : person.skills()) levels.merge(held.skill(), held.level(), Math::max);
        return new IndexedPerson(
                person.account().value(),
                person.updatedAt().toEpochMilli(),
                employer == null ? person.name() : person.name() + " " + both(employer.name()),
                person.visibility().name(),
                person.headline(),
                person.bio(),
                person.outputs().stream()
                        .filter(ProfileOutput::useForMatching)
                        .map(ProfileOutput::title)
                        .toList(),
                facets,
                levels,
                person.openToTeams());
    }

    private static String both(LocalizedText text) {
        String it = text.it() == null ? "" : text.it();
        return text.en() == null || text.en().equals(it) ? it : it + " " + text.en();
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
