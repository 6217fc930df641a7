package it.mics.bottega.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import it.mics.bottega.BottegaViewTest;
import it.mics.bottega.directory.Profiles;
import it.mics.bottega.directory.ResearcherProfile;
import it.mics.bottega.directory.editing.ProfileDraft;
import it.mics.bottega.directory.editing.ProfileEditing;
import it.mics.bottega.identity.AccountId;
import it.mics.bottega.identity.ActingAs;
import it.mics.bottega.kernel.LocalizedText;
import it.mics.bottega.taxonomy.SkillSearch;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = ProfileView.class)
class ProfileViewTest extends BottegaViewTest {
    @Autowired
    Profiles profiles;

    @Autowired
    ProfileEditing editing;

    private AccountId me;

    @Test
    void what_is_typed_saves_itself() {
        open();
        assertThat(pageText()).contains("Nothing written yet");
        area("Headline in English").setValue("Leather without\nchromium");
        assertThat(profile().headline()).isEqualTo(new LocalizedText(null, "Leather without chromium"));
        assertThat(pageText()).contains("Saved at").contains("You can leave and come back");
    }

    @Test
    void a_skill_is_added_from_the_list_and_taken_out_again() {
        open();
        SkillSearch.Found lca = suggestions("LCA").getFirst();
        picker().setValue(lca);
        assertThat(profile().skills()).singleElement().satisfies(skill -> {
            assertThat(skill.skill()).isEqualTo(lca.skill().id());
            assertThat(skill.level()).isEqualTo(3);
        });
        assertThat(suggestions("LCA")).doesNotContain(lca);
        level().setValue(5);
        assertThat(profile().skills().getFirst().level()).isEqualTo(5);
        press("Take out life-cycle assessment (LCA)");
        assertThat(profile().skills()).isEmpty();
    }

    @Test
    void a_skill_that_the_own_words_name_is_offered_with_them_and_added_only_when_one_says_so() {
        open();
        area("Headline in English").setValue("Composites from carbon fibre, and the recycling of carbon fibres");
        assertThat(pageText()).contains("Read in your texts").contains("carbon fibre");
        assertThat(profile().skills()).isEmpty();
        Button yes = find(Button.class).withText("Add it").all().getFirst();
        test(yes).click();
        assertThat(profile().skills()).hasSize(1);
        List<Button> others = find(Button.class).withText("Not mine").all();
        int offered = others.size();
        if (offered > 0) test(others.getFirst()).click();
        assertThat(profile().skills()).hasSize(1);
    }

    @Test
    void an_error_stands_beside_its_field_and_what_was_typed_stays() {
        open();
        TextField orcid = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "ORCID iD")
                .single();
        orcid.setValue("0000-0002-1825-0098");
        assertThat(orcid.isInvalid()).isTrue();
        assertThat(orcid.getErrorMessage()).contains("last one does not fit");
        assertThat(pageText()).contains("except one field");
        assertThat(profile().orcid()).isNull();

        signIn(me);
        navigate(ProfileView.class);
        TextField again = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "ORCID iD")
                .single();
        assertThat(again.getValue()).isEqualTo("0000-0002-1825-0098");
        assertThat(again.isInvalid()).isTrue();
        again.setValue("0000-0002-1825-0097");
        assertThat(again.isInvalid()).isFalse();
        assertThat(profile().orcid()).isEqualTo("0000-0002-1825-0097");
    }

    @Test
    void an_output_that_was_only_begun_is_no_error_until_something_is_typed() {
        open();
        press("Add an output");
        area("Headline in English").setValue("Leather");
        assertThat(pageText()).contains("by itself");
        area("Title").setValue("A paper on salt");
        assertThat(pageText()).contains("except one field").contains("kept as it stands");
    }

    @Test
    void where_another_page_was_quicker_nothing_typed_is_lost_and_one_chooses() {
        open();
        area("Headline in English").setValue("First");
        elsewhere("From the other page");
        area("Headline in English").setValue("Typed here");
        assertThat(pageText()).contains("Another page saved this profile").contains("not saved");
        assertThat(area("Headline in English").getValue()).isEqualTo("Typed here");
        assertThat(profile().headline().en()).isEqualTo("From the other page");

        press("Save what is here");
        assertThat(profile().headline().en()).isEqualTo("Typed here");

        elsewhere("Once more from there");
        area("Headline in English").setValue("Typed in vain");
        press("Show the other version");
        assertThat(area("Headline in English").getValue()).isEqualTo("Once more from there");
        area("Headline in English").setValue("And on we go");
        assertThat(profile().headline().en()).isEqualTo("And on we go");
    }

    @Test
    void a_word_that_is_not_in_the_list_stays_with_the_reason() {
        open();
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                picker(),
                new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<>(
                        picker(), true, "foam magic"));
        assertThat(picker().isInvalid()).isTrue();
        assertThat(picker().getErrorMessage()).contains("foam magic").contains("not in the list");
    }

    @Test
    void the_hints_say_what_would_help_and_shrink() {
        open();
        assertThat(pageText()).contains("0 of 8 are there");
        area("Headline in English").setValue("Leather");
        area("Headline in Italian").setValue("Pelle");
        assertThat(pageText()).contains("1 of 8 are there");
    }

    @Test
    void the_form_speaks_italian_too() {
        me = ActingAs.researcher(jdbc, "Ilda Prova", null);
        signIn(me, Locale.ITALIAN);
        navigate(ProfileView.class);
        assertThat(pageText())
                .contains("Il tuo profilo")
                .contains("Chi ti vede")
                .doesNotContain("!directory");
    }

    @Test
    void only_researchers_have_this_page() {
        signIn(ActingAs.companyMember(jdbc, "Luca Prova", ActingAs.company(jdbc, "Prova srl")));
        assertThatThrownBy(() -> navigate(ProfileView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(ProfileView.class::isInstance);
    }

    private void open() {
        me = ActingAs.researcher(jdbc, "Hanna Prova", null);
        signIn(me);
        navigate(ProfileView.class);
    }

    private void elsewhere(String headline) {
        ProfileDraft stored = editing.open().draft();
        ProfileDraft.About about = stored.about();
        editing.save(new ProfileDraft(
                stored.version(),
                new ProfileDraft.About(new LocalizedText(null, headline), about.bio(), about.stage(), null, ""),
                stored.skills(),
                stored.focus(),
                stored.outputs(),
                stored.availability(),
                stored.visibility()));
    }

    private ResearcherProfile profile() {
        return profiles.present(List.of(me)).getFirst();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }

    private void press(String words) {
        test(find(NativeButton.class)
                        .withCondition(button -> words.equals(button.getText())
                                || words.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SkillSearch.Found> picker() {
        return find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> level() {
        return find(Select.class)
                .withCondition(
                        select -> ((Select<?>) select).getAriaLabel().orElse("").startsWith("Level of"))
                .single();
    }

    private List<SkillSearch.Found> suggestions(String typed) {
        return test(picker()).getSuggestionItems().isEmpty() ? List.of() : filtered(typed);
    }

    private List<SkillSearch.Found> filtered(String typed) {
        test(picker()).setFilter(typed);
        return test(picker()).getSuggestionItems();
    }
}
