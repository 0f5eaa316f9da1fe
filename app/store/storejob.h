// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/job.h"

/// What was asked of the store: its result comes from the store's thread. cancel() changes nothing, as what was asked
/// for is done all the same.
template <class T>
class StoreJob : public ResultJob<T> {
public:
    using ResultJob<T>::ResultJob;

    void cancel() override { }

    void end(Result<T> result) { this->finish(std::move(result)); }
};
