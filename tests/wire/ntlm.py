#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
# SPDX-License-Identifier: MIT
"""ntlm.py USER HASH: a helper of Squid that knows one user by NTLMv2 ([MS-NLMP] 3.3.2), as a domain would. HASH is MD4 of
the password in UTF-16LE, which Python's own library can't compute everywhere."""
import base64
import hmac
import os
import struct
import sys

user, key = sys.argv[1], bytes.fromhex(sys.argv[2])
challenge = b""


def type2():
    global challenge
    challenge = os.urandom(8)
    domain = "TEST".encode("utf-16-le")
    facts = struct.pack("<HH", 2, len(domain)) + domain + struct.pack("<HH", 0, 0)
    flags = 0x1 | 0x200 | 0x8000 | 0x10000 | 0x80000 | 0x800000  # Unicode, NTLM, of a domain, with facts
    head = 48
    return (b"NTLMSSP\0" + struct.pack("<IHHII", 2, len(domain), len(domain), head, flags) + challenge + bytes(8)
            + struct.pack("<HHI", len(facts), len(facts), head + len(domain)) + domain + facts)


def is_right(type3):
    def field(place):
        size, _, offset = struct.unpack_from("<HHI", type3, place)
        return type3[offset:offset + size]

    answer, domain, name = field(20), field(28), field(36).decode("utf-16-le")
    ours = hmac.new(key, name.upper().encode("utf-16-le") + domain, "md5").digest()
    proof = hmac.new(ours, challenge + answer[16:], "md5").digest()
    return name == user and hmac.compare_digest(proof, answer[:16])


for line in sys.stdin:
    command, _, message = line.strip().partition(" ")
    if command == "YR":
        print("TT", base64.b64encode(type2()).decode(), flush=True)
    elif is_right(base64.b64decode(message)):
        print("AF", user, flush=True)
    else:
        print("NA wrong", flush=True)
