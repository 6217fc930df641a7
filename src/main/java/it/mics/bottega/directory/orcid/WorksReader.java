package it.mics.bottega.directory.orcid;

import it.mics.bottega.kernel.Characters;
import it.mics.bottega.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads ORCID's answer to “works” (public API 3.0): groups of summaries of the same work, of which the preferred one counts. */
final class WorksReader {
    private static final int LONGEST_TITLE = 400;
    private static final int MOST = 1000;

    private final JsonMapper json;

    WorksReader(JsonMapper json) {
        this.json = json;
    }

    List<OrcidWork> read(byte[] answer) {
        JsonNode root;
        try {
            root = json.readTree(answer);
        } catch (JacksonException e) {
            throw new RuleViolation("directory.orcid.malformed");
        }
        JsonNode groups = root == null ? null : root.get("group");
        if (groups == null || !groups.isArray()) throw new RuleViolation("directory.orcid.malformed");
        List<OrcidWork> works = new ArrayList<>();
        for (JsonNode group : groups) {
            OrcidWork work = work(group);
            if (work != null && works.size() < MOST) works.add(work);
        }
        return List.copyOf(works);
    }

    private static @Nullable OrcidWork work(JsonNode group) {
        JsonNode best = null;
        int highest = Integer.MIN_VALUE;
        for (JsonNode summary : group.path("work-summary")) {
            int index = number(summary.path("display-index"), 0);
            if (index > highest) {
                highest = index;
                best = summary;
            }
        }
        if (best == null) return null;
        String title = plain(best.path("title").path("title").path("value").asString(""));
        if (title.isEmpty()) return null;
        int year = number(best.path("publication-date").path("year").path("value"), 0);
        String doi = doi(best.path("external-ids"));
        return new OrcidWork(title, year == 0 ? null : year, doi == null ? doi(group.path("external-ids")) : doi);
    }

    private static @Nullable String doi(JsonNode ids) {
        for (JsonNode id : ids.path("external-id")) {
            boolean own = !"part-of".equals(id.path("external-id-relationship").asString("self"));
            if (!own || !"doi".equals(id.path("external-id-type").asString(""))) continue;
            String normal = id.path("external-id-normalized").path("value").asString("");
            String value = normal.isEmpty() ? id.path("external-id-value").asString("") : normal;
            String bare =
                    value.strip().toLowerCase(Locale.ROOT).replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
            if (bare.matches("10\\.\\d{4,9}/\\S+")) return bare;
        }
        return null;
    }

    /** Titles come with markup now and then. */
    private static String plain(String title) {
        String words = title.replaceAll("</?[a-zA-Z][^<>]{0,40}>", "").strip().replaceAll("\\s+", " ");
        return Characters.beginning(words, LONGEST_TITLE);
    }

    private static int number(JsonNode node, int otherwise) {
        String text = node.asString("").strip();
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
