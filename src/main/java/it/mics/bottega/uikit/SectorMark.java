package it.mics.bottega.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A sector's glyph beside its word, in its hue. */
public class SectorMark extends Span {
    /** The mark of the sector with this name, for example {@code FASHION}. */
    public SectorMark(String sector) {
        addClassNames("sector", sector.toLowerCase(Locale.ROOT));
        add(Icon.mark(sector.toLowerCase(Locale.ROOT)), new Span(Ui.t("sector." + sector)));
    }
}
