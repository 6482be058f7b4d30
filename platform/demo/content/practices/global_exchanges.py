"""The global peer learning exchanges of the UN Network on Migration."""

from demo.content.records import Outcome, Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="global-peer-learning-exchanges",
    title="Global exchanges: governments learn from each other",
    summary=prose("""
        Since 2020 the UN Network on Migration has hosted three global exchanges on alternatives to
        detention with Portugal, Thailand, Colombia, Ghana and Nigeria. Thirty-six governments took
        part under the Chatham House Rule.
    """),
    countries=("PT", "TH", "CO", "GH", "NG"),
    place="Worldwide",
    start_year=2020,
    end_year=None,
    ongoing=True,
    kind="partnership",
    implementer="UN Network on Migration, Work Stream on Alternatives to Detention",
    partners=(
        Partner("International Detention Coalition", "civil_society"),
        Partner("UNHCR", "un"),
        Partner("UNICEF", "un"),
        Partner("Government of Portugal", "government"),
        Partner("Government of Thailand", "government"),
        Partner("Government of Colombia", "government"),
        Partner("Government of Ghana", "government"),
        Partner("Government of Nigeria", "government"),
    ),
    populations=("children",),
    typology=("governance_partnership", "monitoring_evaluation"),
    stages=(
        Stage(
            "pilot",
            None,
            None,
            "After the Global Compact of 2018, IDC and UNICEF test a cross-regional platform.",
        ),
        Stage("extended", 2020, None, "The UN Network begins to host global exchanges."),
        Stage(
            "institutionalised",
            2022,
            None,
            "The progress declaration of the UN General Assembly names peer learning "
            "(paragraph 72).",
        ),
        Stage(
            "extended",
            2023,
            5,
            "An exchange on ending child immigration detention is planned for 24 May 2023.",
        ),
    ),
    problem=prose("""
        States have promised to work towards ending the detention of children. Few say in public
        what they find hard. Without frank talk, each repeats the mistakes of others.
    """),
    how_it_works=prose("""
        Officials who know the technical side and officials who decide come together. They show what
        works, speak about what does not and look for solutions. Under the Chatham House Rule people
        may use what they hear, but not say who said it.

        One partner, IDC, was already testing the method with UNICEF after the Global Compact was
        adopted in 2018. A report of the UN Secretary-General mentioned this in 2020 (paragraph 48).
        IDC, UNHCR and UNICEF lead the work stream together.
    """),
    steps=(),
    results=(
        Outcome(
            "Governments that took part",
            "36",
            "governments",
            None,
            "the three exchanges since 2020, counted before May 2023",
            0,
        ),
        Outcome(
            "Global exchanges held",
            "3",
            "exchanges",
            None,
            "since 2020, counted before May 2023",
            0,
        ),
    ),
    results_text=prose("""
        According to the organisers, states speak with more confidence about doing without
        detention. Departments of one government get to know each other. Needs for training and
        visits come to light, and smaller groups of countries go on learning together.
    """),
    lessons=prose("""
        Confidentiality lets officials speak about failure, which is where learning begins.

        Invite both: those who decide and those who do the work.

        Keep the link between local, national, regional and global talks, and give people with
        experience of detention a leading part.
    """),
    risks=prose("""
        Talking can stand in for acting. Ask after each exchange what changed at home.

        A rule of confidentiality binds people, not machines; tools have to be built for it.
    """),
    led_to=(),
    sources=(
        Source(
            "Peer Learning: A Methodology Towards Sustaining & Scaling Up Promising Migration "
            "Governance Practices",
            "International Detention Coalition",
            None,
        ),
    ),
)
