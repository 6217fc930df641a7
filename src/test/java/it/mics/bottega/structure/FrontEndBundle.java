package it.mics.bottega.structure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed front-end bundle: what it was built from, against what stands beside it now. */
final class FrontEndBundle {
    private final JsonNode statistics;

    FrontEndBundle(Path bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            ZipEntry entry = zip.getEntry("config/stats.json");
            try (InputStream in = zip.getInputStream(entry)) {
                statistics = JsonMapper.shared().readTree(in);
            }
        }
    }

    /** Files of our own that changed or came since, and packages in another version. */
    List<String> outdated(Path frontend, Path packageJson) throws IOException {
        List<String> outdated = new ArrayList<>();
        try (var files = Files.walk(frontend)) {
            for (Path file : files.filter(FrontEndBundle::isOurs).sorted().toList()) {
                String name = frontend.relativize(file).toString();
                String built = statistics.path("frontendHashes").path(name).asString("");
                if (!built.equals(hash(file)))
                    outdated.add(name + (built.isEmpty() ? " is not in the bundle" : " has changed"));
            }
        }
        Map<String, String> dependencies = new java.util.TreeMap<>();
        JsonMapper.shared()
                .readTree(Files.readString(packageJson))
                .path("dependencies")
                .properties()
                .forEach(entry ->
                        dependencies.put(entry.getKey(), entry.getValue().asString()));
        dependencies.forEach((name, version) -> {
            String built = statistics.path("packageJsonDependencies").path(name).asString("");
            if (!built.equals(version) && !built.isEmpty())
                outdated.add(name + " " + version + " was built with " + built);
        });
        return outdated;
    }

    /** Modules that Java classes ask for and the bundle does not have. */
    List<String> missing(List<String> imports) {
        List<String> missing = new ArrayList<>();
        for (String wanted : imports) {
            String inBundle = wanted.startsWith("./") ? "Frontend/" + wanted.substring(2) : wanted;
            boolean there = statistics.path("bundleImports").values().stream()
                    .map(JsonNode::asString)
                    .anyMatch(name -> name.equals(inBundle)
                            || name.equals(inBundle.replace("Frontend/", "Frontend/generated/jar-resources/")));
            if (!there) missing.add(wanted);
        }
        return missing;
    }

    private static boolean isOurs(Path file) {
        String name = file.toString();
        return (name.endsWith(".js") || name.endsWith(".ts") || name.endsWith(".css"))
                && !name.contains("generated")
                && !name.endsWith("d.ts");
    }

    // As the bundle's own statistics do it: without regard to line ends.
    private static String hash(Path file) throws IOException {
        try {
            byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
