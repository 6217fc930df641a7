package it.mics.bottega.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.mics.bottega.BottegaTest;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.ConsentPurpose;
import it.mics.bottega.kernel.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BottegaTest
class ConsentsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeptAboutMe data;

    @Autowired
    Profiles profiles;

    AccountId person;
    AccountId reader;

    @BeforeEach
    void somebody_with_a_profile() {
        person = ActingAs.researcher(jdbc, "Consuelo Assenso", null);
        reader = ActingAs.researcher(jdbc, "Chi Legge", null);
        jdbc.sql(
                        "insert into researcher_profile (account_id, headline_en, visibility, updated_at) values (:id, 'Weaver', 'PROGRAMME', now())")
                .param("id", person.value())
                .update();
    }

    @Test
    void a_withdrawn_yes_hides_the_profile_at_once_and_both_moments_are_kept() {
        assertThat(ActingAs.call(reader, () -> profiles.visible(person))).isPresent();
        choose(ConsentPurpose.PROFILE_SHOWN, false);
        assertThat(ActingAs.call(reader, () -> profiles.visible(person))).isEmpty();
        choose(ConsentPurpose.PROFILE_SHOWN, true);
        assertThat(ActingAs.call(reader, () -> profiles.visible(person))).isPresent();
        choose(ConsentPurpose.PROFILE_SHOWN, false);
        assertThat(ActingAs.call(person, data::history)).singleElement().satisfies(given -> {
            assertThat(given.purpose()).isEqualTo(ConsentPurpose.PROFILE_SHOWN);
            assertThat(given.textVersion()).isOne();
            assertThat(given.withdrawnAt()).isNotNull();
        });
    }

    @Test
    void whoever_does_not_want_to_be_asked_is_asked_no_more() {
        choose(ConsentPurpose.BEING_ASKED, false);
        assertThat(profiles.present(java.util.List.of(person)).getFirst().openToTeams())
                .isFalse();
        assertThat(choice(ConsentPurpose.BEING_ASKED).given()).isFalse();
        choose(ConsentPurpose.BEING_ASKED, true);
        assertThat(profiles.present(java.util.List.of(person)).getFirst().openToTeams())
                .isTrue();
        assertThat(choice(ConsentPurpose.BEING_ASKED).given()).isTrue();
    }

    @Test
    void a_choice_that_somebody_does_not_have_is_not_there() {
        AccountId other = ActingAs.person(jdbc, "Senza profilo");
        assertThat(ActingAs.call(other, data::choices)).isEmpty();
        assertThatThrownBy(() -> ActingAs.run(other, () -> data.choose(ConsentPurpose.PROFILE_SHOWN, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void each_purpose_holds_once_however_often_it_is_given() {
        choose(ConsentPurpose.PROFILE_SHOWN, true);
        choose(ConsentPurpose.PROFILE_SHOWN, true);
        assertThat(ActingAs.call(person, data::history)).hasSize(1);
    }

    private void choose(ConsentPurpose purpose, boolean yes) {
        ActingAs.run(person, () -> data.choose(purpose, yes));
    }

    private KeptAboutMe.Choice choice(ConsentPurpose purpose) {
        return ActingAs.call(person, data::choices).stream()
                .filter(each -> each.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }
}
