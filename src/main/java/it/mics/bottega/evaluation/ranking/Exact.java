package it.mics.bottega.evaluation.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction in lowest terms: sums and means come out the same in whatever order they are made. */
public record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {
    /** Nothing. */
    public static final Exact ZERO = of(0, 1);

    public Exact {
        if (under.signum() == 0) throw new ArithmeticException("nothing divides by zero");
        BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    /** The fraction of two whole numbers. */
    public static Exact of(long over, long under) {
        return new Exact(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** Reads what {@link #toString} wrote. */
    public static Exact parse(String text) {
        int slash = text.indexOf('/');
        return new Exact(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** This and the other together. */
    public Exact plus(Exact other) {
        return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /** This without the other. */
    public Exact minus(Exact other) {
        return plus(new Exact(other.over.negate(), other.under));
    }

    /** This as many times as the other says. */
    public Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    /** How far from zero. */
    public Exact abs() {
        return new Exact(over.abs(), under);
    }

    /** Rounded half up to so many decimals, for people. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Exact other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        return over + "/" + under;
    }
}
