package it.mics.bottega.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import it.mics.bottega.challenge.ChallengeFacts;
import it.mics.bottega.challenge.ChallengePanel;
import it.mics.bottega.conversation.Conversation;
import it.mics.bottega.conversation.ConversationLinks;
import it.mics.bottega.conversation.ConversationReading;
import it.mics.bottega.conversation.Side;
import it.mics.bottega.identity.Actor;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamPanel;
import it.mics.bottega.uikit.El;
import it.mics.bottega.uikit.Ui;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways to a conversation: from the team's page, and from the challenge's page for its company and moderators. */
@Configuration(proxyBeanMethods = false)
class ConversationPanels {
    @Bean
    @Order(35)
    TeamPanel conversationOnTeam(ConversationReading reading) {
        return new TeamPanel() {
            @Override
            public boolean inFacts() {
                return true;
            }

            @Override
            public Optional<Component> create(TeamFacts team, Actor actor) {
                if (actor.isVisitor() || !team.has(actor.id())) return Optional.empty();
                @Nullable Conversation now = reading.ofTeam(team.id()).orElse(null);
                if (now == null && !reading.blank(team.id()).open()) return Optional.empty();
                String words = now == null
                        ? Ui.t("conversation.panel.none")
                        : Ui.t(now.waits() ? "conversation.panel.answered" : "conversation.panel.written");
                return Optional.of(section(words, ConversationLinks.ofTeam(team.id()), "conversation.panel.open"));
            }
        };
    }

    @Bean
    @Order(35)
    ChallengePanel conversationsOnChallenge(ConversationReading reading) {
        return new ChallengePanel() {
            @Override
            public boolean inFacts() {
                return true;
            }

            @Override
            public Optional<Component> create(ChallengeFacts seen, Actor actor) {
                if (!seen.status().isPublic()) return Optional.empty();
                if (!actor.actsFor(seen.owner()) && !actor.moderates(seen.primarySpoke())) return Optional.empty();
                try {
                    return panel(reading.about(seen.id()), seen);
                } catch (NotFound barred) {
                    return Optional.empty();
                }
            }
        };
    }

    private static Optional<Component> panel(List<Conversation> all, ChallengeFacts seen) {
        if (all.isEmpty()) return Optional.empty();
        boolean company = all.getFirst().reader() == Side.COMPANY;
        long waiting = all.stream()
                .filter(each -> company ? each.waits() : each.lookAsked())
                .count();
        String words = Ui.t(company ? "conversation.panel.company" : "conversation.panel.spoke", all.size(), waiting);
        Section section = section(words, ConversationLinks.about(seen.id()), "conversation.panel.read");
        if (waiting > 0) section.addClassName("act");
        return Optional.of(section);
    }

    private static Section section(String words, String link, String key) {
        Paragraph said = new Paragraph(words);
        said.addClassNames("quiet", "t1");
        return new Section(new H2(Ui.t("conversation.crumb")), said, El.link(link, Ui.t(key), "btn"));
    }
}
