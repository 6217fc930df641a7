package it.mics.bottega.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Icon;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.Nearness;
import it.mics.bottega.vocabulary.ProposedTerms;
import it.mics.bottega.vocabulary.TermProposing;
import java.util.function.IntSupplier;

/** The button below a picker of skills in which nothing was found. */
@org.springframework.stereotype.Component
class TermOffer implements TermProposing {
    private final ProposedTerms terms;
    private final Taxonomy taxonomy;
    private final Nearness nearness;

    TermOffer(ProposedTerms terms, Taxonomy taxonomy, Nearness nearness) {
        this.nearness = nearness;
        this.terms = terms;
        this.taxonomy = taxonomy;
    }

    @Override
    public Component offer(String typed, IntSupplier spoke) {
        NativeButton button = new NativeButton(Ui.t("vocabulary.propose.offer", typed.strip()));
        button.addClassNames("btn", "s", "term-offer");
        button.addComponentAsFirst(Icon.PLUS.create());
        button.addClickListener(event -> new ProposeTermDialog(
                        typed, spoke.getAsInt(), terms, taxonomy, nearness.now(), button::removeFromParent)
                .open());
        return button;
    }
}
