package it.mics.bottega.team.rule;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.team.TeamMember;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Of what people a team is made, in numbers.
 *
 * @param members people in the team
 * @param institutions different organisations they belonged to when joining
 * @param largest people of the organisation that most of them belonged to
 * @param fields different fields of knowledge, each person counted in one
 * @param spokes different spokes that their profiles name
 * @param earlyCareer people early in their career
 * @param industry people from companies
 * @param accepted people who accepted the agreement that is in force
 */
public record TeamMix(
        int members,
        int institutions,
        int largest,
        int fields,
        int spokes,
        int earlyCareer,
        int industry,
        int accepted) {
    /** Numbers of people and institutions, where no more is known of them. */
    public static TeamMix unknown(List<TeamMember> members) {
        return of(members, List.of(), Function.identity(), company -> false, 0, 0);
    }

    /** What these members are, as far as their profiles say; heading gives the field of a skill, company tells firms apart. */
    public static TeamMix of(
            List<TeamMember> members,
            Collection<ResearcherProfile> profiles,
            Function<SkillId, SkillId> heading,
            Predicate<OrganisationId> company,
            int year,
            int agreement) {
        Map<OrganisationId, Long> from = members.stream()
                .map(TeamMember::organisationAtJoin)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<SkillId> fields = new HashSet<>();
        Set<Integer> spokes = new HashSet<>();
        int early = 0;
        Map<AccountId, ResearcherProfile> known = new HashMap<>();
        for (ResearcherProfile profile : profiles) {
            known.put(profile.account(), profile);
            field(profile, heading).ifPresent(fields::add);
            spokes.addAll(profile.spokes());
            if (profile.earlyCareer(year)) early++;
        }
        long industry = members.stream()
                .filter(member -> fromIndustry(known.get(member.account()), member.organisationAtJoin(), company))
                .count();
        return new TeamMix(
                members.size(),
                from.size(),
                from.values().stream().mapToInt(Long::intValue).max().orElse(0),
                fields.size(),
                spokes.size(),
                early,
                (int) industry,
                (int) members.stream()
                        .filter(member -> member.agreement() >= agreement)
                        .count());
    }

    /** True for people of companies, whatever their profile says, and for researchers in industry. */
    public static boolean fromIndustry(
            @Nullable ResearcherProfile profile,
            @Nullable OrganisationId organisation,
            Predicate<OrganisationId> company) {
        return (profile != null && profile.stage() == CareerStage.INDUSTRY_RESEARCHER)
                || (organisation != null && company.test(organisation));
    }

    /** The heading of the thesaurus under which the person knows most: levels added up, of equals the lower number. */
    private static Optional<SkillId> field(ResearcherProfile profile, Function<SkillId, SkillId> heading) {
        return profile.skills().stream()
                .collect(Collectors.groupingBy(
                        skill -> heading.apply(skill.skill()), Collectors.summingInt(DeclaredSkill::level)))
                .entrySet()
                .stream()
                .max(Map.Entry.<SkillId, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().value()))
                .map(Map.Entry::getKey);
    }

    /** How many percent of the team the institution with most members has, rounded up; 0 where nobody’s is known. */
    public int share() {
        return members == 0 ? 0 : (100 * largest + members - 1) / members;
    }

    /** How many people from elsewhere would bring the largest institution down to this share. */
    public int missingForShare(int percent) {
        return Math.max(0, (100 * largest + percent - 1) / percent - members);
    }
}
