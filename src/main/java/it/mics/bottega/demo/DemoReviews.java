package it.mics.bottega.demo;

import it.mics.bottega.challenge.ChallengeStatus;
import it.mics.bottega.demo.DemoChallengeHistory.Verdict;
import it.mics.bottega.demo.material.DemoFiles;
import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What leaders wrote when they did not simply approve. */
final class DemoReviews {
    static final String CANCELLED =
            "Abbiamo fermato la linea su cui si doveva provare: la commessa è finita prima del previsto. Riproporremo la sfida con la macchina nuova.";

    private static final Map<String, String> FIRST_ROUND = Map.of(
            "xylella-furniture-composite",
            "Il bisogno è chiaro e il materiale c’è. Mancava la soglia oltre la quale il pannello vi serve: indicate carico, umidità e prezzo al metro quadro.",
            "zero-water-dye-house",
            "Dite per quante tintorie deve valere il risultato e chi mette a disposizione i bagni esausti da provare: così una squadra sa su che cosa può contare.");

    private DemoReviews() {}

    /** A challenge that came back once before it was approved. */
    static Verdict firstRound(String key) {
        String note = FIRST_ROUND.get(key);
        if (note == null) throw new IllegalStateException("No first review of " + key);
        return new Verdict("RETURN", null, note, List.of("RESULT_MEASURABLE", "TERMS_CLEAR"));
    }

    static Verdict read(ChallengeStatus status, Map<String, Object> review) {
        LocalizedText note = DemoFiles.text(review, "note");
        if (status == ChallengeStatus.REJECTED) {
            return new Verdict("DECLINE", DemoFiles.string(review, "reason"), note.best(Language.IT), List.of());
        }
        String items = DemoFiles.children(review, "items").stream()
                .map(item -> DemoFiles.string(item, "it"))
                .collect(Collectors.joining("\n"));
        return new Verdict(
                "RETURN", null, note.best(Language.IT) + "\n" + items, List.of("RESULT_MEASURABLE", "TERMS_CLEAR"));
    }
}
