"""What the simulated delegates say in the room on case management."""

from demo.content.records import prose

TITLE = "Case management: who holds the thread?"

OPENING: tuple[tuple[int, str], ...] = (
    (
        -7,
        prose("""
            Everyone in the building said "case manager" and meant something else. For the shelter
            it was care, for the migration side it was return, for the lawyer it was the file. We
            lost half a year before somebody wrote a job description.
        """),
    ),
    (
        -6,
        prose("""
            Our rule of thumb: one person, one language, one telephone number, from the first week
            to the decision. Colleagues may help, but the family knows whom to call.
        """),
    ),
    (
        -5,
        prose("""
            Fifteen families per worker was the plan. Then two colleagues fell ill and it was
            forty, and at forty it is only reporting with a friendly face.
        """),
    ),
    (
        -5,
        prose("""
            Chez nous, la question de la confiance se règle le premier jour : on dit clairement ce
            que l'on transmet aux autorités et ce que l'on ne transmet pas. Sur une feuille,
            signée des deux côtés.
        """),
    ),
    (
        -4,
        prose("""
            The sheet signed by both sides is excellent. We added a third column, *what we do not
            know yet*, because false certainty was what broke trust most often.
        """),
    ),
    (
        -3,
        prose("""
            Return as the only goal did not work. People stopped coming after the second meeting. When
            every outcome was on the table, they came, and some chose return as well.
        """),
    ),
    (
        -2,
        prose("""
            إدارة الحالات تحتاج إلى إشراف مهني للعاملين أنفسهم. من دون جلسة شهرية للفريق
            خسرنا أفضل العاملين في السنة الأولى.
        """),
    ),
    (
        -1,
        prose("""
            Who pays here after the project ends? And does the person who pays also see
            the files? I would like to hear how others keep these two things apart.
        """),
    ),
)

LINES: tuple[str, ...] = tuple(
    prose(text)
    for text in (
        """The payer sees numbers, never files. It is in the grant agreement, with a list of the nine
        numbers. When someone asks for a tenth, we answer in writing.""",
        """Nine numbers is already a lot. Which ones were really used after a year?""",
        """Used after a year: time until a first plan, share still in contact, and how cases were
        resolved. The rest fed a table that nobody opened.""",
        """Forty per worker is familiar. We set a ceiling in the contract and stop taking referrals when
        it is reached. The first stop was a scandal, the second was planned for.""",
        """A ceiling in the contract protects the families and the staff. It also shows those who
        pay what the true demand is.""",
        """Los primeros diez días deciden casi todo. Si en ese tiempo hay una cita, un abogado y una
        escuela, la familia se queda. Si no, busca sola.""",
        """On the first ten days: school before papers. A head teacher who takes the child on trust is
        worth more than any certificate.""",
        """We use three meetings for the plan:

        - what happened until now, told once and written down
        - all the ways this can end, with a lawyer in the room
        - who does what until next month""",
        """Telling the story once is so important. Children here had told it to seven offices. Now the
        first record travels, with the child's consent, and the others ask only what is missing.""",
        """Careful with records that travel. Ours reached an office that had no need of it. Consent has
        to name the receiver and it has to end some day.""",
        """Does anyone let the case manager speak in court? The judge asks for it, the team is afraid
        of losing its neutral place.""",
        """In court our workers confirm facts about contact and care and give no opinion on the claim.
        A short standard letter is usually enough, and nobody has to appear.""",
        """La lettre type au juge fonctionne aussi avec la police : elle confirme que le suivi existe, et
        rien d'autre.""",
        """The point about supervision of staff deserves money. We put it in the budget as *safety
        equipment* and it passed without a question.""",
        """What about those who do not need a case manager? We gave everyone the full service and had
        no time left for those in danger. Now there are two levels, reviewed every month.""",
        """Two levels, yes, but let people move up quickly. A lost job or a letter from the court can
        change everything in one morning.""",
        """للمستوى الثاني نستخدم زيارة منزلية كل أسبوعين. الزيارة القصيرة تكشف ما لا يظهر في المكتب.""",
        """Home visits need a rule: announced, two people, never with enforcement. Once a visit was
        followed by an arrest, doors stayed closed for a year.""",
        """That rule should be in the agreement with the police, signed high up. Without it one eager
        patrol can end a programme.""",
        """When a case ends badly, we sit down with the family one last time. It is the hardest meeting
        and the one that other families hear about.""",
        """Has anybody compared costs honestly? Ours came out cheaper per day but the cases were
        longer. I would rather show both figures than be caught with one.""",
        """Show both, and add health. The emergency visits we no longer pay for sit in another budget,
        so nobody counts them.""",
        """Cuando cambió la dirección, quisieron medir solo los retornos. Propusimos medir casos
        resueltos, de cualquier tipo, y lo aceptaron porque la cifra era más alta.""",
        """One more thing that worked: a former participant sits at the desk on Mondays. Fewer missed
        appointments, and the waiting room sounds different.""",
    )
)
