"""The words that the front page and the library start with; editors change them in the CMS."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FrontPages:
    """What the two public entrances say in one language."""

    home_title: str
    home_lead: str
    promise_lead: str
    library_title: str
    library_lead: str


FRONT_PAGES: dict[str, FrontPages] = {
    "en": FrontPages(
        home_title="What governments do instead of detaining migrants",
        home_lead=(
            "A public library of practices that work, with the proof beside them, and closed "
            "exchanges where officials tell each other what did not."
        ),
        promise_lead=(
            "In closed rooms a post has no author: not on the page, not in the database, not in "
            "a backup."
        ),
        library_title="Practices that replace immigration detention",
        library_lead=(
            "What was tried, where, for whom and with which results. Every record says how far "
            "it got and how well its results are proven."
        ),
    ),
    "fr": FrontPages(
        home_title="Ce que font les gouvernements au lieu de détenir les migrants",
        home_lead=(
            "Une bibliothèque publique de pratiques qui fonctionnent, preuves à l'appui, et des "
            "échanges fermés où les fonctionnaires se disent ce qui n'a pas fonctionné."
        ),
        promise_lead=(
            "Dans les salles fermées, un message n'a pas d'auteur : ni sur la page, ni dans la "
            "base de données, ni dans une sauvegarde."
        ),
        library_title="Des pratiques qui remplacent la détention migratoire",
        library_lead=(
            "Ce qui a été essayé, où, pour qui et avec quels résultats. Chaque fiche indique "
            "jusqu'où la pratique est allée et comment ses résultats sont établis."
        ),
    ),
    "es": FrontPages(
        home_title="Lo que hacen los gobiernos en lugar de detener a migrantes",
        home_lead=(
            "Una biblioteca pública de prácticas que funcionan, con las pruebas al lado, e "
            "intercambios cerrados en los que los funcionarios se cuentan lo que no funcionó."
        ),
        promise_lead=(
            "En las salas cerradas un mensaje no tiene autor: ni en la página, ni en la base de "
            "datos, ni en una copia de seguridad."
        ),
        library_title="Prácticas que sustituyen la detención migratoria",
        library_lead=(
            "Qué se probó, dónde, para quién y con qué resultados. Cada registro dice hasta dónde "
            "llegó la práctica y qué tan probados están sus resultados."
        ),
    ),
    "ar": FrontPages(
        home_title="ما الذي تفعله الحكومات بدلًا من احتجاز المهاجرين",
        home_lead=(
            "مكتبة عامة لممارسات ناجحة تُعرض أدلّتها إلى جانبها، ولقاءات تبادل مغلقة يخبر فيها "
            "المسؤولون بعضهم بعضًا بما لم ينجح."
        ),
        promise_lead=(
            "في القاعات المغلقة لا يحمل المنشور اسم كاتب: لا في الصفحة ولا في قاعدة البيانات "
            "ولا في نسخة احتياطية."
        ),
        library_title="ممارسات تحلّ محلّ احتجاز المهاجرين",
        library_lead=(
            "ماذا جُرِّب، وأين، ولصالح مَن، وبأي نتائج. يوضح كل سجل المرحلة التي بلغتها الممارسة "
            "ومدى ثبوت نتائجها."
        ),
    ),
}
