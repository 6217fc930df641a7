package it.mics.bottega.identity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is acting now: the account, the grants it holds at this moment and the organisations it belongs to. */
public record Actor(@Nullable AccountId account, String name, Set<Grant> grants, Set<OrganisationId> organisations) {
    /** Somebody who has not signed in. */
    public static final Actor VISITOR = new Actor(null, "", Set.of(), Set.of());

    /** True for somebody who has not signed in. */
    public boolean isVisitor() {
        return account == null;
    }

    /** The account of somebody who has signed in. */
    public AccountId id() {
        if (account == null) throw new IllegalStateException("A visitor has no account");
        return account;
    }

    /** True for exactly this account. */
    public boolean is(AccountId other) {
        return other.equals(account);
    }

    /** True where this role is held with any scope. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** True where the person takes part in the programme, in whatever role. */
    public boolean takesPart() {
        return grants.stream().anyMatch(grant -> grant.role().takesPart());
    }

    /** True where the person acts for this company. */
    public boolean actsFor(OrganisationId company) {
        return grants.contains(new Grant(Role.COMPANY_MEMBER, company, null));
    }

    /** True where the person leads this spoke or is its deputy. */
    public boolean moderates(int spoke) {
        return grants.contains(new Grant(Role.SPOKE_LEADER, null, spoke))
                || grants.contains(new Grant(Role.SPOKE_DEPUTY, null, spoke));
    }

    /** True where the person belongs to this organisation, in whatever capacity. */
    public boolean belongsTo(OrganisationId organisation) {
        return organisations.contains(organisation) || actsFor(organisation);
    }

    /** The companies for which the person acts, always in the same order. */
    public List<OrganisationId> companies() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.COMPANY_MEMBER)
                .flatMap(grant -> Optional.ofNullable(grant.organisation()).stream())
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
    }

    /** What views and services ask for: that somebody has signed in, and each role held. */
    public Set<String> authorities() {
        Set<String> all = new LinkedHashSet<>();
        all.add("ROLE_SIGNED_IN");
        grants.forEach(grant -> all.add(grant.role().authority()));
        return all;
    }
}
