"""The European network of case-management pilots in seven countries."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="europe-case-management-pilots",
    title="Seven European countries: pilots built on case management",
    summary=prose("""
        Non-governmental organisations run pilots based on case management in Belgium, Bulgaria,
        Cyprus, Greece, Italy, Poland and the United Kingdom. A network joins them with regional and
        international organisations. Several pilots grew into agreements with governments.
    """),
    countries=("BE", "BG", "CY", "GR", "IT", "PL", "GB"),
    place="Seven countries in Europe",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="pilot",
    implementer="European Alternatives to Detention Network",
    partners=(
        Partner("International Detention Coalition", "civil_society"),
        Partner("European Programme for Integration and Migration (EPIM)", "civil_society"),
    ),
    populations=("undocumented", "asylum_seekers"),
    typology=(
        "case_management",
        "case_resolution",
        "monitoring_evaluation",
        "governance_partnership",
    ),
    stages=(
        Stage("pilot", None, None, "Organisations in seven countries run pilots."),
        Stage("evaluated", None, None, "Evaluations of the effect of the pilots are produced."),
        Stage(
            "institutionalised",
            None,
            None,
            "Some government departments build up their own capacity.",
        ),
    ),
    problem=prose("""
        Detention does little to resolve a person's case, and some governments of different
        political colours say so themselves. Those who want another way need to see one that works.
    """),
    how_it_works=prose("""
        In each country an organisation runs a pilot in which case management takes the place of
        detention, so that people can resolve their case in the community.

        The network joins these pilots with evaluation and with advocacy at national and regional
        level. In Bulgaria, the organisation CLA works with the national government on programmes.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        The network reports formal partnerships between governments and civil society, and working
        relations with departments and local authorities. Government departments gained the capacity
        to use alternatives. Institutions, members of parliament, academics and the media know more
        about them.

        Evaluations exist, but the text on which this record rests does not quote their figures.
    """),
    lessons=prose("""
        Start with a working relation; it is worth something even before it is signed.

        Seek a formal agreement when you want to grow. Civil society alone cannot pay for a national
        system.

        Look beyond the migration field: local authorities can open a door that a ministry keeps
        closed.
    """),
    risks=prose("""
        The network warns that cooperation must not turn into co-option: people's rights stay the
        measure.

        The European Pact on Migration and Asylum is expected to bring more detention, and with it
        less room for such pilots.
    """),
    led_to=(
        "poland-mou-vulnerable-people",
        "cyprus-pilot-atd-officer",
        "belgium-individual-case-management",
        "italy-rome-turin-local-authorities",
    ),
    sources=(
        Source(
            "Civil Society Spotlight: interview with the Executive Director of the "
            "International Detention Coalition",
            "European Programme for Integration and Migration (EPIM)",
            None,
        ),
        Source(
            "Alternatives as fiction? What the EU Pact on Migration and Asylum means for "
            "Alternatives to Detention",
            "International Detention Coalition",
            2023,
        ),
    ),
)
