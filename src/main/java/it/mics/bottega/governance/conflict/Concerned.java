package it.mics.bottega.governance.conflict;

import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.People;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a decision concerns: the companies that own its subject, the people on its sides, and the things it touches. */
public record Concerned(Set<OrganisationId> owners, List<Party> people, Set<Thing> things) {
    public Concerned {
        owners = Set.copyOf(owners);
        people = List.copyOf(people);
        things = Set.copyOf(things);
    }

    /** The people on its sides. */
    public Set<AccountId> accounts() {
        return people.stream().map(Party::account).collect(Collectors.toSet());
    }

    /** The people on its sides and those who act for its companies, without this person. */
    Set<AccountId> others(AccountId person, People directory) {
        Set<AccountId> others = new HashSet<>(accounts());
        for (OrganisationId owner : owners) others.addAll(directory.membersOf(owner));
        others.remove(person);
        return others;
    }

    /** The ids of the things of this kind. */
    public Set<java.util.UUID> things(String kind) {
        return things.stream()
                .filter(thing -> thing.kind().equals(kind))
                .map(Thing::id)
                .collect(Collectors.toSet());
    }
}
