"""Mexico's reform of 2020, in French, Spanish and Arabic."""

from demo.content.records import OutcomeText, PracticeTranslation, prose

FRENCH = PracticeTranslation(
    title="Mexique : la réforme de 2020 qui interdit la détention des enfants",
    summary=prose("""
        En 2020, le Mexique a modifié sa loi sur la migration. Les enfants et les adolescents ne
        peuvent plus être détenus pour des raisons migratoires. L'expérience du projet pilote de
        2015-2016, où 20 enfants non accompagnés vivaient en accueil ouvert, a aidé à convaincre.
    """),
    place="Mexique, tout le pays",
    implementer="Législateur mexicain",
    problem=prose("""
        Beaucoup de personnes traversent le Mexique pour se rendre dans un autre pays. Pendant des
        années, des enfants sans papiers pouvaient y être enfermés. En 2015, ce fut le cas de 35 704
        enfants et adolescents, selon la brochure sur le projet pilote.

        Une loi de 2011 prévoyait d'orienter les enfants non accompagnés vers l'institution de
        protection de l'enfance, et une loi de 2014 énonçait les droits de tous les enfants. La
        détention a pourtant continué.
    """),
    how_it_works=prose("""
        La réforme modifie la loi sur la migration elle-même. Elle interdit de détenir des enfants
        et des adolescents pour des raisons migratoires. La question n'est plus de savoir si un
        enfant peut sortir, mais où il sera pris en charge.

        Elle n'est pas venue de nulle part. Un an après la loi de 2014 sur les droits de l'enfant,
        des enfants non accompagnés sont sortis vers des programmes communautaires, dans un projet
        pilote mené avec l'Institut national de migration. Ce projet a donné au plaidoyer les
        preuves nécessaires à un changement de structure.
    """),
    steps=(
        "2011 : la loi sur la migration prévoit l'orientation vers la protection de l'enfance.",
        "2014 : une loi générale énonce les droits des enfants et des adolescents.",
        "2015-2016 : un projet pilote montre que l'accueil ouvert fonctionne pour 20 enfants.",
        "2020 : la loi sur la migration interdit de détenir des enfants.",
    ),
    stage_notes=("La loi sur la migration est modifiée et interdit la détention des enfants.",),
    outcomes=(
        OutcomeText(
            "Détention d'enfants et d'adolescents pour des raisons migratoires",
            "interdite",
            "",
            "depuis la réforme de 2020",
        ),
    ),
    results_text=prose("""
        Les textes rapportent le changement de la loi. Ils ne donnent aucun chiffre sur la période
        depuis 2020 ; cette fiche n'en donne donc pas non plus.

        Ils signalent en revanche un point de vigilance : des recherches menées avec des personnes
        au Mexique ont montré que des adolescents peuvent subir un préjudice dans des foyers et des
        centres d'assistance sociale dont ils ne peuvent pas sortir.
    """),
    lessons=prose("""
        Le droit et la pratique se nourrissent l'un l'autre : une loi a rendu le projet pilote
        possible, et le projet pilote a aidé à faire naître la loi suivante.

        Compter en années. Environ neuf ans séparent la première règle d'orientation de
        l'interdiction.

        Être un pays de transit n'est pas une raison de renoncer aux alternatives. La source cite
        cette réforme précisément à ce propos.
    """),
    risks=prose("""
        Attention aux mots. Au Mexique, la détention a été appelée « presentación » ou
        « alojamiento », des termes qui évoquent une visite ou un hébergement.

        Attention aux portes. Un foyer qu'un enfant ne peut pas quitter est une détention de fait,
        quel que soit le nom que lui donne la loi.

        Une interdiction exige des places, du personnel et de l'argent. Les textes ne disent pas
        comment ces moyens ont été assurés.
    """),
)

