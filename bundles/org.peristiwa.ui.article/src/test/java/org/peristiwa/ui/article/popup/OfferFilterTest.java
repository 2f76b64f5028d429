package org.peristiwa.ui.article.popup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfferFilterTest {

    private static final List<Offer> OFFERS = List.of(
            new Offer("Contact.Visit", "Visit", "Contact", "v", null),
            new Offer("Contact.Meet", "Meet", "Contact", "m", null),
            new Offer("Movement.Travel", "Travel", "Movement", "t", null),
            new Offer("Policy.LiftRestriction", "Lift restriction", "Policy", "l", null));

    private static List<String> find(String typed, String... recent) {
        return new OfferFilter(OFFERS, List.of(recent))
                .matching(typed).stream().map(Offer::label).toList();
    }

    @Test
    void givenNothingTyped_thenRecentOnesComeFirstAndTheRestInSchemaOrder() {
        assertThat(find("", "Movement.Travel", "Contact.Meet"))
                .containsExactly("Travel", "Meet", "Visit", "Lift restriction");
    }

    @Test
    void givenAShortcut_thenItsTypeComesBeforeAllThatMerelyContainTheLetter() {
        assertThat(find("m", "Movement.Travel")).startsWith("Meet");
        assertThat(find("T")).startsWith("Travel");
    }

    @Test
    void givenTheBeginningOfAWordWithinALabel_thenItIsFound() {
        assertThat(find("restr")).containsExactly("Lift restriction");
    }

    @Test
    void givenTheIdOfAGroup_thenItsTypesAreFound() {
        assertThat(find("contact")).containsExactly("Visit", "Meet");
    }

    @Test
    void givenWhatNothingContains_thenNothingIsLeft() {
        assertThat(find("xyz")).isEmpty();
    }
}
