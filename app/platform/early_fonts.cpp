// SPDX-License-Identifier: MIT
// One call that fontconfig allows from any thread, and as often as one likes.
#include "app/platform/early_fonts.h"

#ifdef COOLWARM_HAVE_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace coolwarm {

EarlyFonts::EarlyFonts() {
#ifdef COOLWARM_HAVE_FONTCONFIG
    m_reading = std::thread([] { FcInit(); });
#endif
}

void EarlyFonts::wait() {
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace coolwarm
