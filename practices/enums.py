"""The words of the field: taxonomies of a practice record, and the order of its stages."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Population(models.TextChoices):
    """For whom a practice is."""

    UNACCOMPANIED_CHILDREN = "unaccompanied_children", _("Children on their own")
    CHILDREN_WITH_FAMILY = "children_with_family", _("Children with family")
    CHILDREN = "children", _("Children")
    FAMILIES = "families", _("Families")
    ASYLUM_SEEKERS = "asylum_seekers", _("Asylum seekers")
    REFUGEES = "refugees", _("Refugees")
    STATELESS = "stateless", _("Stateless people")
    WOMEN = "women", _("Women")
    OLDER_PEOPLE = "older_people", _("Older people")
    DISABILITY = "disability", _("People with disabilities")
    SURVIVORS = "survivors", _("Survivors of trafficking, torture or violence")
    IN_TRANSIT = "in_transit", _("People in transit")
    UNDOCUMENTED = "undocumented", _("Undocumented people")
    POST_RELEASE = "post_release", _("People released from detention")


class TypologyElement(models.TextChoices):
    """What a practice consists of."""

    LEGISLATION = "legislation", _("Legislation")
    PROHIBITION_FOR_GROUPS = "prohibition_for_groups", _("Prohibition for certain groups")
    SCREENING_ASSESSMENT = "screening_assessment", _("Screening and assessment")
    REFERRAL = "referral", _("Referral")
    LEGAL_INFORMATION = "legal_information", _("Legal information and advice")
    GUARDIANSHIP = "guardianship", _("Guardianship and best interests")
    PLACEMENT = "placement", _("Placement in the community")
    CONDITIONS = "conditions", _("Conditions in the community")
    CASE_MANAGEMENT = "case_management", _("Case management")
    CASE_RESOLUTION = "case_resolution", _("Case resolution")
    ACCESS_TO_SERVICES = "access_to_services", _("Access to services")
    MONITORING_EVALUATION = "monitoring_evaluation", _("Monitoring and evaluation")
    GOVERNANCE_PARTNERSHIP = "governance_partnership", _("Governance and partnership")
    NARRATIVE = "narrative", _("Public opinion")
    TECHNOLOGY = "technology", _("Technology")


class Stage(models.TextChoices):
    """How far a practice got; a setback has no dot of its own."""

    IDEA = "idea", pgettext_lazy("stage of a practice", "Idea")
    WORKING_GROUP = "working_group", pgettext_lazy("stage of a practice", "Working group")
    PILOT = "pilot", pgettext_lazy("stage of a practice", "Pilot")
    EVALUATED = "evaluated", pgettext_lazy("stage of a practice", "Evaluated")
    EXTENDED = "extended", pgettext_lazy("stage of a practice", "Extended")
    INSTITUTIONALISED = (
        "institutionalised",
        pgettext_lazy("stage of a practice", "Institutionalised"),
    )
    IN_REGULATION = "in_regulation", pgettext_lazy("stage of a practice", "In regulation")
    IN_LAW = "in_law", pgettext_lazy("stage of a practice", "In law")
    SUSPENDED = "suspended", pgettext_lazy("stage of a practice", "Suspended")
    REVERSED = "reversed", pgettext_lazy("stage of a practice", "Reversed")


SETBACKS = frozenset({Stage.SUSPENDED, Stage.REVERSED})
TRACK_LENGTH = 7
# A unit with a budget and a regulation are equally far: they share the dot before the law.
TRACK_POSITION: dict[str, int] = {
    Stage.IDEA: 0,
    Stage.WORKING_GROUP: 1,
    Stage.PILOT: 2,
    Stage.EVALUATED: 3,
    Stage.EXTENDED: 4,
    Stage.INSTITUTIONALISED: 5,
    Stage.IN_REGULATION: 5,
    Stage.IN_LAW: 6,
}


class EvidenceLevel(models.TextChoices):
    """How well a result is proven."""

    SELF_REPORTED = "self_reported", _("Self-reported")
    EVALUATED = "evaluated", _("Evaluated")
    INDEPENDENT = "independent", _("Independently evaluated")

    @property
    def rung(self) -> int:
        """Return the rung of the ladder, from 1."""
        return list(EvidenceLevel).index(self) + 1


class PracticeKind(models.TextChoices):
    """What sort of thing a practice is."""

    LAW = "law", pgettext_lazy("kind of practice", "Law")
    POLICY = "policy", pgettext_lazy("kind of practice", "Policy")
    PROGRAMME = "programme", pgettext_lazy("kind of practice", "Programme")
    PILOT = "pilot", pgettext_lazy("kind of practice", "Pilot")
    TOOL = "tool", pgettext_lazy("kind of practice", "Tool")
    PARTNERSHIP = "partnership", pgettext_lazy("kind of practice", "Partnership")


class PartnerKind(models.TextChoices):
    """What sort of organisation took part."""

    GOVERNMENT = "government", _("Government")
    LOCAL_AUTHORITY = "local_authority", _("Local authorities")
    UN = "un", _("United Nations")
    REGIONAL_BODY = "regional_body", _("Regional bodies")
    CIVIL_SOCIETY = "civil_society", _("Civil society")
    ACADEMIC = "academic", _("Universities and research")


class Caution(models.TextChoices):
    """What a reader must know before taking a practice as a model."""

    NOT_IN_LAW = "not_in_law", _("Not in law, so a later government can reverse it")
    FORM_OF_DETENTION = "form_of_detention", _("A form of detention, not an alternative to it")
