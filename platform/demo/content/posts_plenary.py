"""What the simulated delegates say in the plenary. Nobody in these lines says who they are."""

from demo.content.records import prose

TITLE = "What failed first, and what we changed"

OPENING: tuple[tuple[int, str], ...] = (
    (
        -6,
        prose("""
            The first thing that failed was the telephone. Border staff had a number for child
            welfare that nobody answered after four in the afternoon, so children stayed in the
            centre "until morning". Morning became three weeks.
        """),
    ),
    (
        -6,
        prose("""
            A pilot is easy to approve and hard to end well. Ask on the first day which budget line
            takes over when the project money is gone. If no one can name it, the pilot is
            a postponement.
        """),
    ),
    (
        -5,
        prose("""
            Empezamos por lo más difícil, las familias numerosas, y casi lo perdimos todo. Al
            segundo intento empezamos por los adolescentes solos, con dos casas que ya existían. Eso
            dio confianza a todos.
        """),
    ),
    (
        -4,
        prose("""
            The point about the budget line is the one I would print on a card. In the finance
            papers, a detention bed is a fixed cost and a foster place is a "project". As long as
            that is so, the bed wins every autumn.
        """),
    ),
    (
        -3,
        prose("""
            What helped here:

            - one page that says who calls whom, with a deputy for each
            - a rule that the clock starts when the child is *seen*, not when the form is complete
            - a weekly list of children still waiting, read aloud in the same meeting
        """),
    ),
    (
        -3,
        prose("""
            On a formé les gardes-frontières pendant deux jours, puis la moitié a été mutée.
            Maintenant, la formation se fait sur place, une heure par mois, avec quelqu'un de la
            protection de l'enfance. C'est moins beau, mais cela tient.
        """),
    ),
    (
        -2,
        prose("""
            A minister once asked for the number of children who disappeared from open places. We
            had none, so the press supplied one. Count from the beginning, also what hurts.
        """),
    ),
    (
        -1,
        prose("""
            Has anyone managed to keep the policy through an election? I do not mean the law, I mean
            the daily habit of the officers who make the first decision at night.
        """),
    ),
)

