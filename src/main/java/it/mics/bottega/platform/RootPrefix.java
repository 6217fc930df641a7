package it.mics.bottega.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; this finds the command that lets it run as somebody else. */
final class RootPrefix {
    private static final String NOBODY = "65534";

    private RootPrefix() {}

    /** Empty for an ordinary user; for root a user namespace, else the user "nobody". */
    static List<String> of(Path home, Path data) throws IOException, InterruptedException {
        if (!isRoot()) return List.of();
        // A user namespace keeps root's own access to the directories, so nothing has to change hands.
        if (works("unshare", "-U", "true")) return List.of("unshare", "-U");
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                home.resolve("bin/postgres").toString(),
                "--version")) {
            Files.createDirectories(data);
            handOver(nobody, data);
            return nobody;
        }
        throw new StartupRefusal("PostgreSQL does not run as root and neither unshare nor setpriv works here;"
                + " start Bottega as an ordinary user, or set SPRING_DATASOURCE_URL to a PostgreSQL 18.");
    }

    /** Gives a file to the user the commands run as, where that is not the present one. */
    static void handOver(List<String> prefix, Path file) throws IOException, InterruptedException {
        if (!prefix.isEmpty() && prefix.getFirst().equals("setpriv"))
            works("chown", "-R", NOBODY + ":" + NOBODY, file.toString());
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
