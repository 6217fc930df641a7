package it.mics.bottega.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.identity.PersonalRecord;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.privacy.KeptAboutMe;
import it.mics.bottega.privacy.Wording;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;

/** Everything that is kept, part by part: what it is for, how much there is, and on opening all of it. */
class KeptPart extends Div {
    /** More of it is in the file: nobody reads hundreds of entries on a page. */
    private static final int SHOWN = 40;

    private final transient Wording words;
    private final Language language = Ui.language();

    KeptPart(KeptAboutMe.Export export, Wording words) {
        this.words = words;
        addClassName("kept");
        export.sections().stream()
                .filter(section -> !section.records().isEmpty())
                .forEach(section -> add(part(section)));
    }

    private Component part(KeptAboutMe.Section section) {
        Component summary = El.div(
                "kept-head",
                El.raw("b", "", words.part(language, section.part())),
                El.span("badge", Ui.t("privacy.kept.count", section.records().size())),
                El.span("quiet", words.why(language, section.part())));
        Details details = new Details(summary);
        details.setId("kept-" + section.part());
        // Drawn when it is opened: most people open one or two.
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) details.add(records(section));
        });
        return details;
    }

    private Component records(KeptAboutMe.Section section) {
        Div all = El.div("kept-records");
        String before = "";
        List<PersonalRecord> shown = section.records().stream().limit(SHOWN).toList();
        for (PersonalRecord kept : shown) {
            if (!kept.kind().equals(before)) all.add(El.raw("h3", "", words.kind(language, kept.kind())));
            before = kept.kind();
            Component list = El.raw("dl", "");
            kept.fields().forEach((field, value) -> {
                Component written = El.raw("dd", "", words.value(language, value));
                if (value instanceof LocalizedText text) El.markLanguage(written, text);
                list.getElement()
                        .appendChild(
                                El.raw("dt", "", words.field(language, field)).getElement(), written.getElement());
            });
            all.add(list);
        }
        int more = section.records().size() - shown.size();
        if (more > 0) all.add(El.raw("p", "quiet", Ui.t("privacy.kept.more", more)));
        return all;
    }
}
