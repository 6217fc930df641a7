package it.mics.bottega.proposal.parts;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The parts of a proposal that no proposal must have: lists of lines, and the words for everybody. */
public record ProposalParts(List<Partner> partners, List<Risk> risks, List<ImpactClaim> claims, PlainCard card) {
    /** None of them. */
    public static final ProposalParts NONE = new ProposalParts(List.of(), List.of(), List.of());

    /** No part has more lines. */
    public static final int MOST = 20;

    // What was sent before there were such parts is read without them.
    public ProposalParts(
            @Nullable List<Partner> partners,
            @Nullable List<Risk> risks,
            @Nullable List<ImpactClaim> claims,
            @Nullable PlainCard card) {
        this.partners = partners == null ? List.of() : List.copyOf(partners);
        this.risks = risks == null ? List.of() : List.copyOf(risks);
        this.claims = claims == null ? List.of() : List.copyOf(claims);
        this.card = card == null ? PlainCard.EMPTY : card;
    }

    /** Lines alone. */
    public ProposalParts(List<Partner> partners, List<Risk> risks, List<ImpactClaim> claims) {
        this(partners, risks, claims, PlainCard.EMPTY);
    }

    /** The same lines with this card. */
    public ProposalParts with(PlainCard other) {
        return new ProposalParts(partners, risks, claims, other);
    }

    /** Every value by its name, in one fixed order. */
    public void each(BiConsumer<String, @Nullable Object> value) {
        partners.forEach(partner -> {
            value.accept("partner", partner.name());
            value.accept("partner.contributes", partner.contributes());
            value.accept("partner.letter", partner.letter());
        });
        risks.forEach(risk -> {
            value.accept("risk", risk.what());
            value.accept("risk.likelihood", risk.likelihood());
            value.accept("risk.consequence", risk.consequence());
            value.accept("risk.answer", risk.answer());
        });
        claims.forEach(claim -> {
            value.accept("claim", claim.what());
            value.accept("claim.hundredths", claim.hundredths());
            value.accept("claim.unit", claim.unit());
            value.accept("claim.evidence", claim.evidence());
            value.accept("claim.source", claim.source());
        });
        // Unwritten it leaves no trace, so that what was sent before there was a card keeps its fingerprint.
        if (!card.it().isEmpty()) value.accept("card.it", card.it());
        if (!card.en().isEmpty()) value.accept("card.en", card.en());
    }
}
