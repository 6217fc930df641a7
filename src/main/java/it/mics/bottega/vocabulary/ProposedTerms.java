package it.mics.bottega.vocabulary;

import it.mics.bottega.governance.CaseAccess;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.kernel.LookAlikes;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.Skill;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.SkillSearch;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms that people miss in the thesaurus, from the proposal until a spoke's leader has decided. */
@Service
public class ProposedTerms {
    /** The name under which cases about terms are opened. */
    public static final String TYPE = "term";

    /** A name of a concept is at least so long. */
    public static final int SHORTEST = 2;
    /** A name of a concept is at most so long. */
    public static final int LONGEST = 120;
    /** Why a term is missed is said in at most so many letters. */
    public static final int LONGEST_WHY = 600;

    private static final int MOST_WAITING = 20;

    private final TermQueries terms;
    private final Taxonomy taxonomy;
    private final ModerationDesk desk;
    private final CaseAccess cases;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposedTerms(
            TermQueries terms,
            Taxonomy taxonomy,
            ModerationDesk desk,
            CaseAccess cases,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terms = terms;
        this.taxonomy = taxonomy;
        this.desk = desk;
        this.cases = cases;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes a term named in one or both languages; the leader of the spoke of the concept above decides, else that of the given spoke. */
    @Transactional
    @PreAuthorize("hasAnyRole('RESEARCHER', 'COMPANY_MEMBER')")
    public TermId propose(LocalizedText name, @Nullable SkillId broader, String why, int spoke) {
        Actor actor = current.require();
        LocalizedText label = checked(name);
        if (label.isEmpty()) throw new RuleViolation("vocabulary.term.nameless");
        if (taxonomy.spokes().stream().noneMatch(known -> known.number() == spoke)) throw new NotFound();
        if (why.strip().length() > LONGEST_WHY) throw new RuleViolation("vocabulary.term.whyLong", LONGEST_WHY);
        refuseKnown(label, null);
        if (terms.waiting(actor.id()) >= MOST_WAITING) throw new RuleViolation("vocabulary.term.many", MOST_WAITING);
        Optional<Skill> above = Optional.ofNullable(broader).flatMap(taxonomy.thesaurus()::find);
        Term term = new Term(
                TermId.random(),
                new SkillId(terms.nextSkill()),
                label,
                above.map(Skill::id).orElse(null),
                null,
                why.isBlank() ? null : why.strip(),
                above.filter(skill -> !skill.spokes().isEmpty())
                        .map(Skill::mainSpoke)
                        .orElse(spoke),
                actor.id(),
                clock.instant(),
                TermStatus.PROPOSED,
                null,
                null);
        try {
            terms.insert(term);
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("vocabulary.term.waiting");
        }
        desk.open(TYPE, term.id().value(), term.spoke());
        events.publishEvent(new TermProposed(term.id()));
        return term.id();
    }

    /** Mends a term before it is decided about: its names, the concept above, the existing concept that it is. */
    @Transactional
    @PreAuthorize("hasAnyRole('SPOKE_LEADER', 'SPOKE_DEPUTY', 'PROGRAMME_OFFICE')")
    public void amend(TermId id, LocalizedText name, @Nullable SkillId broader, @Nullable SkillId sameAs) {
        Term term = terms.find(id, true).orElseThrow(NotFound::new);
        Actor actor = current.require();
        boolean waits = term.status() == TermStatus.PROPOSED;
        if (waits ? !cases.holds(actor, TYPE, id.value()) : !actor.moderates(term.spoke())) throw new NotFound();
        if (actor.is(term.proposer())) throw new NotFound();
        if (!waits) throw new RuleViolation("vocabulary.case.over");
        LocalizedText label = checked(name);
        if (label.isEmpty()) throw new RuleViolation("vocabulary.term.nameless");
        refuseKnown(label, sameAs);
        try {
            terms.amend(new Term(
                    id,
                    term.skill(),
                    label,
                    broader,
                    sameAs,
                    term.why(),
                    term.spoke(),
                    term.proposer(),
                    term.proposedAt(),
                    term.status(),
                    null,
                    null));
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("vocabulary.term.waiting");
        }
    }

    /** The whole truth about one term, for modules above that decide what a reader may see. */
    @Transactional(readOnly = true)
    public Optional<Term> find(TermId id) {
        return terms.find(id, false);
    }

    private static LocalizedText checked(LocalizedText name) {
        LocalizedText label = LocalizedText.EMPTY;
        for (Language language : Language.values()) {
            String words = name.in(language);
            if (words == null) continue;
            String bare = words.strip().replaceAll("\\s+", " ");
            if (bare.length() < SHORTEST || bare.length() > LONGEST)
                throw new TermNameRefused(language, "vocabulary.term.length", SHORTEST, LONGEST);
            if (LookAlikes.hides(bare)) throw new TermNameRefused(language, "vocabulary.term.hidden");
            if (LookAlikes.mixes(bare)) throw new TermNameRefused(language, "vocabulary.term.mixed");
            label = label.with(language, bare);
        }
        return label;
    }

    /** A name that a concept has already would make two of one; a synonym of the concept with which it will be merged is welcome. */
    private void refuseKnown(LocalizedText label, @Nullable SkillId sameAs) {
        for (Language language : Language.values()) {
            String words = label.in(language);
            if (words == null) continue;
            String folded = SkillSearch.fold(words);
            for (Skill skill : taxonomy.thesaurus().all()) {
                if (skill.id().equals(sameAs)) continue;
                if (skill.labels(language).stream().map(SkillSearch::fold).anyMatch(folded::equals))
                    throw new TermNameRefused(
                            language,
                            "vocabulary.term.known",
                            words,
                            skill.label().best(language));
            }
        }
    }
}
