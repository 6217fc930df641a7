package it.mics.bottega.vocabulary.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.kernel.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptFilesTest {
    private static final String TURTLE = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix ex: <http://example.org/skill/> .
            ex:dye a skos:Concept ; skos:prefLabel "dyeing"@en, "tintura"@it ; skos:altLabel "colouring"@en, "Färben"@de ; skos:narrower ex:algae .
            ex:algae a skos:Concept ; skos:prefLabel "algae dyeing"@en-GB .
            ex:old a skos:Concept ; skos:prefLabel "old dyeing"@en ; owl:deprecated true .
            """;
    private static final String XML = """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:xl="http://www.w3.org/2008/05/skos-xl#">
              <skos:Concept rdf:about="http://example.org/skill/dye">
                <skos:prefLabel xml:lang="en">dyeing</skos:prefLabel>
                <xl:prefLabel rdf:resource="http://example.org/label/1"/>
                <xl:altLabel rdf:resource="http://example.org/label/2"/>
              </skos:Concept>
              <skos:Concept rdf:about="http://example.org/skill/algae">
                <skos:prefLabel xml:lang="en">algae dyeing</skos:prefLabel>
                <skos:broader rdf:resource="http://example.org/skill/dye"/>
              </skos:Concept>
              <rdf:Description rdf:about="http://example.org/label/1"><xl:literalForm xml:lang="it">tintura</xl:literalForm></rdf:Description>
              <rdf:Description rdf:about="http://example.org/label/2"><xl:literalForm xml:lang="en">colouring</xl:literalForm></rdf:Description>
            </rdf:RDF>
            """;
    private static final List<ImportedConcept> DYES = List.of(
            new ImportedConcept(
                    EscoFiles.uri("algae"), new LocalizedText(null, "algae dyeing"), Map.of(), EscoFiles.uri("dye")),
            new ImportedConcept(
                    EscoFiles.uri("dye"),
                    new LocalizedText("tintura", "dyeing"),
                    Map.of(Language.EN, List.of("colouring")),
                    null));

    @TempDir
    private Path folder;

    @Test
    void the_tables_of_both_languages_and_the_relations_come_together() throws IOException {
        List<ImportFile> files = List.of(
                EscoFiles.file(
                        folder,
                        "broaderRelationsSkillPillar_en.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\n" + EscoFiles.relation("algae", "dye")
                                + EscoFiles.relation("dye", "nowhere")),
                EscoFiles.file(
                        folder,
                        "skills_en.csv",
                        "\uFEFF" + EscoFiles.HEADER + EscoFiles.row("dye", "dyeing", "colouring", "Dyeing")
                                + EscoFiles.row("algae", "algae dyeing")
                                + EscoFiles.row("old", "old dyeing").replace("released", "obsolete")),
                EscoFiles.file(
                        folder,
                        "skills_it.csv",
                        (EscoFiles.HEADER + EscoFiles.row("dye", "tintura")).replace("\n", "\r\n")));
        assertThat(ImportFile.read(files)).isEqualTo(DYES);
        assertThat(files.getFirst().count()).isZero();
        assertThat(files.get(1).count()).isEqualTo(2);
    }

    @Test
    void turtle_and_xml_say_the_same() throws IOException {
        assertThat(ImportFile.read(List.of(EscoFiles.file(folder, "dyes.ttl", TURTLE))))
                .isEqualTo(DYES);
        assertThat(ImportFile.read(List.of(EscoFiles.file(folder, "dyes.rdf", XML))))
                .isEqualTo(DYES);
    }

    @Test
    void what_cannot_be_read_is_refused_in_words() throws IOException {
        refused("skills.csv", EscoFiles.HEADER, "vocabulary.import.bad.language");
        refused("skills_it.csv", "a,b\n1,2\n", "vocabulary.import.bad.columns");
        refused("skills_it.csv", "", "vocabulary.import.bad.empty");
        refused("skills_it.csv", EscoFiles.HEADER + "x,y,\"cut", "vocabulary.import.bad.quote");
        refused("skills.xlsx", "PK", "vocabulary.import.bad.format");
        refused("skills.ttl", TURTLE + "ex:broken skos:prefLabel \"", "vocabulary.import.bad.rdf");
        refused("skills.rdf", "<html><body>not found</body>", "vocabulary.import.bad.rdf");
    }

    @Test
    void nothing_beyond_the_file_is_read_and_no_entity_expanded() throws IOException {
        String entity = XML.replace(
                        "<?xml version=\"1.0\"?>",
                        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                .replace(">tintura<", ">&x;<");
        refused("dyes.rdf", entity, "vocabulary.import.bad.rdf");
    }

    private void refused(String name, String content, String key) throws IOException {
        ImportFile file = EscoFiles.file(folder, name, content);
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> ImportFile.read(List.of(file)))
                .matches(refusal -> refusal.key().equals(key));
    }
}
