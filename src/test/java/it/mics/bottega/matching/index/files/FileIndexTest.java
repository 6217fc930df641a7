package it.mics.bottega.matching.index.files;

import static org.assertj.core.api.Assertions.assertThat;

import it.mics.bottega.attachment.AttachmentId;
import it.mics.bottega.attachment.FoundAttachment.Stretch;
import it.mics.bottega.attachment.IndexedAttachment;
import it.mics.bottega.platform.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIndexTest {
    private static final Set<String> OURS = Set.of("team:a");

    @TempDir
    private Path folder;

    private DataDirectory directory;
    private FileIndex index;

    @BeforeEach
    void open() throws IOException {
        directory = new DataDirectory(folder);
        index = new FileIndex(directory);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        directory.close();
    }

    @Test
    void only_a_clearance_of_the_file_finds_it() {
        AttachmentId id = put(1, "Piano_prove.odt", "La concia resiste due stagioni", Set.of("team:a", "sent:x"));
        assertThat(index.find("conce", OURS, 9)).containsExactly(id);
        assertThat(index.find("concia", Set.of("sent:x", "team:other"), 9)).containsExactly(id);
        assertThat(index.find("concia", Set.of("team:other"), 9)).isEmpty();
        assertThat(index.find("concia", Set.of(), 9)).isEmpty();
    }

    @Test
    void every_word_is_wanted_in_the_text_or_in_the_name() {
        AttachmentId text = put(1, "a.odt", "Forty hides in the drum", OURS);
        AttachmentId name = put(1, "Hides-and-drums.odt", "Nothing", OURS);
        assertThat(index.find("drum hide", OURS, 9)).containsExactlyInAnyOrder(text, name);
        assertThat(index.find("drum zinc", OURS, 9)).isEmpty();
        assertThat(index.find("?? \" )", OURS, 9)).isEmpty();
    }

    @Test
    void what_is_written_again_or_gone_is_not_found_by_its_old_words() {
        AttachmentId id = put(1, "a.odt", "quillaja", OURS);
        index.refresh(List.of(id), ids -> List.of(new IndexedAttachment(id, 2, "a.odt", "mimosa", OURS)));
        assertThat(index.find("quillaja", OURS, 9)).isEmpty();
        assertThat(index.find("mimosa", OURS, 9)).containsExactly(id);
        assertThat(index.versions()).containsEntry(id, 2L);
        index.refresh(List.of(id), ids -> List.of());
        assertThat(index.find("mimosa", OURS, 9)).isEmpty();
        assertThat(index.versions()).isEmpty();
    }

    @Test
    void an_index_that_was_damaged_begins_anew() throws IOException {
        put(1, "a.odt", "quillaja", OURS);
        index.close();
        try (Stream<Path> files = Files.list(folder.resolve("lucene-files"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("_.*|segments_.*"))
                    .toList()) Files.write(file, new byte[] {1, 2, 3});
        }
        index = new FileIndex(directory);
        assertThat(index.versions()).isEmpty();
        AttachmentId again = put(1, "a.odt", "quillaja", OURS);
        assertThat(index.find("quillaja", OURS, 9)).containsExactly(again);
    }

    @Test
    void an_excerpt_is_the_place_where_most_of_the_words_stand() {
        String far = "Salt alone here. " + "Nothing to say about it. ".repeat(40);
        List<Stretch> excerpt = index.excerpt("salt hides", far + "Salted <b>hides</b> hold salt well.");
        assertThat(excerpt.stream().filter(Stretch::answers).map(Stretch::text)).contains("hides", "salt");
        assertThat(excerpt.getFirst().text()).startsWith("…");
        assertThat(String.join("", excerpt.stream().map(Stretch::text).toList()))
                .contains("<b>hides</b> hold salt");
        assertThat(index.excerpt("zinc", far)).isEmpty();
    }

    private AttachmentId put(long version, String name, String text, Set<String> clearances) {
        AttachmentId id = AttachmentId.random();
        index.refresh(List.of(id), ids -> List.of(new IndexedAttachment(id, version, name, text, clearances)));
        return id;
    }
}
