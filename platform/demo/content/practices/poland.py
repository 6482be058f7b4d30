"""Poland's memorandum: people with specific vulnerabilities are referred to a pilot."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="poland-mou-vulnerable-people",
    title="Poland: referral to a pilot instead of detention",
    summary=prose("""
        In Poland, the Association for Legal Intervention (SIP) signed a memorandum of understanding
        with the authorities. Someone who could be detained and has a specific vulnerability is to
        be referred to its pilot instead.
    """),
    countries=("PL",),
    place="Poland",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="pilot",
    implementer="Association for Legal Intervention (SIP)",
    partners=(
        Partner("Authorities of Poland", "government"),
        Partner("European Alternatives to Detention Network", "civil_society"),
    ),
    populations=(),
    typology=("screening_assessment", "referral", "case_management", "governance_partnership"),
    stages=(
        Stage("pilot", None, None, "SIP runs a pilot based on case management."),
        Stage("extended", None, None, "A memorandum with the authorities opens a referral path."),
    ),
    problem=prose("""
        People with specific vulnerabilities run the risk of detention too. Somebody has to notice
        them in time and to know another place for them.
    """),
    how_it_works=prose("""
        The memorandum names a path. When a person at risk of detention has a specific
        vulnerability, the authorities refer that person to the pilot. The pilot works with case
        management, in the community.
    """),
    steps=(
        "The authorities see that a person at risk of detention has a specific vulnerability.",
        "They refer the person to the pilot, as the memorandum says.",
        "The pilot accompanies the person in the community.",
    ),
    results=(),
    results_text=prose("""
        The source counts the memorandum among the main successes of the European network. It gives
        no date and no number of people referred.
    """),
    lessons=prose("""
        Put the referral in writing. A signed text outlives the officials who know each other.

        Begin with a group for whom everyone can see that detention is wrong.
    """),
    risks=prose("""
        A memorandum is not a law. It holds as long as both sides want it.

        If only the vulnerable are referred, detention may look acceptable for everyone else.
    """),
    led_to=(),
    sources=(
        Source(
            "Civil Society Spotlight: interview with the Executive Director of the "
            "International Detention Coalition",
            "European Programme for Integration and Migration (EPIM)",
            None,
        ),
    ),
    caution="not_in_law",
)
