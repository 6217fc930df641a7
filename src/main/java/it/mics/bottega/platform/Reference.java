package it.mics.bottega.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The reference of the request that is being answered: it stands in every line of the log and in what people are told. */
public final class Reference {
    /** The name under which the log carries it. */
    static final String KEY = "reference";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{4,40}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** The reference of this request; a new one outside of any. */
    public static String current() {
        @Nullable String now = MDC.get(KEY);
        return now == null ? random() : now;
    }

    /** What a proxy in front calls the request where that is a short, harmless word, else a new one. */
    static String of(@Nullable String offered) {
        return offered != null && SAFE.matcher(offered).matches() ? offered : random();
    }

    private static String random() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
