package it.mics.bottega.matching.ui;

import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.directory.CareerStage;
import it.mics.bottega.matching.index.Facet;
import it.mics.bottega.matching.search.TrlBand;
import it.mics.bottega.taxonomy.Sector;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Ui;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words for facets and their values in the reader's language, and the order in which values stand. */
@Component
class FacetNames {
    private final Taxonomy taxonomy;

    FacetNames(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    String of(Facet facet) {
        return Ui.t("matching.facet." + facet.name());
    }

    /** The name of a value; an address may hold anything, so an unknown value stands for itself. */
    String of(Facet facet, String value) {
        try {
            return switch (facet) {
                case STATE -> Ui.t(ChallengeStatus.valueOf(value).key());
                case SPOKE ->
                    value + " · " + Ui.t(taxonomy.spoke(Integer.parseInt(value)).shortTitle());
                case SECTOR -> Ui.t(Sector.valueOf(value).key());
                case SKILL ->
                    capital(Ui.t(taxonomy.thesaurus()
                            .get(new SkillId(Integer.parseInt(value)))
                            .label()));
                case TRL -> Ui.t(TrlBand.valueOf(value).key());
                case REGION ->
                    taxonomy.region(value).map(region -> Ui.t(region.name())).orElse(value);
                case STAGE -> Ui.t(CareerStage.valueOf(value).key());
            };
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** The counted values in reading order: what has an order of its own keeps it, the others by number. */
    List<String> ordered(Facet facet, Map<String, Integer> counts) {
        Comparator<String> order = switch (facet) {
            case STATE ->
                Comparator.comparingInt(value -> ChallengeStatus.valueOf(value).ordinal());
            case TRL -> Comparator.comparingInt(value -> TrlBand.valueOf(value).ordinal());
            case STAGE ->
                Comparator.comparingInt(value -> CareerStage.valueOf(value).ordinal());
            case SPOKE -> Comparator.naturalOrder();
            default ->
                Comparator.comparingInt((String value) -> -counts.getOrDefault(value, 0))
                        .thenComparing(value -> of(facet, value));
        };
        return counts.keySet().stream().sorted(order).toList();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
