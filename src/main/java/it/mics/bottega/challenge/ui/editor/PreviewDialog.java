package it.mics.bottega.challenge.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePolicy;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.challenge.terms.ReferenceTexts;
import it.mics.bottega.challenge.ui.ChallengeHead;
import it.mics.bottega.challenge.ui.ChallengeReading;
import it.mics.bottega.challenge.ui.SkillsAsked;
import it.mics.bottega.directory.OrganisationSummary;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.Role;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.Ui;
import java.util.Set;

/** The challenge as others will read it once it is open: a visitor, or a researcher who thinks of taking part. */
class PreviewDialog extends Dialog {
    private static final Actor ENTRANT = new Actor(null, "", Set.of(new Grant(Role.RESEARCHER, null, null)), Set.of());

    PreviewDialog(
            ChallengeFacts facts,
            boolean visitor,
            OrganisationSummary company,
            ChallengePolicy policy,
            Taxonomy taxonomy,
            ReferenceTexts reference) {
        Actor reader = visitor ? Actor.VISITOR : ENTRANT;
        ChallengeFacts open = facts.asIfOpen();
        ChallengeFacts seen = policy.seenBy(reader, open);
        ShownOwner owner = new ShownOwner(seen.ownerShown() ? company : null, seen.anonymousUntil());
        setHeaderTitle(Ui.t(visitor ? "challenge.preview.visitor" : "challenge.preview.entrant"));
        setWidth("56rem");
        setMaxWidth("100%");
        Article article = new Article(new ChallengeHead(seen, owner, taxonomy, false), ChallengeReading.lead(seen));
        article.addClassNames("read", "preview");
        // It is taller than the dialog: the keyboard must reach it to scroll.
        article.getElement().setAttribute("tabindex", "0");
        article.add(ChallengeReading.sections(seen, policy.mayReadBrief(reader, open), !visitor, reference));
        if (!seen.skills().isEmpty()) article.add(new SkillsAsked(seen.skills(), taxonomy.thesaurus(), null));
        add(article);
        getFooter().add(new Button(Ui.t("challenge.preview.close"), event -> close()));
    }
}
