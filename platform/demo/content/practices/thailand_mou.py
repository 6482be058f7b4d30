"""Thailand's memorandum of 2019 on alternatives to detention for children."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose
from demo.content.translations import thailand_mou as translated

RECORD = PracticeContent(
    slug="thailand-mou-children-2019",
    title="Thailand: memorandum on alternatives to detention for children",
    summary=prose("""
        In 2019 Thailand agreed a government memorandum of understanding on alternatives to
        detention for children. A National Screening Mechanism stands beside it. Neither stands in a
        law, so both can be taken back if political support fades.
    """),
    countries=("TH",),
    place="Thailand, whole country",
    start_year=2019,
    end_year=None,
    ongoing=True,
    kind="policy",
    implementer="Government of Thailand",
    partners=(Partner("International Detention Coalition", "civil_society"),),
    populations=("children",),
    typology=("governance_partnership", "narrative"),
    stages=(
        Stage(
            "institutionalised",
            2019,
            None,
            "The memorandum is agreed. It is not part of a law.",
        ),
    ),
    problem=prose("""
        The memorandum looks for other answers for children who would otherwise be at risk of
        immigration detention. The texts do not say how many they were.

        Public opinion weighs on what a government dares to do. During the COVID-19 pandemic, hatred
        against refugees and migrants from Myanmar grew online, with calls for stricter enforcement.
    """),
    how_it_works=prose("""
        The memorandum dates from 2019. The source calls it intergovernmental and describes it as a
        policy success on alternatives to detention for children. A National Screening Mechanism is
        named beside it.

        Thailand also learns with others. It is one of five governments with which the UN Network on
        Migration has hosted global peer learning exchanges since 2020. It takes part in the
        regional platform of Asia and the Pacific, and it was a co-organiser of a high-level event
        on ending child immigration detention in 2021.

        To keep the ground firm, the International Detention Coalition works with media and with the
        government on how the public sees migrants and refugees.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        The texts name the memorandum as a policy gain. They give no number of children, no costs
        and no evaluation.

        A study of public opinion by the International Detention Coalition and Sidekick shows the
        setting. Most people in Thailand know little about refugees and migrants. Many who follow
        mass media are moved by stories of shared hardship. Urban, middle-class readers of quality
        news are different: more information can make them more hostile.
    """),
    lessons=prose("""
        An agreement inside government can come faster than a law, and it gives officials something
        to work with.

        Public support is part of the policy. Choose messages by audience: what moves one group may
        harden another.

        Peers help. Thailand has hosted others and has been seen to do so.
    """),
    risks=prose("""
        Not in law: the memorandum and the screening mechanism can be reversed when the political
        reward for them shrinks.

        Hostile public feeling and media reports can bring that moment closer.

        Without published figures nobody can see how far the memorandum is applied.
    """),
    led_to=(),
    sources=(
        Source(
            "Combatting xenophobia and creating social cohesion",
            "International Detention Coalition",
            None,
        ),
        Source(
            "Peer Learning: A Methodology Towards Sustaining & Scaling Up Promising Migration "
            "Governance Practices",
            "International Detention Coalition",
            None,
        ),
        Source(
            "Children status should always prevail over migrant status",
            "Office of the Special Representative of the Secretary-General on Violence "
            "against Children",
            2021,
        ),
    ),
    caution="not_in_law",
    translations={
        "fr": translated.FRENCH,
        "es": translated.SPANISH,
        "ar": translated.ARABIC,
    },
)
