package it.mics.bottega.challenge.amendment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.proposal.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class FrozenInTheDatabaseTest {
    @Autowired
    JdbcClient jdbc;

    Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(jdbc);
        jdbc.sql("""
                insert into challenge_skill (challenge_id, position, skill, min_level, weight, must_have)
                select :id, coalesce(max(position), -1) + 1, 306, 3, 3, true from challenge_skill where challenge_id = :id""").param("id", scene.challenge.value()).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update challenge set ip_option = ip_option % 5 + 1 where id = :id",
                "update challenge set outcome = case outcome when 'PRIZE' then 'PILOT' else 'PRIZE' end where id = :id",
                "update challenge set title_en = coalesce(title_en, '') || '.' where id = :id",
                "update challenge set trl_to = 9, trl_from = 8 where id = :id",
                "update challenge_skill set must_have = not must_have where challenge_id = :id",
                "delete from challenge_skill where challenge_id = :id"
            })
    void terms_of_an_open_challenge_stand(String change) {
        assertThatThrownBy(() -> change(change)).hasMessageContaining("terms are frozen");
    }

    @Test
    void a_prize_only_rises() {
        change("update challenge set prize_cents = prize_cents + 100 where id = :id");
        assertThatThrownBy(() -> change("update challenge set prize_cents = prize_cents - 1 where id = :id"))
                .hasMessageContaining("a prize only rises");
    }

    @Test
    void texts_and_dates_are_the_business_of_amendments_and_a_whole_challenge_can_be_removed() {
        change(
                "update challenge set need_en = 'Another need', decide_by = decide_by + interval '1 day' where id = :id");
        change("delete from team where challenge_id = :id");
        change("delete from challenge where id = :id");
    }

    private void change(String sql) {
        jdbc.sql(sql).param("id", scene.challenge.value()).update();
    }
}
