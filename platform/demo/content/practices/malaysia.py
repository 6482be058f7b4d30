"""Malaysia: a pilot that the Cabinet approved, and the calls to carry it out."""

from demo.content.records import Outcome, Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="malaysia-cabinet-approved-pilot",
    title="Malaysia: a pilot for children, approved by the Cabinet",
    summary=prose("""
        Malaysia's Cabinet approved a pilot of alternatives to detention. As of 15 May 2023, 969
        children were among 11,068 people in immigration detention. The Children's Commissioner's
        office and a network asked that such projects be carried out in good faith.
    """),
    countries=("MY",),
    place="Malaysia",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="pilot",
    implementer="Government of Malaysia",
    partners=(
        Partner(
            "Office of the Children's Commissioner, Human Rights Commission of Malaysia",
            "government",
        ),
        Partner("End Child Detention Network", "civil_society"),
    ),
    populations=("children", "refugees", "asylum_seekers"),
    typology=("placement", "governance_partnership"),
    stages=(
        Stage("idea", None, None, "The Cabinet approves a pilot. The source gives no date."),
        Stage(
            "working_group",
            2023,
            6,
            "The Home Ministry is preparing a paper on moving children out of detention depots.",
        ),
    ),
    problem=prose("""
        As of 15 May 2023, 11,068 people were held in immigration detention in Malaysia. Of these,
        969 were children, refugee children among them. Feelings against refugees and migrants had
        hardened during the COVID-19 pandemic.
    """),
    how_it_works=prose("""
        The Cabinet approved a pilot. In June 2023 the Home Ministry was working on a paper for the
        Cabinet on how to move children out of the depots.

        On World Refugee Day 2023, two bodies spoke together. One is the Office of the Children's
        Commissioner, which is independent and part of the Human Rights Commission. The other is the
        End Child Detention Network of 21 organisations and individuals. They asked for the release
        of children into a programme that leaves no child out.

        They also asked for a legal status for refugees and for free access of UNHCR to the centres.
        Law and practice should be changed and reviewed, so that no child is detained.
    """),
    steps=(),
    results=(
        Outcome(
            "People in immigration detention",
            "11,068",
            "people",
            None,
            "as of 15 May 2023",
            0,
        ),
        Outcome(
            "Children in immigration detention",
            "969",
            "children",
            None,
            "as of 15 May 2023",
            0,
        ),
    ),
    results_text=prose("""
        The figures describe the situation before the pilot could show an effect. The texts report
        no releases.
    """),
    lessons=prose("""
        An independent children's office and a network speak louder together than apart.

        Approval is the start. A paper, a date and a responsible office have to follow.
    """),
    risks=prose("""
        Not in law: the Cabinet's approval can be reversed if political interest fades.

        A pilot that excludes some children by status would leave them in the depots.

        The figures are from May 2023 and will have changed.
    """),
    led_to=(),
    sources=(
        Source(
            "OCC & ECDN Call on Malaysian Government to Release Children from Immigration "
            "Detention & Implement ATD",
            "Office of Children's Commissioner and End Child Detention Network",
            2023,
        ),
        Source(
            "Combatting xenophobia and creating social cohesion",
            "International Detention Coalition",
            None,
        ),
    ),
    caution="not_in_law",
)
