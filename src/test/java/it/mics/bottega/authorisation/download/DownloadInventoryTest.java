package it.mics.bottega.authorisation.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import it.mics.bottega.authorisation.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever hands out bytes has its row in the reviewed table and answers refusals like what is not there. */
class DownloadInventoryTest {
    @Test
    void the_table_names_what_hands_out_bytes_and_nothing_else() {
        var product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("it.mics.bottega");
        assertThat(DownloadInventory.offences(product, Table.read("downloads.csv")))
                .isEmpty();
    }

    @Test
    void a_download_without_row_one_unguarded_and_a_row_without_download_are_found() {
        var seeded = new ClassFileImporter().importClasses(Unguarded.class);
        Table table = Table.of("downloads.csv", List.of("class;guard;who", "gone.Link;nothing;nobody"));
        assertThat(DownloadInventory.offences(seeded, table))
                .hasSize(3)
                .anyMatch(sentence -> sentence.contains("through Downloads"))
                .anyMatch(sentence -> sentence.contains("lacks a row for authorisation.download"))
                .anyMatch(sentence -> sentence.contains("a row for gone.Link"));
    }

    static class Unguarded extends Anchor {
        Unguarded() {
            DownloadHandler file = event -> event.getOutputStream().write(1);
            setHref(file);
        }
    }
}
