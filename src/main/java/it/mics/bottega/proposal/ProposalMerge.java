package it.mics.bottega.proposal;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.parts.ProposalParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Two people wrote on the same proposal: parts that only one of them changed come together by themselves, parts that both changed
 * are kept twice, for them to choose.
 */
public record ProposalMerge(ProposalContent merged, List<Part> disputed) {
    /** A part of the proposal that is compared and chosen as a whole. */
    public enum Part {
        TITLE(ProposalContent::title),
        SUMMARY(ProposalContent::summary),
        APPROACH(ProposalContent::approach),
        IMPACT(ProposalContent::impact),
        LANGUAGE(ProposalContent::language),
        TRL(content -> List.of(String.valueOf(content.trlNow()), String.valueOf(content.trlTarget()))),
        PLAN(ProposalContent::plan),
        BUDGET(ProposalContent::budget),
        PARTNERS(content -> content.parts().partners()),
        RISKS(content -> content.parts().risks()),
        CLAIMS(content -> content.parts().claims()),
        CARD(content -> content.parts().card());

        private final Function<ProposalContent, Object> value;

        Part(Function<ProposalContent, Object> value) {
            this.value = value;
        }

        /** True where the two say different things here. */
        public boolean differs(ProposalContent one, ProposalContent other) {
            return !Objects.equals(value.apply(one), value.apply(other));
        }

        /** The message key of the name. */
        public String key() {
            return "proposal.part." + name();
        }
    }

    /** Brings together what became of a text that both began from; disputed parts hold my own words. */
    public static ProposalMerge of(ProposalContent base, ProposalContent theirs, ProposalContent mine) {
        ProposalContent merged = mine;
        List<Part> disputed = new ArrayList<>();
        for (Part part : Part.values()) {
            if (!part.differs(base, theirs)) continue;
            if (!part.differs(base, mine)) merged = take(part, theirs, merged);
            else if (part.differs(theirs, mine)) disputed.add(part);
        }
        return new ProposalMerge(merged, List.copyOf(disputed));
    }

    /** The content with this part taken from another one. */
    public static ProposalContent take(Part part, ProposalContent from, ProposalContent into) {
        boolean trl = part == Part.TRL;
        Language language = part == Part.LANGUAGE ? from.language() : into.language();
        return new ProposalContent(
                part == Part.TITLE ? from.title() : into.title(),
                part == Part.SUMMARY ? from.summary() : into.summary(),
                part == Part.APPROACH ? from.approach() : into.approach(),
                part == Part.IMPACT ? from.impact() : into.impact(),
                language,
                trl ? from.trlNow() : into.trlNow(),
                trl ? from.trlTarget() : into.trlTarget(),
                part == Part.PLAN ? from.plan() : into.plan(),
                part == Part.BUDGET ? from.budget() : into.budget(),
                new ProposalParts(
                        (part == Part.PARTNERS ? from : into).parts().partners(),
                        (part == Part.RISKS ? from : into).parts().risks(),
                        (part == Part.CLAIMS ? from : into).parts().claims(),
                        (part == Part.CARD ? from : into).parts().card()));
    }
}
