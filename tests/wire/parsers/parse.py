#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
# SPDX-License-Identifier: MIT
"""parse.py < REQUESTS: the same as parse.mjs, by Debian's python3-multipart."""

import base64
import io
import json
import sys

try:
    import python_multipart as multipart  # its name from 0.0.13 on
except ImportError:
    import multipart


def part(name, filename, content):
    return {"name": name.decode(), "filename": filename, "content": base64.b64encode(content).decode()}


def read_file(file):
    file.file_object.seek(0)
    return part(file.field_name, file.file_name.decode(), file.file_object.read())


def parse(request):
    parts = []
    multipart.parse_form(
        {"Content-Type": request["contentType"]},
        io.BytesIO(base64.b64decode(request["body"])),
        lambda field: parts.append(part(field.field_name, None, field.value or b"")),
        lambda file: parts.append(read_file(file)))
    return parts


print(json.dumps([parse(request) for request in json.load(sys.stdin)]))
