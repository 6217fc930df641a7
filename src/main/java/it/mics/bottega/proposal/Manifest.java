package it.mics.bottega.proposal;

import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.team.TeamId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Everything that was sent with one version, in one fixed order, so that its fingerprint can be computed again at any time. */
public record Manifest(
        ProposalId proposal,
        ChallengeId challenge,
        TeamId team,
        String teamName,
        int n,
        ProposalContent content,
        List<RosterEntry> roster,
        List<Requirement> rulesMet,
        List<SentFile> files) {
    public Manifest {
        // What was sent before files were part of the fingerprint has none.
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** One line a value: its name, a tab, the value with line breaks and backslashes written out. */
    public String canonical() {
        StringBuilder text = new StringBuilder("bottega-proposal 1\n");
        line(text, "proposal", proposal.value());
        line(text, "challenge", challenge.value());
        line(text, "team", team.value());
        line(text, "teamName", teamName);
        line(text, "version", n);
        line(text, "title", content.title());
        line(text, "language", content.language().code());
        line(text, "summary", content.summary());
        line(text, "approach", content.approach());
        line(text, "impact", content.impact());
        line(text, "trlNow", content.trlNow());
        line(text, "trlTarget", content.trlTarget());
        content.plan().forEach(step -> {
            line(text, "step", step.title());
            line(text, "step.from", step.fromMonth());
            line(text, "step.to", step.toMonth());
            line(text, "step.result", step.result());
        });
        content.budget().forEach(cost -> {
            line(text, "cost", cost.what());
            line(text, "cost.cents", cost.cents());
        });
        content.parts().each((name, value) -> line(text, name, value));
        roster.forEach(member -> {
            line(text, "member", member.account().value());
            line(
                    text,
                    "member.organisation",
                    member.organisation() == null ? null : member.organisation().value());
            line(text, "member.role", member.roleTitle());
            line(text, "member.leader", member.leader());
        });
        rulesMet.forEach(rule -> line(text, "rule", rule.name()));
        files.forEach(file -> {
            line(text, "file", file.sha256());
            line(text, "file.bytes", file.bytes());
        });
        return text.toString();
    }

    /** The SHA-256 of that text, in hexadecimal digits. */
    public String sha256() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void line(StringBuilder text, String name, @org.jspecify.annotations.Nullable Object value) {
        String written = value == null ? "-" : String.valueOf(value);
        text.append(name)
                .append('\t')
                .append(written.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
                .append('\n');
    }
}
