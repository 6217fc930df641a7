package it.mics.bottega.proposal.parts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** The structured parts as rows of a proposal. */
@Embeddable
public class KeptParts {
    @ElementCollection
    @CollectionTable(name = "proposal_partner", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Partner> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_risk", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Risk> risks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_claim", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ImpactClaim> claims = new ArrayList<>();

    @Embedded
    private PlainCard card = PlainCard.EMPTY;

    /** Puts these in place of those that are there. */
    public void write(ProposalParts parts) {
        partners.clear();
        partners.addAll(parts.partners());
        risks.clear();
        risks.addAll(parts.risks());
        claims.clear();
        claims.addAll(parts.claims());
        card = parts.card();
    }

    /** The parts as they stand. */
    public ProposalParts read() {
        return new ProposalParts(partners, risks, claims, card);
    }
}
