// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

class Transaction;

/// The number of the schema that this program reads and writes; a file's is in its `PRAGMA user_version`.
int schemaVersion();

/// Brings a database from schema `version` (0: empty) to ours, step by step. Nothing where it is ours already.
void migrate(Transaction &transaction, int version);
