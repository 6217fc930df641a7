package it.mics.bottega.matching.likeness;

import it.mics.bottega.kernel.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words in which every challenge speaks, whatever it is about: they say nothing of what two have in common. */
final class CommonWords {
    private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Map.of(
            Language.EN,
            set(
                    "about above after again against already also although always among another anybody anything because been"
                            + " before being below best better between both cannot come comes could does doing done down during each"
                            + " easily either else enough even ever every everybody everything existing few fewer find first from full"
                            + " further gets give given gives goes going good hardly have having here however instead into itself just"
                            + " keep keeps kept know known large last later least less like little longer look looking made main make"
                            + " makes making many more most much must need needed needs never next nobody nothing often once ones only"
                            + " open other others ours over part people possible present problem quite rather ready really result right"
                            + " same several shall should show since small solution some somebody something soon still such take taken"
                            + " takes than that their them then there these they thing things third this those though through today"
                            + " together toward towards true twice under until upon used useful uses using very want wanted wants ways"
                            + " well were what whatever when where whether which while whole whom whose will wish with within without"
                            + " work works would year years your challenge challenges company companies"),
            Language.IT,
            set(
                    "abbiamo adesso alcune alcuni allora almeno altra altre altri altro anche ancora andare anni anno appena assai"
                            + " attuale attuali avere aveva bene bisogno buona buone buoni buono capire cerca cerchiamo cercano certa certe"
                            + " certi certo chiede chiediamo chiunque ciascuna ciascuno cioè circa come comunque cosa cose così dalla dalle"
                            + " dallo davvero deve devono dire diversa diverse diversi diverso dobbiamo dopo dove dovrebbe dovrebbero durante"
                            + " ecco ogni oggi oltre ormai essere fanno fare fatta fatte fatti fatto finché fino fuori grande grandi infatti"
                            + " insieme invece loro lungo maggior maggiore mancano manca mediante meglio meno mentre mezzo modo molta molte"
                            + " molti molto nessun nessuna nessuno niente nostra nostre nostri nostro nulla nuova nuove nuovi nuovo ognuno"
                            + " oppure parte perché però piccola piccole piccoli piccolo poca poche pochi poco poiché possa possiamo possibile"
                            + " possono potrebbe potrebbero prima primo problema problemi proprio punto qualche qualcosa qualcuno quale quali"
                            + " qualsiasi quando quanta quante quanti quanto quasi quella quelle quelli quello questa queste questi questo"
                            + " quindi resta restano ricerca risultato risultati sarà sarebbe sapere secondo sempre senza seconda serve servono"
                            + " siamo siano soltanto solo sono sopra soprattutto sotto spesso stare stata state stati stato stessa stesse"
                            + " stessi stesso subito tale tali tanta tante tanti tanto terzo trova trovare troppo tutta tutte tutti tutto"
                            + " ultima ultimo usare uguale usano vale vera vere veri vero verso viene vengono vogliamo vogliono volta volte"
                            + " vorremmo vuole sfida sfide impresa imprese azienda aziende soluzione soluzioni")));

    private CommonWords() {}

    /** True where a word is such a one however it is written here. */
    static boolean all(Language language, Collection<String> written) {
        Set<String> common = WORDS.getOrDefault(language, Set.of());
        return written.stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(common::contains);
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
