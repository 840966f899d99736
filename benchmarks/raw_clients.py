"""What the stores are measured against: programs and libraries that just move the same files."""

import asyncio
import os
import subprocess
from pathlib import Path

from jury_app.sync.plan import ROOT
from jury_app.sync.stores.addresses import S3, parse
from jury_app.sync.stores.asking import MOST_REQUESTS
from jury_app.sync.stores.services import operator


class Rsync:
    """Plain file copy into a folder, flushed to the disk at the end."""

    name = "rsync -a"

    def __init__(self, served, _settings):
        self._folder = served.address

    def push(self, objects):
        self._copy(objects, self._folder)

    def pull(self, folder):
        self._copy(self._folder, folder)

    def _copy(self, source, target):
        Path(target).mkdir(exist_ok=True)
        subprocess.run(["rsync", "-a", f"{source}/", f"{target}/"], check=True)
        subprocess.run(["sync", "-f", target], check=True)


class Rclone:
    """``rclone copy``, as many transfers at once as we make requests; all it needs is given it."""

    name = "rclone copy"

    def __init__(self, served, settings):
        address, who = parse(served.address), served.credentials
        self._remote = "STORE:" + f"{address.bucket}{address.path}".strip("/")
        options = {"TYPE": address.kind}
        if address.kind == S3:
            options |= {"PROVIDER": "Other", "ENDPOINT": address.endpoint, "REGION": "us-east-1"}
            options |= {"ACCESS_KEY_ID": who.user, "SECRET_ACCESS_KEY": who.password}
            options |= {"NO_CHECK_BUCKET": "true"}
        else:
            options |= {"URL": address.endpoint, "VENDOR": "other"}
        if address.kind != S3 and who is not None:
            hidden = subprocess.run(
                ["rclone", "obscure", "-"], input=who.password, text=True, stdout=-1, check=True
            ).stdout.strip()
            options |= {"USER": who.user, "PASS": hidden}
        told = {f"RCLONE_CONFIG_STORE_{key}": value for key, value in options.items()}
        left = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
        self._environment = {**left, "RCLONE_CONFIG": str(settings / "none.conf"), **told}

    def push(self, objects):
        self._copy(objects, self._remote)

    def pull(self, folder):
        self._copy(f"{self._remote.rstrip('/')}/{ROOT}", folder / ROOT)

    def _copy(self, source, target):
        subprocess.run(
            ["rclone", "copy", source, target, "--transfers", str(MOST_REQUESTS), "--retries", "1"],
            check=True,
            env=self._environment,
            capture_output=True,
        )


class OpenDal:
    """OpenDAL's operator, as many requests at once as we make, and nothing around them."""

    name = "OpenDAL"

    def __init__(self, served, _settings):
        self._address = parse(served.address)
        self._credentials = served.credentials

    def push(self, objects):
        names = [path.relative_to(objects) for path in objects.rglob("*") if path.is_file()]
        asyncio.run(self._push(objects, sorted(names)))

    async def _push(self, objects, names):
        store = operator(self._address, self._credentials)
        if self._address.kind != S3:
            for folder in sorted({name.parent for name in names}):
                await store.create_dir(f"{folder}/")

        async def write(name):
            await store.write(str(name), (objects / name).read_bytes())

        await _at_once(write(name) for name in names)

    def pull(self, folder):
        asyncio.run(self._pull(folder))

    async def _pull(self, folder):
        store = operator(self._address, self._credentials)
        paths = [each.path async for each in await store.scan(f"{ROOT}/")]

        async def fetch(path):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(bytes(await store.read(path)))

        await _at_once(fetch(path) for path in paths if not path.endswith("/"))


async def _at_once(works):
    """Run coroutines, few at a time; OpenDAL begins as soon as it is called, so only inside one."""
    gate = asyncio.Semaphore(MOST_REQUESTS)

    async def one(work):
        async with gate:
            await work

    await asyncio.gather(*(one(work) for work in works))
