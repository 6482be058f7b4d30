"""Italian cities that work with civil society on alternatives."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="italy-rome-turin-local-authorities",
    title="Italy: Rome and Turin work with civil society",
    summary=prose("""
        Local authorities in Italy, Rome and Turin among them, work closely with CILD, Progetto
        Diritti and Mosaico to put alternatives to detention into practice.
    """),
    countries=("IT",),
    place="Rome and Turin",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="partnership",
    implementer="Local authorities in Italy, including Rome and Turin",
    partners=(
        Partner("CILD", "civil_society"),
        Partner("Progetto Diritti", "civil_society"),
        Partner("Mosaico", "civil_society"),
    ),
    populations=(),
    typology=("governance_partnership", "case_management"),
    stages=(
        Stage("pilot", None, None, "City authorities and organisations put the approach to work."),
    ),
    problem=prose("""
        The decision to detain is national, but people live in a city. Housing, schools, doctors and
        social work are there.
    """),
    how_it_works=prose("""
        City authorities and three organisations work closely together. The cooperation is named
        among those that grew around the European network, whose pilots build on case management.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        The source names the cooperation as one of the gains of the network. It reports no figures.
    """),
    lessons=prose("""
        Where the national climate is hard, a city can be the place to start.

        Cooperation beyond the migration field lets case management appear in new settings.
    """),
    risks=prose("""
        A city cannot decide on release. Its work stays fragile without national rules.

        Border procedures in the country have led to detention in fact, says an analysis of 2023.
    """),
    led_to=(),
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
