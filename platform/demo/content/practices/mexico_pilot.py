"""Mexico's pilot of 2015-16: unaccompanied children move from detention to open care."""

from demo.content.records import Outcome, Partner, PracticeContent, Source, Stage, prose
from demo.content.translations import mexico_pilot as translated

RECORD = PracticeContent(
    slug="mexico-pilot-open-care",
    title="Mexico: pilot of open care for unaccompanied children",
    summary=prose("""
        From August 2015 to April 2016, 20 unaccompanied children and adolescents seeking asylum
        left immigration detention in Mexico for two open-door care programmes in Mexico City. The
        migration authorities and three organisations agreed who would be referred, and how.
    """),
    countries=("MX",),
    place="Mexico City",
    start_year=2015,
    end_year=2016,
    ongoing=False,
    kind="pilot",
    implementer="National Migration Institute of Mexico",
    partners=(
        Partner("International Detention Coalition", "civil_society"),
        Partner("SOS Children's Villages Mexico (Aldeas Infantiles)", "civil_society"),
        Partner("Covenant House Mexico (Casa Alianza)", "civil_society"),
        Partner("Refugee Commission of Mexico", "government"),
        Partner("Attorney General for Children's Rights of Mexico", "government"),
    ),
    populations=("unaccompanied_children", "children", "asylum_seekers"),
    typology=(
        "screening_assessment",
        "referral",
        "placement",
        "case_management",
        "access_to_services",
        "governance_partnership",
    ),
    stages=(
        Stage(
            "working_group",
            2015,
            None,
            "The migration authorities and three organisations set up a working group.",
        ),
        Stage("pilot", 2015, 8, "Releases to two open programmes begin; they end in April 2016."),
        Stage(
            "extended",
            None,
            None,
            "The government starts pilots of its own for single-parent families.",
        ),
    ),
    problem=prose("""
        Children who entered Mexico or stayed there without papers could be held in immigration
        detention centres, called "estaciones migratorias". In 2015 this happened to 35,704 children
        and adolescents, according to the brochure on the pilot.

        The Migration Law of 2011 already said that unaccompanied children should be referred to the
        State child welfare institution. In practice the referral proved hard to carry out.
    """),
    how_it_works=prose("""
        A new law on children's rights, which speaks of every child, opened the door. In 2015 the
        migration authorities sat down with the International Detention Coalition, SOS Children's
        Villages Mexico and Covenant House Mexico. Together they looked for other solutions for
        unaccompanied children.

        The group wrote down which children could take part and how they would be found and
        referred. It also agreed how they would be received, cared for and accompanied. The children
        had fled their countries, had asked for asylum and had no parent to look after them.

        The two programmes have open doors. The children joined in each organisation's own model of
        reception and care: school, health care, contact with their families and freedom of
        movement. The authorities went on with their procedures meanwhile.
    """),
    steps=(
        "Criteria: the group agrees which children can take part.",
        "Identification: the authorities find these children in detention.",
        "Referral: each child is released and referred to one of two organisations.",
        "Reception: an open-door programme in Mexico City welcomes the child.",
        "Care: school, health care, contact with the family, freedom of movement.",
        "Case management: each child is accompanied while the procedure goes on.",
    ),
    results=(
        Outcome(
            "Children and adolescents released to open care",
            "20",
            "children and adolescents",
            20,
            "August 2015 to April 2016",
            0,
        ),
        Outcome(
            "Recognition as refugees",
            "reported for the group",
            "",
            20,
            "when the brochure was written (year not stated)",
            0,
        ),
        Outcome(
            "Still in the open programmes",
            "reported for the group",
            "",
            20,
            "when the brochure was written (year not stated)",
            0,
        ),
    ),
    results_text=prose("""
        The organisations report better health and well-being. The children were free, went to
        school, saw a doctor and spoke with their families. Lasting solutions came into reach, among
        them joining their families again.

        Trust grew between authorities and civil society, and because the children trusted the care,
        they stayed in their procedures. Rules to lower the risk of absconding were set. The Refugee
        Commission joined the work of identification and referral, and the newly created Attorney
        General for Children's Rights was brought into the system.

        The pilot ended with a plan for further releases: legal support, coordination between
        institutions and more open places. The government began its own pilots, which released
        single-parent families to community shelters for migrants. Evidence from the pilot later
        served the case for the reform of 2020.
    """),
    lessons=prose("""
        A small, well described trial can change minds: it showed that open care is possible.

        Begin with the care that exists. The pilot found good models in civil society and made them
        stronger instead of building a new institution.

        Write down every link from criteria to case management, so that no child is lost between two
        offices.
    """),
    risks=prose("""
        The pilot was small: 20 children, beside 35,704 detained in 2015.

        A pilot depends on the will of those in office. The rule that holds after them came only
        with the reform of 2020.

        The results are reported by the organisations that ran the pilot. The texts do not mention
        an independent evaluation.
    """),
    led_to=("mexico-single-parent-family-pilots", "mexico-migration-law-reform-2020"),
    sources=(
        Source(
            "Practical Steps Toward Ending Immigration Detention of Children",
            "SOS Children's Villages and International Detention Coalition",
            None,
        ),
        Source(
            "Alternatives to detention in transit migration contexts",
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
