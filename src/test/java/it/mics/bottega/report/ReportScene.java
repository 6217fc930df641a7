package it.mics.bottega.report;

import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.ChallengeId;
import it.mics.bottega.challenge.Drafts;
import it.mics.bottega.governance.CaseAction;
import it.mics.bottega.governance.CaseDecision;
import it.mics.bottega.governance.CaseView;
import it.mics.bottega.governance.ModerationDesk;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A challenge that is open, its company and its spoke, and people who may report it. */
public final class ReportScene {
    public final AccountId author;
    public final AccountId leader;
    public final AccountId second;
    public final AccountId reporter;
    public final ChallengeId challenge;
    public final ReportedId reported;
    private final JdbcClient jdbc;
    private final ModerationDesk desk;

    public ReportScene(JdbcClient jdbc, ChallengeAuthoring authoring, ModerationDesk desk, int spoke) {
        this.jdbc = jdbc;
        this.desk = desk;
        OrganisationId company = ActingAs.company(jdbc, "Prova Segnalata");
        author = ActingAs.companyMember(jdbc, "Ada Segnalata", company);
        leader = ActingAs.spokeLeader(jdbc, "Lia Segnalata", spoke);
        second = ActingAs.spokeLeader(jdbc, "Mara Segnalata", spoke);
        reporter = ActingAs.researcher(jdbc, "Rita Canarina", null);
        challenge = ActingAs.call(author, () -> {
            ChallengeId started = authoring.start(company);
            int version = authoring.sheet(started).version();
            var saved = authoring.save(started, Drafts.complete("Reported boards", spoke, Instant.now()), version);
            authoring.submit(started, saved.version());
            return started;
        });
        var waits = desk.openOn("challenge", challenge.value()).orElseThrow();
        ActingAs.run(leader, () -> desk.decide(waits.id(), CaseDecision.approve()));
        reported = new ReportedId(ReportKind.CHALLENGE, challenge.value());
    }

    /** The open case about the reports. */
    public CaseView open() {
        return desk.openOn(Reports.TYPE, reported.value()).orElseThrow();
    }

    /** Decides the open case about the reports. */
    public void decide(AccountId who, CaseAction action, String reason) {
        ActingAs.run(
                who,
                () -> desk.decide(open().id(), new CaseDecision(action, reason, "Say it in other words", List.of())));
    }

    /** How often this person was told this. */
    public int told(AccountId who, String kind) {
        return jdbc.sql("select count(*) from notice where account_id = :id and kind = :kind")
                .param("id", who.value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
