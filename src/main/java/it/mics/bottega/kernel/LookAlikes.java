package it.mics.bottega.kernel;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names apart as eyes do: two names look alike where their shapes are equal. */
public final class LookAlikes {
    private static final SpoofChecker SHAPES = new SpoofChecker.Builder().build();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int BRAILLE_BLANK = 0x2800;
    /** Greek letters as science puts them before and after names; none of them passes for a Latin one. */
    private static final String OF_SCIENCE = "αβγδεζηθλμπστφχψωΓΔΘΛΞΠΣΦΨΩ";

    private LookAlikes() {}

    /** What is left of a name for the eye: letters of one look are one, whatever alphabet and case they come from. */
    public static String shape(String name) {
        String plain = Normalizer2.getNFKCInstance().normalize(name);
        String seen = SHAPES.getSkeleton(UCharacter.foldCase(SHAPES.getSkeleton(plain), true));
        StringBuilder shape = new StringBuilder(seen.length());
        // A small i is a capital one in another case, and a capital one looks like a small l.
        seen.codePoints()
                .filter(each -> !invisible(each))
                .map(each -> each == 'i' ? 'l' : each)
                .forEach(shape::appendCodePoint);
        return shape.toString().strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    /** True where a name holds characters that nobody sees, or that turn the direction of what follows. */
    public static boolean hides(String name) {
        int before = 0;
        for (int each : name.codePoints().toArray()) {
            boolean ofEmoji = (each == JOINER || each == EMOJI_STYLE) && pictures(before);
            if (invisible(each) && !ofEmoji) return true;
            before = each;
        }
        return false;
    }

    /** True where one word takes letters of another alphabet for Latin ones; words of different alphabets side by side are fine. */
    public static boolean mixes(String name) {
        for (String word : name.split("[^\\p{L}\\p{M}]+")) {
            boolean latin = word.codePoints().anyMatch(each -> UScript.getScript(each) == UScript.LATIN);
            if (latin && ofOneAlphabet(word).codePoints().anyMatch(LookAlikes::posesAsLatin)) return true;
        }
        return false;
    }

    /** A name that others gave, made plain: without what nobody sees, and with Latin letters where a word takes others for them. */
    public static String plain(String name) {
        StringBuilder seen = new StringBuilder(name.length());
        int before = 0;
        for (int each :
                Normalizer2.getNFCInstance().normalize(name).codePoints().toArray()) {
            boolean gap = Character.isWhitespace(each) || Character.isSpaceChar(each);
            boolean ofEmoji = (each == JOINER || each == EMOJI_STYLE) && pictures(before);
            if (gap || !invisible(each) || ofEmoji) seen.appendCodePoint(gap ? ' ' : each);
            before = each;
        }
        String bare = seen.toString().strip().replaceAll(" +", " ");
        return WORD.matcher(bare)
                .replaceAll(word -> Matcher.quoteReplacement(mixes(word.group()) ? latin(word.group()) : word.group()));
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length());
        word.codePoints()
                .forEach(each -> latin.append(
                        posesAsLatin(each) ? SHAPES.getSkeleton(Character.toString(each)) : Character.toString(each)));
        return latin.toString();
    }

    /** The word without the one Greek letter that may stand before it, or after it as in TNFα. */
    private static String ofOneAlphabet(String word) {
        if (ofScience(word.charAt(0))) return word.substring(1);
        int last = word.length() - 1;
        boolean after = last > 0 && ofScience(word.charAt(last)) && Character.isUpperCase(word.charAt(last - 1));
        return after ? word.substring(0, last) : word;
    }

    private static boolean ofScience(char letter) {
        return OF_SCIENCE.indexOf(letter) >= 0;
    }

    private static boolean posesAsLatin(int letter) {
        int script = UScript.getScript(letter);
        if (script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED) return false;
        return SHAPES.getSkeleton(Character.toString(letter))
                .codePoints()
                .anyMatch(each -> UScript.getScript(each) == UScript.LATIN);
    }

    private static boolean invisible(int each) {
        int type = Character.getType(each);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || each == BRAILLE_BLANK
                || UCharacter.hasBinaryProperty(each, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean pictures(int before) {
        return before == EMOJI_STYLE
                || UCharacter.hasBinaryProperty(before, UProperty.EMOJI)
                || UCharacter.hasBinaryProperty(before, UProperty.EMOJI_MODIFIER);
    }
}
