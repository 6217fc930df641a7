package it.mics.bottega.proposal.ui.writing.rows;

import com.vaadin.flow.component.Component;
import it.mics.bottega.proposal.ProposalSection;
import it.mics.bottega.proposal.parts.ImpactClaim;
import it.mics.bottega.proposal.parts.Partner;
import it.mics.bottega.proposal.parts.ProposalParts;
import it.mics.bottega.proposal.parts.Risk;
import java.util.function.Consumer;

/** Partners, risks, claims and the words for everybody as they are written. */
public final class PartRows {
    private final EditRows<Partner> partners;
    private final EditRows<Risk> risks;
    private final EditRows<ImpactClaim> claims;
    private final CardFields card;

    /** {@code changed} is told in which section. */
    public PartRows(Consumer<ProposalSection> changed) {
        partners = new EditRows<>(
                "partner", Partner.empty(), PartnerRow::new, () -> changed.accept(ProposalSection.PARTNERS));
        risks = new EditRows<>("risk", Risk.empty(), RiskRow::new, () -> changed.accept(ProposalSection.RISKS));
        claims = new EditRows<>(
                "claim", ImpactClaim.empty(), ClaimRow::new, () -> changed.accept(ProposalSection.CLAIMS));
        card = new CardFields(() -> changed.accept(ProposalSection.CARD));
    }

    /** What the fields hold. */
    public ProposalParts value() {
        return new ProposalParts(partners.value(), risks.value(), claims.value(), card.value());
    }

    /** Fills the fields; what is equal already is not touched. */
    public void show(ProposalParts parts) {
        partners.show(parts.partners());
        risks.show(parts.risks());
        claims.show(parts.claims());
        card.show(parts.card());
    }

    /** The fields of the partners. */
    public Component partners() {
        return partners;
    }

    /** The fields of the risks. */
    public Component risks() {
        return risks;
    }

    /** The fields of the words for everybody. */
    public Component card() {
        return card;
    }

    /** The fields of the claims. */
    public Component claims() {
        return claims;
    }
}
