"""Creates a runner, uploads a file, waits for it, checks in and reads the answer, with the standard library.

SINEW_URL=http://127.0.0.1:3000 SINEW_API_KEY=… python3 samples/clients/first_calls.py samples/fit/cadence-falls-late.fit
"""

import datetime
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

URL = os.environ.get("SINEW_URL", "http://127.0.0.1:3000")
KEY = os.environ["SINEW_API_KEY"]
PASSING = (429, 502, 503, 504)


def call(method, path, body=None, *, raw=None, prefer=None):
    """The JSON of an answer. Busy answers are asked for again, with one Idempotency-Key: nothing happens twice."""
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    if method == "POST":
        headers["Idempotency-Key"] = str(uuid.uuid4())
    if raw is not None:
        headers["Content-Type"] = "application/octet-stream"
    if prefer is not None:
        headers["Prefer"] = prefer
    content = raw if raw is not None else None if body is None else json.dumps(body).encode()
    for attempt in range(5):
        request = urllib.request.Request(URL + path, data=content, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            if error.code not in PASSING or attempt == 4:
                sys.exit(f"{method} {path}: {error.code} {error.read().decode()}")
            time.sleep(min(30, float(error.headers.get("Retry-After", 2**attempt))))
    return None


def main(path):
    runner = call("POST", "/v1/runners", {"displayName": "Ana", "timeZone": "Europe/Lisbon"})["id"]
    with open(path, "rb") as file:
        content = file.read()
    name = urllib.parse.quote(os.path.basename(path))
    answer = call("POST", f"/v1/runners/{runner}/uploads?filename={name}", raw=content, prefer="wait=20")
    upload = answer["items"][0]
    while upload["finishedAt"] is None:
        time.sleep(1)
        upload = call("GET", f"/v1/uploads/{upload['id']}")
    print("upload:", upload["status"])

    day = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    check_in = {"day": day, "region": "calf", "side": "left", "tightness": 3}
    call("POST", f"/v1/runners/{runner}/check-ins", check_in)
    today = call("GET", f"/v1/runners/{runner}/today")
    print("severity:", today["severity"])
    print(today["headline"])


if __name__ == "__main__":
    main(sys.argv[1])
