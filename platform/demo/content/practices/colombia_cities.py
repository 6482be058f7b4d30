"""Colombian cities that answer xenophobia with campaigns for inclusion."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="colombia-bogota-barranquilla-inclusion",
    title="Colombia: two cities speak up for inclusion",
    summary=prose("""
        Hostility against people from Venezuela was growing in Colombia. The cities of Bogotá and
        Barranquilla answered with campaigns for inclusion and with public messages of their own.
    """),
    countries=("CO",),
    place="Bogotá and Barranquilla",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="programme",
    implementer="Local authorities of Bogotá and Barranquilla",
    partners=(
        Partner("City of Bogotá", "local_authority"),
        Partner("City of Barranquilla", "local_authority"),
    ),
    populations=(),
    typology=("narrative", "governance_partnership"),
    stages=(Stage("pilot", None, None, "The cities run inclusion campaigns. No dates are given."),),
    problem=prose("""
        Xenophobia makes good policy hard to keep. When neighbours turn against newcomers,
        governments tend to answer with control.
    """),
    how_it_works=prose("""
        The two cities built inclusion campaigns and messages into a wider, holistic effort. They
        spoke in their own name, to their own inhabitants.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        The source praises the initiatives and gives no measured effect. A database on Europe shows
        a common weakness of such campaigns: most are too small or too short.
    """),
    lessons=prose("""
        A city is close to its people and can speak credibly about living together.

        Stay at it. A coalition in the United States of America counts 14 years of work for a rise
        of 25 per cent in public support; campaigns in Europe often last six to twelve months.
    """),
    risks=prose("""
        Pity is a weak message. The evidence speaks against sadness as the main emotion, although
        most campaigns in Europe use it.

        A campaign does not replace status, school and work.
    """),
    led_to=(),
    sources=(
        Source(
            "Combatting xenophobia and creating social cohesion",
            "International Detention Coalition",
            None,
        ),
    ),
)
