"""Mexico's pilot of open care, in French, Spanish and Arabic."""

from demo.content.records import OutcomeText, PracticeTranslation, prose

WHEN_WRITTEN_FR = "au moment de la rédaction de la brochure (année non précisée)"
WHEN_WRITTEN_ES = "al redactarse el folleto (año no indicado)"
WHEN_WRITTEN_AR = "عند إعداد الكتيّب (السنة غير مذكورة)"

FRENCH = PracticeTranslation(
    title="Mexique : projet pilote d'accueil ouvert pour les enfants non accompagnés",
    summary=prose("""
        D'août 2015 à avril 2016, 20 enfants et adolescents non accompagnés, demandeurs d'asile, ont
        quitté la détention migratoire au Mexique pour deux programmes d'accueil ouvert à Mexico.
        Les autorités migratoires et trois organisations ont convenu qui serait orienté, et comment.
    """),
    place="Mexico",
    implementer="Institut national de migration du Mexique",
    problem=prose("""
        Les enfants entrés ou restés au Mexique sans papiers pouvaient être placés dans des centres
        de détention pour migrants, les « estaciones migratorias ». Selon la brochure sur le projet
        pilote, ce fut le cas de 35 704 enfants et adolescents en 2015.

        La loi sur la migration de 2011 prévoyait déjà que les enfants non accompagnés soient
        orientés vers l'institution publique de protection de l'enfance. En pratique, cette
        orientation s'est révélée difficile à mettre en œuvre.
    """),
    how_it_works=prose("""
        Une nouvelle législation sur les droits de tous les enfants a ouvert la voie. En 2015, les
        autorités migratoires, l'International Detention Coalition, SOS Villages d'enfants Mexique
        et Covenant House Mexique se sont réunis pour chercher ensemble d'autres solutions pour les
        enfants non accompagnés.

        Le groupe a fixé par écrit quels enfants pouvaient participer, comment les repérer et les
        orienter. Il a aussi défini l'accueil, la prise en charge et l'accompagnement. Ces enfants
        avaient fui leur pays, demandé l'asile et n'avaient aucun parent auprès d'eux.

        Les deux programmes ont les portes ouvertes. Les enfants ont rejoint le modèle d'accueil et
        de prise en charge propre à chaque organisation : école, soins de santé, contacts avec la
        famille et liberté d'aller et venir. Pendant ce temps, les autorités poursuivaient leurs
        procédures.
    """),
    steps=(
        "Critères : le groupe convient des enfants qui peuvent participer.",
        "Repérage : les autorités identifient ces enfants parmi les personnes détenues.",
        "Orientation : chaque enfant est libéré et orienté vers l'une des deux organisations.",
        "Accueil : un programme ouvert à Mexico reçoit l'enfant.",
        "Prise en charge : école, santé, contacts avec la famille, liberté de mouvement.",
        "Gestion de cas : chaque enfant est accompagné pendant toute la procédure.",
    ),
    stage_notes=(
        "Les autorités migratoires et trois organisations créent un groupe de travail.",
        "Les sorties vers deux programmes ouverts commencent ; elles s'achèvent en avril 2016.",
        "Le gouvernement lance ses propres projets pilotes pour des familles monoparentales.",
    ),
    outcomes=(
        OutcomeText(
            "Enfants et adolescents libérés et accueillis en milieu ouvert",
            "20",
            "enfants et adolescents",
            "août 2015 à avril 2016",
        ),
        OutcomeText(
            "Reconnaissance du statut de réfugié", "indiquée pour le groupe", "", WHEN_WRITTEN_FR
        ),
        OutcomeText(
            "Toujours dans les programmes ouverts", "indiqué pour le groupe", "", WHEN_WRITTEN_FR
        ),
    ),
    results_text=prose("""
        Les organisations font état d'une meilleure santé et d'un plus grand bien-être. Les enfants
        étaient libres, allaient à l'école, voyaient un médecin et parlaient avec leur famille. Des
        solutions durables sont devenues possibles, dont le regroupement avec la famille.

        La confiance a grandi entre les autorités et la société civile. Parce qu'ils avaient
        confiance dans leur prise en charge, les enfants sont restés dans leurs procédures. Des
        règles ont été établies pour réduire le risque de fuite. La commission pour les réfugiés a
        rejoint le travail de repérage et d'orientation, et le nouveau parquet pour les droits de
        l'enfant a été associé au dispositif.

        Le projet s'est conclu par une feuille de route pour d'autres sorties : appui juridique,
        coordination entre institutions et davantage de places ouvertes. Le gouvernement a lancé ses
        propres projets pilotes, qui ont permis à des familles monoparentales de sortir vers des
        foyers communautaires pour migrants. Plus tard, l'expérience a nourri le plaidoyer pour la
        réforme de 2020.
    """),
    lessons=prose("""
        Un essai modeste mais bien décrit peut faire évoluer les esprits : il a montré que l'accueil
        ouvert est possible.

        Partir de ce qui existe. Le projet a trouvé de bons modèles dans la société civile et les a
        renforcés, plutôt que de construire une institution nouvelle.

        Décrire chaque maillon, des critères à la gestion de cas, afin qu'aucun enfant ne se perde
        entre deux bureaux.
    """),
    risks=prose("""
        Le projet était petit : 20 enfants, face aux 35 704 détenus en 2015.

        Un projet pilote dépend de la volonté de ceux qui sont en poste. La règle qui leur survit
        n'est venue qu'avec la réforme de 2020.

        Les résultats sont rapportés par les organisations qui ont mené le projet. Les textes ne
        mentionnent pas d'évaluation indépendante.
    """),
)

