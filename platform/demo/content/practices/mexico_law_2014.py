"""Mexico's general law of 2014 on the rights of children, which opened the door to the pilot."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="mexico-childrens-rights-law-2014",
    title="Mexico: the 2014 general law on the rights of children",
    summary=prose("""
        Mexico's General Law on the Rights of Children and Adolescents was published in 2014. It
        speaks of all children, migrants included. In its light, authorities and civil society set
        up a working group in 2015 and began a pilot of open care.
    """),
    countries=("MX",),
    place="Mexico, whole country",
    start_year=2014,
    end_year=None,
    ongoing=True,
    kind="law",
    implementer="Government of Mexico",
    partners=(Partner("Attorney General for Children's Rights of Mexico", "government"),),
    populations=("children",),
    typology=("legislation", "governance_partnership"),
    stages=(
        Stage("in_law", 2014, None, "The general law on children's rights is published."),
        Stage(
            "working_group",
            2015,
            None,
            "Authorities and three organisations meet to look for other solutions.",
        ),
    ),
    problem=prose("""
        A child without papers risked being treated as a migrant first and a child second. The rule
        of 2011 to refer unaccompanied children to child welfare was hard to apply.
    """),
    how_it_works=prose("""
        The general law sets out the rights of all children and adolescents. In its light, officials
        and organisations asked together where migrant children should be.

        An Attorney General for Children's Rights was newly created at that time. The pilot linked
        its own work with this new protection system.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        One year after the law was published, unaccompanied children and adolescents were released
        to community programmes in a pilot. The texts give no figures on the law itself.
    """),
    lessons=prose("""
        A law on all children can move more than a law on migration.

        Use the first year: the working group met while the law was still new.
    """),
    risks=prose("""
        A general right does not by itself say who opens which door. That took the pilot, and in
        2020 a change of the Migration Law.
    """),
    led_to=("mexico-pilot-open-care",),
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
    ),
)
