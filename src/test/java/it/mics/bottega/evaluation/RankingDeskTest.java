package it.mics.bottega.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.challenge.criteria.CriteriaRegister;
import it.mics.bottega.evaluation.ranking.RankingDesk;
import it.mics.bottega.evaluation.ranking.RankingSheet;
import it.mics.bottega.evaluation.ranking.RankingWitness;
import it.mics.bottega.evaluation.ranking.TeamComment;
import it.mics.bottega.evaluation.ranking.TeamScores;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Who reads the ranking when, and what is recorded of it. */
@BottegaTest
class RankingDeskTest extends TwoProposals {
    @Autowired
    private RankingDesk desk;

    @Autowired
    private CriteriaRegister criteria;

    private Judged judged;
    private AccountId juror;
    private AccountId spokeLeader;
    private AccountId auditor;

    @BeforeEach
    void a_jury() {
        scene.close();
        judged = Judged.of(jdbc, criteria, scene.challenge);
        juror = ActingAs.researcher(jdbc, "Ugo Prova", ActingAs.organisation(jdbc, "Quarto ateneo", "UNIVERSITY"));
        spokeLeader = ActingAs.spokeLeader(jdbc, "Sara Prova", 3);
        auditor = RankingWitness.auditor(jdbc);
        judged.gives(juror, first, "Say why it should hold.", 4, 3, 5, 3.5, 4);
        judged.gives(juror, second, "", 2, 3, 3, 3, 2);
    }

    @Test
    void company_and_leader_read_it_before_publication_and_nobody_else() {
        RankingSheet sheet = as(scene.owner, () -> desk.sheet(scene.challenge));
        assertThat(sheet.ranking().winners()).containsExactly(first.value());
        assertThat(Objects.requireNonNull(
                                sheet.ranking().of(first.value()).orElseThrow().score())
                        .rounded(4))
                .isEqualTo(new BigDecimal("3.8750"));
        assertThat(as(spokeLeader, () -> desk.mayRead(scene.challenge))).isTrue();
        AccountId stranger = ActingAs.companyMember(jdbc, "Ivo Prova", ActingAs.company(jdbc, "Altra ditta di prova"));
        for (AccountId other : java.util.List.of(
                scene.leader,
                scene.member,
                rival,
                juror,
                auditor,
                stranger,
                ActingAs.programmeOffice(jdbc, "Pia Prova"))) {
            assertThat(as(other, () -> desk.mayRead(scene.challenge))).isFalse();
            assertThatThrownBy(() -> as(other, () -> desk.sheet(scene.challenge)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_leader_who_still_judges_reads_nothing_of_what_others_gave() {
        judged.assigned(spokeLeader, first);
        RankingSheet sheet = as(spokeLeader, () -> desk.sheet(scene.challenge));
        assertThat(sheet.ownFirst()).isTrue();
        assertThat(sheet.ranking().standings()).isEmpty();
        assertThat(sheet.shifts()).isEmpty();
        assertThat(as(scene.owner, () -> desk.sheet(scene.challenge)).waiting()).isEqualTo(1);
    }

    @Test
    void comments_to_the_team_help_the_company_alone() {
        assertThat(as(scene.owner, () -> desk.comments(first)))
                .containsExactly(new TeamComment(judged.criteria().getFirst().label(), "Say why it should hold."));
        assertThat(as(spokeLeader, () -> desk.comments(first))).isEmpty();
        assertThat(as(scene.leader, () -> desk.comments(first))).isEmpty();
    }

    @Test
    void what_is_published_is_recorded_and_read_from_the_record_alone() {
        assertThat(as(scene.leader, () -> desk.mine(first))).isEmpty();
        decided();
        RankingSheet sheet = as(auditor, () -> desk.sheet(scene.challenge));
        assertThat(Objects.requireNonNull(sheet.kept()).intact()).isTrue();
        assertThat(sheet.ranking().winners()).containsExactly(first.value());
        // By name the auditor reads the awarded one, not the one that was not selected.
        assertThat(sheet.proposals()).containsOnlyKeys(first.value());
        // What becomes of reviews afterwards changes nothing in the record.
        jdbc.sql("update review set status = 'REVOKED' where challenge_id = ?")
                .param(scene.challenge.value())
                .update();
        assertThat(as(auditor, () -> desk.sheet(scene.challenge)).ranking()).isEqualTo(sheet.ranking());
        TeamScores own = as(scene.leader, () -> desk.mine(first)).orElseThrow();
        assertThat(own.score().rounded(4)).isEqualTo(new BigDecimal("3.8750"));
        assertThat(as(scene.leader, () -> desk.mine(second))).isEmpty();
        assertThat(as(scene.owner, () -> desk.mine(first))).isEmpty();
    }

    @Test
    void the_record_names_no_juror_and_is_never_changed() {
        decided();
        String input = jdbc.sql("select input from ranking_snapshot where challenge_id = ?")
                .param(scene.challenge.value())
                .query(String.class)
                .single();
        assertThat(input).doesNotContain(juror.value().toString());
        assertThatThrownBy(() -> jdbc.sql("update ranking_snapshot set result = 'other' where challenge_id = ?")
                        .param(scene.challenge.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from ranking_snapshot where challenge_id = ?")
                        .param(scene.challenge.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_record_whose_result_does_not_follow_is_told() {
        RankingWitness.forge(jdbc, scene.challenge);
        jdbc.sql("update challenge set status = 'IN_EVALUATION' where id = ?")
                .param(scene.challenge.value())
                .update();
        decided();
        RankingSheet sheet = as(auditor, () -> desk.sheet(scene.challenge));
        assertThat(Objects.requireNonNull(sheet.kept()).intact()).isFalse();
    }

    private void decided() {
        save(first, AWARDED, 0);
        save(second, NOT_SELECTED, 0);
        publish();
    }
}
