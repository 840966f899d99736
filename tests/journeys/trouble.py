"""What is looked at when something went wrong: the code of the refusal, and what was left."""

import pytest

from jury_app.errors import JuryError


def code_of(call, *arguments):
    with pytest.raises(JuryError) as caught:
        call(*arguments)
    return type(caught.value), caught.value.code


def is_empty(root):
    """Whether a laptop keeps nothing, neither a desk nor the key of one."""
    return not [path for path in root.rglob("*") if path.is_file()]
