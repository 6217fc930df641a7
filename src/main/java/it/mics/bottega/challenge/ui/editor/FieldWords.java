package it.mics.bottega.challenge.ui.editor;

import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.DraftField;
import it.mics.bottega.challenge.SkillRequirement;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.challenge.ui.Words;
import it.mics.bottega.challenge.ui.rules.RuleWords;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Dates;
import it.mics.bottega.uikit.Ui;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a field of the form, in words, so that two drafts can be compared by reading. */
class FieldWords {
    private final Taxonomy taxonomy;
    private final ReferenceTexts reference;

    FieldWords(Taxonomy taxonomy, ReferenceTexts reference) {
        this.taxonomy = taxonomy;
        this.reference = reference;
    }

    /** What the field is called. */
    String name(DraftField field) {
        Language language = field.language();
        return language == null
                ? Ui.t(field.key())
                : Ui.t("challenge.language.in." + language.code(), Ui.t(field.key()));
    }

    /** What the draft holds there. */
    String of(DraftField field, ChallengeDraft draft) {
        String words = switch (field) {
            case SPOKE -> draft.primarySpoke() == 0 ? "" : spoke(draft.primarySpoke());
            case SECONDARY_SPOKES ->
                draft.secondarySpokes().stream().sorted().map(this::spoke).collect(Collectors.joining("\n"));
            case SECTORS ->
                draft.sectors().stream()
                        .sorted()
                        .map(sector -> Ui.t(sector.key()))
                        .collect(Collectors.joining(", "));
            case TRL ->
                draft.trlFrom() + draft.trlTo() == 0
                        ? ""
                        : Ui.t("challenge.trl.range", level(draft.trlFrom()), level(draft.trlTo()));
            case OUTCOME -> {
                var outcome = draft.outcome();
                yield outcome == null ? "" : Ui.t(outcome.key());
            }
            case PRIZE -> draft.prizeCents() == 0 ? "" : draft.prizeCents() / 100 + " €";
            case SKILLS -> draft.skills().stream().map(this::skill).collect(Collectors.joining("\n"));
            case CONFIDENTIALITY -> {
                var confidentiality = draft.confidentiality();
                yield confidentiality == null ? "" : Ui.t(confidentiality.key());
            }
            case ANONYMOUS -> Ui.t(draft.anonymousUntil().key());
            case IP -> draft.ipOption() == 0 ? "" : draft.ipOption() + ". " + Ui.t(reference.ipLabel(draft.ipOption()));
            case PUBLISH_AT -> when(draft.publishAt());
            case SUBMIT_UNTIL -> when(draft.submitUntil());
            case DECIDE_BY -> when(draft.decideBy());
            case TEAM -> RuleWords.of(draft.teamRules());
            default -> Objects.toString(field.in(draft), "");
        };
        return words.isBlank() ? Ui.t("challenge.disputed.empty") : words;
    }

    private String spoke(int number) {
        return number + ". " + Ui.t(taxonomy.spoke(number).shortTitle());
    }

    private String skill(SkillRequirement asked) {
        String name = Words.first(Ui.t(taxonomy.thesaurus().get(asked.skill()).label()));
        return Ui.t(
                asked.mustHave() ? "challenge.disputed.mustHave" : "challenge.disputed.niceToHave",
                name,
                Ui.t("challenge.level." + asked.minLevel()));
    }

    private static String level(int trl) {
        return trl == 0 ? "–" : String.valueOf(trl);
    }

    private static String when(@Nullable Instant at) {
        return at == null ? "" : Dates.dayAndTime(at);
    }
}