SPANISH = PracticeTranslation(
    title="México: la reforma de 2020 que prohíbe detener a la niñez migrante",
    summary=prose("""
        En 2020 México reformó su Ley de Migración. Las niñas, los niños y los adolescentes ya no
        pueden ser detenidos por motivos migratorios. La evidencia del piloto de 2015-2016, en el
        que 20 niñas, niños y adolescentes no acompañados vivieron en acogida abierta, ayudó a
        lograrlo.
    """),
    place="México, todo el país",
    implementer="Poder legislativo de México",
    problem=prose("""
        México es un país que muchas personas cruzan camino a otro destino. Durante años, la niñez
        sin documentos podía ser privada de libertad. En 2015 fueron 35 704 niñas, niños y
        adolescentes, según el folleto sobre el piloto.

        Una ley de 2011 preveía derivar a la niñez no acompañada a la institución de bienestar
        infantil, y una ley de 2014 estableció los derechos de todas las niñas y todos los niños. La
        detención continuó pese a ello.
    """),
    how_it_works=prose("""
        La reforma cambia la propia Ley de Migración. Prohíbe detener a niñas, niños y adolescentes
        por motivos migratorios. La pregunta ya no es si pueden salir, sino dónde se les va a
        cuidar.

        No surgió de la nada. Un año después de la ley de derechos de la niñez de 2014, un piloto
        con el Instituto Nacional de Migración permitió que niñas, niños y adolescentes no
        acompañados pasaran a programas comunitarios. Ese piloto dio a la incidencia la evidencia
        que necesitaba para un cambio estructural.
    """),
    steps=(
        "2011: la Ley de Migración prevé la derivación a la institución de bienestar infantil.",
        "2014: una ley general establece los derechos de niñas, niños y adolescentes.",
        "2015-2016: un piloto muestra que la acogida abierta funciona con 20 participantes.",
        "2020: la Ley de Migración prohíbe detener a niñas, niños y adolescentes.",
    ),
    stage_notes=("Se reforma la Ley de Migración y se prohíbe detener a la niñez.",),
    outcomes=(
        OutcomeText(
            "Detención de niñas, niños y adolescentes por motivos migratorios",
            "prohibida",
            "",
            "desde la reforma de 2020",
        ),
    ),
    results_text=prose("""
        Los textos dan cuenta del cambio en la ley. No ofrecen cifras de lo ocurrido desde 2020; por
        eso este registro tampoco las da.

        Sí señalan lo que todavía exige atención: una investigación con personas en México mostró
        que los adolescentes pueden sufrir daños en albergues y centros de asistencia social que no
        les permiten salir.
    """),
    lessons=prose("""
        La ley y la práctica se alimentan entre sí: una ley hizo posible el piloto y el piloto ayudó
        a traer la ley siguiente.

        Hay que pensar en años. Pasaron cerca de nueve entre la primera norma de derivación y la
        prohibición.

        Ser un país de tránsito no es motivo para renunciar a las alternativas a la detención
        migratoria. La fuente cita esta reforma justamente por eso.
    """),
    risks=prose("""
        Cuidado con las palabras. En México la detención se ha llamado "presentación" o
        "alojamiento", términos que suenan a visita o a hospedaje.

        Cuidado con las puertas. Un albergue del que una niña o un niño no puede salir es detención
        de hecho, sea cual sea el nombre que le dé la ley.

        Una prohibición requiere plazas, personal y dinero. Los textos no dicen cómo se aseguraron.
    """),
)

