"""The cast of a demo instance: invented authorities with invented people.

Countries and cities exist nowhere. People carry the names of trees, stones and birds, so that
nobody can be taken for a real person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

DelegationKind = Literal["government", "local_authority", "un", "civil_society", "lived_experience"]
Function = Literal["head", "technical", "decision_making", "adviser", "interpreter", "observer"]
Language = Literal["en", "fr", "es", "ar"]

FUNCTIONS: tuple[Function, ...] = get_args(Function)
_TITLES: Mapping[str, str] = {"interpreter": "Interpreter", "observer": "Observer"}


@dataclass(frozen=True)
class SeatContent:
    """One member of a delegation."""

    name: str
    function: Function


@dataclass(frozen=True)
class DelegationContent:
    """One delegation; `name` holds the short name in all four languages."""

    key: str
    name: Mapping[str, str]
    kind: DelegationKind
    organisation: str
    language: Language
    seats: tuple[SeatContent, ...]


@dataclass(frozen=True)
class PersonContent:
    """Somebody of the demo who sits in no delegation."""

    key: str
    name: str
    organisation: str
    language: Language


_Row = tuple[str, Language, str, str]

_NAMES: Mapping[str, tuple[str, str, str, str]] = {
    "valdoria": ("Valdoria", "Valdorie", "Valdoria", "فالدوريا"),
    "sanmare": ("Sanmare", "Sanmare", "Sanmare", "سانماري"),
    "brevonia": ("Brevonia", "Brévonie", "Brevonia", "بريفونيا"),
    "caldrenne": ("Caldrenne", "Caldrenne", "Caldrena", "كالدرين"),
    "dunmarel": ("Dunmarel", "Dunmarel", "Dunmarel", "دونماريل"),
    "felorne": ("Felorne", "Félorne", "Felornia", "فيلورن"),
    "ildemarra": ("Ildemarra", "Ildemarre", "Ildemarra", "إلدمارا"),
    "jolvane": ("Jolvane", "Jolvane", "Jolvania", "جولفان"),
    "kelmarra": ("Kelmarra", "Kelmarre", "Kelmarra", "كلمارا"),
    "nolmarin": ("Nolmarin", "Nolmarin", "Nolmarín", "نولمارين"),
    "ostrevel": ("Ostrevel", "Ostrevel", "Ostrevel", "أوستريفل"),
    "tamberlo": ("Tamberlo", "Tamberlo", "Tamberlo", "تامبرلو"),
    "westmerra": ("Westmerra", "Westmerre", "Westmerra", "وستميرا"),
    "yllorne": ("Yllorne", "Yllorne", "Illornia", "إيلورن"),
    "orlemond": ("Orlemond", "Orlemond", "Orlemondia", "أورليمون"),
    "valombrane": ("Valombrane", "Valombrane", "Valombrania", "فالومبران"),
    "merlande": ("Merlande", "Merlande", "Merlandia", "ميرلاند"),
    "hauteronde": ("Hauteronde", "Hauteronde", "Altarronda", "هوتروند"),
    "estrivane": ("Estrivane", "Estrivane", "Estrivania", "إستريفان"),
    "sableronde": ("Sableronde", "Sableronde", "Sablerronda", "سابلروند"),
    "soralba": ("Soralba", "Soralbe", "Soralba", "سورالبا"),
    "montebruma": ("Montebruma", "Montebrume", "Montebruma", "مونتيبروما"),
    "altaniebla": ("Altaniebla", "Altanièble", "Altaniebla", "ألتانييبلا"),
    "marismar": ("Marismar", "Marismar", "Marismar", "ماريسمار"),
    "claroviento": ("Claroviento", "Clarovent", "Claroviento", "كلاروفيينتو"),
    "nahrazan": ("Nahrazan", "Nahrazan", "Nahrazán", "نهرازان"),
    "sahlumar": ("Sahlumar", "Sahloumar", "Sahlumar", "سهلومار"),
    "zaytunar": ("Zaytunar", "Zaytounar", "Zaitunar", "زيتونار"),
    "najmara": ("Najmara", "Najmara", "Najmara", "نجمارا"),
    "jabalune": ("Jabalune", "Jabaloune", "Yabalún", "جبالون"),
    "harbourlight": ("Harbourlight", "Harbourlight", "Harbourlight", "هاربرلايت"),
    "altobruma": ("Altobruma", "Altobrume", "Altobruma", "ألتوبروما"),
    "safe-journeys": (
        "Global Office for Safe Journeys",
        "Bureau mondial des voyages sûrs",
        "Oficina Mundial de Viajes Seguros",
        "المكتب العالمي للرحلات الآمنة",
    ),
    "common-table": (
        "Common Table Alliance",
        "Alliance de la table commune",
        "Alianza Mesa Común",
        "تحالف المائدة المشتركة",
    ),
    "lantern-bridge": (
        "Lantern Bridge Network",
        "Réseau du pont aux lanternes",
        "Red Puente de Faroles",
        "شبكة جسر الفوانيس",
    ),
    "morning-keys": (
        "Morning Keys Circle",
        "Cercle des clés du matin",
        "Círculo Llaves de la Mañana",
        "حلقة مفاتيح الصباح",
    ),
}

_GOVERNMENTS: tuple[_Row, ...] = (
    (
        "valdoria",
        "en",
        "Ministry of Migration",
        "head Amber, technical Birch, decision_making Crane",
    ),
    ("sanmare", "en", "Ministry of the Interior", "head Alder, technical Agate, adviser Curlew"),
    ("brevonia", "en", "Department of Child Protection", "head Basalt, technical Finch"),
    ("caldrenne", "en", "Migration Service", "head Beech, technical Chalk, decision_making Egret"),
    ("dunmarel", "en", "Ministry of Social Affairs", "head Dunlin, decision_making Cypress"),
    ("felorne", "en", "Ministry of Justice", "head Elm, technical Flint, adviser Gannet"),
    ("ildemarra", "en", "Office for Refugees", "head Ibis, technical Fir, decision_making Garnet"),
    ("jolvane", "en", "Ministry of Home Affairs", "head Hawthorn, technical Grebe"),
    ("kelmarra", "en", "Border Authority", "head Kestrel, technical Granite, adviser Juniper"),
    ("nolmarin", "en", "Ministry of Migration", "head Larch, technical Lapwing"),
    (
        "ostrevel",
        "en",
        "Ministry of Families",
        "head Osprey, technical Marble, decision_making Oak",
    ),
    ("tamberlo", "en", "Ministry of the Interior", "head Quartz, technical Plover"),
    ("westmerra", "en", "Department of Migration", "head Maple, technical Slate, adviser Petrel"),
    ("yllorne", "en", "Ministry of Social Affairs", "head Yew, technical Thrush"),
    ("orlemond", "fr", "Ministry of Migration", "head Hornbeam, technical Onyx, interpreter Pipit"),
    ("valombrane", "fr", "Ministry of Justice", "head Poplar, technical Nuthatch"),
    ("merlande", "fr", "Ministry of Families", "head Swallow, technical Topaz, interpreter Jade"),
    ("hauteronde", "fr", "Office for Refugees", "head Chestnut, decision_making Stork"),
    ("estrivane", "fr", "Migration Service", "head Pelican, technical Pumice, adviser Baobab"),
    ("sableronde", "fr", "Ministry of the Interior", "head Tern, technical Acacia"),
    ("soralba", "es", "Ministry of Migration", "head Condor, technical Opal, interpreter Walnut"),
    ("montebruma", "es", "Child Welfare Institute", "head Ebony, technical Toucan"),
    ("altaniebla", "es", "Ministry of the Interior", "head Gypsum, technical Teak, adviser Quail"),
    ("marismar", "es", "Migration Service", "head Cormorant, decision_making Almond"),
    ("claroviento", "es", "Ministry of Families", "head Mangrove, technical Flamingo"),
    (
        "nahrazan",
        "ar",
        "Ministry of the Interior",
        "head Hoopoe, technical Turquoise, adviser Palm",
    ),
    ("sahlumar", "ar", "Ministry of Social Affairs", "head Tamarisk, technical Malachite"),
    (
        "zaytunar",
        "ar",
        "Ministry of Justice",
        "head Sandstone, technical Swift, interpreter Zircon",
    ),
    ("najmara", "ar", "Office for Refugees", "head Sapphire, decision_making Partridge"),
    (
        "jabalune",
        "ar",
        "Ministry of Families",
        "head Obsidian, technical Skylark, interpreter Elder",
    ),
)

_OTHERS: tuple[tuple[DelegationKind, _Row], ...] = (
    (
        "local_authority",
        (
            "harbourlight",
            "en",
            "City of Harbourlight",
            "head Puffin, technical Spruce, adviser Owl",
        ),
    ),
    (
        "local_authority",
        ("altobruma", "es", "Province of Altobruma", "head Banyan, technical Nightingale"),
    ),
    (
        "un",
        (
            "safe-journeys",
            "en",
            "Global Office for Safe Journeys",
            "head Albatross, technical Feldspar, observer Sandpiper",
        ),
    ),
    (
        "civil_society",
        (
            "common-table",
            "en",
            "Common Table Alliance",
            "head Linnet, technical Pine, observer Shrike",
        ),
    ),
    (
        "civil_society",
        ("lantern-bridge", "fr", "Lantern Bridge Network", "head Sycamore, observer Redstart"),
    ),
    (
        "lived_experience",
        (
            "morning-keys",
            "en",
            "Morning Keys Circle",
            "head Kingfisher, adviser Bamboo, observer Starling",
        ),
    ),
)


def _seat(words: str, place: str) -> SeatContent:
    function, noun = words.split()
    known = next(known for known in FUNCTIONS if known == function)
    return SeatContent(f"{_TITLES.get(function, 'Delegate')} {noun} of {place}", known)


def _delegation(kind: DelegationKind, row: _Row) -> DelegationContent:
    key, language, office, seats = row
    english, french, spanish, arabic = _NAMES[key]
    organisation = f"{office} of {english}" if kind == "government" else office
    return DelegationContent(
        key=key,
        name={"en": english, "fr": french, "es": spanish, "ar": arabic},
        kind=kind,
        organisation=f"{organisation} (invented)",
        language=language,
        seats=tuple(_seat(words, english) for words in seats.split(", ")),
    )


DELEGATIONS: tuple[DelegationContent, ...] = (
    *(_delegation("government", row) for row in _GOVERNMENTS),
    *(_delegation(kind, row) for kind, row in _OTHERS),
)

FACILITATORS: tuple[PersonContent, ...] = (
    PersonContent(
        "heron", "Facilitator Heron (invented)", "Secretariat of the Exchange (invented)", "en"
    ),
    PersonContent(
        "cedar", "Facilitator Cedar (invented)", "Secretariat of the Exchange (invented)", "fr"
    ),
)
AUTHOR = PersonContent("willow", "Author Willow (invented)", "Open Doors Society (invented)", "en")
OUTSIDER = PersonContent(
    "pebble", "Visitor Pebble (invented)", "Quiet Lane Association (invented)", "en"
)
