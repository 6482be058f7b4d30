"""Belgium's law against the detention of children in closed centres."""

from demo.content.records import Outcome, Partner, PracticeContent, Source, Stage, prose
from demo.content.translations import belgium_ban as translated

RECORD = PracticeContent(
    slug="belgium-ban-child-detention",
    title="Belgium: a law against detaining children in closed centres",
    summary=prose("""
        A new law in Belgium forbids to hold children in closed centres because of their migration
        status, alone or with their family. It came in one package with stricter rules on returns
        and family reunification. Semi-closed "return houses" stay allowed.
    """),
    countries=("BE",),
    place="Belgium, whole country",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="law",
    implementer="Government of Belgium",
    partners=(
        Partner("International Detention Coalition and its Belgian members", "civil_society"),
        Partner('Campaign "You don\'t lock up a child"', "civil_society"),
    ),
    populations=("children", "unaccompanied_children", "children_with_family", "families"),
    typology=("legislation", "prohibition_for_groups"),
    stages=(
        Stage(
            "in_law",
            None,
            None,
            "The law is enacted. The source does not give the date.",
        ),
    ),
    problem=prose("""
        Families without a residence permit could be locked up with their children to make them
        leave. A campaign in Belgium objected that each family's own situation was not looked at:
        its ties in the country and its chances after a return. A text of October 2017 speaks of a
        new closed centre for families, then being built.

        Research shows that detention harms the health, growth and well-being of children. This is
        so even when it is short and the place is comparatively humane.
    """),
    how_it_works=prose("""
        The law forbids to put children in closed centres for reasons of migration. It covers
        children who come alone and children who come with their parents.

        It is part of a wider reform. The same package aims at more forced returns, makes family
        reunification harder and brings in obligatory health tests.

        Families may still be kept in return houses. These are semi-closed places for families who
        wait for an asylum decision, for removal or for a voluntary return.

        Long public work came before. More than 325 organisations active in Belgium stood behind one
        short sentence: you don't lock up a child (campaign page, undated).
    """),
    steps=(),
    results=(
        Outcome(
            "Detention of children in closed centres for reasons of migration",
            "prohibited",
            "",
            None,
            "since the law was enacted (date not stated)",
            0,
        ),
    ),
    results_text=prose("""
        The ban now stands in law. The International Detention Coalition calls it a strong example
        for Europe, while the European Union prepares its Pact on Migration and Asylum, which makes
        the detention of children more likely.

        The texts give no figures on families since the law was enacted.
    """),
    lessons=prose("""
        A ban can pass even inside a package that is strict in other parts.

        One clear sentence, repeated by hundreds of organisations, keeps a question alive for years.

        Read the whole law. What one article ends, another place may continue under a new name.
    """),
    risks=prose("""
        Return houses are semi-closed. Check in each case whether a family can really come and go:
        if not, this is detention in fact.

        The other measures of the package may weigh on the rights of migrants and refugees.

        The European Pact pulls the other way. As proposed in June 2023, its border procedures would
        probably reach children aged 12 to 18.
    """),
    led_to=(),
    sources=(
        Source(
            "Belgium bans child immigration detention amidst broader legislation",
            "International Detention Coalition",
            None,
        ),
        Source("Our position", 'Campaign "You don\'t lock up a child"', None),
        Source(
            "Children are the first victims of imprisonments and deportations!",
            "Website of a support group in Belgium",
            2017,
        ),
        Source(
            "Alternatives as fiction? What the EU Pact on Migration and Asylum means for "
            "Alternatives to Detention",
            "International Detention Coalition",
            2023,
        ),
    ),
    caution="",
    translations={
        "fr": translated.FRENCH,
        "es": translated.SPANISH,
        "ar": translated.ARABIC,
    },
)
