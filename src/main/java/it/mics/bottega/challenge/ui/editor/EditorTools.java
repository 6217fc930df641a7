package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import it.mics.bottega.challenge.CandidatePool;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ChallengeRegister;
import it.mics.bottega.challenge.PoolEstimate;
import it.mics.bottega.challenge.SkillSuggester;
import it.mics.bottega.challenge.SkillSuggestion;
import it.mics.bottega.challenge.criteria.CriteriaWriting;
import it.mics.bottega.challenge.criteria.StandardCriteria;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.challenge.ui.ChallengeReading;
import it.mics.bottega.challenge.ui.SkillsAsked;
import it.mics.bottega.challenge.ui.criteria.CriteriaFields;
import it.mics.bottega.directory.Organisations;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.vocabulary.TermProposing;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What the form needs from elsewhere: reference texts, the count of candidates, skills read in a text, the preview. */
@org.springframework.stereotype.Component
class EditorTools {
    private final Taxonomy taxonomy;
    private final ReferenceTexts reference;
    private final Organisations organisations;
    private final ChallengeRegister register;
    private final ChallengePolicy policy;
    private final ObjectProvider<CandidatePool> pool;
    private final ObjectProvider<SkillSuggester> suggester;
    private final TermProposing proposing;
    private final CriteriaWriting criteria;
    private final StandardCriteria standard;

    EditorTools(
            Taxonomy taxonomy,
            ReferenceTexts reference,
            Organisations organisations,
            ChallengeRegister register,
            ChallengePolicy policy,
            ObjectProvider<CandidatePool> pool,
            ObjectProvider<SkillSuggester> suggester,
            TermProposing proposing,
            CriteriaWriting criteria,
            StandardCriteria standard) {
        this.taxonomy = taxonomy;
        this.reference = reference;
        this.organisations = organisations;
        this.register = register;
        this.policy = policy;
        this.pool = pool;
        this.suggester = suggester;
        this.proposing = proposing;
        this.criteria = criteria;
        this.standard = standard;
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    FieldWords words() {
        return new FieldWords(taxonomy, reference);
    }

    /** The fields of this step; the fourth is kept by the caller, because it shows counts. */
    Component step(ChallengeId id, int step, DraftForm form, Instant now, Runnable changed) {
        return switch (step) {
            case 1 -> new NeedStep(form, taxonomy, changed);
            case 2 -> new TodayStep(form, changed);
            case 3 -> new WantedStep(form, reference, changed);
            case 4 -> new SkillsStep(form, taxonomy, proposing, changed);
            case 5 -> new TermsStep(form, reference, company(id), changed);
            case 6 ->
                new Div(new TimelineStep(form, now, changed), new CriteriaFields(id, criteria, standard, changed));
            default -> new Div();
        };
    }

    @Nullable
    PoolEstimate estimate(DraftForm form) {
        CandidatePool counter = pool.getIfAvailable();
        return counter == null ? null : counter.estimate(form.skills);
    }

    List<SkillSuggestion> suggestions(DraftForm form, Set<it.mics.bottega.taxonomy.SkillId> notNeeded) {
        SkillSuggester reader = suggester.getIfAvailable();
        if (reader == null) return List.of();
        String text = Stream.of(form.title, form.teaser, form.need, form.wanted, form.today)
                .flatMap(EditorTools::sides)
                .collect(Collectors.joining("\n"));
        Set<it.mics.bottega.taxonomy.SkillId> except = new HashSet<>(form.skillIds());
        except.addAll(notNeeded);
        return text.isBlank() ? List.of() : reader.suggest(text, except);
    }

    void preview(ChallengeId id, boolean visitor) {
        var facts = register.get(id);
        new PreviewDialog(facts, visitor, organisations.get(facts.owner()), policy, taxonomy, reference).open();
    }

    private String company(ChallengeId id) {
        return Ui.t(organisations.get(register.get(id).owner()).name());
    }

    /** What was sent, as its own company reads it. */
    Component sent(ChallengeId id) {
        var facts = register.get(id);
        Article article = new Article(ChallengeReading.lead(facts));
        article.addClassNames("read", "sent");
        article.add(ChallengeReading.sections(facts.asIfOpen(), true, true, reference));
        if (!facts.skills().isEmpty()) article.add(new SkillsAsked(facts.skills(), taxonomy.thesaurus(), null));
        return article;
    }

    private static Stream<String> sides(LocalizedText text) {
        return Stream.concat(Optional.ofNullable(text.it()).stream(), Optional.ofNullable(text.en()).stream());
    }
}
