"""Cyprus: an informal partnership that led to an officer for alternatives."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="cyprus-pilot-atd-officer",
    title="Cyprus: from an informal partnership to an appointed officer",
    summary=prose("""
        The Cyprus Refugee Council and the national migration department worked together without a
        formal agreement, so that people could be released into a pilot of alternatives. Later, an
        officer was appointed just for alternatives to detention.
    """),
    countries=("CY",),
    place="Cyprus",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="pilot",
    implementer="Cyprus Refugee Council",
    partners=(
        Partner("Migration department of Cyprus", "government"),
        Partner("European Alternatives to Detention Network", "civil_society"),
    ),
    populations=("post_release",),
    typology=("case_management", "referral", "governance_partnership"),
    stages=(
        Stage("pilot", None, None, "People are released into the pilot by informal agreement."),
        Stage(
            "institutionalised",
            None,
            None,
            "An officer for alternatives to detention is appointed.",
        ),
    ),
    problem=prose("""
        A department that thinks of releasing people needs a partner who stays in touch with them
        afterwards.
    """),
    how_it_works=prose("""
        A non-governmental organisation offered case management. The migration department released
        people into this pilot. The partnership was unofficial.

        Later on, a post was filled: an officer whose task is alternatives to detention.
    """),
    steps=(
        "The migration department allows a person to be released.",
        "The person enters the pilot of the Cyprus Refugee Council.",
        "Case management accompanies the person in the community.",
    ),
    results=(),
    results_text=prose("""
        The lasting result is the post of an officer for alternatives. The source does not say when
        it was created or how many people were released.
    """),
    lessons=prose("""
        An informal beginning is a beginning. Do not wait for the perfect agreement.

        A named post gives the idea a desk, a telephone and someone to ask.
    """),
    risks=prose("""
        What is unofficial can end when one of the persons involved moves on.

        One officer is little. Without a legal basis the post can be cut in the next budget.
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
