package it.mics.bottega.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import it.mics.bottega.proposal.ProposalReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@BottegaTest
class AnswerReadingTest extends TwoProposals {
    @Autowired
    private ProposalReading proposalReading;

    @Test
    void before_the_deadline_the_company_learns_the_number_and_nothing_else() {
        AnswerSheet sheet = as(scene.owner, () -> reading.sheet(scene.challenge));
        assertThat(sheet.open()).isFalse();
        assertThat(sheet.count()).isEqualTo(2);
        assertThat(sheet.answers()).isEmpty();
        assertThatThrownBy(() -> as(scene.owner, () -> proposalReading.sent(first)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(scene.owner, () -> writing.save(first, AWARDED, 0)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("evaluation.answer.tooEarly"));
    }

    @Test
    void after_the_deadline_only_company_spokes_and_programme_office_read() {
        scene.close();
        save(first, AWARDED, 0);
        for (AccountId reader : List.of(
                scene.owner,
                colleague,
                ActingAs.spokeLeader(jdbc, "L3", 3),
                ActingAs.spokeLeader(jdbc, "L6", 6),
                ActingAs.programmeOffice(jdbc, "PO"))) {
            assertThat(as(reader, () -> proposalReading.sent(first)).content().title())
                    .isEqualTo("Three seasons on deck");
            assertThat(as(reader, () -> reading.sheet(scene.challenge)).answers())
                    .hasSize(2);
        }
        AccountId other = ActingAs.companyMember(jdbc, "Other", ActingAs.company(jdbc, "Other company"));
        for (AccountId stranger :
                List.of(rival, other, ActingAs.spokeLeader(jdbc, "L1", 1), ActingAs.researcher(jdbc, "R", null))) {
            assertThatThrownBy(() -> as(stranger, () -> proposalReading.sent(first)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> reading.sheet(scene.challenge)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ActingAs.visiting(() -> proposalReading.sent(first)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ActingAs.visiting(() -> reading.sheet(scene.challenge)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> writing.save(first, AWARDED, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(rival, () -> writing.save(first, AWARDED, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staged_answers_are_seen_by_the_company_alone() {
        scene.close();
        save(first, AWARDED, 0);
        assertThat(answer(colleague).form()).isEqualTo(AWARDED);
        AccountId leader = ActingAs.spokeLeader(jdbc, "L3", 3);
        assertThat(answer(leader).form().outcome()).isNull();
        assertThat(answer(leader).staged()).isFalse();
    }

    @Test
    void a_colleague_who_has_entered_neither_reads_nor_answers() {
        AccountId both = ActingAs.companyMember(jdbc, "Both", scene.company);
        scene.otherTeam("Dentro e fuori", both);
        scene.close();
        assertThatThrownBy(() -> as(both, () -> reading.sheet(scene.challenge))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(both, () -> writing.save(first, AWARDED, 0)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("evaluation.answer.ownTeam"));
    }

    private Answer answer(AccountId reader) {
        return as(reader, () -> reading.sheet(scene.challenge)).answers().stream()
                .filter(answer -> answer.proposal().facts().id().equals(first))
                .findFirst()
                .orElseThrow();
    }
}
