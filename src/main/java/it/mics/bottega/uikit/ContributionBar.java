package it.mics.bottega.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sum out of 100 as one stacked bar: the four largest parts named, the rest as one, what is missing hatched; its table says the whole sum. */
public class ContributionBar extends Div {
    private static final int NAMED = 4;
    private static final double WHOLE = 100;
    private static final double NOTHING = 0.05;

    private final List<Part> parts;

    /** One part: its name, where it comes from, its points and the most it could have. */
    public record Part(String name, String source, double points, double most) {}

    /** A bar with its legend, or only the thin bar for a list. */
    public ContributionBar(List<Part> all, boolean thin) {
        parts = all.stream()
                .sorted(Comparator.comparingDouble(Part::points).reversed())
                .toList();
        add(bar(thin));
        if (!thin) add(legend());
    }

    /** The points as people read them, one decimal. */
    public static String points(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Ui.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** The whole sum as a table behind one line. */
    public Details table() {
        List<Component> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Component name = El.raw("th", "", key(i), El.span("", part.name()));
            name.getElement().setAttribute("scope", "row");
            rows.add(El.raw(
                    "tr",
                    "",
                    name,
                    El.raw("td", "src", part.source()),
                    El.raw("td", "n", Ui.t("sum.of", points(part.points()), whole(part.most())))));
        }
        Component sum = El.raw("th", "", Ui.t("sum.sum"));
        sum.getElement().setAttribute("scope", "row").setAttribute("colspan", "2");
        Component foot = El.raw(
                "tfoot", "", El.raw("tr", "", sum, El.raw("td", "n", Ui.t("sum.of", points(total()), whole(WHOLE)))));
        Component head = El.raw(
                "thead",
                "",
                El.raw("tr", "", column(Ui.t("sum.factor")), column(Ui.t("sum.source")), column(Ui.t("sum.points"))));
        Details details = new Details(Ui.t("sum.whole"));
        details.add(
                El.raw("table", "sum cards-narrow", head, El.raw("tbody", "", rows.toArray(Component[]::new)), foot));
        return details;
    }

    /** The sum of all parts. */
    public double total() {
        return parts.stream().mapToDouble(Part::points).sum();
    }

    private Component bar(boolean thin) {
        Div bar = El.div(thin ? "contrib s" : "contrib");
        int named = named();
        for (int i = 0; i < named; i++)
            bar.add(length("c" + (i + 1), parts.get(i).points()));
        if (rest(named) >= NOTHING) bar.add(length("c5", rest(named)));
        bar.add(El.raw("i", "gap", ""));
        if (thin) bar.getElement().setAttribute("aria-hidden", "true");
        else bar.getElement().setAttribute("role", "img").setAttribute("aria-label", spoken(named));
        return bar;
    }

    private static Component length(String colour, double points) {
        Component length = El.raw("i", colour, "");
        length.getElement().getStyle().set("--v", String.valueOf(points));
        return length;
    }

    private Component legend() {
        Div legend = El.div("legend num");
        int named = named();
        for (int i = 0; i < named; i++)
            legend.add(El.raw(
                    "span",
                    "",
                    key(i),
                    El.span("", parts.get(i).name() + " " + points(parts.get(i).points()))));
        int others = (int) parts.stream()
                .skip(named)
                .filter(part -> part.points() >= NOTHING)
                .count();
        if (others > 0)
            legend.add(El.raw("span", "", key(NAMED), El.span("", Ui.t("sum.others", others, points(rest(named))))));
        if (WHOLE - total() >= NOTHING) legend.add(El.span("", Ui.t("sum.missing", points(WHOLE - total()))));
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private String spoken(int named) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < named; i++)
            spoken.append(parts.get(i).name())
                    .append(' ')
                    .append(points(parts.get(i).points()))
                    .append(", ");
        return Ui.t("sum.spoken", spoken.toString(), points(rest(named)), points(WHOLE - total()));
    }

    private int named() {
        return (int) parts.stream()
                .limit(NAMED)
                .filter(part -> part.points() >= NOTHING)
                .count();
    }

    private double rest(int named) {
        return parts.stream().skip(named).mapToDouble(Part::points).sum();
    }

    private Component key(int place) {
        return El.raw("i", "key c" + Math.min(place + 1, NAMED + 1), "");
    }

    private static Component column(String name) {
        Component column = El.raw("th", "", name);
        column.getElement().setAttribute("scope", "col");
        return column;
    }

    private static String whole(double value) {
        return NumberFormat.getIntegerInstance(Ui.language().locale()).format(value);
    }
}
