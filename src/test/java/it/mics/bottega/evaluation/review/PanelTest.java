package it.mics.bottega.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.evaluation.assign.Progress;
import it.mics.bottega.evaluation.panel.Seat;
import it.mics.bottega.evaluation.panel.SeatStatus;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Who comes onto a panel, who reads what, and what happens when somebody leaves. */
class PanelTest extends Reviewing {
    @Test
    void the_company_invites_the_juror_accepts_and_nobody_else_does() {
        invite(nadia);
        AccountId outsider = ActingAs.companyMember(jdbc, "Olga Prova", ActingAs.company(jdbc, "Altra prova"));
        Seat seat = seat(nadia);
        assertThatThrownBy(() -> ActingAs.run(outsider, () -> composing.sheet(scene.base.challenge)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.run(scene.base.leader, () -> composing.sheet(scene.base.challenge)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.run(ugo, () -> sitting.answer(seat.id(), true)))
                .isInstanceOf(NotFound.class);
        ActingAs.run(nadia, () -> sitting.answer(seat.id(), true));
        assertThat(seat(nadia).status()).isEqualTo(SeatStatus.ACCEPTED);
    }

    @Test
    void a_member_of_a_team_and_whoever_left_the_company_lately_are_not_invited() {
        assertThatThrownBy(() -> invite(scene.base.member))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("panel.party"));
        ActingAs.affiliate(jdbc, nadia, scene.base.company);
        jdbc.sql(
                        "update affiliation set since = current_date - 300, until = current_date - 90 where account_id = :id and organisation_id = :org")
                .param("id", nadia.value())
                .param("org", scene.base.company.value())
                .update();
        assertThatThrownBy(() -> invite(nadia)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_late_conflict_and_leaving_the_panel_make_a_review_count_no_more() {
        ReviewId mine = assigned(nadia);
        ActingAs.run(nadia, () -> writing.declare(mine, Declared.NONE, ""));
        ActingAs.run(nadia, () -> writing.declareLate(mine, "We begin a project together"));
        assertThat(scene.status(mine)).isEqualTo("REVOKED");
        assertThatThrownBy(() -> sent(nadia, scene.first)).isInstanceOf(NotFound.class);
        ReviewId other = assigned(ugo);
        ActingAs.run(ugo, () -> writing.declare(other, Declared.NONE, ""));
        Seat seat = seat(ugo);
        ActingAs.run(scene.base.owner, () -> composing.remove(seat.id()));
        assertThat(scene.status(other)).isEqualTo("REVOKED");
    }

    @Test
    void a_plan_keeps_to_limits_and_conflicts_and_is_carried_out_only_when_assigned() {
        accept(nadia);
        accept(ugo);
        AccountId third = ActingAs.researcher(jdbc, "Teo Giurato", null);
        accept(third);
        jdbc.sql("update panel_member set load_limit = 1 where juror_id = :id")
                .param("id", third.value())
                .update();
        jdbc.sql("insert into declared_relation (id, account_id, kind, other_account, declared_at)"
                        + " values (gen_random_uuid(), :a, 'FAMILY', :b, now())")
                .param("a", ugo.value())
                .param("b", scene.rival.value())
                .update();
        List<Planned> plan = ActingAs.call(
                scene.base.owner,
                () -> assigning
                        .propose(scene.base.challenge)
                        .apply(Progress.NONE)
                        .best()
                        .plan());
        assertThat(plan).doesNotHaveDuplicates().doesNotContain(new Planned(scene.second, ugo));
        assertThat(plan.stream().filter(one -> one.juror().equals(third))).hasSize(1);
        assertThat(plan).contains(new Planned(scene.first, ugo));
        assertThat(ActingAs.call(nadia, reading::mine)).isEmpty();

        ActingAs.run(scene.base.owner, () -> assigning.assign(scene.base.challenge, plan));

        assertThat(ActingAs.call(nadia, reading::mine)).hasSize(2);
        assertThatThrownBy(() -> ActingAs.run(
                        scene.base.owner,
                        () -> assigning.assign(scene.base.challenge, List.of(new Planned(scene.second, ugo)))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("review.assign.conflict"));
    }
}