ARABIC = PracticeTranslation(
    title="المكسيك: إصلاح عام 2020 الذي يحظر احتجاز الأطفال",
    summary=prose("""
        عدّلت المكسيك قانون الهجرة في عام 2020. ولم يعد جائزاً احتجاز الأطفال والمراهقين لأسباب
        تتعلق بالهجرة. وقد ساعدت نتائج المشروع التجريبي لعامي 2015 و2016، الذي عاش فيه 20 طفلاً غير
        مصحوبين بذويهم في رعاية مفتوحة، على الإقناع بهذا التغيير.
    """),
    place="المكسيك، البلد كله",
    implementer="المشرّع في المكسيك",
    problem=prose("""
        المكسيك بلد يعبره كثيرون في طريقهم إلى بلد آخر. وعلى مدى سنوات كان يمكن حبس أطفال لا يحملون
        وثائق. وفي عام 2015 شمل ذلك 35,704 من الأطفال والمراهقين، وفق الكتيّب الخاص بالمشروع
        التجريبي.

        وكان قانون صادر عام 2011 ينص على إحالة الأطفال غير المصحوبين إلى مؤسسة رعاية الطفل، ثم حدد
        قانون صادر عام 2014 حقوق جميع الأطفال. ومع ذلك استمر الاحتجاز.
    """),
    how_it_works=prose("""
        يغيّر الإصلاح قانون الهجرة نفسه، فيحظر احتجاز الأطفال والمراهقين لأسباب تتعلق بالهجرة. ولم
        يعد السؤال هل يمكن إخراج الطفل من الاحتجاز، بل أين تُقدَّم له الرعاية.

        ولم يأتِ الإصلاح من فراغ. فبعد عام من صدور قانون حقوق الطفل لعام 2014، أُفرج عن أطفال غير
        مصحوبين بذويهم إلى برامج مجتمعية في مشروع تجريبي نُفّذ مع المعهد الوطني للهجرة. وقد وفّر
        المشروع لجهود المناصرة الأدلة اللازمة لتغيير بنيوي.
    """),
    steps=(
        "2011: ينص قانون الهجرة على الإحالة إلى مؤسسة رعاية الطفل.",
        "2014: يحدد قانون عام حقوق الأطفال والمراهقين.",
        "2015-2016: يُظهر مشروع تجريبي أن الرعاية المفتوحة تنجح مع 20 طفلاً.",
        "2020: يحظر قانون الهجرة احتجاز الأطفال.",
    ),
    stage_notes=("عُدّل قانون الهجرة وأصبح يحظر احتجاز الأطفال.",),
    outcomes=(
        OutcomeText(
            "احتجاز الأطفال والمراهقين لأسباب تتعلق بالهجرة", "محظور", "", "منذ إصلاح عام 2020"
        ),
    ),
    results_text=prose("""
        تذكر النصوص تغيير القانون، ولا تورد أرقاماً عما جرى منذ عام 2020، ولذلك لا يورد هذا السجل
        أرقاماً أيضاً.

        لكنها تنبّه إلى ما لا يزال يتطلب العناية: فقد أظهر بحث أُجري مع أشخاص في المكسيك أن
        المراهقين قد يتضررون في مراكز الإيواء والمساعدة الاجتماعية التي لا تسمح لهم بالخروج.
    """),
    lessons=prose("""
        القانون والممارسة يغذّي أحدهما الآخر: فقد أتاح قانون قيام المشروع التجريبي، وساعد المشروع
        على صدور القانون التالي.

        فكّروا بالسنوات. فبين أول قاعدة للإحالة وبين الحظر نحو تسع سنوات.

        كون البلد بلد عبور ليس سبباً للتخلي عن بدائل الاحتجاز، والمصدر يستشهد بهذا الإصلاح لهذه
        الغاية تحديداً.
    """),
    risks=prose("""
        انتبهوا إلى الكلمات. فقد سُمّي الاحتجاز في المكسيك «presentación» (أي «تقديم») أو
        «alojamiento» (أي «إيواء»)، وهما كلمتان توحيان بزيارة أو سكن.

        وانتبهوا إلى الأبواب. فمركز الإيواء الذي لا يستطيع الطفل مغادرته احتجاز بحكم الواقع، أياً
        كان الاسم الذي يطلقه عليه القانون.

        والحظر يحتاج إلى أماكن وموظفين ومال. ولا تبيّن النصوص كيف جرى تأمينها.
    """),
)
