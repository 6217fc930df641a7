package it.mics.bottega.challenge.criteria;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.uikit.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sets of criteria that the programme offers: one for industrial challenges, one as MICSathlon judges. */
@Component
public class StandardCriteria {
    /** A set and what its criteria weigh. */
    public enum Kind {
        /** Relevance, feasibility, innovation, circularity, team (domain definition). */
        INDUSTRIAL(
                List.of("relevance", "feasibility", "innovation", "circularity", "team"), List.of(30, 25, 20, 15, 10)),
        /** The four criteria of MICSathlon; their weights are not published, these are ours. */
        MICSATHLON(List.of("impact", "feasibility", "innovation", "presentation"), List.of(30, 25, 25, 20));

        private final List<String> names;
        private final List<Integer> weights;

        Kind(List<String> names, List<Integer> weights) {
            this.names = names;
            this.weights = weights;
        }
    }

    private final Messages messages;

    StandardCriteria(Messages messages) {
        this.messages = messages;
    }

    /** The criteria of this set for one challenge; asked again they are the same to the last letter. */
    public List<Criterion> of(Kind kind, ChallengeId challenge) {
        List<Criterion> all = new ArrayList<>();
        for (int i = 0; i < kind.names.size(); i++) {
            String name = kind.names.get(i);
            all.add(new Criterion(
                    id(challenge, name),
                    text("criteria.standard." + name),
                    text("criteria.standard." + name + ".about"),
                    kind.weights.get(i),
                    null,
                    new Anchors(
                            text("criteria.standard.lowest"),
                            text("criteria.standard.middle"),
                            text("criteria.standard.highest"))));
        }
        return all;
    }

    private static CriterionId id(ChallengeId challenge, String name) {
        return new CriterionId(
                UUID.nameUUIDFromBytes((challenge.value() + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }

    private LocalizedText text(String key) {
        return new LocalizedText(messages.text(Language.IT, key), messages.text(Language.EN, key));
    }
}
