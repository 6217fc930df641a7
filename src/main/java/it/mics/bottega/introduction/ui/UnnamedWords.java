package it.mics.bottega.introduction.ui;

import it.mics.bottega.introduction.Unnamed;
import it.mics.bottega.uikit.Ui;

/** A person without a name, in words: role and kind of institution. */
final class UnnamedWords {
    private UnnamedWords() {}

    static String of(Unnamed person) {
        var stage = person.stage();
        if (stage == null) return Ui.t("introduction.hidden");
        var kind = person.institution();
        return kind == null ? Ui.t(stage.key()) : Ui.t("introduction.unnamed", Ui.t(stage.key()), Ui.t(kind.key()));
    }
}
