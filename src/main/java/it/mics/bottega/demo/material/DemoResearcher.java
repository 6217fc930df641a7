package it.mics.bottega.demo.material;

import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.directory.DeclaredSkill;
import it.mics.bottega.directory.ProfileVisibility;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.TrlRange;
import it.mics.bottega.taxonomy.Sector;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A researcher of the demonstration; dates are given as days before (negative: after) the day of loading. */
public record DemoResearcher(
        String key,
        String name,
        boolean woman,
        String institution,
        LocalizedText headline,
        LocalizedText bio,
        CareerStage stage,
        @Nullable Integer careerStart,
        ProfileVisibility visibility,
        boolean openToTeams,
        int capacity,
        @Nullable Integer freeInDays,
        int percent,
        @Nullable TrlRange trl,
        List<DeclaredSkill> skills,
        SortedSet<Integer> spokes,
        Map<Sector, Boolean> sectors,
        List<Output> outputs,
        int updatedDaysAgo) {

    /** A publication or other result. */
    public record Output(String title, int year, @Nullable String doi, boolean useForMatching) {}

    /** The post in the words of the institution. */
    public String title() {
        return switch (stage) {
            case PHD -> woman ? "Dottoranda" : "Dottorando";
            case POSTDOC -> "Assegnista";
            case TENURE_TRACK -> woman ? "Ricercatrice" : "Ricercatore";
            case ASSOCIATE -> woman ? "Professoressa associata" : "Professore associato";
            case FULL -> woman ? "Professoressa ordinaria" : "Professore ordinario";
            case TECHNOLOGIST -> woman ? "Tecnologa" : "Tecnologo";
            case INDUSTRY_RESEARCHER -> woman ? "Ricercatrice industriale" : "Ricercatore industriale";
        };
    }
}
