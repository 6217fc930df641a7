package it.mics.bottega.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed bundle is current, so that a newcomer needs no Node. */
class FrontEndBundleTest {
    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path FRONTEND = Path.of("frontend");
    private static final Path PACKAGES = Path.of("package.json");

    @Test
    void it_was_built_from_what_stands_beside_it() throws IOException {
        assertThat(new FrontEndBundle(BUNDLE).outdated(FRONTEND, PACKAGES)).isEmpty();
    }

    @Test
    void it_has_every_module_that_our_classes_ask_for() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("it.mics.bottega")) {
            Class<?> loaded = type.reflect();
            for (JsModule module : loaded.getAnnotationsByType(JsModule.class)) wanted.add(module.value());
            for (CssImport css : loaded.getAnnotationsByType(CssImport.class)) wanted.add(css.value());
            // A component of the library that nobody has listed in the layout is not in the bundle either.
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(used -> used.getPackageName().startsWith("com.vaadin.flow.component"))
                    .distinct()
                    .forEach(used -> {
                        for (JsModule module : used.reflect().getAnnotationsByType(JsModule.class))
                            wanted.add(module.value());
                    });
        }
        assertThat(new FrontEndBundle(BUNDLE).missing(wanted)).isEmpty();
    }

    @Test
    void a_rebuilt_bundle_has_to_be_committed() throws Exception {
        if (!Files.exists(Path.of(".git"))) return;
        Process git = new ProcessBuilder(
                        "git", "status", "--porcelain", "--", BUNDLE.getParent().toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(git.getInputStream().readAllBytes()))
                .as("the build made a new front-end bundle: commit " + BUNDLE)
                .isEmpty();
    }

    @Test
    void a_changed_file_a_new_file_and_a_missing_module_are_caught(@TempDir Path seeded) throws IOException {
        Files.writeString(seeded.resolve("fonts.js"), "// changed since\n");
        Files.writeString(seeded.resolve("chart.ts"), "// never built\n");
        Path packages =
                Files.writeString(seeded.resolve("package.json"), "{\"dependencies\": {\"@vaadin/grid\": \"1.0.0\"}}");
        FrontEndBundle bundle = new FrontEndBundle(BUNDLE);
        assertThat(bundle.outdated(seeded, packages))
                .contains("chart.ts is not in the bundle", "fonts.js has changed")
                .anyMatch(offence -> offence.startsWith("@vaadin/grid 1.0.0 was built with"));
        assertThat(bundle.missing(List.of("./fonts.js", "./nowhere.js"))).containsExactly("./nowhere.js");
    }
}
