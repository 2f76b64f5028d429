package org.peristiwa.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Tokens are written with spaces between them; no token of these texts holds one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokensOfNewsTest {

    @Test
    void given_hyphens_inside_words_then_they_are_one_token() {
        assertTokens(
                "Anak-anak di negara-negara itu kena COVID-19 ke-4, bukan G-20.",
                "Anak-anak di negara-negara itu kena COVID-19 ke-4 , bukan G-20 .");
        assertTokens("PPh-nya tahun 1990-an", "PPh-nya tahun 1990-an");
    }

    @Test
    void given_dashes_and_free_hyphens_then_they_are_tokens() {
        assertTokens("Ambon – Budi—nelayan - pulang--pergi", "Ambon – Budi — nelayan - pulang -- pergi");
    }

    @Test
    void given_clitics_then_they_stay_on_their_word() {
        assertTokens("katanya kuambil rumahmu apakah", "katanya kuambil rumahmu apakah");
    }

    @Test
    void given_numbers_then_separators_stay_inside() {
        assertTokens(
                "1.000.000 orang, 3,5 persen, 07.30 WIB, 08:15", "1.000.000 orang , 3,5 persen , 07.30 WIB , 08:15");
        assertTokens("suhu -4,9 derajat, naik +2", "suhu -4,9 derajat , naik +2");
    }

    @Test
    void given_money_then_currency_and_amount_are_two_tokens() {
        assertTokens(
                "Rp12.500,00 atau Rp 50.000,- atau US$7,5 atau 90%",
                "Rp 12.500,00 atau Rp 50.000,- atau US$ 7,5 atau 90 %");
    }

    @Test
    void given_ranges_then_they_are_three_tokens_and_dates_one() {
        assertTokens("30-35 orang, 17-08-1945, 0812-555-0199", "30 - 35 orang , 17-08-1945 , 0812-555-0199");
    }

    @Test
    void given_slashes_then_short_forms_and_numerals_are_one_token() {
        assertTokens("s/d a/n II/2007 33/2006 DPR/MPR 9.175/9.180", "s/d a/n II/2007 33/2006 DPR / MPR 9.175 / 9.180");
    }

    @Test
    void given_abbreviations_then_their_stop_belongs_to_them() {
        assertTokens(
                "Prof. Dr. A. B. Lubis, M.Si., di Jl. Melati No. 5, dll.",
                "Prof. Dr. A. B. Lubis , M.Si. , di Jl. Melati No. 5 , dll.");
        assertTokens("PROF. SURYA a.n. BUPATI", "PROF. SURYA a.n. BUPATI");
        assertTokens("Vitamin C. Menurut dia", "Vitamin C . Menurut dia");
    }

    @Test
    void given_titles_without_a_space_then_they_are_tokens_of_their_own() {
        assertTokens("Prof.Dr. Surya, H.Agus, K.H.Mansur", "Prof. Dr. Surya , H. Agus , K.H. Mansur");
    }

    @Test
    void given_a_missing_space_behind_a_sentence_then_the_stop_is_a_token() {
        assertTokens("katanya.Namun detik.Com kompas.com Node.js", "katanya . Namun detik.Com kompas.com Node.js");
    }

    @Test
    void given_web_addresses_then_each_is_one_token_without_the_sentence_s_signs() {
        assertTokens(
                "Lihat https://contoh.id/a-b?c=1&d=(e), www.contoh.id.",
                "Lihat https://contoh.id/a-b?c=1&d=(e) , www.contoh.id .");
        assertTokens(
                "(http://contoh.id/x) bit.ly/abc budi.s+x@contoh.co.id.",
                "( http://contoh.id/x ) bit.ly/abc budi.s+x@contoh.co.id .");
        assertTokens("#BanjirDemak @budi_s a@b C#", "#BanjirDemak @budi_s a @ b C #");
        assertTokens("http:// www.", "http : / / www .");
    }

    @Test
    void given_quotes_and_runs_of_signs_then_quotes_are_tokens_and_runs_are_one() {
        assertTokens("“‘Apa?!’” \"Wah!!!\" ...", "“ ‘ Apa ?! ’ ” \" Wah !!! \" ...");
    }

    @Test
    void given_words_with_signs_inside_then_they_are_one_token() {
        assertTokens("Jum'at Qur’an E&P idBBB+ C++ Moody's", "Jum'at Qur’an E&P idBBB+ C++ Moody's");
    }

    @Test
    void given_emoji_then_each_sequence_is_one_token() {
        assertTokens("👨‍👩‍👧‍👦👍🏽 🇮🇩🇲🇾 1️⃣ ❤️", "👨‍👩‍👧‍👦 👍🏽 🇮🇩 🇲🇾 1️⃣ ❤️");
    }

    @Test
    void given_combining_marks_then_they_stay_on_their_letter() {
        assertTokens("kafe\u0301 cafe\u0301-bar", "kafe\u0301 cafe\u0301-bar");
        assertTokens("u\u0308 . \u0301", "u\u0308 .", " \u0301");
    }

    @Test
    void given_invisible_characters_then_no_token_is_made_of_them_alone() {
        assertTokens("\uFEFFAmbon\u00A0dan\u202FBuru\u200B \u200F", "Ambon dan Buru");
    }

    @Test
    void given_scripts_without_spaces_then_the_dictionary_cuts() {
        assertThat(Cuts.tokens("日本語の本", Locale.JAPANESE)).containsExactly("日本語", "の", "本");
        assertThat(Cuts.tokens("สวัสดีชาวโลก", Locale.forLanguageTag("th"))).containsExactly("สวัสดี", "ชาว", "โลก");
    }

    @Test
    void given_a_language_without_data_then_a_stop_is_a_token() {
        assertThat(Cuts.tokens("Prof. Meier", Locale.GERMAN)).containsExactly("Prof", ".", "Meier");
    }

    private static void assertTokens(String text, String expected, String... more) {
        java.util.List<String> tokens = new java.util.ArrayList<>(java.util.Arrays.asList(expected.split(" ")));
        tokens.addAll(java.util.Arrays.asList(more));
        assertThat(Cuts.tokens(text)).isEqualTo(tokens);
    }
}
