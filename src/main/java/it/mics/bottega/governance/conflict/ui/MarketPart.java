package it.mics.bottega.governance.conflict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.governance.conflict.declared.CompanyMarket;
import it.mics.bottega.governance.conflict.declared.CompanyMarket.Competitor;
import it.mics.bottega.governance.conflict.declared.Markets;
import it.mics.bottega.taxonomy.SubSector;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Notices;
import it.mics.bottega.uikit.Refusals;
import it.mics.bottega.uikit.Ui;
import java.util.stream.Collectors;

/** With whom a company of the reader competes. */
class MarketPart extends Section {
    MarketPart(CompanyMarket market, Markets markets) {
        addClassName("relation-part");
        String company = Ui.t(market.name());
        H2 heading = new H2(Ui.t("conflict.market.title", company));
        heading.addClassName("sec-h");
        MultiSelectComboBox<SubSector> parts = new MultiSelectComboBox<>(Ui.t("conflict.market.parts"));
        parts.setItems(SubSector.values());
        parts.setItemLabelGenerator(each -> Ui.t(each.key()));
        parts.setHelperText(Ui.t("conflict.market.partsHelp"));
        parts.setValue(market.subSectors());
        parts.setWidthFull();
        MultiSelectComboBox<Competitor> competitors = new MultiSelectComboBox<>(Ui.t("conflict.market.competitors"));
        competitors.setItemLabelGenerator(each -> Ui.t(each.name()));
        competitors.setItems(query -> markets.named(query.getFilter().orElse("")).stream()
                .filter(each -> !each.id().equals(market.company()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        competitors.setHelperText(Ui.t("conflict.market.competitorsHelp"));
        competitors.setValue(market.competitors());
        competitors.setWidthFull();
        Button keep = new Button(Ui.t("conflict.market.do"), event -> {
            if (Refusals.beside(
                    competitors,
                    () -> markets.keep(
                            market.company().value(),
                            parts.getValue(),
                            competitors.getValue().stream()
                                    .map(each -> each.id().value())
                                    .collect(Collectors.toSet())))) Notices.done(Ui.t("conflict.market.done"));
        });
        keep.setAriaLabel(Ui.t("conflict.market.doFor", company));
        add(
                heading,
                El.raw("p", "quiet", Ui.t("conflict.market.help")),
                El.div("relation-form stack", parts, competitors, El.div("acts", keep)));
    }
}
