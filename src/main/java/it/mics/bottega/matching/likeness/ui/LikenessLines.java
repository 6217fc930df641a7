package it.mics.bottega.matching.likeness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.ChallengeLinks;
import it.mics.bottega.challenge.ShownOwner;
import it.mics.bottega.matching.likeness.AllSpokes;
import it.mics.bottega.matching.likeness.LikePair;
import it.mics.bottega.matching.likeness.Likeness;
import it.mics.bottega.taxonomy.Taxonomy;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.SpokeMark;
import it.mics.bottega.uikit.Ui;
import it.mics.bottega.uikit.Withheld;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Challenges and pairs of them in lines, each with its reader’s knowledge of the company and with the sentence why two are alike. */
record LikenessLines(AllSpokes.Across across, Map<ChallengeId, ChallengeFacts> known, Taxonomy taxonomy) {
    private static final int SKILLS_SAID = 4;

    /** Two challenges side by side with what they share. */
    Component pair(LikePair pair) {
        Likeness likeness = pair.likeness();
        Component seam = El.div("seam");
        seam.getElement().setAttribute("aria-hidden", "true");
        return El.raw(
                "li",
                "",
                El.div("joint", side(pair.one()), seam, side(pair.other())),
                El.raw("p", "like-why", Ui.t("matching.across.percent", likeness.percent()) + " " + why(likeness)));
    }

    /** One challenge with those that resemble it most. */
    Component line(ChallengeFacts facts) {
        Div words = new Div(El.raw("h3", "", link(facts)), meta(facts));
        List<LikePair> near = across.of(facts.id());
        if (!near.isEmpty()) words.add(nearest(facts.id(), near));
        return El.raw("li", "item", new SpokeMark(facts.primarySpoke(), SpokeMark.Size.MEDIUM), words);
    }

    private Component nearest(ChallengeId id, List<LikePair> near) {
        Component line = El.raw("p", "t1 like-near", El.span("quiet", Ui.t("matching.across.nearest") + " "));
        for (LikePair pair : near) {
            ChallengeFacts other = known.get(pair.beside(id));
            if (other == null) continue;
            Anchor link = new Anchor(ChallengeLinks.challenge(other.id()));
            link.add(El.text(other.title(), ""));
            line.getElement()
                    .appendChild(El.raw(
                                    "span",
                                    "like-one",
                                    link,
                                    El.span(
                                            "faint num",
                                            " "
                                                    + Ui.t(
                                                            "matching.across.short",
                                                            pair.likeness().percent())))
                            .getElement());
        }
        return line;
    }

    private Component side(ChallengeId id) {
        ChallengeFacts facts = known.get(id);
        if (facts == null) return El.div("side");
        return El.div(
                "side stack-3",
                new SpokeMark(facts.primarySpoke(), SpokeMark.Size.SMALL),
                El.raw("h3", "serif t3", link(facts)),
                meta(facts));
    }

    private static Anchor link(ChallengeFacts facts) {
        Anchor link = new Anchor(ChallengeLinks.challenge(facts.id()));
        link.add(El.text(facts.title(), ""));
        return link;
    }

    private Component meta(ChallengeFacts facts) {
        Div meta = El.div("meta");
        ShownOwner owner = across.companies().get(facts.id());
        meta.add(new Span(Ui.t(facts.status().key())));
        if (owner != null) meta.add(owner.company() == null ? new Withheld(owner.words()) : new Span(owner.words()));
        meta.add(new Span(facts.sectors().stream()
                .sorted()
                .map(sector -> Ui.t(sector.key()))
                .collect(Collectors.joining(", "))));
        return meta;
    }

    private String why(Likeness likeness) {
        String words = String.join(", ", likeness.words());
        String skills = likeness.skills().stream()
                .limit(SKILLS_SAID)
                .map(skill -> Ui.t(taxonomy.thesaurus().get(skill).label()))
                .collect(Collectors.joining(", "));
        if (skills.isEmpty()) return Ui.t("matching.across.whyWords", words);
        if (words.isEmpty())
            return Ui.t("matching.across.whySkills", likeness.skills().size(), skills);
        return Ui.t("matching.across.whyBoth", likeness.skills().size(), skills, words);
    }
}
