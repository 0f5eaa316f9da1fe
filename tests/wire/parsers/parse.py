#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
# SPDX-License-Identifier: MIT
"""parse.py CONTENT_TYPE < BODY: the same as parse.mjs, by Debian's python3-multipart."""

import base64
import json
import sys

try:
    import python_multipart as multipart  # its name from 0.0.13 on
except ImportError:
    import multipart

parts = []


def add(name, filename, content):
    parts.append({"name": name.decode(), "filename": filename, "content": base64.b64encode(content).decode()})


def on_file(file):
    file.file_object.seek(0)
    add(file.field_name, file.file_name.decode(), file.file_object.read())


headers = {"Content-Type": sys.argv[1]}
multipart.parse_form(
    headers, sys.stdin.buffer, lambda field: add(field.field_name, None, field.value or b""), on_file)
print(json.dumps(parts))
