package it.mics.bottega.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
    @ParameterizedTest
    @CsvSource({
        "Concia Chiara, C\u043Encia Chiara",
        "Concia Chiara, concia  chiara",
        "Concia Chiara, Concia\u00A0Chiara",
        "Concia Chiara, Conc\u200Bia Chiara",
        "Alpha, A\u0399pha",
        "Alpha, AIpha",
        "Team 10, Team lO",
        "LINO, lino",
        "LIN0, lino",
        "FILI E COLORI, Fili e colori",
        "Citt\u00E0, CITT\u00C0",
        "Fibra, Fi\u2800bra",
        "Fibra, \uFF26ibra",
        "Caff\u00E8, Caffe\u0300",
        "OCAPE, \u041E\u0421\u0410\u0420\u0415"
    })
    void what_looks_alike_has_one_shape(String one, String other) {
        assertThat(LookAlikes.shape(one)).isEqualTo(LookAlikes.shape(other));
    }

    @ParameterizedTest
    @CsvSource({"Pelle, Pelli", "Caff\u00E8, Caffe", "Concia Chiara, ConciaChiara", "Lana 2, Lana 3", "Seta, \u03A3eta"
    })
    void what_looks_different_has_shapes_of_its_own(String one, String other) {
        assertThat(LookAlikes.shape(one)).isNotEqualTo(LookAlikes.shape(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200Bb",
                "a\u202Eb",
                "\uFEFFab",
                "a\u0000b",
                "a\nb",
                "a\u00ADb",
                "a\u2066b\u2069",
                "a\u200Db",
                "\u2800",
                "a\u2800b"
            })
    void characters_that_nobody_sees_are_found(String name) {
        assertThat(LookAlikes.hides(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C\u043Encia",
                "P\u03BFlimeri verdi",
                "\u03BFmega",
                "Lan\u03B1",
                "\u03B1\u03B2C",
                "Lab \u0430lfa s\u0435ta"
            })
    void a_word_with_borrowed_letters_is_found(String name) {
        assertThat(LookAlikes.mixes(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Citt\u00E0 pi\u00F9 pulite",
                "\u03B1-Cheratina",
                "\u00B5Fluidica",
                "\u03B1Cheratina",
                "\u03B2Carotene",
                "TNF\u03B1",
                "\u03B3-PGA e \u03B2",
                "\u0394T zero",
                "\u041A\u043E\u0436\u0430 e pelle",
                "\u9769 Leather",
                "L\u2019Ora d\u2019Aria",
                "\u2764\uFE0F Lana",
                "\uD83D\uDC69\u200D\uD83D\uDD2C al lavoro",
                "S\u00E3o \u0141\u00F3d\u017A",
                "3D & 4D"
            })
    void honest_names_are_neither(String name) {
        assertThat(LookAlikes.hides(name)).isFalse();
        assertThat(LookAlikes.mixes(name)).isFalse();
    }
}
