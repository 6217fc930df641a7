package it.mics.bottega.authorisation;

import it.mics.bottega.kernel.NotFound;
import it.mics.bottega.kernel.RuleViolation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** What came of something that somebody tried, as the tables write it, and what was said; by role where nothing but the role was looked at. */
record Outcome(String code, String said, boolean byRole) {
    static final String DONE = "yes";
    static final String NOTHING = "-";
    static final String REFUSED = "no";
    static final String NOT_FOUND = "404";
    static final String RULE = "rule";

    /** Tries it. */
    static Outcome of(Callable<@Nullable Object> code) {
        try {
            Object value = code.call();
            return new Outcome(isNothing(value) ? NOTHING : DONE, said(value), false);
        } catch (AccessDeniedException e) {
            return new Outcome(REFUSED, String.valueOf(e.getMessage()), e instanceof AuthorizationDeniedException);
        } catch (NotFound e) {
            return new Outcome(NOT_FOUND, String.valueOf(e.getMessage()), false);
        } catch (RuleViolation e) {
            return new Outcome(RULE, e.key() + " " + e.arguments(), false);
        } catch (Exception e) {
            return new Outcome(e.getClass().getSimpleName(), e.toString(), false);
        }
    }

    private static String said(@Nullable Object value) {
        if (value instanceof Object[] all) return java.util.List.of(all).toString();
        return String.valueOf(value);
    }

    /** Empty, zero and false tell nothing; what answers nothing has done what it was asked to do. */
    private static boolean isNothing(@Nullable Object value) {
        if (value == null) return false;
        if (value instanceof Optional<?> one) return one.isEmpty();
        if (value instanceof OptionalInt one) return one.isEmpty();
        if (value instanceof Collection<?> all) return all.isEmpty();
        if (value instanceof Map<?, ?> all) return all.isEmpty();
        if (value instanceof String text) return text.isEmpty();
        if (value instanceof Boolean truth) return !truth;
        if (value instanceof Number number) return number.doubleValue() == 0;
        return value.getClass().isArray() && Array.getLength(value) == 0;
    }
}
