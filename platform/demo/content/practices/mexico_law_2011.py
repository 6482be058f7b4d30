"""Mexico's Migration Law of 2011: unaccompanied children are to be referred to child welfare."""

from demo.content.records import Outcome, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="mexico-migration-law-2011-referral",
    title="Mexico: the 2011 rule to refer children to child welfare",
    summary=prose("""
        The Migration Law of 2011 foresaw that unaccompanied migrant children be referred to the
        State child welfare institution. The rule proved hard to apply. The number of children and
        adolescents detained for reasons of migration in 2015 was 35,704.
    """),
    countries=("MX",),
    place="Mexico, whole country",
    start_year=2011,
    end_year=None,
    ongoing=True,
    kind="law",
    implementer="Government of Mexico",
    partners=(),
    populations=("unaccompanied_children",),
    typology=("legislation", "referral"),
    stages=(
        Stage("in_law", 2011, None, "The Migration Law provides for referral to child welfare."),
    ),
    problem=prose("""
        Children who travel alone need child protection first. Migration offices are not made for
        that, and their centres are closed.
    """),
    how_it_works=prose("""
        The law tells the authorities to refer unaccompanied migrant children to the State's
        institution for child welfare.

        Two administrations have to act together for this to happen, and the brochure on the later
        pilot says that putting it into practice proved complex.
    """),
    steps=(
        "A child without parents is found by the migration authorities.",
        "The child is referred to the State child welfare institution.",
    ),
    results=(
        Outcome(
            "Children and adolescents detained for reasons of migration",
            "35,704",
            "children and adolescents",
            None,
            "2015",
            0,
        ),
    ),
    results_text=prose("""
        The rule alone did not empty the centres. The figure for 2015 covers children and
        adolescents in general, not only those who were alone.

        The law belongs to the story that follows: children's rights law in 2014, pilot in 2015-16,
        ban in 2020. The link to the next record shows the order in time. The texts do not say that
        one law caused the other.
    """),
    lessons=prose("""
        A duty to refer needs someone who receives: places, staff, a telephone number.

        Say in the rule which office acts first, and what happens when the other one is full.
    """),
    risks=prose("""
        Where referral fails, detention fills the gap.

        Without figures on referrals nobody notices that a rule is not applied.
    """),
    led_to=("mexico-childrens-rights-law-2014",),
    sources=(
        Source(
            "Practical Steps Toward Ending Immigration Detention of Children",
            "SOS Children's Villages and International Detention Coalition",
            None,
        ),
    ),
)
