package it.mics.bottega.vocabulary.importing;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated values row by row as RFC 4180 has them: quoted cells may hold commas, quotes twice, and lines. */
final class Csv {
    private static final int LONGEST_CELL = 1_000_000;

    private final Reader reader;
    private int ahead;

    Csv(Reader reader) throws IOException {
        this.reader = reader;
        ahead = reader.read();
        if (ahead == '\uFEFF') ahead = reader.read();
    }

    /** The next row, or null at the end; empty lines are no rows. */
    @Nullable
    List<String> next() throws IOException {
        while (ahead == '\n' || ahead == '\r') ahead = reader.read();
        if (ahead < 0) return null;
        List<String> row = new ArrayList<>();
        while (true) {
            row.add(ahead == '"' ? quoted() : plain());
            if (ahead != ',') return row;
            ahead = reader.read();
        }
    }

    private String plain() throws IOException {
        StringBuilder cell = new StringBuilder();
        while (ahead >= 0 && ahead != ',' && ahead != '\n' && ahead != '\r') {
            append(cell);
            ahead = reader.read();
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        ahead = reader.read();
        while (true) {
            if (ahead < 0) throw new UnreadableFile("vocabulary.import.bad.quote");
            if (ahead == '"') {
                ahead = reader.read();
                if (ahead != '"') break;
            }
            append(cell);
            ahead = reader.read();
        }
        // What stands between the closing quote and the comma is not part of the cell.
        while (ahead >= 0 && ahead != ',' && ahead != '\n' && ahead != '\r') ahead = reader.read();
        return cell.toString();
    }

    private void append(StringBuilder cell) {
        if (cell.length() >= LONGEST_CELL) throw new UnreadableFile("vocabulary.import.bad.cell");
        cell.append((char) ahead);
    }
}
