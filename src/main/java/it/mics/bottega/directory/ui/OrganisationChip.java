package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.html.Span;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.taxonomy.Region;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.Optional;

/** An organisation in a line: its name, and below it what it is and where. */
public class OrganisationChip extends Span {
    /** A chip for this organisation; the region is the one it is seated in, where known. */
    public OrganisationChip(OrganisationSummary organisation, Optional<Region> region) {
        addClassName("org-chip");
        add(El.text(organisation.name(), "org-name"), El.raw("small", "faint", place(organisation, region)));
    }

    private static String place(OrganisationSummary organisation, Optional<Region> region) {
        String kind = Ui.t(organisation.kind().key());
        String where = Optional.ofNullable(organisation.city())
                .or(() -> region.map(known -> Ui.t(known.name())))
                .orElse("");
        return where.isEmpty() ? kind : kind + ", " + where;
    }
}
