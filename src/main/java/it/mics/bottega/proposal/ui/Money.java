package it.mics.bottega.proposal.ui;

import it.mics.bottega.kernel.Language;
import it.mics.bottega.uikit.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money between integer cents and how people write them. */
public final class Money {
    /** Digits in groups, then a comma or a point with one or two digits. */
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:[., ’]\\d{3})*)(?:[.,](\\d{1,2}))?");

    private Money() {}

    /** For example "38.400 €" in Italian and "€ 38,400" in English; cents only where there are any. */
    public static String text(long cents) {
        String number = number(cents);
        return Ui.language() == Language.IT ? number + " €" : "€ " + number;
    }

    /** The number alone, as one would type it. */
    public static String number(long cents) {
        NumberFormat format = NumberFormat.getNumberInstance(Ui.language() == Language.IT ? Locale.ITALY : Locale.UK);
        int decimals = cents % 100 == 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    /** The cents that somebody meant, whichever of the two ways of writing numbers they use; empty where it is no amount. */
    public static OptionalLong cents(String typed) {
        String text = typed.replace("€", "").replace('\u00a0', ' ').strip();
        if (text.isEmpty()) return OptionalLong.of(0);
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches() || text.length() > 14) return OptionalLong.empty();
        String whole = amount.group(1).replaceAll("[., ’]", "");
        String part = amount.group(2) == null ? "" : "." + amount.group(2);
        return OptionalLong.of(new BigDecimal(whole + part)
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }
}
