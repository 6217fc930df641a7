package it.mics.bottega.proposal;

import it.mics.bottega.team.TeamFacts;
import it.mics.bottega.team.TeamStatus;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a proposal must have before it can be sent; each rule has its name, its words and the part of the form that mends it. */
public enum Requirement {
    TITLE("title") {
        @Override
        boolean met(ProposalContent content, TeamFacts team) {
            return content.title().strip().length() >= 5;
        }
    },
    SUMMARY("summary") {
        @Override
        boolean met(ProposalContent content, TeamFacts team) {
            return content.summary().strip().length() >= SHORT_TEXT;
        }
    },
    APPROACH("approach") {
        @Override
        boolean met(ProposalContent content, TeamFacts team) {
            return content.approach().strip().length() >= LONG_TEXT;
        }
    },
    IMPACT("impact") {
        @Override
        boolean met(ProposalContent content, TeamFacts team) {
            return content.impact().strip().length() >= SHORT_TEXT;
        }
    },
    TRL("trl") {
        @Override
        boolean met(ProposalContent content, TeamFacts team) {
            @Nullable Integer now = content.trlNow();
            @Nullable Integer target = content.trlTarget();
            return now != null && target != null && target > now;
        }
    },
    PLAN("plan") {
        @Override
        boolean met(ProposalContent content, TeamFacts team) {
            return !content.plan().isEmpty() && content.plan().stream().allMatch(WorkStep::isComplete);
        }
    },
    BUDGET("budget") {
        @Override
        boolean met(ProposalContent content, TeamFacts team) {
            return !content.budget().isEmpty() && content.budget().stream().allMatch(CostLine::isComplete);
        }
    },
    TEAM("team") {
        @Override
        boolean met(ProposalContent content, TeamFacts team) {
            return team.status() == TeamStatus.READY || team.status() == TeamStatus.ENTERED;
        }
    };

    /** The least length of summary and impact. */
    public static final int SHORT_TEXT = 80;

    /** The least length of the approach. */
    public static final int LONG_TEXT = 160;

    private final String part;

    Requirement(String part) {
        this.part = part;
    }

    abstract boolean met(ProposalContent content, TeamFacts team);

    /** The part of the form that mends it, as an anchor. */
    public String part() {
        return part;
    }

    /** The message key of what is missing. */
    public String key() {
        return "proposal.missing." + name();
    }

    /** Everything that is missing, all at once. */
    public static List<Requirement> missing(ProposalContent content, TeamFacts team) {
        return Arrays.stream(values())
                .filter(requirement -> !requirement.met(content, team))
                .toList();
    }
}
