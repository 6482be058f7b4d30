"""Mexico's reform of 2020: the Migration Law forbids to detain children."""

from demo.content.records import Outcome, Partner, PracticeContent, Source, Stage, prose
from demo.content.translations import mexico_reform as translated

RECORD = PracticeContent(
    slug="mexico-migration-law-reform-2020",
    title="Mexico: the 2020 reform that bans the detention of children",
    summary=prose("""
        In 2020 Mexico changed its Migration Law. Children and adolescents may no longer be detained
        for reasons of migration. Evidence from the pilot of 2015-16, where 20 unaccompanied
        children lived in open care, helped to make the case.
    """),
    countries=("MX",),
    place="Mexico, whole country",
    start_year=2020,
    end_year=None,
    ongoing=True,
    kind="law",
    implementer="Lawmakers of Mexico",
    partners=(Partner("International Detention Coalition", "civil_society"),),
    populations=("children", "unaccompanied_children", "children_with_family", "in_transit"),
    typology=("legislation", "prohibition_for_groups"),
    stages=(
        Stage("in_law", 2020, None, "The Migration Law is changed and forbids child detention."),
    ),
    problem=prose("""
        Mexico is a country that many people cross on their way to another one. For years, children
        without papers could be locked up. In 2015 that concerned 35,704 children and adolescents,
        according to the brochure on the pilot.

        A law of 2011 foresaw that unaccompanied children be referred to the child welfare
        institution, and a law of 2014 set out the rights of all children. Detention went on
        nevertheless.
    """),
    how_it_works=prose("""
        The reform changes the Migration Law itself. It forbids the detention of children and
        adolescents for reasons of migration. The question is no longer whether a child can be let
        out but where the child will be cared for.

        It did not come from nowhere. A year after the children's rights law of 2014, unaccompanied
        children were released to community programmes in a pilot with the National Migration
        Institute. The pilot gave advocates the proof they needed for a change of structure.
    """),
    steps=(
        "2011: the Migration Law foresees referral to child welfare.",
        "2014: a general law sets out the rights of children and adolescents.",
        "2015-16: a pilot shows that open care works for 20 children.",
        "2020: the Migration Law forbids to detain children.",
    ),
    results=(
        Outcome(
            "Detention of children and adolescents for reasons of migration",
            "prohibited",
            "",
            None,
            "since the reform of 2020",
            0,
        ),
    ),
    results_text=prose("""
        The texts report the change in the law. They give no figures on what has happened since
        2020, so this record gives none either.

        They do point to what still needs care: research with people in Mexico found that
        adolescents can be harmed in shelters and social assistance centres that do not let them go
        out.
    """),
    lessons=prose("""
        Law and practice feed each other: a law made the pilot possible, and the pilot helped to
        bring the next law.

        Think in years. About nine years lie between the first referral rule and the ban.

        Being a country of transit is no reason against alternatives. The source cites this reform
        for exactly that point.
    """),
    risks=prose("""
        Watch the words. In Mexico, detention has been called "presentación" or "alojamiento", which
        sound like a visit or a lodging.

        Watch the doors. A shelter that a child may not leave is detention in fact, whatever the law
        calls it.

        A ban needs places, staff and money. The texts do not say how these were secured.
    """),
    led_to=(),
    sources=(
        Source(
            "Alternatives to detention in transit migration contexts",
            "International Detention Coalition",
            None,
        ),
        Source(
            "Practical Steps Toward Ending Immigration Detention of Children",
            "SOS Children's Villages and International Detention Coalition",
            None,
        ),
        Source(
            "Psychosocial Impacts of Immigration Detention",
            "International Detention Coalition",
            None,
        ),
    ),
    caution="",
    translations={
        "fr": translated.FRENCH,
        "es": translated.SPANISH,
        "ar": translated.ARABIC,
    },
)
