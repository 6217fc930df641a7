package it.mics.bottega.vocabulary;

import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a spoke leader's decision does to a proposed term; called by the desk within its transaction. */
@Service
public class TermReview {
    private final TermQueries terms;
    private final Taxonomy taxonomy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermReview(TermQueries terms, Taxonomy taxonomy, ApplicationEventPublisher events, Clock clock) {
        this.terms = terms;
        this.taxonomy = taxonomy;
        this.events = events;
        this.clock = clock;
    }

    /** The terms behind these cases. */
    @Transactional(readOnly = true)
    public List<Term> terms(Collection<UUID> subjects) {
        return terms.find(subjects);
    }

    /** Approves, merges or refuses, on fresh data; the thesaurus is another one as soon as that is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(UUID subject, Actor moderator, CaseDecision decision) {
        Term term = terms.find(new TermId(subject), true).orElseThrow(NotFound::new);
        if (term.status() != TermStatus.PROPOSED) throw new RuleViolation("vocabulary.case.over");
        TermStatus status = switch (decision.action()) {
            case APPROVE -> approve(term);
            case RETURN -> merge(term);
            case DECLINE -> TermStatus.REFUSED;
        };
        terms.decided(term.id(), status, moderator.id(), decision.reasonCode(), decision.note(), clock.instant());
        if (status == TermStatus.REFUSED) terms.drop(term);
        else taxonomy.refreshAfterCommit();
        events.publishEvent(new TermDecided(term.id()));
    }

    /** Takes a refused term back among those that wait, under a new number of the thesaurus. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(UUID subject) {
        Term term = terms.find(new TermId(subject), true).orElseThrow(NotFound::new);
        if (term.status() != TermStatus.REFUSED) throw new RuleViolation("vocabulary.again.known");
        try {
            terms.propose(term, new SkillId(terms.nextSkill()));
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("vocabulary.term.waiting");
        }
    }

    private TermStatus approve(Term term) {
        for (Language language : Language.values()) {
            if (term.label().in(language) == null) throw new RuleViolation("vocabulary.case.labelMissing");
        }
        try {
            terms.activate(term);
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("vocabulary.case.labelTaken");
        }
        return TermStatus.APPROVED;
    }

    private TermStatus merge(Term term) {
        SkillId target = term.sameAs();
        if (target == null) throw new RuleViolation("vocabulary.case.targetMissing");
        SkillId present =
                taxonomy.thesaurus().find(target).orElseThrow(NotFound::new).id();
        terms.merge(term, present);
        return TermStatus.MERGED;
    }
}
