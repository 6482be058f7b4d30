"""Electronic tagging, kept in the library as a warning: a form of detention."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="electronic-tagging-form-of-detention",
    title="Electronic tagging: detention by another name",
    summary=prose("""
        Several states allow electronic tags in the place of detention. The International Detention
        Coalition regards them as another form of detention and not as an alternative. The record is
        kept so that the word does not mislead.
    """),
    countries=("DK", "HU", "LU", "PT", "TR", "AU"),
    place="Several countries",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="tool",
    implementer="Governments of the countries named",
    partners=(Partner("International Detention Coalition (position)", "civil_society"),),
    populations=("asylum_seekers", "post_release"),
    typology=("technology", "conditions"),
    stages=(
        Stage(
            "in_law",
            2019,
            None,
            "Türkiye lists electronic monitoring among authorised measures; as of May 2024 it was "
            "not yet put into practice.",
        ),
        Stage(
            "in_law",
            2023,
            None,
            "Australia passes laws with curfews and ankle devices for dozens of people at the end "
            "of the year.",
        ),
        Stage(
            "in_regulation",
            None,
            None,
            "Denmark, Hungary, Luxembourg and Portugal have tagging in law or in regulations; "
            "described in May 2024.",
        ),
    ),
    problem=prose("""
        Governments look for ways to detain less, and technology is on offer. Tags and face or voice
        recognition are then presented as alternatives to detention.
    """),
    how_it_works=prose("""
        A person has to wear a device, for example on the ankle, and is watched through it. Most of
        what is known about such technology comes from Canada, the United Kingdom and the United
        States of America.

        In Australia the measure came with strict curfews. It followed a judgment of the High Court
        that indefinite detention was unlawful, and was made for people released after it.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        The International Detention Coalition finds that tagging limits freedom and movement so much
        that it amounts to detention in fact. It reports harm to mental and physical health,
        discrimination and stigma.

        A report on a supervision programme in the United States of America speaks of digital
        detention.
    """),
    lessons=prose("""
        Ask what a tool is for. If it lets people move and understand their case, it can help. If it
        is there to watch them, it is part of detention.

        Any restriction needs a review and a right of appeal.
    """),
    risks=prose("""
        People who would have been free may be tagged: the net widens.

        The tag marks a person as a criminal in the eyes of others.

        Data are collected without clear limits. Recognition by voice or face can be wrong, and the
        mistake can lead to detention or deportation.
    """),
    led_to=(),
    sources=(
        Source(
            "Digital technology, detention and alternatives",
            "Forced Migration Review, issue 73",
            2024,
        ),
    ),
    caution="form_of_detention",
)
