"""Thailand's memorandum of 2019, in French, Spanish and Arabic."""

from demo.content.records import PracticeTranslation, prose

FRENCH = PracticeTranslation(
    title="Thaïlande : mémorandum sur les alternatives à la détention des enfants",
    summary=prose("""
        En 2019, la Thaïlande a adopté un mémorandum d'entente gouvernemental sur les alternatives à
        la détention des enfants. Un mécanisme national de filtrage le complète. Ni l'un ni l'autre
        ne figure dans une loi : tous deux peuvent être abandonnés si le soutien politique faiblit.
    """),
    place="Thaïlande, tout le pays",
    implementer="Gouvernement de la Thaïlande",
    problem=prose("""
        Le mémorandum cherche d'autres réponses pour les enfants qui, sinon, risqueraient d'être
        détenus pour des raisons migratoires. Les textes ne disent pas combien ils étaient.

        L'opinion publique pèse sur ce qu'un gouvernement ose faire. Pendant la pandémie de
        COVID-19, la haine en ligne contre les réfugiés et les migrants venus du Myanmar a augmenté,
        avec des appels à plus de fermeté.
    """),
    how_it_works=prose("""
        Le mémorandum date de 2019. La source le qualifie d'intergouvernemental et y voit un succès
        en matière d'alternatives à la détention des enfants. Elle cite à ses côtés un mécanisme
        national de filtrage.

        La Thaïlande apprend aussi avec d'autres pays. Elle est l'un des cinq gouvernements avec
        lesquels le Réseau des Nations Unies sur les migrations organise depuis 2020 des échanges
        mondiaux entre pairs. Elle participe à la plateforme régionale de l'Asie et du Pacifique et
        a coorganisé en 2021 un événement de haut niveau sur la fin de la détention des enfants
        migrants.

        Pour consolider ces acquis, l'International Detention Coalition travaille avec les médias et
        avec le gouvernement sur le regard que le public porte sur les migrants et les réfugiés.
    """),
    steps=(),
    stage_notes=("Le mémorandum est adopté. Il ne fait pas partie d'une loi.",),
    outcomes=(),
    results_text=prose("""
        Les textes présentent le mémorandum comme une avancée. Ils ne donnent ni nombre d'enfants,
        ni coûts, ni évaluation.

        Une étude d'opinion de l'International Detention Coalition et de Sidekick éclaire le
        contexte. La plupart des gens en Thaïlande connaissent peu la situation des réfugiés et des
        migrants. Beaucoup de ceux qui suivent les médias de masse sont touchés par des récits
        d'épreuves partagées. Les classes moyennes urbaines, lectrices de la presse de qualité,
        réagissent autrement : davantage d'informations peut les rendre plus hostiles.
    """),
    lessons=prose("""
        Un accord au sein de l'État peut aboutir plus vite qu'une loi et donne aux agents publics
        une base de travail.

        Le soutien du public fait partie de la politique. Choisir les messages selon les publics :
        ce qui touche un groupe peut en braquer un autre.

        Les pairs comptent. La Thaïlande a accueilli d'autres pays, et cela s'est vu.
    """),
    risks=prose("""
        Pas de base légale : le mémorandum et le mécanisme de filtrage peuvent être annulés dès que
        leur intérêt politique diminue.

        Une opinion hostile et certains reportages peuvent hâter ce moment.

        Sans chiffres publiés, nul ne peut voir dans quelle mesure le mémorandum est appliqué.
    """),
)

SPANISH = PracticeTranslation(
    title="Tailandia: memorando sobre alternativas a la detención de la niñez",
    summary=prose("""
        En 2019 Tailandia acordó un memorando de entendimiento gubernamental sobre alternativas a la
        detención de niñas y niños. Junto a él existe un mecanismo nacional de evaluación. Ninguno
        de los dos está en una ley, por lo que pueden revertirse si baja el apoyo político.
    """),
    place="Tailandia, todo el país",
    implementer="Gobierno de Tailandia",
    problem=prose("""
        El memorando busca otras respuestas para las niñas y los niños que, de otro modo, correrían
        el riesgo de detención migratoria. Los textos no dicen cuántos eran.

        La opinión pública influye en lo que un gobierno se atreve a hacer. Durante la pandemia de
        COVID-19 creció el odio en línea contra personas refugiadas y migrantes de Myanmar, y se
        pidieron controles más duros.
    """),
    how_it_works=prose("""
        El memorando es de 2019. La fuente lo llama intergubernamental y lo presenta como un logro
        en materia de alternativas a la detención migratoria de la niñez. A su lado menciona un
        mecanismo nacional de evaluación.

        Tailandia también aprende con otros países. Es uno de los cinco gobiernos con los que la Red
        de las Naciones Unidas sobre la Migración ha organizado, desde 2020, intercambios mundiales
        de aprendizaje entre pares. Participa en la plataforma regional de Asia y el Pacífico, y en
        2021 fue coorganizadora de un evento de alto nivel para poner fin a la detención migratoria
        de la niñez.

        Para afianzar lo logrado, la International Detention Coalition trabaja con los medios y con
        el gobierno en la percepción pública de las personas migrantes y refugiadas.
    """),
    steps=(),
    stage_notes=("Se acuerda el memorando. No forma parte de una ley.",),
    outcomes=(),
    results_text=prose("""
        Los textos presentan el memorando como un avance. No dan número de niñas y niños, ni costos,
        ni evaluación.

        Un estudio de opinión de la International Detention Coalition y Sidekick describe el
        contexto. La mayoría de la población tailandesa sabe poco de las personas refugiadas y
        migrantes. A muchas personas que siguen los medios masivos les conmueven las historias de
        dificultades compartidas. En la clase media urbana, lectora de prensa de calidad, ocurre lo
        contrario: más información puede generar más rechazo.
    """),
    lessons=prose("""
        Un acuerdo dentro del gobierno puede llegar antes que una ley y da a los equipos técnicos
        una base para trabajar.

        El apoyo del público es parte de la política. Conviene elegir los mensajes según la
        audiencia: lo que conmueve a un grupo puede endurecer a otro.

        Los pares ayudan. Tailandia ha recibido a otros países, y eso se ha visto.
    """),
    risks=prose("""
        No está en la ley: el memorando y el mecanismo de evaluación pueden revertirse cuando dejen
        de tener rédito político.

        Un clima social hostil y ciertas noticias pueden acercar ese momento.

        Sin cifras publicadas, nadie puede saber en qué medida se aplica el memorando.
    """),
)

