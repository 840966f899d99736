import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "prepare.py"


@pytest.fixture(scope="module")
def preparing():
    spec = importlib.util.spec_from_file_location("prepare", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("named", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_one_that_is_named(preparing, named):
    assert preparing.has_display({named: ":0"}, "linux")
    assert not preparing.has_display({named: ""}, "linux")


@pytest.mark.parametrize(
    ("platform", "shown"), [("linux", False), ("darwin", True), ("win32", True)]
)
def test_only_linux_may_lack_a_display(preparing, platform, shown):
    assert preparing.has_display({}, platform) is shown


def test_translations_are_compiled_when_newer(preparing, tmp_path):
    source, compiled = tmp_path / "fr.ts", tmp_path / "fr.qm"
    source.write_text("<TS/>", encoding="utf-8")
    assert list(preparing.translations(tmp_path)) == [(source, compiled)]
    compiled.write_bytes(b"")
    os.utime(source, (1_000, 1_000))
    assert list(preparing.translations(tmp_path)) == []
    os.utime(compiled, (500, 500))
    assert list(preparing.translations(tmp_path)) == [(source, compiled)]


def test_another_lock_means_installing_again(preparing, tmp_path):
    lock = tmp_path / "requirements.lock"
    lock.write_text("a==1", encoding="ascii")
    first = preparing.stamp_of(lock)
    assert preparing.stamp_of(lock) == first
    lock.write_text("a==2", encoding="ascii")
    assert preparing.stamp_of(lock) != first


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux names packages")
def test_a_missing_library_or_program_names_its_package_once(preparing, monkeypatch):
    libraries = {"libnowhere.so.7": "libnowhere7", "libnowhere-x11.so.7": "libnowhere7"}
    monkeypatch.setattr(preparing, "QT_LIBRARIES", libraries)
    monkeypatch.setattr(preparing, "TEST_PROGRAMS", {"nowhere-to-be-found": "nowhere"})
    assert preparing.missing_packages(tests=False) == ["libnowhere7"]
    assert preparing.missing_packages(tests=True) == ["libnowhere7", "nowhere"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux names packages")
def test_servers_are_installed_only_where_nobody_minds(preparing, monkeypatch, tmp_path):
    monkeypatch.setattr(preparing, "TEST_SERVERS", {"nowhere-to-be-found": ("nowhere", "more")})
    monkeypatch.setattr(preparing, "STARTS_NO_SERVICES", tmp_path / "policy")
    assert preparing.missing_servers({}) == []
    assert preparing.missing_servers({"CI": "true"}) == ["nowhere", "more"]
    (tmp_path / "policy").touch()
    assert preparing.missing_servers({}) == ["nowhere", "more"]


def test_who_is_not_root_is_told_what_to_install(preparing, monkeypatch, capsys):
    monkeypatch.setattr(preparing.os, "geteuid", lambda: 1000, raising=False)
    preparing._install_packages(["libnowhere7", "nowhere"], needed=False)
    assert capsys.readouterr().out.strip().endswith("apt-get install libnowhere7 nowhere")
    with pytest.raises(preparing.CannotPrepare, match="apt-get install nowhere"):
        preparing._install_packages(["nowhere"], needed=True)


def test_help_needs_nothing_installed():
    done = subprocess.run(
        [sys.executable, "-I", "-S", SCRIPT, "--help"], capture_output=True, text=True, check=True
    )
    assert "--tests" in done.stdout
