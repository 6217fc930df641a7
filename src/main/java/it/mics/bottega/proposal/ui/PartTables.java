package it.mics.bottega.proposal.ui;

import com.vaadin.flow.component.Component;
import it.mics.bottega.proposal.parts.ImpactClaim;
import it.mics.bottega.proposal.parts.Partner;
import it.mics.bottega.proposal.parts.Risk;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Partners, risks and claims to read; {@code written} marks what is in the language of the proposal. */
final class PartTables {
    private PartTables() {}

    static Component partners(List<Partner> partners, UnaryOperator<Component> written) {
        return El.raw(
                "ul",
                "roster",
                partners.stream()
                        .map(partner -> El.raw(
                                "li",
                                "",
                                written.apply(El.raw("b", "", partner.name())),
                                written.apply(El.raw("small", "", partner.contributes())),
                                El.raw(
                                        "small",
                                        "letter",
                                        Ui.t(
                                                partner.letter()
                                                        ? "proposal.partner.hasLetter"
                                                        : "proposal.partner.noLetter"))))
                        .toArray(Component[]::new));
    }

    static Component risks(List<Risk> risks, UnaryOperator<Component> written) {
        return table(
                List.of(
                        "proposal.risk.what",
                        "proposal.risk.likelihood",
                        "proposal.risk.consequence",
                        "proposal.risk.answer"),
                risks.stream()
                        .map(risk -> row(
                                risk.isSerious() ? "serious" : "",
                                written.apply(El.raw("th", "", risk.what())),
                                cell("proposal.risk.likelihood", PartWords.step(risk.likelihood())),
                                cell("proposal.risk.consequence", PartWords.step(risk.consequence())),
                                written.apply(cell("proposal.risk.answer", risk.answer())))));
    }

    static Component claims(List<ImpactClaim> claims, UnaryOperator<Component> written) {
        return table(
                List.of(
                        "proposal.claim.what",
                        "proposal.claim.figure",
                        "proposal.claim.evidence",
                        "proposal.claim.source"),
                claims.stream()
                        .map(claim -> row(
                                "",
                                written.apply(El.raw("th", "", claim.what())),
                                cell("proposal.claim.figure", PartWords.figure(claim)),
                                cell(
                                        "proposal.claim.evidence",
                                        Ui.t(claim.evidence().key())),
                                written.apply(cell("proposal.claim.source", claim.source())))));
    }

    private static Component table(List<String> heads, Stream<Component> rows) {
        Component[] titles = heads.stream()
                .map(key -> {
                    Component head = El.raw("th", "", Ui.t(key));
                    head.getElement().setAttribute("scope", "col");
                    return head;
                })
                .toArray(Component[]::new);
        return El.raw(
                "table",
                "parts",
                El.raw("thead", "", El.raw("tr", "", titles)),
                El.raw("tbody", "", rows.toArray(Component[]::new)));
    }

    private static Component row(String classes, Component... cells) {
        Arrays.stream(cells).findFirst().ifPresent(head -> head.getElement().setAttribute("scope", "row"));
        return El.raw("tr", classes, cells);
    }

    /** On the phone the rows stand by themselves, so each cell carries the name of its column. */
    private static Component cell(String key, String words) {
        Component cell = El.raw("td", "", words);
        cell.getElement().setAttribute("data-label", Ui.t(key));
        return cell;
    }
}
