"""Belgium's law against the detention of children, in French, Spanish and Arabic."""

from demo.content.records import OutcomeText, PracticeTranslation, prose

FRENCH = PracticeTranslation(
    title="Belgique : une loi contre la détention d'enfants en centre fermé",
    summary=prose("""
        En Belgique, une nouvelle loi interdit de détenir des enfants en centre fermé en raison de
        leur situation migratoire, qu'ils soient seuls ou en famille. Elle fait partie d'un ensemble
        qui durcit les règles de retour et de regroupement familial. Les « maisons de retour »,
        semi-fermées, restent permises.
    """),
    place="Belgique, tout le pays",
    implementer="Gouvernement belge",
    problem=prose("""
        Des familles sans titre de séjour pouvaient être enfermées avec leurs enfants pour qu'elles
        quittent le pays. Une campagne belge dénonçait l'absence d'examen de chaque situation : les
        attaches en Belgique, les chances après un retour. Un texte d'octobre 2017 évoque un nouveau
        centre fermé pour familles, alors en construction.

        La recherche montre que la détention nuit à la santé, au développement et au bien-être des
        enfants, même brève et même dans un cadre relativement humain.
    """),
    how_it_works=prose("""
        La loi interdit de placer des enfants en centre fermé pour des raisons migratoires. Elle
        vaut pour les enfants seuls comme pour ceux qui sont avec leurs parents.

        Elle s'inscrit dans une réforme plus large. Le même ensemble vise davantage de retours
        forcés, rend le regroupement familial plus difficile et introduit des tests de santé
        obligatoires.

        Des familles peuvent encore être placées en maison de retour. Il s'agit de lieux semi-fermés
        pour les familles qui attendent une décision d'asile, un éloignement ou un retour
        volontaire.

        Un long travail public a précédé la loi. Plus de 325 organisations actives en Belgique ont
        soutenu une phrase courte : on n'enferme pas un enfant (page de la campagne, sans date).
    """),
    steps=(),
    stage_notes=("La loi est adoptée. La source n'en donne pas la date.",),
    outcomes=(
        OutcomeText(
            "Détention d'enfants en centre fermé pour des raisons migratoires",
            "interdite",
            "",
            "depuis l'adoption de la loi (date non précisée)",
        ),
    ),
    results_text=prose("""
        L'interdiction est désormais inscrite dans la loi. L'International Detention Coalition y
        voit un exemple fort pour l'Europe, au moment où l'Union européenne prépare l'application de
        son Pacte sur la migration et l'asile, qui rend la détention d'enfants plus probable.

        Les textes ne donnent aucun chiffre sur les familles depuis l'adoption de la loi.
    """),
    lessons=prose("""
        Une interdiction peut être votée même au sein d'un ensemble par ailleurs restrictif.

        Une phrase claire, reprise par des centaines d'organisations, garde une question vivante
        pendant des années.

        Lire toute la loi. Ce qu'un article supprime peut continuer ailleurs sous un autre nom.
    """),
    risks=prose("""
        Les maisons de retour sont semi-fermées. Il faut vérifier chaque fois si la famille peut
        vraiment aller et venir : sinon, c'est une détention de fait.

        Les autres mesures de l'ensemble peuvent peser sur les droits des migrants et des réfugiés.

        Le Pacte européen va en sens inverse. Tel que proposé en juin 2023, ses procédures à la
        frontière toucheraient probablement des enfants de 12 à 18 ans.
    """),
)

SPANISH = PracticeTranslation(
    title="Bélgica: una ley contra la detención de niñas y niños en centros cerrados",
    summary=prose("""
        Una nueva ley en Bélgica prohíbe mantener a niñas y niños en centros cerrados por su
        situación migratoria, estén solos o con su familia. Llegó en un paquete que endurece los
        retornos y la reunificación familiar. Siguen permitidas las "casas de retorno", de régimen
        semicerrado.
    """),
    place="Bélgica, todo el país",
    implementer="Gobierno de Bélgica",
    problem=prose("""
        Las familias sin permiso de residencia podían ser encerradas con sus hijas e hijos para que
        abandonaran el país. Una campaña belga señalaba que no se examinaba la situación de cada
        familia: sus vínculos en Bélgica y sus posibilidades tras un retorno. Un texto de octubre de
        2017 menciona un nuevo centro cerrado para familias, entonces en construcción.

        La investigación muestra que la detención daña la salud, el desarrollo y el bienestar de la
        niñez, aunque sea breve y aunque el lugar sea relativamente humano.
    """),
    how_it_works=prose("""
        La ley prohíbe ingresar a niñas y niños en centros cerrados por motivos migratorios. Abarca
        tanto a quienes llegan solos como a quienes llegan con su padre o su madre.

        Forma parte de una reforma más amplia. El mismo paquete busca más retornos forzosos,
        dificulta la reunificación familiar e introduce pruebas de salud obligatorias.

        Las familias todavía pueden ser alojadas en casas de retorno. Son lugares semicerrados para
        familias que esperan una decisión de asilo, la expulsión o un retorno voluntario.

        Antes hubo un largo trabajo público. Más de 325 organizaciones activas en Bélgica
        respaldaron una frase breve: a una niña o un niño no se le encierra (página de la campaña,
        sin fecha).
    """),
    steps=(),
    stage_notes=("Se promulga la ley. La fuente no indica la fecha.",),
    outcomes=(
        OutcomeText(
            "Detención de niñas y niños en centros cerrados por motivos migratorios",
            "prohibida",
            "",
            "desde la promulgación de la ley (fecha no indicada)",
        ),
    ),
    results_text=prose("""
        La prohibición está ahora en la ley. La International Detention Coalition la considera un
        ejemplo de peso para Europa, en un momento en que la Unión Europea prepara la aplicación de
        su Pacto sobre Migración y Asilo, que hace más probable la detención de la niñez.

        Los textos no dan cifras sobre las familias desde que se promulgó la ley.
    """),
    lessons=prose("""
        Una prohibición puede aprobarse incluso dentro de un paquete restrictivo en otros aspectos.

        Una frase clara, repetida por cientos de organizaciones, mantiene viva una cuestión durante
        años.

        Hay que leer la ley entera. Lo que un artículo termina puede seguir en otro lugar con otro
        nombre.
    """),
    risks=prose("""
        Las casas de retorno son semicerradas. En cada caso hay que comprobar si la familia puede
        entrar y salir de verdad; si no, es detención de hecho.

        Las demás medidas del paquete pueden afectar los derechos de las personas migrantes y
        refugiadas.

        El Pacto europeo va en sentido contrario. Según la propuesta de junio de 2023, sus
        procedimientos fronterizos probablemente alcanzarían a niñas, niños y adolescentes de 12 a
        18 años.
    """),
)

