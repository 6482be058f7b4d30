"""Kenya's Kalobeyei plan: a county, the state and the UN plan for refugees and hosts together."""

from demo.content.records import Outcome, Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="kenya-kalobeyei-plan",
    title="Kenya: the Kalobeyei plan for refugees and their hosts",
    summary=prose("""
        Turkana County, the national government and United Nations bodies in Kenya wrote a common
        development plan. It covers more than 180,000 refugees, 40 per cent of the population of
        Turkana West, and is meant to serve refugees and hosts alike.
    """),
    countries=("KE",),
    place="Turkana West, Turkana County",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="policy",
    implementer="Turkana County Government",
    partners=(
        Partner("Turkana County Government", "local_authority"),
        Partner("National government of Kenya", "government"),
        Partner("United Nations entities", "un"),
    ),
    populations=("refugees",),
    typology=("governance_partnership", "narrative"),
    stages=(
        Stage(
            "institutionalised",
            None,
            None,
            "The plan is developed by county, state and United Nations. No date is given.",
        ),
    ),
    problem=prose("""
        Where many refugees live among few inhabitants, services are stretched and resentment can
        grow. Central government is far away.
    """),
    how_it_works=prose("""
        The Kalobeyei Integrated Socio-Economic Development Plan (KISDEP) is a framework and a tool.
        The county government, the national government and United Nations bodies developed it
        together. It treats refugees and the host community as one population to plan for.
    """),
    steps=(),
    results=(
        Outcome(
            "Refugees in the area of the plan",
            "more than 180,000",
            "refugees",
            None,
            "as given by the source (year not stated)",
            0,
        ),
        Outcome(
            "Refugees as a share of the population of Turkana West",
            "40",
            "per cent",
            None,
            "as given by the source (year not stated)",
            0,
        ),
    ),
    results_text=prose("""
        The source cites the plan as an example of what local government can do because it knows
        local needs. It does not report effects.
    """),
    lessons=prose("""
        Plan for everyone in the place. What helps only newcomers divides; what helps both joins.

        Let the level that knows the ground hold the pen.
    """),
    risks=prose("""
        The plan is not a measure against detention as such. It shows the setting in which people
        can live without it.

        The texts do not say whether refugees can move freely beyond the area.
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
