package it.mics.bottega.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.governance.AuditTrail;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.identity.CurrentActor;
import it.mics.bottega.proposal.Scene;
import it.mics.bottega.uikit.BandContribution;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ViewPackages(classes = WhoDidWhatView.class)
class WhoDidWhatViewTest extends BottegaViewTest {
    @Autowired
    private AuditTrail audit;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TouchedBand band;

    private Scene scene;

    @BeforeEach
    void somebody_did_something() {
        scene = new Scene(jdbc);
        ActingAs.run(
                scene.owner,
                () -> transaction.executeWithoutResult(status -> audit.record(
                        current.require(), "challenge.SUBMIT", "challenge", scene.challenge.value(), null)));
    }

    @AfterEach
    void the_alarm_is_over() {
        jdbc.sql("delete from audit_check where fault is not null").update();
    }

    @Test
    void an_auditor_finds_one_thing_by_its_address_and_may_verify_and_take_along() {
        signIn(ActingAs.auditor(jdbc, "Rea Revisora"));
        open("about=challenge&thing=" + scene.challenge.value());
        assertThat(find(H1.class).single().getText()).isEqualTo("Who did what");
        assertThat(pageText())
                .contains("Marta Prova sent the challenge “Leather that survives salt” for review")
                .contains("Take along as CSV")
                .contains("Verify now");
        assertThat(find(ComboBox.class).all()).hasSize(3);
        assertThat(find(DatePicker.class).all()).hasSize(2);
        open("about=challenge&thing=" + scene.challenge.value() + "&action=challenge.APPROVE");
        assertThat(pageText()).contains("Nothing is on record here").doesNotContain("for review");
    }

    @Test
    void a_company_reads_its_own_and_is_offered_neither_the_chain_nor_the_export() {
        signIn(scene.owner, Locale.ITALIAN);
        open("");
        assertThat(pageText())
                .contains("Marta Prova ha inviato all’esame la sfida “Leather that survives salt”")
                .doesNotContain("Scarica in CSV", "Verifica ora");
        assertThat(find(ComboBox.class).all()).hasSize(2);
    }

    @Test
    void nonsense_in_the_address_is_left_out() {
        signIn(scene.owner);
        open("who=nobody&from=yesterday&before=x&action=%27%20or%20true&thing=1");
        assertThat(pageText()).contains("Marta Prova sent");
    }

    @Test
    void while_the_record_is_found_touched_a_band_says_so_to_those_who_watch_over_it() {
        AccountId auditor = ActingAs.auditor(jdbc, "Rea Revisora");
        assertThat(bandFor(auditor)).isEmpty();
        jdbc.sql(
                        "insert into audit_check (at, links, took_millis, fault, fault_place) values (now(), 7, 1, 'CHANGED', 8)")
                .update();
        assertThat(bandFor(auditor)).isPresent();
        assertThat(bandFor(ActingAs.technicalAdmin(jdbc, "Tea Tecnica"))).isPresent();
        assertThat(bandFor(ActingAs.programmeOffice(jdbc, "Ugo Ufficio"))).isPresent();
        assertThat(bandFor(scene.owner)).isEmpty();
        signIn(auditor);
        open("");
        assertThat(pageText())
                .contains("Somebody has touched the record")
                .contains("Act number 8 says something else than what was recorded.");
    }

    private Optional<com.vaadin.flow.component.Component> bandFor(AccountId reader) {
        signIn(reader);
        return ((BandContribution) band).create();
    }

    private void open(String query) {
        UI.getCurrent().navigate(HistoryQuery.PATH, QueryParameters.fromString(query));
    }
}
