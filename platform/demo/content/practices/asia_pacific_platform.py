"""The regional peer learning platform of five governments in Asia and the Pacific."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="asia-pacific-learning-platform",
    title="Asia and the Pacific: five governments learn as peers",
    summary=prose("""
        Policy and implementing agencies of Australia, Indonesia, Malaysia, New Zealand and Thailand
        meet with civil society and international organisations to learn about alternatives to
        detention. The idea dates from November 2018; the platform has worked since 2022.
    """),
    countries=("AU", "ID", "MY", "NZ", "TH"),
    place="Asia and the Pacific",
    start_year=2022,
    end_year=None,
    ongoing=True,
    kind="partnership",
    implementer="International Detention Coalition and Centre for Policy Development",
    partners=(
        Partner("Asian Dialogue on Forced Migration", "regional_body"),
        Partner("Centre for Policy Development", "civil_society"),
    ),
    populations=(),
    typology=("governance_partnership",),
    stages=(
        Stage(
            "idea",
            2018,
            11,
            "Proposed in Bangkok at the seventh meeting of the Asian Dialogue on Forced Migration.",
        ),
        Stage("institutionalised", 2022, None, "The regional platform is at work."),
    ),
    problem=prose("""
        Detention was a question shared in the region, but the people who work on it had no common
        place. Those who met in Bangkok in November 2018 found that a regional group would help to
        make practical progress towards alternatives.
    """),
    how_it_works=prose("""
        The platform brings together those who write policy and those who apply it, from five
        governments, with civil society and international organisations. Events take place in person
        and online. Two organisations lead it jointly.

        One meeting was held in Kuala Lumpur in an October; the source does not name the year.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        Feedback is reported as very positive. People who took part said that no country is perfect
        and that all can learn from each other.
    """),
    lessons=prose("""
        Few governments, meeting often, build trust.

        Bring policy and practice into the same room: each has half of the answer.
    """),
    risks=prose("""
        In a small group, what is said is easily traced to a country. Clear rules on confidentiality
        matter all the more.

        Learning is not yet change. The source gives no figures on what followed at home.
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
