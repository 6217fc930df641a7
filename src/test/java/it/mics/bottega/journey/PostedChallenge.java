package it.mics.bottega.journey;

import it.mics.bottega.kernel.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A company fills in the form of a challenge, step by step. */
final class PostedChallenge {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JourneySteps company;
    private final String title;
    private String challenge = "";

    PostedChallenge(JourneySteps company, String title) {
        this.company = company;
        this.title = title;
    }

    /** Fills in the six steps and submits; answers the id of the challenge. */
    String post() {
        company.open("my-challenges").press("challenge.mine.start");
        company.page().waitForURL(url -> url.contains("/edit"));
        challenge = company.path().replaceFirst("^challenge/([0-9a-f-]+)/.*$", "$1");
        company.write("challenge.form.title", title)
                .write(
                        "challenge.form.teaser",
                        "Shoes are glued for life. We look for a bond that holds for years and opens in a minute at the end.")
                .write(
                        "challenge.form.need",
                        "Every year we take back four thousand pairs and can only burn them, since sole and upper do not come apart.")
                .choose("challenge.form.spoke", "3.")
                .tick(company.text("sector.FASHION"))
                .checkPage();
        step(2).write(
                        "challenge.form.today",
                        "We cut the soles off by hand, eight minutes a pair, and lose the leather.")
                .checkPage();
        step(3).write(
                        "challenge.form.wanted",
                        "A bond that opens within sixty seconds at eighty degrees and passes the peel test after two years of wear.")
                .choose("challenge.form.trlFrom", "3.")
                .choose("challenge.form.trlTo", "6.")
                .tick(company.text("challenge.outcome.CONTRACT"))
                .checkPage();
        step(4);
        for (String skill : company.language() == Language.IT
                ? new String[] {"riciclo chimico", "LCA"}
                : new String[] {"recycling", "LCA"}) {
            company.pick("challenge.form.skills.add", skill);
        }
        company.press("challenge.form.suggestion.add");
        company.checkPage();
        step(5).tick(company.text("challenge.confidentiality.OPEN")).tick("1.").checkPage();
        LocalDate today = LocalDate.now();
        step(6).date("challenge.form.submitUntil", DAY.format(today.plusDays(40)))
                .date("challenge.form.decideBy", DAY.format(today.plusDays(70)))
                .write("challenge.form.teamMin", "2");
        company.checkPage()
                .press("challenge.bar.submit")
                .sees(title)
                .seesText("challenge.status.SUBMITTED_FOR_REVIEW")
                .checkPage();
        return challenge;
    }

    /** Goes on by the link at once: what was written last goes along. */
    private JourneySteps step(int number) {
        company.page().locator(".formbar a.primary").click();
        return company.settle().seesText("challenge.step.question." + number);
    }
}
