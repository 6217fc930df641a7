package it.mics.bottega.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;

/** Who somebody is, in both languages; the reader's own language comes first. */
class AboutPart extends FormPart {
    private static final int BIO_ROWS = 5;

    private final TextArea headlineIt = headline(Language.IT);
    private final TextArea headlineEn = headline(Language.EN);
    private final TextArea bioIt = bio(Language.IT);
    private final TextArea bioEn = bio(Language.EN);
    private final Select<CareerStage> stage = new Select<>();
    private final IntegerField careerStart = new IntegerField();
    private final TextField orcid = new TextField();

    AboutPart(Runnable changed) {
        super("about", changed);
        stage.setLabel(Ui.t("directory.field.stage"));
        stage.setItems(CareerStage.values());
        stage.setItemLabelGenerator(value -> Ui.t(value.key()));
        described(stage, "stage");
        careerStart.setLabel(Ui.t("directory.field.careerStart"));
        described(careerStart, "careerStart");
        orcid.setLabel(Ui.t("directory.field.orcid"));
        orcid.setPlaceholder("0000-0000-0000-0000");
        described(orcid, "orcid");
        field("headline.it", headlineIt);
        field("headline.en", headlineEn);
        field("bio.it", bioIt);
        field("bio.en", bioEn);
        add(pair(headlineIt, headlineEn), pair(bioIt, bioEn));
        add(El.div("side-3", field("stage", stage), field("careerStart", careerStart), field("orcid", orcid)));
    }

    /** The ORCID iD as it stands in its field. */
    String orcid() {
        return orcid.getValue();
    }

    void show(ProfileDraft.About about) {
        quietly(() -> {
            headlineIt.setValue(words(about.headline(), Language.IT));
            headlineEn.setValue(words(about.headline(), Language.EN));
            bioIt.setValue(words(about.bio(), Language.IT));
            bioEn.setValue(words(about.bio(), Language.EN));
            stage.setValue(about.stage());
            careerStart.setValue(about.careerStart());
            orcid.setValue(about.orcid());
        });
    }

    ProfileDraft.About written() {
        return new ProfileDraft.About(
                new LocalizedText(oneLine(headlineIt), oneLine(headlineEn)),
                new LocalizedText(bioIt.getValue(), bioEn.getValue()),
                stage.getValue(),
                careerStart.getValue(),
                orcid.getValue());
    }

    static String oneLine(TextArea area) {
        return area.getValue().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String words(LocalizedText text, Language language) {
        String words = text.in(language);
        return words == null ? "" : words;
    }

    /** One line, yet an area: it grows where the words do not fit, so that nobody writes blind. */
    private static TextArea headline(Language language) {
        TextArea field = described(new TextArea(Ui.t("directory.field.headline." + language.code())), "headline");
        field.setMinRows(1);
        field.getElement().setAttribute("lang", language.code());
        return field;
    }

    private static TextArea bio(Language language) {
        TextArea field = described(new TextArea(Ui.t("directory.field.bio." + language.code())), "bio");
        field.getElement().setAttribute("lang", language.code());
        field.setMinRows(BIO_ROWS);
        return field;
    }

    /** The reader's own language comes first. */
    private static Component pair(Component italian, Component english) {
        return Ui.language() == Language.IT ? El.div("side-2", italian, english) : El.div("side-2", english, italian);
    }

    static <F extends Component & HasHelper> F described(F field, String key) {
        field.setHelperText(Ui.t("directory.field." + key + ".help"));
        field.getElement().getThemeList().add("helper-above-field");
        return field;
    }
}
