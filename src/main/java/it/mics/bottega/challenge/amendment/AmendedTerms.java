package it.mics.bottega.challenge.amendment;

import it.mics.bottega.challenge.ChallengeDraft;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything on an open challenge that may change, as it stands or as the company would have it. */
public record AmendedTerms(
        LocalizedText teaser,
        LocalizedText need,
        LocalizedText today,
        LocalizedText wanted,
        LocalizedText outOfScope,
        long prizeCents,
        @Nullable Instant submitUntil,
        @Nullable Instant decideBy) {

    /** As it stands. */
    public static AmendedTerms of(ChallengeFacts facts) {
        return new AmendedTerms(
                facts.teaser(),
                facts.need(),
                facts.today(),
                facts.wanted(),
                facts.outOfScope(),
                facts.prizeCents(),
                facts.submitUntil(),
                facts.decideBy());
    }

    static AmendedTerms of(ChallengeDraft draft) {
        return new AmendedTerms(
                draft.teaser(),
                draft.need(),
                draft.today(),
                draft.wanted(),
                draft.outOfScope(),
                draft.prizeCents(),
                draft.submitUntil(),
                draft.decideBy());
    }

    /** The draft with these terms in it. */
    ChallengeDraft in(ChallengeDraft d) {
        return new ChallengeDraft(
                d.title(),
                teaser,
                need,
                today,
                wanted,
                outOfScope,
                d.primarySpoke(),
                d.secondarySpokes(),
                d.sectors(),
                d.trlFrom(),
                d.trlTo(),
                d.outcome(),
                prizeCents,
                d.confidentiality(),
                d.anonymousUntil(),
                d.ipOption(),
                d.publishAt(),
                submitUntil,
                decideBy,
                d.teamRules(),
                d.skills());
    }

    /** What differs, field by field and language by language. */
    public List<TermChange> changesTo(AmendedTerms to) {
        List<TermChange> changes = new ArrayList<>();
        for (AmendedField field : AmendedField.values()) {
            if (field.isText()) for (Language language : Language.values()) add(changes, field, language, to);
            else add(changes, field, null, to);
        }
        return changes;
    }

    private void add(List<TermChange> changes, AmendedField field, @Nullable Language language, AmendedTerms to) {
        String before = value(field, language);
        String after = to.value(field, language);
        if (!before.equals(after)) changes.add(new TermChange(field, language, before, after));
    }

    /** These terms with one change made; refused where something else has changed them since. */
    AmendedTerms with(TermChange change) {
        AmendedField field = change.field();
        if (!value(field, change.language()).equals(change.before())) throw new RuleViolation("error.changedMeanwhile");
        String to = change.after();
        return new AmendedTerms(
                text(teaser, AmendedField.TEASER, change),
                text(need, AmendedField.NEED, change),
                text(today, AmendedField.TODAY, change),
                text(wanted, AmendedField.WANTED, change),
                text(outOfScope, AmendedField.OUT_OF_SCOPE, change),
                field == AmendedField.PRIZE ? Long.parseLong(to) : prizeCents,
                field == AmendedField.SUBMIT_UNTIL ? Instant.parse(to) : submitUntil,
                field == AmendedField.DECIDE_BY ? Instant.parse(to) : decideBy);
    }

    private static LocalizedText text(LocalizedText text, AmendedField field, TermChange change) {
        return change.field() == field && change.language() != null
                ? text.with(change.language(), change.after())
                : text;
    }

    private String value(AmendedField field, @Nullable Language language) {
        return switch (field) {
            case TEASER -> in(teaser, language);
            case NEED -> in(need, language);
            case TODAY -> in(today, language);
            case WANTED -> in(wanted, language);
            case OUT_OF_SCOPE -> in(outOfScope, language);
            case PRIZE -> String.valueOf(prizeCents);
            case SUBMIT_UNTIL -> submitUntil == null ? "" : submitUntil.toString();
            case DECIDE_BY -> decideBy == null ? "" : decideBy.toString();
        };
    }

    private static String in(LocalizedText text, @Nullable Language language) {
        @Nullable String words = language == null ? null : text.in(language);
        return words == null ? "" : words.strip();
    }
}
