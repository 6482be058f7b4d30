"""Belgium's case management coaches, deployed by the immigration department."""

from demo.content.records import Partner, PracticeContent, Source, Stage, prose

RECORD = PracticeContent(
    slug="belgium-individual-case-management",
    title="Belgium: case management coaches in the community",
    summary=prose("""
        Belgium's immigration department has begun to deploy coaches for individual case management.
        They help people without papers to resolve their case while living in the community. JRS
        Belgium works with them.
    """),
    countries=("BE",),
    place="Belgium",
    start_year=None,
    end_year=None,
    ongoing=True,
    kind="programme",
    implementer="Immigration department of Belgium",
    partners=(Partner("JRS Belgium", "civil_society"),),
    populations=("undocumented",),
    typology=("case_management", "case_resolution", "governance_partnership"),
    stages=(
        Stage("pilot", None, None, "A pilot of case management runs in the European network."),
        Stage(
            "institutionalised",
            None,
            None,
            "The immigration department begins to deploy its own coaches.",
        ),
    ),
    problem=prose("""
        A person without papers often has no one to go through the options with. The case stays
        open, and detention looks like the only tool that is left.
    """),
    how_it_works=prose("""
        Individual Case Management coaches of the immigration department support people without
        papers in the community. The aim is to resolve the case there, not in a centre.

        JRS Belgium is the civil society partner. Belgium is one of the seven countries with pilots
        in the European network.
    """),
    steps=(),
    results=(),
    results_text=prose("""
        The gain that the source names is institutional: a state department has taken up case
        management with staff of its own. It gives no number of coaches or of cases.
    """),
    lessons=prose("""
        A method shown by civil society can become a job in the administration.

        Growth needs public resources; an organisation alone could not cover a country.
    """),
    risks=prose("""
        A coach employed by the department that also orders returns must win trust. Say clearly
        which information goes where.

        The same country still has closed centres and semi-closed return houses.
    """),
    led_to=(),
    sources=(
        Source(
            "Civil Society Spotlight: interview with the Executive Director of the "
            "International Detention Coalition",
            "European Programme for Integration and Migration (EPIM)",
            None,
        ),
        Source(
            "Belgium bans child immigration detention amidst broader legislation",
            "International Detention Coalition",
            None,
        ),
    ),
)
