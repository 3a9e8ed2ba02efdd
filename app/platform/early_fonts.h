// SPDX-License-Identifier: MIT
// The configuration of the system's fonts, read while something else is being waited for.
#pragma once

#include <thread>

namespace coolwarm {

/// Reads the configuration of the fonts on a thread of its own, from its making on. It is some
/// fifty files of XML, which the first text to be measured would else have to wait for; Qt finds
/// them read. Does nothing where the system has no fontconfig.
class EarlyFonts {
public:
    EarlyFonts();
    ~EarlyFonts() { wait(); }
    EarlyFonts(const EarlyFonts&) = delete;
    EarlyFonts& operator=(const EarlyFonts&) = delete;

    /// Returns when the reading has ended. To be called before the first use of a font, which would
    /// begin to read all over again.
    void wait();

private:
    std::thread m_reading;
};

} // namespace coolwarm
