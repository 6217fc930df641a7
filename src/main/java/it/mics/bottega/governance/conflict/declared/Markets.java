package it.mics.bottega.governance.conflict.declared;

import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.SubSector;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With whom a company competes, as its own people say; nobody else reads it, the rules only say that a relation exists. */
@Service
@PreAuthorize("hasRole('COMPANY_MEMBER')")
public class Markets {
    private static final int MOST = 40;
    private static final int SHOWN = 20;

    private final MarketQueries markets;
    private final CurrentActor current;

    Markets(MarketQueries markets, CurrentActor current) {
        this.markets = markets;
        this.current = current;
    }

    /** The markets of the companies for which the person acts. */
    @Transactional(readOnly = true)
    public List<CompanyMarket> mine() {
        return current.require().companies().stream().map(markets::of).toList();
    }

    /** Companies by name, to choose competitors from. */
    @Transactional(readOnly = true)
    public List<CompanyMarket.Competitor> named(String letters) {
        return markets.named(letters.strip(), SHOWN);
    }

    /** Says in which parts of the sectors the company works and with whom it competes; it counts from the next decision on. */
    @Transactional
    public void keep(UUID company, Set<SubSector> parts, Set<UUID> competitors) {
        Actor actor = current.require();
        OrganisationId own = new OrganisationId(company);
        if (!actor.actsFor(own)) throw new NotFound();
        if (competitors.contains(company)) throw new RuleViolation("conflict.market.self");
        if (competitors.size() > MOST) throw new RuleViolation("conflict.market.tooMany", MOST);
        markets.hold(own);
        markets.write(own, parts, competitors);
    }
}
