package it.mics.bottega.evaluation.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.criteria.Criterion;
import it.mics.bottega.evaluation.ranking.Exact;
import it.mics.bottega.evaluation.ranking.Ranking.Tie;
import it.mics.bottega.evaluation.ranking.RankingSheet;
import it.mics.bottega.proposal.SubmittedProposal;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers, criteria and proposals of a ranking in the reader’s words. */
record RankingWords(RankingSheet sheet) {
    static Component link(ChallengeFacts challenge) {
        return El.raw("p", "", El.link(ChallengeLinks.ranking(challenge.id()), Ui.t("ranking.link"), ""));
    }

    /** With two decimals, as the reader writes them. */
    static String number(@Nullable Exact number) {
        return number == null ? "–" : number(number.rounded(2));
    }

    static String number(@Nullable BigDecimal number) {
        if (number == null) return "–";
        NumberFormat format = NumberFormat.getNumberInstance(Ui.language().locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Its title; a number where the reader may not know it. */
    String title(UUID proposal) {
        SubmittedProposal known = sheet.proposals().get(proposal);
        if (known != null) return known.content().title();
        return Ui.t("ranking.unnamed", number(proposal));
    }

    private int number(UUID proposal) {
        return sheet.ranking().standings().stream()
                        .map(one -> one.proposal())
                        .toList()
                        .indexOf(proposal)
                + 1;
    }

    /** The title as an element in its own language. */
    Component titled(UUID proposal) {
        Component title = El.span("", title(proposal));
        SubmittedProposal known = sheet.proposals().get(proposal);
        if (known != null && known.content().language() != Ui.language())
            title.getElement().setAttribute("lang", known.content().language().code());
        return title;
    }

    String criterion(UUID id) {
        return sheet.criteria().stream()
                .filter(one -> one.id().value().equals(id))
                .map(Criterion::label)
                .map(Ui::t)
                .findFirst()
                .orElse("");
    }

    String criteria(Collection<UUID> ids) {
        return sheet.criteria().stream()
                .filter(one -> ids.contains(one.id().value()))
                .map(one -> Ui.t(one.label()))
                .collect(Collectors.joining(", "));
    }

    /** Why one of two with the same score stands ahead. */
    String tie(Tie tie) {
        UUID criterion = tie.criterion();
        return Ui.t(
                tie.rule().key(),
                title(tie.ahead()),
                title(tie.behind()),
                criterion == null ? "" : criterion(criterion));
    }
}
