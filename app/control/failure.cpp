// SPDX-License-Identifier: MIT
// Turns the exceptions of log and files into sentences for the window.
#include "app/control/failure.h"

#include "app/text/format.h"
#include "app/text/trouble_text.h"
#include "core/log/ports/store_error.h"
#include "core/report/atomic_file.h"

namespace coolwarm {

LogTrouble logTroubleOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const StoreError& error) {
        return {storeErrorText(error), oneLine(fromUtf8(error.what())), error.wantsRepair(),
                error.kind() == StoreError::Kind::Busy, error.mayPass(),
                error.kind() == StoreError::Kind::Moved};
    } catch (const FileError& error) {
        return {fileErrorText(error), {}, false, false, false, false};
    }
    return {};
}

QString failureOf(const std::function<void()>& work) {
    return logTroubleOf(work).text;
}

} // namespace coolwarm
