// SPDX-License-Identifier: MIT
// What the store throws when a test means it to.
#pragma once

#include "core/log/ports/store_error.h"

#include <gtest/gtest.h>

#include <functional>

namespace coolwarm::test {

/// The error that `work` throws, which says where and why; fails the test when it throws none.
inline StoreError errorOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const StoreError& error) {
        EXPECT_NE(std::string(error.what()).find(error.path()), std::string::npos);
        EXPECT_FALSE(error.path().empty());
        EXPECT_FALSE(error.detail().empty());
        return error;
    }
    ADD_FAILURE() << "no StoreError was thrown";
    return {StoreError::Kind::Other, "", ""};
}

inline StoreError::Kind kindOf(const std::function<void()>& work) {
    return errorOf(work).kind();
}

} // namespace coolwarm::test
