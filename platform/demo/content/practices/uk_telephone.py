"""The United Kingdom's move from reporting in person to reporting by telephone."""

from demo.content.records import Outcome, Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="uk-telephone-reporting",
    title="United Kingdom: reporting by telephone",
    summary=prose("""
        People who have to report to the authorities may do so by telephone. The United Kingdom
        tested this during the COVID-19 pandemic and kept it after long campaigning. Those concerned
        say that it saves money, time and fear, if it is done with care.
    """),
    countries=("GB",),
    place="United Kingdom",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="policy",
    implementer="Immigration authorities of the United Kingdom",
    partners=(Partner("Campaign groups in the United Kingdom", "civil_society"),),
    populations=("post_release",),
    typology=("conditions", "technology"),
    stages=(
        Stage("pilot", None, None, "Tested during the COVID-19 pandemic."),
        Stage(
            "institutionalised",
            None,
            None,
            "Taken over on a more permanent basis after campaigning.",
        ),
    ),
    problem=prose("""
        Reporting in person can be a heavy duty. Journeys cost money, and work or school is missed.
        Police stations and reporting centres also bring back the fear of being detained again.
    """),
    how_it_works=prose("""
        The person reports by telephone instead of travelling to a reporting centre. What began as
        an emergency measure in the pandemic was kept as a more lasting practice.

        Groups who campaigned for the change also warned that a telephone duty can be just as heavy
        when it is introduced without thought.
    """),
    steps=(),
    results=(
        Outcome(
            "What people who report say about the change",
            "lighter duty, fewer costs, less disruption of work and school",
            "",
            None,
            "as reported to the International Detention Coalition by May 2024",
            0,
        ),
    ),
    results_text=prose("""
        People told the International Detention Coalition that the change lightened a duty that had
        been hard, expensive and disruptive for work and schooling.

        The author thinks it likely that less contact with such places is good for mental health.
        The article itself calls the reports anecdotal and quotes no figures.
    """),
    lessons=prose("""
        An emergency is a test: keep what worked.

        Make it possible for everyone: help with a telephone and with credit.

        Let a missed call lead to a second call, not to a sanction.
    """),
    risks=prose("""
        Voice and face recognition make mistakes, more often for groups that already suffer racial
        discrimination. Keep them out.

        Harsh results of a missed call can turn a relief into a trap.

        Ask each time whether reporting is needed at all.
    """),
    led_to=(),
    sources=(
        Source(
            "Digital technology, detention and alternatives",
            "Forced Migration Review, issue 73",
            2024,
        ),
    ),
)
