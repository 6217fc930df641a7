package it.mics.bottega.identity.oidc;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What the person who came in through the issuer lacks because the issuer did not say enough about them. */
@Service
public class MissingAccess {
    private final CurrentActor current;
    private final FirstSignIn accounts;

    MissingAccess(CurrentActor current, FirstSignIn accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    /** One thing that is missing, and the key of the organisation that is unknown to us, or an empty text. */
    public record Gap(Reason reason, String key) {}

    /** Why something is missing. */
    public enum Reason {
        NO_ORGANISATION,
        UNKNOWN_ORGANISATION,
        NO_SPOKE,
        NO_ROLE
    }

    /** What the person who is acting lacks; empty for everybody who came in another way. */
    public List<Gap> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcAccount account)) return List.of();
        Actor actor = current.get();
        Claims claims = Claims.of(account);
        List<Gap> gaps = new ArrayList<>();
        String key = claims.organisation();
        boolean company = claims.roles().contains(Role.COMPANY_MEMBER)
                && actor.companies().isEmpty();
        if (key != null
                && accounts.organisation(key).isEmpty()
                && actor.organisations().isEmpty()) {
            gaps.add(new Gap(Reason.UNKNOWN_ORGANISATION, key));
        } else if (company && key == null) {
            gaps.add(new Gap(Reason.NO_ORGANISATION, ""));
        }
        if (claims.roles().contains(Role.SPOKE_LEADER) && claims.spoke() == null && !actor.has(Role.SPOKE_LEADER)) {
            gaps.add(new Gap(Reason.NO_SPOKE, ""));
        }
        if (gaps.isEmpty() && actor.grants().isEmpty()) gaps.add(new Gap(Reason.NO_ROLE, ""));
        return gaps;
    }
}
