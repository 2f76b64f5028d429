package org.peristiwa.ui.article.demo;

import org.peristiwa.edit.CorpusSession;
import org.peristiwa.model.layer.EntityMention;
import org.peristiwa.model.layer.EventMention;
import org.peristiwa.model.layer.TimeMention;
import org.peristiwa.text.ArticleText;

/** An article written for this project, densely annotated, with what is hard to draw. */
public final class DemoArticle {

    private static final String TEXT =
            """
            Menlu Sari bertemu Duta Besar Norwegia di Gedung Merdeka

            JAKARTA — Menteri Luar Negeri Sari Wulandari bertemu Duta Besar Norwegia Erik Halvorsen di Gedung Merdeka, Bandung, Senin pagi. Keduanya menandatangani nota kesepahaman tentang hutan bakau, kata juru bicara kementerian, Bima Prasetyo.

            Bima mengatakan Sari telah mengundang Perdana Menteri Norwegia untuk berkunjung ke Indonesia bulan depan. “Kami berharap kunjungan itu jadi dilakukan,” ujarnya. Sehari sebelumnya, polisi menangkap tiga pria yang diduga menyerang kantor perusahaan Norwegia di Balikpapan. Serangan itu menewaskan seorang satpam dan melukai dua pekerja; satpam yang tewas bernama Jono, sedangkan para pekerja sudah dirawat.

            Presiden juga menjatuhkan, lewat keputusan yang diumumkan kemarin, sanksi kepada perusahaan itu. Dr. Ani Lestari dari Universitas Pajajaran menilai sanksi itu wajar.

            Emoji dan tanda gabung: 👩🏽‍🚀 Nadia 🇮🇩 tiba di Yogyakarta; café Ré di Malioboro ramai.

            التقى الوزير السفير في جاكرتا يوم الاثنين.

            Tabel:	satu	dua	tiga. Baris berikut kosong.

            Rapat kabinet dimulai pukul sembilan dan berakhir menjelang siang. Tidak ada keputusan yang diumumkan sesudah rapat itu, tetapi beberapa menteri mengatakan bahwa pembahasan akan dilanjutkan pekan depan di Istana Bogor.
            """;

    private final LayerWriter w;

    private DemoArticle(LayerWriter w) {
        this.w = w;
    }

    /** Opens a corpus with the article. */
    public static CorpusSession open() {
        ArticleText text = new ArticleText(TEXT);
        LayerWriter writer = new LayerWriter(text);
        DemoArticle demo = new DemoArticle(writer);
        demo.meeting();
        demo.invitation();
        demo.attack();
        demo.sanction();
        demo.scripts();
        return DemoCorpus.open(text, writer);
    }

    private void meeting() {
        EntityMention head = w.entity("PER", "Menlu Sari", 1);
        EntityMention minister = w.entity("PER", "Menteri Luar Negeri Sari Wulandari", 1);
        w.entity("ORG.Government", "Luar Negeri", 1);
        EntityMention envoy = w.entity("PER", "Duta Besar Norwegia Erik Halvorsen", 1);
        w.entity("GPE", "Norwegia", 2);
        EntityMention hall = w.entity("FAC", "Gedung Merdeka", 2);
        EntityMention city = w.entity("GPE", "Bandung", 1);
        TimeMention monday = w.time("DATE", "Senin pagi", 1);
        EventMention first = w.event("Contact.Meet", "bertemu", 1);
        w.role(first, "Participant", head);
        EventMention meet = w.event("Contact.Meet", "bertemu", 2);
        w.role(meet, "Participant", minister);
        w.role(meet, "Participant", envoy);
        w.role(meet, "Place", hall);
        w.role(meet, "Time", monday);
        EntityMention both = w.entity("PER", "Keduanya", 1);
        EventMention sign = w.event("Contact.SignAgreement", "menandatangani", 1);
        w.role(sign, "Signatory", both);
        w.role(sign, "Agreement", w.entity("COM", "nota kesepahaman", 1));
        w.role(sign, "Place", city);
        EntityMention spokesman = w.entity("PER", "juru bicara kementerian, Bima Prasetyo", 1);
        EventMention say = w.event("Communication.Statement", "kata", 1);
        w.role(say, "Speaker", spokesman);
        w.role(say, "Message", sign);
        w.chain(head, minister, w.entity("PER", "Sari", 3));
        w.chain(spokesman, w.entity("PER", "Bima", 2), w.entity("PER", "nya", 3));
    }

    private void invitation() {
        EventMention say = w.event("Communication.Statement", "mengatakan", 1);
        EventMention invite = w.event("Communication.Request", "mengundang", 1);
        w.role(say, "Message", invite);
        EntityMention guest = w.entity("PER", "Perdana Menteri Norwegia", 1);
        w.role(invite, "Addressee", guest);
        EventMention visit = w.event("Contact.Visit", "berkunjung", 1);
        w.attribute(visit, "Realis", "Other");
        w.role(visit, "Visitor", guest);
        w.role(visit, "Destination", w.entity("GPE", "Indonesia", 1));
        w.role(visit, "Time", w.time("DATE", "bulan depan", 1));
        w.relation("Temporal.Before", say, visit);
    }

    private void attack() {
        EventMention arrest = w.event("Justice.Arrest", "menangkap", 1);
        EntityMention men = w.entity("PER", "tiga pria", 1);
        w.role(arrest, "Authority", w.entity("ORG.Government", "polisi", 1));
        w.role(arrest, "Defendant", men);
        w.role(arrest, "Time", w.time("DATE", "Sehari sebelumnya", 1));
        EventMention attack = w.event("Conflict.Attack", "menyerang", 1);
        w.role(attack, "Attacker", men);
        EntityMention office = w.entity("FAC", "kantor perusahaan Norwegia di Balikpapan", 1);
        w.entity("ORG.Business", "perusahaan Norwegia", 1);
        w.role(attack, "Target", office);
        w.role(attack, "Place", w.entity("GPE", "Balikpapan", 1));
        EventMention die = w.event("Life.Die", "menewaskan", 1);
        w.role(die, "Victim", w.entity("PER", "seorang satpam", 1));
        w.role(die, "Cause", attack);
        EventMention injure = w.event("Life.Injure", "melukai", 1);
        w.role(injure, "Victim", w.entity("PER", "dua pekerja", 1));
    }

    private void sanction() {
        EventMention sanction = w.event("Policy.Sanction", "menjatuhkan…sanksi", 1);
        w.role(sanction, "Authority", w.entity("PER", "Presiden", 1));
        w.role(sanction, "Target", w.entity("ORG.Business", "perusahaan itu", 1));
        w.role(sanction, "Time", w.time("DATE", "kemarin", 1));
        EntityMention doctor = w.entity("PER", "Dr. Ani Lestari", 1);
        EventMention judge = w.event("Communication.Statement", "menilai", 1);
        w.role(judge, "Speaker", doctor);
        w.role(judge, "Topic", sanction);
    }

    private void scripts() {
        EntityMention astronaut = w.entity("PER", "👩🏽‍🚀 Nadia", 1);
        EventMention arrive = w.event("Movement.Travel", "tiba", 1);
        w.role(arrive, "Traveler", astronaut);
        w.role(arrive, "Destination", w.entity("GPE", "Yogyakarta", 1));
        w.entity("FAC", "café Ré", 1);
        EventMention met = w.event("Contact.Meet", "التقى", 1);
        w.role(met, "Participant", w.entity("PER", "الوزير", 1));
        w.role(met, "Participant", w.entity("PER", "السفير", 1));
        w.role(met, "Place", w.entity("GPE", "جاكرتا", 1));
    }
}
