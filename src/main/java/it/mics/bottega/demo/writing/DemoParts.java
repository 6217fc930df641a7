package it.mics.bottega.demo.writing;

import it.mics.bottega.demo.DemoPart;
import it.mics.bottega.platform.OnDemo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Partners, risks, claims and the words for everybody of one proposal that is still being written. */
@Component
@OnDemo
@Order(64)
class DemoParts implements DemoPart {
    private static final String TITLE = "Cera di sansa reticolata e riga testimone";

    @Override
    public boolean loaded(JdbcTemplate jdbc) {
        return drafts(jdbc).isEmpty();
    }

    @Override
    public void load(JdbcTemplate jdbc, Instant now) {
        for (UUID id : drafts(jdbc)) {
            partner(jdbc, id, 0, "Frantoio Colle Ombroso", "La sansa di due raccolti, già essiccata", true);
            partner(jdbc, id, 1, "Lavanderia Acquachiara", "Trenta lavaggi industriali su cento giacche", false);
            risk(
                    jdbc,
                    id,
                    0,
                    "La cera perde presa con i detersivi molto alcalini",
                    2,
                    3,
                    "Proviamo per primi i tre detersivi più forti; se non regge, raddoppiamo il reticolante.");
            risk(
                    jdbc,
                    id,
                    1,
                    "La riga si sporca e non si legge più",
                    2,
                    1,
                    "La spostiamo all’interno dell’orlo, dove lo sporco arriva meno.");
            jdbc.update(
                    "update proposal set card_it = ?, card_en = ? where id = ?",
                    "Una giacca che lascia scivolare la pioggia grazie a una cera ricavata dagli scarti dell’olio, senza fluoro. Quando la cera si consuma, una riga stampata nell’orlo sparisce: è il momento di trattarla di nuovo, e si può fare in lavanderia.",
                    "A jacket that lets the rain run off thanks to a wax made from what is left of pressed olives, without fluorine. When the wax wears off, a line printed in the hem disappears: time to treat it again, which any laundry can do.",
                    id);
            claim(jdbc, id, 0, "Fluoro nel finissaggio", 0L, "g/m²", "DOCUMENTED", "Ricetta di laboratorio, prova 14");
            claim(
                    jdbc,
                    id,
                    1,
                    "Acqua per i ritrattamenti",
                    12000L,
                    "m³ l’anno in meno",
                    "CLAIMED",
                    "Stima sui consumi di due lavanderie");
        }
    }

    /** Those that have no such part yet. */
    private static List<UUID> drafts(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select p.id from proposal p join challenge c on c.id = p.challenge_id
                where c.demo and p.title = ? and p.submitted_version = 0
                    and not exists (select from proposal_risk r where r.proposal_id = p.id)""", UUID.class, TITLE);
    }

    private static void partner(JdbcTemplate jdbc, UUID id, int at, String name, String contributes, boolean letter) {
        jdbc.update("insert into proposal_partner values (?, ?, ?, ?, ?)", id, at, name, contributes, letter);
    }

    private static void risk(
            JdbcTemplate jdbc, UUID id, int at, String what, int likelihood, int consequence, String answer) {
        jdbc.update(
                "insert into proposal_risk values (?, ?, ?, ?, ?, ?)", id, at, what, likelihood, consequence, answer);
    }

    private static void claim(
            JdbcTemplate jdbc,
            UUID id,
            int at,
            String what,
            long hundredths,
            String unit,
            String evidence,
            String source) {
        jdbc.update(
                "insert into proposal_claim values (?, ?, ?, ?, ?, ?, ?)",
                id,
                at,
                what,
                hundredths,
                unit,
                evidence,
                source);
    }
}