ARABIC = PracticeTranslation(
    title="تايلند: مذكرة بشأن بدائل احتجاز الأطفال",
    summary=prose("""
        في عام 2019 اتفقت تايلند على مذكرة تفاهم حكومية بشأن بدائل احتجاز الأطفال، وإلى جانبها آلية
        وطنية للفرز. ولم تُدرَج أي منهما في قانون، ولذلك يمكن التراجع عنهما إذا ضعف التأييد السياسي.
    """),
    place="تايلند، البلد كله",
    implementer="حكومة تايلند",
    problem=prose("""
        تبحث المذكرة عن حلول أخرى للأطفال الذين كانوا سيتعرضون لولاها لخطر الاحتجاز لأسباب تتعلق
        بالهجرة. ولا تذكر النصوص عددهم.

        ويؤثر الرأي العام فيما تجرؤ الحكومة على فعله. فخلال جائحة كوفيد-19 ازداد خطاب الكراهية على
        الإنترنت ضد اللاجئين والمهاجرين القادمين من ميانمار، وتعالت الدعوات إلى تشديد التدابير.
    """),
    how_it_works=prose("""
        تعود المذكرة إلى عام 2019. ويصفها المصدر بأنها حكومية دولية ويعدّها نجاحاً في مجال بدائل
        احتجاز الأطفال، ويذكر إلى جانبها آلية وطنية للفرز.

        وتتعلم تايلند مع غيرها أيضاً. فهي إحدى خمس حكومات نظّمت معها شبكة الأمم المتحدة المعنية
        بالهجرة منذ عام 2020 لقاءات عالمية للتعلم بين النظراء. وهي تشارك في المنبر الإقليمي لآسيا
        والمحيط الهادئ، وشاركت عام 2021 في تنظيم فعالية رفيعة المستوى بشأن إنهاء احتجاز الأطفال
        المهاجرين.

        ولتثبيت هذه المكاسب، يعمل التحالف الدولي المعني بالاحتجاز مع وسائل الإعلام ومع الحكومة على
        نظرة الجمهور إلى المهاجرين واللاجئين.
    """),
    steps=(),
    stage_notes=("اتُّفق على المذكرة، وهي ليست جزءاً من قانون.",),
    outcomes=(),
    results_text=prose("""
        تعرض النصوص المذكرة بوصفها تقدماً، ولا تورد عدد الأطفال ولا التكاليف ولا أي تقييم.

        وتبيّن دراسة للرأي العام أعدها التحالف الدولي المعني بالاحتجاز مع «سايدكيك» السياق العام.
        فمعظم الناس في تايلند لا يعرفون الكثير عن اللاجئين والمهاجرين. وكثير ممن يتابعون وسائل
        الإعلام الجماهيرية تؤثر فيهم قصص المعاناة المشتركة. أما الطبقة الوسطى في المدن، وهي من قراء
        الصحافة الرصينة، فأمرها مختلف: إذ قد يزيدها الاطلاع نفوراً.
    """),
    lessons=prose("""
        قد يتحقق الاتفاق داخل الحكومة أسرع من القانون، وهو يمنح الموظفين أساساً للعمل.

        التأييد العام جزء من السياسة. فاختاروا الرسالة بحسب الجمهور: ما يؤثر في فئة قد يزيد فئة أخرى
        تشدداً.

        والنظراء يساعدون. فقد استضافت تايلند غيرها، وكان ذلك ظاهراً للعيان.
    """),
    risks=prose("""
        ليست في القانون: يمكن التراجع عن المذكرة وعن آلية الفرز متى تضاءل مردودهما السياسي.

        وقد يقرّب هذه اللحظةَ رأيٌ عام معادٍ أو تغطية إعلامية سلبية.

        وما لم تُنشر أرقام فلن يستطيع أحد أن يعرف إلى أي مدى تُطبَّق المذكرة.
    """),
)
