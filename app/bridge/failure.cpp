// SPDX-License-Identifier: MIT
// Catching StoreError and FileError for the window.
#include "app/bridge/failure.h"

#include "app/text/trouble_text.h"

namespace coolwarm {

QString failureOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const StoreError& error) {
        return storeErrorText(error);
    } catch (const FileError& error) {
        return fileErrorText(error);
    }
    return {};
}

} // namespace coolwarm
