package it.mics.bottega.identity;

import java.util.List;
import org.springframework.stereotype.Service;

/** Who holds a role now: the addressees of what concerns an office and not a person. */
@Service
public class RoleHolders {
    private final IdentityQueries queries;

    RoleHolders(IdentityQueries queries) {
        this.queries = queries;
    }

    /** Who leads this spoke. */
    public List<AccountId> leaders(int spoke) {
        return queries.holders(Role.SPOKE_LEADER, "spoke", spoke);
    }

    /** The deputies of this spoke’s leader. */
    public List<AccountId> deputies(int spoke) {
        return queries.holders(Role.SPOKE_DEPUTY, "spoke", spoke);
    }

    /** Who holds a role that has no scope, for example the programme office. */
    public List<AccountId> everywhere(Role role) {
        return queries.holders(role, "scope", "GLOBAL");
    }
}
