"""Mexico's follow-up pilots: single-parent families move to community shelters."""

from demo.content.records import PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="mexico-single-parent-family-pilots",
    title="Mexico: government pilots for single-parent families",
    summary=prose("""
        After the pilot for unaccompanied children, Mexico's government began pilots of its own.
        Single-parent families were released from detention to community shelters for migrants. The
        source gives neither dates nor numbers.
    """),
    countries=("MX",),
    place="Community shelters for migrants in Mexico",
    start_year=None,
    end_year=None,
    ongoing=False,
    kind="pilot",
    implementer="Government of Mexico",
    partners=(),
    populations=("families", "children_with_family"),
    typology=("placement", "referral"),
    stages=(
        Stage(
            "pilot",
            None,
            None,
            "Spin-off pilots begin on the initiative of the government.",
        ),
    ),
    problem=prose("""
        The first pilot was for children on their own. Children with a mother or a father could
        still be detained together with that parent.
    """),
    how_it_works=prose("""
        Families with one parent leave detention for a community shelter for migrants. The
        initiative came from the government and followed from the pilot with unaccompanied children.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        The brochure lists these pilots among the effects of the first one. It reports no further
        results.
    """),
    lessons=prose("""
        When an administration repeats a trial on its own account, the idea has taken root.

        The same chain can serve another group: find, refer, receive, accompany.
    """),
    risks=prose("""
        A shelter is an alternative only if people may come and go.

        Families with two parents are not mentioned. A narrow group at the start can leave others
        behind.
    """),
    led_to=(),
    sources=(
        Source(
            "Practical Steps Toward Ending Immigration Detention of Children",
            "SOS Children's Villages and International Detention Coalition",
            None,
        ),
    ),
)
