"""Receives Sinew's webhooks with the standard library (Standard Webhooks 1.0).

SINEW_WEBHOOK_SECRET=whsec_… python3 samples/clients/receive_webhooks.py    (RECEIVER_PORT: another port than 4000)
"""

import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

TOLERANCE_SECONDS = 300
LONGEST_BODY_BYTES = 100_000
if "SINEW_WEBHOOK_SECRET" not in os.environ:
    raise SystemExit("Set SINEW_WEBHOOK_SECRET to the whsec_… secret of the endpoint.")
SECRET = base64.b64decode(os.environ["SINEW_WEBHOOK_SECRET"].removeprefix("whsec_"))
# Ids of messages that were handled: a delivery may come twice. A real receiver keeps them in its database.
handled = set()


def is_genuine(headers, body):
    """Whether the bytes were signed with the secret, at most five minutes ago."""
    message_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not timestamp.isdecimal() or abs(time.time() - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    signed = f"{message_id}.{timestamp}.".encode() + body
    expected = base64.b64encode(hmac.new(SECRET, signed, hashlib.sha256).digest()).decode()
    # Two signatures while an earlier secret is valid; compared in constant time.
    given = headers.get("webhook-signature", "").split(" ")
    matches = [hmac.compare_digest(f"v1,{expected}".encode(), one.encode()) for one in given]
    return any(matches)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        body = self.rfile.read(length) if 0 <= length <= LONGEST_BODY_BYTES else b""
        genuine = is_genuine(self.headers, body)
        self.send_response(204 if genuine else 401)
        self.end_headers()
        message_id = self.headers.get("webhook-id")
        if genuine and message_id not in handled:
            handled.add(message_id)
            print(message_id, json.loads(body)["type"], flush=True)

    def log_message(self, *_arguments):
        pass


if __name__ == "__main__":
    server = HTTPServer(("127.0.0.1", int(os.environ.get("RECEIVER_PORT", "4000"))), Receiver)
    print(f"waiting for webhooks on http://127.0.0.1:{server.server_port}/", flush=True)
    server.serve_forever()
