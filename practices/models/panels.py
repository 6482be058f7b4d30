"""The form in which a facilitator writes a record, in the order in which a reader meets it."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

PRACTICE_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel("summary"),
            FieldPanel("kind"),
            FieldPanel("implementer"),
            FieldPanel("caution"),
        ],
        heading=_("At a glance"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("place"),
            InlinePanel("countries", label=_("Country"), min_num=1),
            FieldRowPanel(
                [FieldPanel("start_year"), FieldPanel("end_year"), FieldPanel("ongoing")]
            ),
        ],
        heading=_("Where and when"),
    ),
    MultiFieldPanel(
        [
            InlinePanel("populations", label=_("For whom")),
            InlinePanel("typology", label=_("Element")),
            InlinePanel("partners", label=_("Partner")),
        ],
        heading=_("For whom, what and with whom"),
    ),
    InlinePanel("stages", heading=_("How far it got"), label=_("Stage")),
    MultiFieldPanel(
        [
            FieldPanel("problem"),
            FieldPanel("how_it_works"),
            InlinePanel("steps", label=_("Step")),
        ],
        heading=_("How it works"),
    ),
    MultiFieldPanel(
        [
            InlinePanel("outcomes", label=_("Outcome")),
            FieldPanel("results_text"),
            FieldPanel("lessons"),
            FieldPanel("risks"),
        ],
        heading=_("Results and what to learn from them"),
    ),
    InlinePanel("led_to", heading=_("What it led to"), label=_("Practice")),
    InlinePanel("sources", heading=_("Sources"), label=_("Source")),
]
