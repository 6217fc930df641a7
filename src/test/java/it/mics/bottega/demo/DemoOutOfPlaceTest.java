package it.mics.bottega.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.platform.RunMode;
import it.mics.bottega.platform.StartupRefusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@BottegaTest
class DemoOutOfPlaceTest {
    private static final RunMode DEMONSTRATION = new RunMode(false, false, true);
    private static final RunMode ISSUER = new RunMode(false, true, true);
    private static final RunMode EXTERNAL_DATABASE = new RunMode(true, false, true);

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @Transactional
    void invented_people_are_never_served_beside_real_ones() {
        start(ISSUER);
        jdbc.update(
                "insert into account (id, display_name, demo, created_at) values (gen_random_uuid(), 'Inventata', true, now())");
        assertThatCode(() -> start(DEMONSTRATION)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(ISSUER))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("remove-demo-data");
        assertThatThrownBy(() -> start(EXTERNAL_DATABASE)).isInstanceOf(StartupRefusal.class);
    }

    private void start(RunMode mode) {
        new DemoOutOfPlace(mode, jdbc).afterSingletonsInstantiated();
    }
}
