package it.mics.bottega.matching;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.taxonomy.Thesaurus;
import it.mics.bottega.uikit.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Says in one sentence why a match is one, from its contributions and nothing else; what matters stands between asterisks. */
@Component
public class WhySentence {
    private static final int CLAUSES = 3;
    private static final double WORTH_SAYING = 0.35;

    private final Messages messages;
    private final Supplier<Thesaurus> thesaurus;

    @Autowired
    WhySentence(Messages messages, Taxonomy taxonomy) {
        this(messages, taxonomy::thesaurus);
    }

    /** Says it with the labels of this thesaurus. */
    public WhySentence(Messages messages, Supplier<Thesaurus> thesaurus) {
        this.messages = messages;
        this.thesaurus = thesaurus;
    }

    /** The sentence for the person themselves. */
    public String toYou(Match match, Language language) {
        return sentence(match, language, "you");
    }

    /** The sentence about the person, for others; it names nobody. */
    public String aboutThem(Match match, Language language) {
        return sentence(match, language, "them");
    }

    /** What a stretch lacks: the share of must-haves covered and the widest gap. */
    public String gap(Match match, Language language) {
        int percent = (int) Math.floor(match.mustHaveCover() * 100);
        return match.gaps().stream()
                .findFirst()
                .map(gap -> messages.text(
                        language, "matching.why.gap", percent, label(gap.asked(), language), gap.minLevel()))
                .orElseGet(() -> messages.text(language, "matching.why.cover", percent));
    }

    private String sentence(Match match, Language language, String voice) {
        List<String> clauses = new ArrayList<>();
        match.contributions().stream()
                .filter(contribution -> contribution.points() >= WORTH_SAYING * contribution.weight())
                .sorted(Comparator.comparingDouble(Contribution::points)
                        .reversed()
                        .thenComparing(Contribution::factor))
                .map(contribution -> clause(contribution, language, voice))
                .flatMap(Optional::stream)
                .limit(CLAUSES)
                .forEach(clauses::add);
        if (clauses.isEmpty()) return messages.text(language, "matching.why.little." + voice);
        String joined = switch (clauses.size()) {
            case 1 -> clauses.getFirst();
            case 2 -> messages.text(language, "matching.why.two", clauses.get(0), clauses.get(1));
            default -> messages.text(language, "matching.why.three", clauses.get(0), clauses.get(1), clauses.get(2));
        };
        return capital(joined) + ".";
    }

    private Optional<String> clause(Contribution contribution, Language language, String voice) {
        return switch (contribution.factor()) {
            case MUST_HAVE -> mustHaves(skills(contribution), language, voice);
            case NICE_TO_HAVE ->
                skills(contribution).stream()
                        .filter(Evidence.SkillHeld::full)
                        .max(Comparator.comparingInt(Evidence.SkillHeld::weight))
                        .map(skill -> text(language, voice, "nice", label(skill.asked(), language)));
            case SPOKE ->
                contribution.evidence().stream()
                        .findFirst()
                        .map(Evidence.SpokeNear.class::cast)
                        .map(near -> text(
                                language, voice, near.value() >= 1 ? "spoke" : "near", near.spoke(), near.primary()));
            case SECTOR ->
                contribution.evidence().stream()
                        .findFirst()
                        .map(Evidence.SectorKnown.class::cast)
                        .flatMap(known -> Optional.ofNullable(known.sector())
                                .map(sector -> text(
                                        language,
                                        voice,
                                        known.proven() ? "sector" : "sectorDeclared",
                                        messages.text(language, sector.key()))));
            case TEXT -> Optional.of(text(language, voice, "text"));
            case INTEREST ->
                contribution.points() >= contribution.weight()
                        ? Optional.of(text(language, voice, "want"))
                        : Optional.empty();
            case TRL, AVAILABILITY -> Optional.empty();
        };
    }

    private Optional<String> mustHaves(List<Evidence.SkillHeld> skills, Language language, String voice) {
        List<Evidence.SkillHeld> full =
                skills.stream().filter(Evidence.SkillHeld::full).toList();
        if (skills.isEmpty()) return Optional.empty();
        if (full.size() == 1)
            return Optional.of(
                    text(language, voice, "one", label(full.getFirst().asked(), language), skills.size()));
        if (full.size() == skills.size()) return Optional.of(text(language, voice, "all", full.size()));
        if (full.size() > 1) return Optional.of(text(language, voice, "some", full.size(), skills.size()));
        return skills.stream()
                .max(Comparator.comparingDouble(skill -> skill.weight() * skill.adequacy()))
                .filter(skill -> skill.held() != null)
                .map(skill -> text(
                        language,
                        voice,
                        "partly",
                        label(skill.held() == null ? skill.asked() : skill.held(), language)));
    }

    private static List<Evidence.SkillHeld> skills(Contribution contribution) {
        return contribution.evidence().stream()
                .filter(Evidence.SkillHeld.class::isInstance)
                .map(Evidence.SkillHeld.class::cast)
                .toList();
    }

    private String text(Language language, String voice, String key, Object... arguments) {
        return messages.text(language, "matching.why." + key + "." + voice, arguments);
    }

    private String label(SkillId skill, Language language) {
        return thesaurus
                .get()
                .find(skill)
                .map(found -> found.label().best(language))
                .orElse("");
    }

    private static String capital(String text) {
        int first = text.startsWith("*") ? 1 : 0;
        return text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
    }
}
