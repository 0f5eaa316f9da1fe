// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/appmetadata.h"

#include <rapidjson/rapidjson.h>

#include <cstdint>
#include <optional>

/// Builds AppMetadata from the events of a RapidJSON reader, keeping nothing else of the answer: with 100,000 entries a
/// third of what a QJsonDocument takes. A handler's methods return false to stop the reader.
class MetadataHandler {
public:
    /// The lists read; logs how many entries were skipped.
    AppMetadata take();

    bool Null() { return value(); }
    bool Bool(bool) { return value(); }
    bool Int(int number) { return integer(number); }
    bool Uint(unsigned number) { return integer(number); }
    bool Int64(int64_t number) { return integer(number); }
    bool Uint64(uint64_t number);
    bool Double(double) { return value(); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return value(); }
    bool String(const char *text, rapidjson::SizeType size, bool);
    bool StartObject();
    bool Key(const char *text, rapidjson::SizeType size, bool);
    bool EndObject(rapidjson::SizeType);
    bool StartArray();
    bool EndArray(rapidjson::SizeType);

private:
    enum class Member { None, Id, Name, StatusType };

    bool value();
    bool integer(qint64 number);
    bool open();
    bool isInEntry() const;
    void addEntry();

    AppMetadata m_metadata;
    int m_depth = 0; // 1 in the whole, 2 in a list, 3 in an entry
    int m_list = -1; // index of the list being read, -1 in none of ours
    bool m_isInList = false;
    bool m_isEntry = false; // what stands at depth 3 is an object
    Member m_member = Member::None;
    std::optional<qint64> m_id;
    QString m_name;
    int m_statusType = 0;
    qsizetype m_skipped = 0;
};
