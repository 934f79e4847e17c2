package newsarchive.page;

import static newsarchive.page.SampleArchive.curation;

import java.util.List;
import newsarchive.article.Access;
import newsarchive.article.ArticleKind;
import newsarchive.article.Change;
import newsarchive.article.Dateline;
import newsarchive.article.Removal;

/** The invented articles of {@link SampleArchive}. */
final class SampleTexts {
    private static final String LONG =
            """
            The agreement that the two shores of Lake Orla signed last night in Tarn is shorter than
            anybody expected. It has nine articles, two annexes and a map, and it leaves the hardest
            question, who may open the sluices at Vell in a dry year, to a commission that does not
            exist yet.[^1]

            Negotiators on both sides called the text a beginning. Fishermen on the quay at Port
            Sellin, who have waited four seasons for it, called it a list of things to talk about
            later. Both descriptions are fair, and this account tries to say which part is which.

            ## What was agreed

            The northern bank keeps its intake at Ridder. In return it accepts a ceiling that falls
            with the level of the lake:

            - above the red mark, no limit but notice;
            - between red and black, two thirds of the average of ten years;
            - below the black mark, drinking water only.

            The southern towns gave up their claim to compensation for the summers of 2011 and 2012.
            A fund will pay for nets and boats instead. Its first payments are due before the ice
            comes.

            > A treaty is a timetable with a preamble. Ours has a good timetable.
            >
            > Ilse Maren, head of the southern delegation

            ## Figures

            | Season | Level, cm | Intake, million m³ | Catch, t |
            |--------|----------:|-------------------:|---------:|
            | 2013   |       412 |               18.4 |    1,120 |
            | 2014   |       398 |               19.0 |      960 |
            | 2015   |       371 |               17.2 |      705 |
            | 2016   |       365 |               12.8 |      688 |

            Levels are measured at the gauge in Tarn on the first of August. The catch is what the
            two harbour offices weighed; what was sold at sea is not in it.

            ![Boats drawn up on a gravel shore under a grey sky](lake.png "The shore at Port Sellin in the week of the signing. Drawing: archive")

            ## What was left open

            Three matters were put aside on the last evening, when it became clear that neither side
            could take them home. The first is the sluices. The second is the status of the four
            islands, on which *both* gazettes continue to print their own names. The third is money:
            the annex names a sum and does not name who pays it.

            ### The sluices

            The text says that the gates are opened "by common decision". It does not say what
            happens when there is none. A [draft of 2013](older.md) had an arbiter; he disappeared
            between the second and the third round, and nobody in Tarn would say at whose wish.

            ### The islands

            No flag is mentioned. The ferry timetable, agreed in the corridor and signed separately,
            may in the end do more for the islanders than the [treaty itself](https://treaty.example/text).

            ## How it was received

            Parliament in the northern capital votes next month, and the majority there is thin. In
            the south the text needs no vote, only publication. That asymmetry worried several
            delegates more than any article: a promise that one side can withdraw by a show of hands
            and the other only by decree is not quite the same promise.

            For the towns along the water the change is smaller and closer. The harbour master of
            Sellin has already taken down the notice that forbade night fishing. He kept the board,
            he said, because something will have to be written on it again.

            What the commission makes of its nine articles will be known in spring, when the snow on
            the Harn has melted and the gauge at Tarn shows how much there is to share. Until then
            the agreement is what its critics and its authors both say it is: a line drawn on water,
            and a date to meet again.

            Those who were in the room remember the silence after the signatures. It lasted, one of
            them said, about as long as it takes to count to nine.

            [^1]: Article 7 names the commission and gives it ninety days to meet. It says nothing of
                  what follows if it does not.
            """;

    private SampleTexts() {}

