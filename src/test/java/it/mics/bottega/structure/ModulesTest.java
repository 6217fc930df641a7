package it.mics.bottega.structure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.test.TestApplicationModules;

/** No cycles between modules, and only declared dependencies. */
class ModulesTest {
    @Test
    void no_module_depends_on_more_than_it_declares() {
        ApplicationModules.of(BottegaApplication.class).verify();
    }

    @Test
    void a_cycle_and_an_undeclared_dependency_are_caught() {
        assertThatThrownBy(() -> TestApplicationModules.of("seeded.modules").verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected")
                .hasMessageContaining("Allowed targets: none");
    }
}
