"""Peer learning among local authorities in Mexico that work to end child detention."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="mexico-local-authorities-exchange",
    title="Mexico: local authorities learn from each other",
    summary=prose("""
        Local authorities in Mexico that work to end the immigration detention of children meet in
        peer learning exchanges. In August 2022, authorities that had no contact with each other
        before were brought together. The International Detention Coalition facilitates.
    """),
    countries=("MX",),
    place="States and municipalities of Mexico",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="partnership",
    implementer="International Detention Coalition",
    partners=(Partner("Local authorities in Mexico", "local_authority"),),
    populations=("children",),
    typology=("governance_partnership",),
    stages=(
        Stage(
            "extended",
            2022,
            8,
            "Local authorities that were not connected before are put in touch.",
        ),
    ),
    problem=prose("""
        Reception and care happen in a place: a town, a district, a shelter. Those who run them
        often solve the same question without knowing of each other.
    """),
    how_it_works=prose("""
        Local authorities meet as peers and speak about their work to end child immigration
        detention. A civil society network prepares and guides the exchange and introduces
        authorities to each other.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        The source calls the exchanges successful and names the new contacts of August 2022. It does
        not say how many authorities took part.
    """),
    lessons=prose("""
        An introduction is a result: two offices that know each other can refer a child by
        telephone.

        Local government needs its own room, not only a seat beside the capital.
    """),
    risks=prose("""
        Contacts are personal and leave with the person. Write down who to call.

        Local goodwill cannot replace national rules or a national budget.
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
