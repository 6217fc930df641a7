package it.mics.bottega.notification;

import it.mics.bottega.identity.People;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillId;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.vocabulary.ProposedTerms;
import it.mics.bottega.vocabulary.Term;
import it.mics.bottega.vocabulary.TermDecided;
import it.mics.bottega.vocabulary.TermProposed;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells leaders which terms wait for them, and who proposed one what became of it. */
@Component
class TermNotices {
    private final Post post;
    private final ProposedTerms terms;
    private final People people;
    private final Taxonomy taxonomy;

    TermNotices(Post post, ProposedTerms terms, People people, Taxonomy taxonomy) {
        this.post = post;
        this.terms = terms;
        this.people = people;
        this.taxonomy = taxonomy;
    }

    @ApplicationModuleListener
    void on(TermProposed event) {
        terms.find(event.term())
                .ifPresent(term -> post.tell(
                        people.moderators(term.spoke()),
                        NoticeKind.TERM_TO_REVIEW,
                        term.id().value().toString(),
                        term.label(),
                        "",
                        "decisions"));
    }

    @ApplicationModuleListener
    void on(TermDecided event) {
        terms.find(event.term()).ifPresent(this::tellProposer);
    }

    private void tellProposer(Term term) {
        NoticeKind kind = switch (term.status()) {
            case APPROVED -> NoticeKind.TERM_APPROVED;
            case MERGED -> NoticeKind.TERM_MERGED;
            case PROPOSED, REFUSED -> NoticeKind.TERM_REFUSED;
        };
        SkillId same = term.sameAs();
        LocalizedText subject = kind != NoticeKind.TERM_MERGED || same == null
                ? term.label()
                : taxonomy.thesaurus().find(same).map(skill -> skill.label()).orElse(term.label());
        post.tell(
                List.of(term.proposer()),
                kind,
                term.id().value().toString(),
                subject,
                detail(term, kind),
                people.actor(term.proposer())
                                .filter(who -> who.has(Role.RESEARCHER))
                                .isEmpty()
                        ? "my-challenges"
                        : "profile");
    }

    /** The name that became a synonym, or the code of the reason of a no, which the sentence puts into words. */
    private static String detail(Term term, NoticeKind kind) {
        String reason = term.reason();
        return switch (kind) {
            case TERM_MERGED -> inBoth(term.label());
            case TERM_REFUSED -> reason == null ? "" : reason;
            default -> "";
        };
    }

    /** One text for readers of either language. */
    private static String inBoth(LocalizedText name) {
        String italian = name.best(Language.IT);
        String english = name.best(Language.EN);
        return italian.equals(english) ? italian : italian + " / " + english;
    }
}
