package it.mics.bottega.challenge.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.challenge.ChallengeAuthoring;
import it.mics.bottega.challenge.OwnChallenge;
import it.mics.bottega.challenge.OwnChallenges;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.Grant;
import it.mics.bottega.identity.OrganisationId;
import it.mics.bottega.identity.Role;
import it.mics.bottega.kernel.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = {"it.mics.bottega.challenge.ui", "it.mics.bottega.shell"})
class ActingForTest extends BottegaViewTest {
    @Autowired
    ChallengeAuthoring authoring;

    @Autowired
    OwnChallenges own;

    OrganisationId one;
    OrganisationId other;
    AccountId person;

    @BeforeEach
    void member_of_two_companies() {
        one = ActingAs.company(jdbc, "Prima Impresa");
        other = ActingAs.company(jdbc, "Seconda Impresa");
        person = ActingAs.companyMember(jdbc, "Dina Doppia", one);
        ActingAs.grant(jdbc, person, new Grant(Role.COMPANY_MEMBER, other, null));
    }

    @Test
    @SuppressWarnings("unchecked")
    void who_acts_for_two_companies_says_for_which() {
        signIn(person);
        navigate(MyChallengesView.class);
        find(Button.class).withText("Start a challenge").single().click();
        assertThat(own.list()).isEmpty();
        Select<OrganisationId> choice = find(Select.class).single();
        assertThat(choice.isInvalid()).isTrue();
        choice.setValue(other);
        find(Button.class).withText("Start a challenge").single().click();
        assertThat(own.list()).extracting(OwnChallenge::company).containsExactly(other);
        authoring.start(one);
        navigate(MyChallengesView.class);
        assertThat(pageText()).contains("Prima Impresa").contains("Seconda Impresa");
    }

    @Test
    void who_acts_for_one_company_is_not_asked() {
        signIn(ActingAs.companyMember(jdbc, "Una Sola", one));
        navigate(MyChallengesView.class);
        assertThat(find(Select.class).all()).isEmpty();
        find(Button.class).withText("Start a challenge").single().click();
        assertThat(own.list()).extracting(OwnChallenge::company).containsExactly(one);
    }

    @Test
    void nobody_starts_a_challenge_for_a_company_of_others() {
        OrganisationId foreign = ActingAs.company(jdbc, "Di altri");
        assertThatThrownBy(() -> ActingAs.call(person, () -> authoring.start(foreign)))
                .isInstanceOf(NotFound.class);
    }
}
