package org.peristiwa.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each bar in a text is where a sentence ends and the next begins; there is none elsewhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndonesianSentencesTest {

    @Test
    void given_plain_sentences_then_full_stops_end_them() {
        assertCut("Wali kota membuka pasar baru.|Para pedagang menyambutnya.|Tidak ada yang pulang!|Mengapa?");
    }

    @Test
    void given_titles_before_names_then_their_stops_end_nothing() {
        assertCut("Menurut Prof. Dr. Ir. Surya Wijaya, bendungan itu aman.|Drs. Made dan Hj. Siti hadir.");
        assertCut("Jenazah K.H. Mansur dibawa ke Jl. Melati.|Ia dimakamkan di Kel. Sukamaju.");
        assertCut("PT. Angin Timur dan CV. Laut Biru menang.|Keduanya gembira.");
        assertCut("Kol. Sutrisno menyerahkan surat a.n. Gubernur kepada Yth. Bupati Malinau.");
    }

    @Test
    void given_initials_then_they_stay_with_the_name() {
        assertCut("Buku A. B. Lubis terbit lagi.|Penerbitnya H. Anwar.|Ia bangga.");
        assertCut("George W. Taruna bertemu J. Siahaan.");
    }

    @Test
    void given_a_letter_that_is_no_initial_then_its_stop_ends_the_sentence() {
        assertCut("Anak itu kekurangan vitamin C.|Menurut dokter, ia perlu jeruk.");
        assertCut("Mereka pulang lewat gerbang B.");
    }

    @Test
    void given_abbreviations_before_numbers_then_the_number_decides() {
        assertCut("Rumah No. 5 di hlm. 12 dijual Rp. 3.000.000 per tgl. 4 Mei.|Peminat banyak.");
        assertCut("Lihat Surat Keputusan No. II/2021 ps. 7 ayat 2.|Isinya tegas.");
        assertCut("Ia membuka hal.|Lalu ia membaca.");
    }

    @Test
    void given_dll_and_its_like_then_a_capital_ends_the_sentence() {
        assertCut("Mereka membawa beras, gula, dll. dan minyak.|Bantuan tiba.");
        assertCut("Mereka membawa beras, gula, dll.|Warga berterima kasih.");
        assertCut("Sari dkk. menang.|Tim lain dsb.");
    }

    @Test
    void given_an_abbreviation_inside_a_name_then_only_a_word_that_begins_sentences_ends_it() {
        assertCut("PT Laut Jaya Tbk. Surabaya untung besar.");
        assertCut("Ia memimpin PT Laut Jaya Tbk.|Menurut dia, laba naik.");
        assertCut("Rudi Hartanto, S.H., M.Si. Menjabat sejak Jan. 2020.");
    }

    @Test
    void given_numbers_then_their_stops_and_commas_end_nothing() {
        assertCut("Pada pukul 07.30 WIB, 1.000.000 orang membayar Rp12.500,00 atau 3,5 persen.|Semua tertib.");
        assertCut("Jembatan runtuh pada 2007.|12 orang terluka.");
    }

    @Test
    void given_speech_then_the_sentence_ends_behind_the_closing_quote() {
        assertCut("“Kami pulang besok.”|Lalu ia diam.");
        assertCut("\"Kami pulang besok.\"|Lalu ia diam.|\"Sudah?\"|\"Belum.\"");
        assertCut("Ia berkata, “Dia bilang, ‘Jangan.’”|Budi pergi.");
        assertCut("(Rapat itu ditunda.)|Gubernur tidak hadir.");
    }

    @Test
    void given_speech_that_is_reported_on_then_the_sentence_goes_on() {
        assertCut("“Kami pulang,” kata dia.|“Apa benar?” tanya Budi.|“Ayo!” serunya.|“Ya.” katanya.");
        assertCut("\"Apa benar?\" tanya Budi.|\"Tentu,\" jawab Ani.");
        assertCut("“Tidak peduli cuaca, kapal berangkat,” Menteri mengatakan.");
    }

    @Test
    void given_several_sentences_in_one_quotation_then_each_is_one() {
        assertCut("“Kami menanam padi.|Kami tidak menjual,” kata dia.|Pasar sepi.");
    }

    @Test
    void given_datelines_then_they_belong_to_the_first_sentence() {
        assertCut("JAKARTA (Warta) – Presiden tiba di Batam.|Ia disambut.");
        assertCut("SEOUL, BERITA.com - Presiden tiba.");
        assertCut("WARTA.ID, Jakarta - Presiden tiba.");
        assertCut("Jakarta, 3 Okt. (Warta) - Presiden tiba.");
    }

    @Test
    void given_three_dots_then_a_small_letter_goes_on_and_a_capital_begins() {
        assertCut("Ia menunggu ... lalu pergi.|Hari itu hujan…|Tidak ada yang datang...|Malam tiba.");
        assertCut("Surat itu menyebut “[...] Presiden setuju” dan “(…) Menteri menolak”.");
    }

    @Test
    void given_a_headline_without_a_full_stop_then_the_line_end_ends_it() {
        assertCut("Gubernur Buka Pasar Ikan di Ambon\n|AMBON (Warta) – Gubernur membuka pasar.\n|Warga datang.");
        assertCut("Gubernur Buka Pasar\r\n\r\n|pedagang menyambut gembira");
        assertCut("Harga naik\n \n|harga turun");
    }

    @Test
    void given_hard_wrapped_lines_then_only_real_ends_count() {
        assertCut("Gubernur membuka pasar ikan yang\nsudah lama dinanti warga pesisir\nutara.|Pasar itu luas.");
        assertCut("Gubernur membuka pasar ikan,\nMenteri menutupnya.");
        assertCut("Kemarin pagi dengan cuaca cerah bertemulah\ndi dermaga kayu yang panjang itu Gubernur\n"
                + "Maluku dan rombongan nelayan tua.");
        assertCut("Kata Prof. Dr.\nSurya Wijaya, air surut.");
    }

    @Test
    void given_list_numbers_then_they_belong_to_their_item() {
        assertCut("1. Buka pintu.\n|2. Tutup jendela.\n|a. Kunci gerbang.");
    }

    @Test
    void given_web_addresses_then_their_signs_end_nothing() {
        assertCut("Daftar di https://contoh.id/a.b?c=D!e atau budi.s@contoh.co.id.|Gratis!");
        assertCut("Toko Hore! menjual beras.");
    }

    @Test
    void given_a_missing_space_then_the_sentences_are_still_two() {
        assertCut("“Kami siap,” katanya.|Namun hujan turun.");
        assertThat(Cuts.sentences("“Kami siap,” katanya.Namun hujan turun."))
                .containsExactly("“Kami siap,” katanya.", "Namun hujan turun.");
    }

    @Test
    void given_nothing_to_see_then_there_is_no_sentence() {
        assertThat(Cuts.sentences("")).isEmpty();
        assertThat(Cuts.sentences(" \r\n\u00A0\uFEFF\u200B")).isEmpty();
    }

    /** White space at a bar stands in the text but in no sentence. */
    private static void assertCut(String marked) {
        String text = marked.replaceAll("(?<!\n)\\|", " ").replace("|", "");
        assertThat(Cuts.sentences(text))
                .containsExactly(java.util.Arrays.stream(marked.split("\\|"))
                        .map(String::strip)
                        .toArray(String[]::new));
    }
}