LINES: tuple[str, ...] = tuple(
    prose(text)
    for text in (
        """Habits survive elections when they save work. Officers kept the new form because it is
        shorter than the old detention order.""",
        """To the question about elections: we put the referral step into the standing instructions
        and not into the strategy. Strategies are replaced on the first day. Nobody reads the
        standing instructions, so nobody deletes them.""",
        """The number that moved our treasury was not the cost per night. It was the cost of court
        hearings to prolong detention. Nobody had ever added those up.""",
        """Does anyone pay shelters per place and not per child? Payment per child made our
        providers hope for long stays. I did not see that coming.""",
        """Per place, with a floor for staff. A shelter that is half empty in spring must not lose
        the night educator it needs in summer.""",
        """في البداية لم يثق القضاة بالملاجئ المفتوحة. دعوناهم إلى زيارة أحدها يوماً واحداً، وبعد
        الزيارة تغيّرت الأسئلة التي يطرحونها في الجلسات.""",
        """On judges who come to visit: let them eat with the children. The inspection tour convinces no one, lunch does.""",
        """We screened for vulnerability with a list of forty questions. Children answered "no" forty
        times. Now one trained person has a conversation and fills in the list afterwards.""",
        """Screening fails when it comes before sleep. We moved it to the second morning and the
        number of children recognised as unaccompanied went up at once.""",
        """A question on age: what do you do while age is in doubt? Here the benefit of the doubt is
        written down, but the database has only two boxes, adult and child.""",
        """Add a third box. I am serious. "Treated as a child, assessment open" took one
        line of code and two years of meetings.""",
        """El tercer casillero me parece una gran idea. En nuestro caso la ley estaba bien y el
        formulario la contradecía. Nadie miraba el formulario.""",
        """Guardians are the bottleneck. One guardian for sixty children is a signature, not a
        guardian. Below twenty it begins to be a person.""",
        """We recruit guardians among retired teachers and nurses. They get a modest allowance,
        supervision every second week, and a lawyer they can call. Few leave.""",
        """Volunteers as guardians worried our legal service. The answer was to separate the two
        tasks: the *legal* representative is a professional, the *daily* companion is a volunteer.""",
        """What we got wrong about communication: we announced the end of detention before the places
        were ready. The photographs of the queue are still on the internet.""",
        """Good experience with saying little. The change was made by circular, evaluated quietly,
        and only then announced with results. Silence for a year gave the teams air.""",
        """I would be careful with silence. When a local paper found out, it looked as if something
        had been hidden. Mayors must hear it from you first.""",
        """Les maires, oui. Nous avons perdu six mois parce qu'une commune a appris par la presse
        l'ouverture d'un foyer. Depuis, la direction appelle elle-même, la veille.""",
        """A mayor became our best speaker. Not on rights, on the football team that finally
        had enough players.""",
        """Could someone say how data are shared between police and child welfare without making the
        shelter an extension of the police? This is where our talks are stuck.""",
        """On data sharing: the shelter confirms that the child is safe, yes or no, once a day. Nothing
        else goes across. The police were content as soon as the answer came at a fixed hour.""",
        """Two data rules that work in practice:

        - the care file and the migration file have different numbers
        - whoever wants to join them has to ask in writing, and the question is kept""",
        """Absconding was lower than we feared and higher than we had said. Most who left did so in
        the first three days, and most of those had a relative somewhere else. So family tracing
        now starts on day one.""",
        """Family tracing on day one changed our figures more than any rule about doors.""",
        """هل لدى أحد تجربة في تحويل بند ميزانية من الاحتجاز إلى الرعاية؟ قيل لنا إن ذلك يتطلب
        تعديلاً في قانون المالية، ونحن نبحث عن طريق أقصر.""",
        """For moving money out of detention: begin with maintenance. When a wing needs repair, do not
        repair it, close it, and ask for the repair sum as running costs for care.""",
        """In our budget the trick was a footnote that made the two lines "mutually coverable". Nobody
        in parliament noticed and nobody objected.""",
        """Please do not rely on footnotes. A change of that size should be debated, otherwise the next
        government will undo it with another footnote.""",
        """Both can be true. A footnote can carry a first winter, if the debate follows with numbers in
        hand the year after.""",
        """A small thing: uniforms. Taking them off in the interview room cost nothing and doubled the
        length of what children told us.""",
        """Interpreters were the hidden failure. We had them for hearings, not for breakfast. Children
        stopped talking to the staff by the second week.""",
        """Sobre intérpretes: funcionó un turno por teléfono, de noche, compartido por varias casas.
        No es perfecto, pero a las tres de la mañana vale más una voz que un folleto.""",
        """What do you call the places? Our "reception centre" had a fence and a lock. The name was kind
        and the gate was not. Now there is a test: can a child of fifteen go out and buy bread?""",
        """The bread test is better than our eleven indicators. I am stealing it.""",
        """We kept a locked wing "for exceptional cases" and within a year the exception was full. If
        you build it, it will be used.""",
        """Closing the last locked wing was easier after staff had been offered other posts. Nobody
        defends a building, people defend jobs. Talk with the union early.""",
        """Staff who had worked in detention for years became some of our best key workers, after
        proper retraining. Others could not change, and it was fair to help them leave.""",
        """The court asked whether an alternative was considered, and the file said "not available".
        That sentence was copied from a template. We deleted it from the template.""",
        """Deleting a sentence from a template may be the cheapest reform in this room.""",
        """Une question aux collègues : qui décide le week-end ? Chez nous, l'enfant arrivé le
        vendredi soir attend le lundi, et tout ce que nous écrivons sur l'urgence s'arrête là.""",
        """Weekend cover: one duty officer for the whole territory, by rotation, with the power to
        sign. It costs one post and a half. It saved more than that in transport alone.""",
        """We measured everything after a year and nothing at the start, so there is no comparison. If
        you are about to begin, take one month of plain figures *before* the first release.""",
        """Simple measures that a busy office can really keep:

        - days between being found and leaving the centre
        - share of children with a guardian named in the first week
        - share still in contact after three months""",
        """Add one measure of how the children are. We ask three questions, with pictures, every month.
        The answers went to the minister once and were remembered longer than any table.""",
        """Bringing young adults with experience of detention into staff training was the best hour of
        the course. Prepare them well, pay them, and let them choose what they do not want to tell.""",
        """من تجربتنا: التدريب وحده لا يكفي. حين وُضع اسم الموظف المسؤول عن الإحالة على ورقة معلقة
        في كل مركز، صار الناس يتصلون به فعلاً.""",
        """Ministers change, permanent staff stay. We wrote a two-page note for the new one,
        with a single figure and a single visit. The visit mattered.""",
        """A new minister wanted a new name for it. We let the programme be renamed.
        The children live in the same houses.""",
        """Renaming is a fair price, as long as the telephone number stays the same.""",
        """Has anyone written the end of detention for families into law and kept open places for
        parents who refuse everything? That is the case our critics always bring up.""",
        """For families who refuse everything, time and one trusted person did more than any threat. Some
        cases stayed open very long. That is a cost, and we say so openly.""",
        """Lo que más nos ayudó con las familias fue hablar de todas las salidas, también de las que no
        convenían a la administración. Cuando ven que no se les oculta nada, se quedan.""",
        """Semi-closed places for families deserve an honest word here. Our staff call them open. The
        children draw the gate.""",
        """If you evaluate, let someone outside do it. Our own report was fair and nobody believed it. The
        university said the same with less polish and it counted.""",
    )
)