SPANISH = PracticeTranslation(
    title="México: programa piloto de acogida abierta para niñez no acompañada",
    summary=prose("""
        Entre agosto de 2015 y abril de 2016, 20 niñas, niños y adolescentes no acompañados,
        solicitantes de asilo, salieron de la detención migratoria en México hacia dos programas de
        puertas abiertas en la Ciudad de México. Las autoridades migratorias y tres organizaciones
        acordaron a quién derivar y de qué manera.
    """),
    place="Ciudad de México",
    implementer="Instituto Nacional de Migración de México",
    problem=prose("""
        Las niñas y los niños que entraban o permanecían en México sin documentos podían ser
        detenidos en estaciones migratorias. Según el folleto sobre el programa piloto, en 2015 así
        ocurrió con 35 704 niñas, niños y adolescentes.

        La Ley de Migración de 2011 ya preveía derivar a la niñez no acompañada a la institución
        pública de bienestar infantil. En la práctica, esa derivación resultó difícil de llevar a
        cabo.
    """),
    how_it_works=prose("""
        Una nueva legislación sobre los derechos de toda la niñez abrió el camino. En 2015, las
        autoridades migratorias se sentaron con la International Detention Coalition, Aldeas
        Infantiles SOS México y Casa Alianza México. Juntas buscaron otras soluciones para la niñez
        no acompañada.

        El grupo dejó por escrito quiénes podían participar y cómo se identificaría y derivaría a
        cada niña o niño. También acordó la recepción, el cuidado y el acompañamiento. Eran niñas,
        niños y adolescentes que habían huido de su país, habían solicitado asilo y no contaban con
        el cuidado de su padre o su madre.

        Los dos programas son de puertas abiertas. Las niñas y los niños se incorporaron al modelo
        de acogida y cuidado de cada organización: escuela, salud, comunicación con la familia y
        libertad de movimiento. Mientras tanto, las autoridades continuaban con los procedimientos.
    """),
    steps=(
        "Criterios: el grupo acuerda quiénes pueden participar.",
        "Identificación: las autoridades detectan estos casos entre las personas detenidas.",
        "Derivación: cada niña o niño sale en libertad hacia una de las dos organizaciones.",
        "Recepción: un programa de puertas abiertas en la Ciudad de México da la bienvenida.",
        "Cuidado: escuela, salud, contacto con la familia, libertad de movimiento.",
        "Gestión de casos: acompañamiento individual durante todo el procedimiento.",
    ),
    stage_notes=(
        "Las autoridades migratorias y tres organizaciones forman un grupo de trabajo.",
        "Empiezan las salidas hacia dos programas abiertos; terminan en abril de 2016.",
        "El gobierno inicia sus propios pilotos para familias monoparentales.",
    ),
    outcomes=(
        OutcomeText(
            "Niñas, niños y adolescentes que pasaron de la detención a una acogida abierta",
            "20",
            "niñas, niños y adolescentes",
            "agosto de 2015 a abril de 2016",
        ),
        OutcomeText(
            "Reconocimiento de la condición de refugiado",
            "se informa para el grupo",
            "",
            WHEN_WRITTEN_ES,
        ),
        OutcomeText(
            "Permanencia en los programas abiertos", "se informa para el grupo", "", WHEN_WRITTEN_ES
        ),
    ),
    results_text=prose("""
        Las organizaciones informan de mejoras en la salud y el bienestar. Las niñas y los niños
        estaban en libertad, iban a la escuela, recibían atención médica y hablaban con su familia.
        Se abrió el camino a soluciones duraderas, entre ellas la reunificación familiar.

        Creció la confianza entre las autoridades y la sociedad civil. Como confiaban en el cuidado
        que recibían, las niñas y los niños siguieron en sus procedimientos. Se establecieron pautas
        para reducir el riesgo de abandono. La comisión de refugiados se sumó a la identificación y
        la derivación, y la recién creada procuraduría para los derechos de la niñez se integró al
        mecanismo.

        El piloto terminó con una hoja de ruta para nuevas salidas: apoyo jurídico, coordinación
        entre instituciones y más plazas abiertas. El gobierno inició pilotos propios, con los que
        familias monoparentales pasaron a albergues comunitarios para migrantes. Más tarde, la
        experiencia sirvió de evidencia a favor de la reforma de 2020.
    """),
    lessons=prose("""
        Una prueba pequeña y bien descrita puede cambiar la mirada: mostró que la acogida abierta es
        posible.

        Conviene partir de lo que ya existe. El piloto encontró buenos modelos en la sociedad civil
        y los fortaleció, en lugar de crear una institución nueva.

        Hay que describir cada eslabón, desde los criterios hasta la gestión de casos, para que
        nadie se pierda entre dos oficinas.
    """),
    risks=prose("""
        El piloto fue pequeño: 20 niñas, niños y adolescentes, frente a 35 704 detenidos en 2015.

        Un piloto depende de la voluntad de quienes ocupan los cargos. La norma que perdura llegó
        apenas con la reforma de 2020.

        Los resultados los comunican las organizaciones que llevaron adelante el piloto. Los textos
        no mencionan una evaluación independiente.
    """),
)

