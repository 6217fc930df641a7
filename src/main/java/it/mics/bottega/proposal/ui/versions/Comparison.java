package it.mics.bottega.proposal.ui.versions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.proposal.ProposalMerge.Part;
import it.mics.bottega.proposal.ui.PartWords;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.OldAndNew;
import it.mics.bottega.uikit.Ui;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Two texts of one proposal side by side, part by part, and the ways to bring the earlier one back. */
class Comparison extends Section {
    private final Standing earlier;
    private final Standing later;
    private final Standing now;
    private final @Nullable BiConsumer<Standing, Set<Part>> restore;

    /** {@code chosen} is told the numbers of two others; {@code restore} is null where nothing can be written any more. */
    Comparison(
            List<Standing> all,
            Standing earlier,
            Standing later,
            BiConsumer<Integer, Integer> chosen,
            @Nullable BiConsumer<Standing, Set<Part>> restore) {
        this.earlier = earlier;
        this.later = later;
        this.now = all.getFirst();
        this.restore = restore;
        addClassName("comparison");
        H2 heading = new H2(Ui.t("proposal.version.compare"));
        heading.addClassName("sec-h");
        add(
                heading,
                El.div(
                        "field-pair even",
                        choice("proposal.version.earlier", all, earlier, n -> chosen.accept(n, later.n())),
                        choice("proposal.version.later", all, later, n -> chosen.accept(earlier.n(), n))));
        Set<Part> changed = changed(earlier, later);
        if (changed.isEmpty()) {
            Paragraph same = new Paragraph(Ui.t("proposal.version.equal"));
            same.addClassName("quiet");
            add(same);
        }
        changed.forEach(part -> add(part(part)));
        Set<Part> back = changed(earlier, now);
        if (restore != null && !earlier.isNow() && back.size() > 1) add(whole(back));
    }

    private static Set<Part> changed(Standing one, Standing other) {
        Set<Part> changed = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values())
                .filter(part -> part.differs(one.content(), other.content()))
                .forEach(changed::add);
        return changed;
    }

    private static Select<Standing> choice(
            String label, List<Standing> all, Standing chosen, java.util.function.IntConsumer go) {
        Select<Standing> choice = new Select<>();
        choice.setLabel(Ui.t(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> one.title() + ", " + one.when());
        choice.setValue(chosen);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null)
                go.accept(event.getValue().n());
        });
        return choice;
    }

    private Component part(Part part) {
        OldAndNew both = new OldAndNew(
                words(part, earlier),
                words(part, later),
                Ui.t("proposal.version.earlier"),
                Ui.t("proposal.version.later"));
        Language language = later.content().language();
        if (language != Ui.language()) both.getElement().setAttribute("lang", language.code());
        Div shown = El.div("compared", new H3(Ui.t(part.key())), both);
        if (restore == null || earlier.isNow()) return shown;
        if (part.differs(earlier.content(), now.content())) {
            Button back = new Button(Ui.t("proposal.version.restore"), event -> give(EnumSet.of(part)));
            back.setAriaLabel(Ui.t("proposal.version.restore.label", Ui.t(part.key())));
            shown.add(back);
        } else {
            shown.add(El.raw("p", "quiet t1", Ui.t("proposal.version.already")));
        }
        return shown;
    }

    private static String words(Part part, Standing one) {
        String words = PartWords.of(part, one.content());
        return words.isBlank() ? Ui.t("proposal.disputed.empty") : words;
    }

    private Component whole(Set<Part> parts) {
        Button all = new Button(Ui.t("proposal.version.restore.all"), event -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(Ui.t("proposal.version.restore.title"));
            dialog.setText(Ui.t(
                    "proposal.version.restore.text",
                    earlier.title(),
                    VersionLines.parts(earlier.content(), now.content())));
            dialog.setConfirmText(Ui.t("proposal.version.restore.all"));
            dialog.setCancelable(true);
            dialog.setCancelText(Ui.t("proposal.version.restore.keep"));
            dialog.addConfirmListener(confirmed -> give(parts));
            dialog.open();
        });
        return El.div("restore-all", all, El.raw("p", "quiet t1", Ui.t("proposal.version.restore.help")));
    }

    private void give(Set<Part> parts) {
        if (restore != null) restore.accept(earlier, parts);
    }
}
