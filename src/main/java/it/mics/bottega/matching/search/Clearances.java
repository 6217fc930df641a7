package it.mics.bottega.matching.search;

import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.directory.ProfilePolicy;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Clearance terms: what a document asks for, and what a reader holds; the same rules as the policies of challenges and profiles. */
final class Clearances {
    private static final String PROGRAMME = "programme";

    private Clearances() {}

    /** Any one of these lets its holder search a brief that only the programme may read. */
    static Set<String> ofBrief(ChallengeFacts challenge) {
        return Set.of(PROGRAMME, owner(challenge.owner()));
    }

    /** What this reader holds for briefs. */
    static Set<String> forBriefs(Actor actor) {
        Set<String> held = new HashSet<>();
        if (inProgramme(actor)) held.add(PROGRAMME);
        for (Grant grant : actor.grants()) {
            OrganisationId organisation = grant.organisation();
            if (grant.role() == Role.COMPANY_MEMBER && organisation != null) held.add(owner(organisation));
        }
        return held;
    }

    /** Which profiles this reader may find. */
    static Set<String> forPeople(Actor actor, ProfilePolicy policy) {
        return Arrays.stream(ProfileVisibility.values())
                .filter(visibility -> policy.mayRead(actor, visibility))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static boolean inProgramme(Actor actor) {
        return actor.has(Role.RESEARCHER)
                || actor.has(Role.SPOKE_LEADER)
                || actor.has(Role.SPOKE_DEPUTY)
                || actor.has(Role.PROGRAMME_OFFICE);
    }

    private static String owner(OrganisationId organisation) {
        return "owner:" + organisation.value();
    }
}