ARABIC = PracticeTranslation(
    title="المكسيك: مشروع تجريبي للرعاية المفتوحة للأطفال غير المصحوبين بذويهم",
    summary=prose("""
        بين آب/أغسطس 2015 ونيسان/أبريل 2016، انتقل 20 طفلاً ومراهقاً غير مصحوبين بذويهم من طالبي
        اللجوء من الاحتجاز لأسباب تتعلق بالهجرة في المكسيك إلى برنامجين للرعاية مفتوحَي الأبواب في
        مدينة مكسيكو. واتفقت سلطات الهجرة مع ثلاث منظمات على من يُحال وكيف يُحال.
    """),
    place="مدينة مكسيكو",
    implementer="المعهد الوطني للهجرة في المكسيك",
    problem=prose("""
        كان الأطفال الذين يدخلون المكسيك أو يقيمون فيها بلا وثائق عرضة للاحتجاز في مراكز احتجاز
        المهاجرين المسماة «estaciones migratorias». وبحسب الكتيّب الخاص بالمشروع، طال ذلك 35,704 من
        الأطفال والمراهقين في عام 2015.

        وكان قانون الهجرة الصادر عام 2011 ينص بالفعل على إحالة الأطفال غير المصحوبين إلى المؤسسة
        الحكومية المعنية برعاية الطفل، غير أن تطبيق هذه الإحالة تبيّن أنه صعب.
    """),
    how_it_works=prose("""
        مهّدت تشريعات جديدة بشأن حقوق جميع الأطفال الطريق. ففي عام 2015 جلست سلطات الهجرة مع التحالف
        الدولي المعني بالاحتجاز وقرى الأطفال SOS في المكسيك ومنظمة «كوفنانت هاوس» في المكسيك، وبحثت
        معها عن حلول أخرى للأطفال غير المصحوبين.

        وحددت المجموعة كتابةً الأطفال الذين يمكنهم المشاركة وكيفية التعرف عليهم وإحالتهم، واتفقت على
        طريقة استقبالهم ورعايتهم ومرافقتهم. وكان هؤلاء الأطفال قد فرّوا من بلدانهم وطلبوا اللجوء،
        ولم يكن معهم من يرعاهم من الوالدين.

        والبرنامجان مفتوحا الأبواب. وقد التحق الأطفال بنموذج الاستقبال والرعاية المعتمد لدى كل
        منظمة: المدرسة، والرعاية الصحية، والتواصل مع الأسرة، وحرية التنقل. وفي الأثناء واصلت السلطات
        إجراءاتها.
    """),
    steps=(
        "المعايير: تتفق المجموعة على الأطفال الذين يمكنهم المشاركة.",
        "التعرّف: تحدد السلطات هؤلاء الأطفال بين المحتجزين.",
        "الإحالة: يُفرج عن كل طفل ويُحال إلى إحدى المنظمتين.",
        "الاستقبال: يرحب بالطفل برنامج مفتوح الأبواب في مدينة مكسيكو.",
        "الرعاية: المدرسة والصحة والتواصل مع الأسرة وحرية التنقل.",
        "إدارة الحالات: يُرافَق كل طفل طوال مدة الإجراءات.",
    ),
    stage_notes=(
        "شكّلت سلطات الهجرة وثلاث منظمات فريق عمل.",
        "بدأت عمليات الإفراج إلى برنامجين مفتوحين، وانتهت في نيسان/أبريل 2016.",
        "أطلقت الحكومة مشاريع تجريبية خاصة بها للأسر ذات العائل الواحد.",
    ),
    outcomes=(
        OutcomeText(
            "أطفال ومراهقون أُفرج عنهم إلى رعاية مفتوحة",
            "20",
            "من الأطفال والمراهقين",
            "آب/أغسطس 2015 إلى نيسان/أبريل 2016",
        ),
        OutcomeText("الاعتراف بصفة اللاجئ", "وارد بشأن المجموعة", "", WHEN_WRITTEN_AR),
        OutcomeText("البقاء في البرنامجين المفتوحين", "وارد بشأن المجموعة", "", WHEN_WRITTEN_AR),
    ),
    results_text=prose("""
        تفيد المنظمات بتحسّن صحة الأطفال ورفاههم. فقد كانوا أحراراً، يذهبون إلى المدرسة ويتلقون
        العلاج ويتحدثون مع أسرهم. وأصبحت الحلول الدائمة في المتناول، ومنها لمّ شمل الأسرة.

        ونمت الثقة بين السلطات والمجتمع المدني. ولأن الأطفال وثقوا بالرعاية المقدَّمة لهم فقد
        التزموا بإجراءاتهم، ووُضعت قواعد للحد من خطر التواري. وانضمت لجنة شؤون اللاجئين إلى عمل
        التعرّف والإحالة، وأُشركت في المنظومة النيابة المعنية بحقوق الأطفال التي أُنشئت حديثاً.

        واختُتم المشروع بخريطة طريق لمواصلة الإفراج عن الأطفال: الدعم القانوني، والتنسيق بين
        المؤسسات، وزيادة أماكن الاستقبال المفتوح. وبدأت الحكومة مشاريع تجريبية خاصة بها انتقلت فيها
        أسر ذات عائل واحد إلى مراكز إيواء مجتمعية للمهاجرين. ثم أسهمت نتائج المشروع لاحقاً في الدعوة
        إلى إصلاح عام 2020.
    """),
    lessons=prose("""
        يمكن لتجربة صغيرة وموصوفة جيداً أن تغيّر القناعات: فقد أظهرت أن الرعاية المفتوحة ممكنة.

        ابدأوا بما هو قائم. فقد وجد المشروع نماذج جيدة لدى المجتمع المدني وعزّزها بدلاً من إنشاء
        مؤسسة جديدة.

        صِفوا كل حلقة كتابةً، من المعايير إلى إدارة الحالات، حتى لا يضيع طفل بين مكتبين.
    """),
    risks=prose("""
        كان المشروع صغيراً: 20 طفلاً، في مقابل 35,704 احتُجزوا في عام 2015.

        يتوقف المشروع التجريبي على إرادة من يشغلون المناصب. أما القاعدة التي تدوم بعدهم فلم تأتِ إلا
        مع إصلاح عام 2020.

        النتائج مستمدة من تقارير المنظمات التي نفذت المشروع، ولا تذكر النصوص تقييماً مستقلاً.
    """),
)
