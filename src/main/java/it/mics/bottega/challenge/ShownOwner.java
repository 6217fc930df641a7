package it.mics.bottega.challenge;

import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.uikit.Ui;
import org.jspecify.annotations.Nullable;

/** The company of a challenge as one reader may know it: its card, or null and until when its name is withheld. */
public record ShownOwner(@Nullable OrganisationSummary company, AnonymousUntil until) {
    /** The name alone, or the words in its place. */
    public String words() {
        return company == null ? Ui.t("challenge.company.withheld." + until.name()) : Ui.t(company.name());
    }
}
