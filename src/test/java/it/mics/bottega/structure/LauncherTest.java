package it.mics.bottega.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher chooses a JDK that is new enough, hands unknown words to Maven, and says in one sentence what is missing. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String SYSTEM = "/usr/bin:/bin";

    @TempDir
    private Path folder;

    private Path jdks;
    private Path programs;

    @BeforeEach
    void prepare() throws IOException {
        jdks = Files.createDirectories(folder.resolve("jdks"));
        programs = Files.createDirectories(folder.resolve("bin"));
        // Only what the script itself needs: neither a JDK nor Maven of this machine.
        for (String name :
                new String[] {"dirname", "sed", "readlink", "mkdir", "rm", "cat", "tee", "grep", "find", "head", "uname"
                }) {
            program(programs.resolve(name), "exec " + find(name) + " \"$@\"");
        }
    }

    @Test
    void without_a_jdk_one_sentence_says_what_to_install() throws Exception {
        jdk("jdk-17", 17);
        assertThat(run("--version"))
                .isEqualTo(
                        "Bottega: a JDK 25 or newer is needed and none was found; install one, for example Temurin 25, or set JAVA_HOME to it.\n");
    }

    @Test
    void without_maven_one_sentence_says_what_to_install() throws Exception {
        jdk("jdk-25", 25);
        assertThat(run("--version"))
                .startsWith("Bottega: Maven is needed and was not found; install it")
                .hasLineCount(1);
    }

    @Test
    void the_newest_jdk_that_fits_is_handed_to_maven_with_the_words_as_they_stand() throws Exception {
        jdk("jdk-17", 17);
        jdk("jdk-25", 25);
        Path newest = jdk("jdk-26", 26);
        program(programs.resolve("mvn"), "echo \"$JAVA_HOME|$*\"");
        assertThat(run("dependency:tree", "-Dincludes=a b")).isEqualTo(newest + "|dependency:tree -Dincludes=a b\n");
    }

    @Test
    void it_starts_with_the_flags_that_the_build_uses() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String flags = pom.replaceAll("(?s).*<bottega.jvm.flags>(.*?)</bottega.jvm.flags>.*", "$1");
        assertThat(Files.readString(Path.of("bottega"))).contains("JVM_FLAGS='" + flags + "'");
        String node = pom.replaceAll("(?s).*<tools.node.version>(.*?)</tools.node.version>.*", "$1");
        assertThat(Files.readString(Path.of("bottega"))).contains("NODE=" + node + "\n");
    }

    private Path jdk(String name, int version) throws IOException {
        Path home = Files.createDirectories(jdks.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/javac"), "exit 0");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        return home;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String run(String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "./bottega").redirectErrorStream(true);
        builder.command().addAll(List.of(words));
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("BOTTEGA_JDKS", jdks + "/*");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    private static Path find(String name) {
        for (String place : SYSTEM.split(":")) {
            if (Files.isExecutable(Path.of(place, name))) return Path.of(place, name);
        }
        throw new IllegalStateException("No " + name + " on this machine");
    }
}
