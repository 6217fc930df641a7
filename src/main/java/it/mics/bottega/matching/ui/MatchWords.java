package it.mics.bottega.matching.ui;

import com.vaadin.flow.component.html.Span;
import it.mics.bottega.matching.Contribution;
import it.mics.bottega.matching.Evidence;
import it.mics.bottega.matching.Match;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.ContributionBar;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a match into words and lengths: the emphasised sentence, the bar, and where each point comes from. */
@Component
public class MatchWords {
    private final Taxonomy taxonomy;

    MatchWords(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** A sentence whose parts between asterisks are emphasised. */
    public static Span emphasised(String sentence) {
        Span span = new Span();
        String[] parts = sentence.split("\\*");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty()) continue;
            if (i % 2 == 1) span.add(El.raw("strong", "", parts[i]));
            else span.add(parts[i]);
        }
        return span;
    }

    /** The bar of a match, with legend and table or thin for a list. */
    public ContributionBar bar(Match match, boolean thin) {
        return new ContributionBar(
                match.contributions().stream()
                        .map(part -> new ContributionBar.Part(
                                Ui.t(part.factor().key()), source(part), part.points(), part.weight()))
                        .toList(),
                thin);
    }

    private String source(Contribution contribution) {
        List<? extends Evidence> evidence = contribution.evidence();
        if (evidence.isEmpty()) return Ui.t("matching.source.nothingAsked");
        return capital(evidence.stream()
                .map(this::source)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; ")));
    }

    private String source(Evidence evidence) {
        return switch (evidence) {
            case Evidence.SkillHeld skill -> skill(skill);
            case Evidence.TextLikeness text -> Ui.t("matching.source.text", text.outputs());
            case Evidence.SpokeNear near ->
                near.spoke() == 0
                        ? Ui.t("matching.source.noSpoke")
                        : Ui.t(
                                near.value() >= 1 ? "matching.source.spoke" : "matching.source.spokeNear",
                                near.spoke(),
                                near.primary());
            case Evidence.SectorKnown known -> {
                var sector = known.sector();
                yield sector == null
                        ? Ui.t("matching.source.noSector")
                        : Ui.t(
                                known.proven() ? "matching.source.sector" : "matching.source.sectorDeclared",
                                Ui.t(sector.key()));
            }
            case Evidence.TrlShared trl -> {
                var usual = trl.usual();
                yield usual == null
                        ? Ui.t("matching.source.noTrl")
                        : Ui.t(
                                "matching.source.trl",
                                usual.from(),
                                usual.to(),
                                trl.asked().from(),
                                trl.asked().to());
            }
            case Evidence.Bid bid -> Ui.t("matching.source." + bid.interest().name());
            case Evidence.TimeFree free -> {
                var from = free.from();
                yield from == null
                        ? Ui.t("matching.source.free", free.percent())
                        : Ui.t("matching.source.freeFrom", free.percent(), Dates.day(from));
            }
        };
    }

    private String skill(Evidence.SkillHeld skill) {
        String asked = label(skill.asked());
        int percent = (int) Math.round(skill.adequacy() * 100);
        if (skill.held() == null) return Ui.t("matching.source.skillMissing", asked);
        if (skill.full()) return Ui.t("matching.source.skillFull", asked);
        if (skill.related())
            return Ui.t("matching.source.skillRelated", asked, percent, label(Objects.requireNonNull(skill.held())));
        return Ui.t("matching.source.skillPart", asked, percent, skill.level(), skill.minLevel());
    }

    private String label(SkillId skill) {
        return taxonomy.thesaurus()
                .find(skill)
                .map(found -> Ui.t(found.label()))
                .orElse("");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
