package it.mics.bottega.governance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What several voices decide together: what most say; where that is even, what the spoke says that has the case. */
final class JointDecision {
    private JointDecision() {}

    /** One decision from all voices, with the words and things to mend of those who agree with it. */
    static CaseDecision of(int first, List<CaseVoice> voices) {
        Map<CaseAction, List<CaseVoice>> sides = new EnumMap<>(CaseAction.class);
        for (CaseVoice voice : voices)
            sides.computeIfAbsent(decision(voice).action(), each -> new ArrayList<>())
                    .add(voice);
        int most = sides.values().stream().mapToInt(List::size).max().orElseThrow();
        List<List<CaseVoice>> leading =
                sides.values().stream().filter(side -> side.size() == most).toList();
        List<CaseVoice> side = leading.stream()
                .filter(each -> leading.size() == 1 || each.stream().anyMatch(voice -> voice.spoke() == first))
                .findFirst()
                .orElse(leading.getFirst());
        Set<String> items = new LinkedHashSet<>();
        List<String> notes = new ArrayList<>();
        for (CaseVoice voice : side) {
            items.addAll(decision(voice).items());
            String note = decision(voice).note();
            if (note != null) notes.add("Spoke " + voice.spoke() + ": " + note);
        }
        CaseDecision lead = decision(side.getFirst());
        return new CaseDecision(
                lead.action(),
                lead.reasonCode(),
                notes.isEmpty() ? null : String.join("\n", notes),
                List.copyOf(items));
    }

    private static CaseDecision decision(CaseVoice voice) {
        return Objects.requireNonNull(voice.decision());
    }
}
