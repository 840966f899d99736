import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import programs

SCRIPT = Path(__file__).parents[2] / "packaging" / "prepare.py"
APT = """#!/bin/sh
test "${{DEBIAN_FRONTEND-}}$4" = noninteractiveupdate && exit 0
case "$*" in
*unheard-of*) exit 100 ;;
*--simulate*) exit 0 ;;
esac
"{policy}" && exit 1  # services may start
test $? = 101 || exit 1
case "$*" in *broken*) echo "E: cannot be fetched" >&2; exit 100 ;; esac
echo "#!/bin/sh" > "{folder}/jury-known"
chmod +x "{folder}/jury-known"
"""
only_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux names packages"
)


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


@only_linux
def test_a_missing_library_names_its_package_once(preparing, monkeypatch):
    libraries = {"libnowhere.so.7": "libnowhere7", "libnowhere-x11.so.7": "libnowhere7"}
    monkeypatch.setattr(preparing, "QT_LIBRARIES", libraries)
    assert preparing.missing_libraries() == ["libnowhere7"]


@only_linux
def test_servers_are_installed_only_where_nobody_minds(preparing, monkeypatch, tmp_path):
    probes = {"nowhere-to-be-found": "nowhere", "/usr/lib/nowhere.so": "more", "/usr": "base-files"}
    monkeypatch.setattr(preparing, "TEST_PROGRAMS", {"nobody": "nobody", "no-one": "nobody"})
    monkeypatch.setattr(preparing, "TEST_SERVERS", probes)
    monkeypatch.setattr(preparing, "STARTS_NO_SERVICES", tmp_path / "policy")
    assert preparing.missing_programs({}) == ["nobody"]
    assert preparing.missing_programs({"CI": "true"}) == ["nobody", "nowhere", "more"]
    (tmp_path / "policy").touch()
    assert preparing.missing_programs({}) == ["nobody", "nowhere", "more"]


@only_linux
def test_a_server_is_found_where_ordinary_users_do_not_look(preparing, monkeypatch, tmp_path):
    server = tmp_path / "jury-httpd"
    server.write_text("#!/bin/sh\n", "ascii")
    server.chmod(0o755)
    assert preparing.find_program("jury-httpd") is None
    monkeypatch.setattr(preparing, "SERVER_FOLDERS", (str(tmp_path),))
    assert preparing.find_program("jury-httpd") == str(server)


def test_who_is_not_root_is_told_what_to_install(preparing, monkeypatch, capsys):
    monkeypatch.setattr(preparing.os, "geteuid", lambda: 1000, raising=False)
    preparing._install_needed(["libnowhere7", "nowhere"], needed=False)
    assert capsys.readouterr().out.strip().endswith("apt-get install libnowhere7 nowhere")
    with pytest.raises(preparing.CannotPrepare, match="apt-get install nowhere"):
        preparing._install_needed(["nowhere"], needed=True)


@only_linux
def test_who_is_not_root_goes_on_without_the_programs_of_tests(preparing, monkeypatch, capsys):
    monkeypatch.setattr(preparing.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(preparing, "TEST_PROGRAMS", {"nowhere-to-be-found": "nowhere"})
    monkeypatch.setattr(preparing, "TEST_SERVERS", {})
    preparing._install_programs()
    assert capsys.readouterr().out.endswith("apt-get install nowhere\n")


@pytest.fixture
def apt(preparing, monkeypatch, tmp_path):
    """A Debian whose apt-get has `known` and `broken` alone, and fails to install the latter."""
    script = tmp_path / "bin" / "apt-get"
    script.parent.mkdir()
    policy = tmp_path / "policy-rc.d"
    script.write_text(APT.format(policy=policy, folder=tmp_path / "bin"), "ascii")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(preparing.os, "geteuid", lambda: 0)
    monkeypatch.setattr(preparing, "STARTS_NO_SERVICES", policy)
    monkeypatch.setattr(preparing, "TEST_PROGRAMS", {})
    monkeypatch.setattr(preparing, "TEST_SERVERS", {})
    preparing._refresh_lists.cache_clear()
    return policy


@only_linux
@pytest.mark.parametrize(
    ("packages", "absent"),
    [
        (["known"], ""),
        (["known", "unheard-of"], "unheard-of"),
        (["unheard-of"], "unheard-of"),
        (["known", "broken"], "known broken"),
    ],
)
def test_what_can_be_had_is_installed_and_the_rest_named(preparing, apt, capfd, packages, absent):
    preparing.TEST_PROGRAMS.update({f"jury-{each}": each for each in packages})
    preparing._install_programs()
    out, err = capfd.readouterr()
    assert out.partition("apt-get install ")[2].strip() == absent
    assert ("cannot be fetched" in err) is ("broken" in packages)
    assert not apt.exists()


@only_linux
def test_a_rule_of_the_machine_about_services_stays_as_it_is(preparing, apt):
    apt.write_text("#!/bin/sh\nexit 0\n", "ascii")
    with preparing._no_service_started():
        assert "exit 0" in apt.read_text("ascii")
    assert "exit 0" in apt.read_text("ascii")


def test_every_program_that_a_test_needs_is_one_that_is_installed(monkeypatch):
    monkeypatch.setitem(programs.PACKAGES, "nowhere-to-be-found", "nowhere")
    with pytest.raises(pytest.skip.Exception, match="apt-get install nowhere"):
        programs.need("nowhere-to-be-found")
    with pytest.raises(KeyError):
        programs.need("nobody-installs-it")


def test_help_needs_nothing_installed():
    done = subprocess.run(
        [sys.executable, "-I", "-S", SCRIPT, "--help"], capture_output=True, text=True, check=True
    )
    assert "--tests" in done.stdout
