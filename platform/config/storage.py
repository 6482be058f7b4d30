"""Hashed static files whose ES modules import each other by their hashed names."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedModuleStorage(CompressedManifestStaticFilesStorage):
    """Whitenoise's storage with Django's rewriting of module imports switched on."""

    support_js_module_import_aggregation = True
