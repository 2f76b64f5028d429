package org.peristiwa.tests.fuzz;

/** Files as they should be, to stand beside the one that is not. */
final class Seeds {

    static final String TEXT =
            """
            Menteri Sari bertemu Duta Besar Wijaya di Jakarta \uD83D\uDE00 kemarin, kata Antara.
            """;

    static final String CORPUS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <corpus:Corpus xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:corpus="https://peristiwa.org/2026/corpus" name="contoh" schema="small">
              <languages>id</languages>
              <annotators id="ani" name="Ani">
                <assignments>rapat-1</assignments>
              </annotators>
              <articles id="rapat-1" title="Rapat" language="id" created="2026-03-01T08:30:00Z" textHash="fed8fe533a5fcdd1b1d7c0f73a6cbb11da082a6c23939297d533da0f3b08d934">
                <metadata key="rubrik" value="Luar negeri"/>
                <corrections offset="3" removed="x" inserted="t" at="2026-03-01T08:30:00Z" by="ani"/>
              </articles>
              <splits name="train">
                <articles>rapat-1</articles>
              </splits>
              <clusters id="c1" annotator="ani" label="Sari">
                <members article="rapat-1" cluster="x3"/>
                <links base="Wikidata" identifier="Q1"/>
              </clusters>
              <metadata key="proyek" value="contoh"/>
            </corpus:Corpus>
            """;

    static final String SCHEMA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <schema:Schema xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:schema="https://peristiwa.org/2026/schema" id="small" version="1">
              <labels language="id" content="Kecil"/>
              <entityTypes id="Person" color="#0072b2"/>
              <entityTypes id="Minister" parent="Person" shortcut="M"/>
              <valueTypes id="Date" time="true"/>
              <eventTypes id="Contact" abstract="true">
                <attributes>Realis</attributes>
                <roles id="Participant" lower="1">
                  <fillerTypes type="Person"/>
                </roles>
              </eventTypes>
              <eventTypes id="Meet" parent="Contact">
                <labels language="id" content="Bertemu"/>
                <roles id="Time" upper="1">
                  <fillerTypes kind="time"/>
                </roles>
              </eventTypes>
              <relationTypes id="before" transitive="true">
                <sourceTypes kind="event"/>
                <targetTypes kind="event"/>
              </relationTypes>
              <attributes id="Realis" kind="one-of" defaultValue="actual">
                <options id="actual"/>
                <options id="other"/>
              </attributes>
              <migrations operation="rename" at="2026-03-01T08:30:00Z" toVersion="1">
                <arguments>Orang</arguments>
              </migrations>
            </schema:Schema>
            """;

    static final String ANNOTATION_CONF =
            """
            # a small schema
            [entities]
            !Agent
            \tPerson
            \tOrganization|ORG:1
            Place
            ----------
            [relations]
            Located Arg1:Person, Arg2:Place
            Alias Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
            [events]
            <AGENT>=Person|Organization
            !Contact
            \tMeet Participant{2-4}:<AGENT>, Place?:Place, Topic*:<EVENT>
            [attributes]
            Negation Arg:<EVENT>
            Certainty Arg:<EVENT>, Value:High|Low
            """;

    static final String ANNOTATIONS =
            """
            T1\tPerson 8 12\tSari
            T2\tMeet 13 20\tbertemu
            T3\tPerson 21 31;32 38\tDuta Besar Wijaya
            E1\tMeet:T2 Participant:T1 Participant2:T3
            R1\tLocated Arg1:T1 Arg2:T3
            *\tEquiv T1 T3
            A1\tNegation E1
            A2\tCertainty E1 High
            N1\tReference T1 Wikidata:Q1\tSari
            #1\tAnnotatorNotes E1\tbenar
            """;

    private Seeds() {}
}