    static void addAll(SampleArchive archive) {
        archive.add(
                "2017-03-09",
                LONG,
                curation("2024-05-02", null, "The table's figures were checked against the print."),
                List.of(
                        new Removal(1, 2, "breadcrumb", "Home > Lake > Talks"),
                        new Removal(61, 66, "related links", "Read also: Ice comes early to Tarn")),
                List.of(
                        new Change("ocr-look-alike", 12, 4, "lntake", "Intake"),
                        new Change("no-break-space", 14, 9, "\u00a0", " "),
                        new Change("hard-wrap", 20, 1, "two\nthirds", "two thirds"),
                        new Change("hard-wrap", 22, 1, "two\nthirds", "two thirds")),
                m -> {
                    m.title = "A line drawn on water: what the shores of Lake Orla signed";
                    m.deck =
                            "Nine articles, two annexes and a map settle the summer’s quarrel. The"
                                    + " sluices at Vell they leave to somebody else.";
                    m.authors = List.of("Henrike Aldous", "Tomas van der Brun");
                    m.publisher = "The Harbour Courier";
                    m.url = "https://courier.example/2017/03/09/line-on-water?page=1&view=full";
                    m.dateline = new Dateline("Tarn", null, null);
                    m.kind = ArticleKind.ANALYSIS;
                    m.section = "The Lake";
                    m.tags = List.of("Treaty of Tarn", "Water quota", "Fishing", "Sluices of Vell");
                    m.bio = "Henrike Aldous has reported from both shores since 2009.";
                });
        archive.add(
                "2017-03-08",
                "The delegations initialled the last page shortly before midnight. The signing follows"
                        + " tonight, the host said.\n\nNo text was handed out.",
                m -> {
                    m.title = "Talks in Tarn end with initials";
                    m.publisher = "Orla Wire";
                    m.dateline = new Dateline("Tarn", "Orla Wire", null);
                    m.url = "https://wire.example/a/7781";
                    m.tags = List.of("Treaty of Tarn");
                });
        archive.add(
                "2017-02-21",
                "Il ne reste qu’un point, et c’est le plus ancien : qui ouvrira les vannes de Vell"
                        + " quand l’eau manquera ? À Tarn, on parle d’une commission ; sur les quais, on"
                        + " parle surtout du printemps.\n\nLes pêcheurs du sud ont promis d’attendre. Ils"
                        + " n’ont pas dit jusqu’à quand.",
                curation("2024-05-02", null, null),
                m -> {
                    m.title = "À Tarn, « le dernier point » est aussi le premier";
                    m.deck = "La question des vannes revient à chaque tour de table.";
                    m.authors = List.of("Maëlle Jourdan");
                    m.publisher = "La Gazette du Delta";
                    m.language = "fr";
                    m.url = "https://gazette.example/tarn";
                    m.tags = List.of("Treaty of Tarn", "Sluices of Vell");
                });
        archive.add(
                "2017-02-14",
                "اجتمع الوفدان في تارن للمرة الثالثة هذا الشتاء، وبقي السؤال نفسه على الطاولة: من يفتح"
                        + " بوابات فيل حين يشح الماء؟\n\nقال مندوب الجنوب إن الاتفاق قريب، وقال مندوب الشمال"
                        + " إن القرب مسافة أيضا.\n\n## ما بقي معلقا\n\nتبقى الجزر الأربع بلا اسم متفق عليه"
                        + " في نص المعاهدة.",
                curation("2024-05-03", null, null),
                m -> {
                    m.title = "بوابات فيل: سؤال واحد لثلاث جولات";
                    m.deck = "الاتفاق قريب كما يقول الجنوب، والقرب مسافة كما يقول الشمال";
                    m.authors = List.of("ليلى الساحلي");
                    m.publisher = "صحيفة المرفأ";
                    m.language = "ar";
                    m.url = "https://marfa.example/vell";
                    m.tags = List.of("Treaty of Tarn", "Sluices of Vell");
                });
        archive.add(
                "2017-01-30",
                "Quotas that fall with the level of a lake sound fair and are not. They reward those who"
                        + " pump early.\n\nA fair rule would fall before the lake does.",
                curation(null, null, null),
                m -> {
                    m.title = "Quotas that follow the water come too late";
                    m.authors = List.of("Petra Quill");
                    m.publisher = "Institute for River Policy";
                    m.kind = ArticleKind.OPINION;
                    m.url = "https://rivers.example/late";
                    m.tags = List.of("Water quota");
                });
        archive.add(
                "2016-12",
                "Four drafts are on the table. This note sets them side by side and marks in the margin"
                        + " what each shore struck out.",
                curation("2024-04-11", Access.LINK, null),
                m -> {
                    m.title = "Four drafts of one treaty compared";
                    m.publisher = "Institute for River Policy";
                    m.kind = ArticleKind.REPORT;
                    m.url = "https://rivers.example/drafts.pdf";
                    m.tags = List.of("Treaty of Tarn", "Water quota");
                });
        String[][] rest = {
            {
                "2016-11-19",
                "Ice comes early to Tarn and closes the road",
                "Orla Wire",
                "",
                "Weather"
            },
            {
                "2016-11-02",
                "Northern ministers stay away from the second round",
                "The Harbour Courier",
                "Henrike Aldous",
                "Treaty of Tarn"
            },
            {
                "2016-10-17",
                "Who counts the fish? Two harbour offices, two answers",
                "The Harbour Courier",
                "Jonas Feld",
                "Fishing"
            },
            {
                "2016-08-01",
                "Gauge at Tarn falls to its lowest since 1974",
                "Orla Wire",
                "",
                "Water quota"
            },
            {
                "2016-07-28",
                "A dry summer on the southern shore",
                "Nordhaven Review",
                "Astrid Bellamy",
                "Fishing,Weather"
            },
            {
                "2016-07-03",
                "Interview: ‘We have sluices because we did not have neighbours’",
                "Nordhaven Review",
                "Astrid Bellamy",
                "Sluices of Vell"
            },
            {"2016-06-11", "Hosts propose a shorter text", "Orla Wire", "", "Treaty of Tarn"},
            {
                "2016-03-05",
                "First round ends without a date for the second",
                "The Harbour Courier",
                "Henrike Aldous",
                "Treaty of Tarn"
            },
            {
                "2015-11-20",
                "Night fishing forbidden from Sellin to the islands",
                "The Harbour Courier",
                "Jonas Feld",
                "Fishing"
            },
            {"2015-09-14", "Boats turned back at the black buoy", "Orla Wire", "", "Fishing"},
            {
                "2015-08-02",
                "Level sinks for a third year; intake at Ridder runs on",
                "Nordhaven Review",
                "Tomas van der Brun",
                "Water quota"
            },
            {
                "2015-05-23",
                "The islands nobody names",
                "Nordhaven Review",
                "Astrid Bellamy",
                "Islands"
            },
            {
                "2014-10-08",
                "Compensation claim filed for two lost summers",
                "The Harbour Courier",
                "Jonas Feld",
                "Fishing"
            },
            {
                "2014-06-30",
                "Engineers inspect the gates at Vell",
                "Orla Wire",
                "",
                "Sluices of Vell"
            },
            {
                "2014-02-12",
                "Ferry timetable agreed in the corridor",
                "The Harbour Courier",
                "Henrike Aldous",
                "Islands"
            },
            {
                "2013-09-01",
                "Both shores agree to disagree about the gauge",
                "Orla Wire",
                "",
                "Water quota"
            },
        };
        for (String[] r : rest) {
            archive.add(
                    r[0],
                    "The news from the lake was short that day. Officials in Tarn confirmed it in the"
                            + " afternoon and added nothing.\n\nOn the quay they had known since morning.",
                    m -> {
                        m.title = r[1];
                        m.publisher = r[2];
                        m.authors = r[3].isEmpty() ? List.of() : List.of(r[3]);
                        m.tags = List.of(r[4].split(",", -1));
                        m.url = "https://press.example/" + r[0];
                    });
        }
        archive.add(
                "2013",
                "A first note on how much each shore takes. It was typed, copied and passed on; the copy"
                        + " here lacks its second sheet.",
                curation(null, Access.EXCERPT, null),
                m -> {
                    m.title = "Note on the intakes north and south";
                    m.publisher = null;
                    m.tags = List.of("Water quota");
                });
        archive.add(
                "",
                "Nobody wrote a date on this sheet. It speaks of a mild winter and of a bridge that was"
                        + " never built.",
                m -> {
                    m.title = "Memorandum without a date";
                    m.tags = List.of("Islands");
                });
    }
}