ARABIC = PracticeTranslation(
    title="بلجيكا: قانون يمنع احتجاز الأطفال في المراكز المغلقة",
    summary=prose("""
        يحظر قانون جديد في بلجيكا إبقاء الأطفال في مراكز مغلقة بسبب وضعهم المتعلق بالهجرة، سواء
        كانوا بمفردهم أم مع أسرهم. وقد جاء ضمن حزمة تشدّد قواعد الإعادة ولمّ شمل الأسرة. ولا تزال
        «بيوت العودة» شبه المغلقة مسموحاً بها.
    """),
    place="بلجيكا، البلد كله",
    implementer="حكومة بلجيكا",
    problem=prose("""
        كان من الممكن حبس أسر لا تملك تصريح إقامة مع أطفالها لحملها على المغادرة. واعترضت حملة في
        بلجيكا على عدم النظر في وضع كل أسرة: صلاتها بالبلد وفرصها بعد العودة. ويشير نص يعود إلى
        تشرين الأول/أكتوبر 2017 إلى مركز مغلق جديد للأسر كان قيد البناء آنذاك.

        وتُظهر البحوث أن الاحتجاز يضر بصحة الأطفال ونموهم ورفاههم، حتى إن قصُرت مدته وكان المكان
        إنسانياً نسبياً.
    """),
    how_it_works=prose("""
        يحظر القانون وضع الأطفال في مراكز مغلقة لأسباب تتعلق بالهجرة، ويشمل الأطفال الذين يأتون
        بمفردهم والأطفال الذين يأتون مع والديهم.

        وهو جزء من إصلاح أوسع. فالحزمة نفسها ترمي إلى زيادة الإعادة القسرية، وتصعّب لمّ شمل الأسرة،
        وتفرض فحوصاً صحية إلزامية.

        ولا يزال من الممكن إبقاء الأسر في بيوت العودة. وهي أماكن شبه مغلقة لأسر تنتظر قراراً بشأن
        اللجوء أو الترحيل أو العودة الطوعية.

        وقد سبق القانونَ عمل عام طويل. فقد أيّد أكثر من 325 منظمة ناشطة في بلجيكا جملة قصيرة واحدة:
        لا يُحبس طفل (صفحة الحملة، بلا تاريخ).
    """),
    steps=(),
    stage_notes=("صدر القانون. ولا يذكر المصدر تاريخ صدوره.",),
    outcomes=(
        OutcomeText(
            "احتجاز الأطفال في مراكز مغلقة لأسباب تتعلق بالهجرة",
            "محظور",
            "",
            "منذ صدور القانون (التاريخ غير مذكور)",
        ),
    ),
    results_text=prose("""
        أصبح الحظر منصوصاً عليه في القانون. ويرى فيه التحالف الدولي المعني بالاحتجاز مثالاً قوياً
        لأوروبا، في وقت يستعد فيه الاتحاد الأوروبي لتنفيذ ميثاقه بشأن الهجرة واللجوء، الذي يزيد من
        احتمال احتجاز الأطفال.

        ولا تورد النصوص أرقاماً عن الأسر منذ صدور القانون.
    """),
    lessons=prose("""
        يمكن إقرار الحظر حتى ضمن حزمة متشددة في جوانب أخرى.

        جملة واضحة واحدة ترددها مئات المنظمات تُبقي القضية حية لسنوات.

        اقرأوا القانون كله. فما تنهيه مادة قد يستمر في مكان آخر باسم آخر.
    """),
    risks=prose("""
        بيوت العودة شبه مغلقة. فينبغي التحقق في كل حالة مما إذا كانت الأسرة تستطيع حقاً الخروج
        والدخول، وإلا فهو احتجاز بحكم الواقع.

        وقد تمسّ التدابير الأخرى في الحزمة حقوق المهاجرين واللاجئين.

        أما الميثاق الأوروبي فيسير في الاتجاه المعاكس. فبصيغته المقترحة في حزيران/يونيو 2023 كان من
        المرجح أن تشمل إجراءاته الحدودية أطفالاً تتراوح أعمارهم بين 12 و18 سنة.
    """),
)
