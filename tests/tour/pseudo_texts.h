// SPDX-License-Identifier: MIT
// Languages that nobody speaks: they show what longer words and writing from the right do to a
// page.
#pragma once

#include <QTranslator>

namespace coolwarm::test {

/// Makes every text of the program another one that can still be read, with its places (%1, %n) and
/// its underlined letter as they were.
class PseudoTexts : public QTranslator {
public:
    enum class Kind {
        Long,   ///< three fifths longer, with accents above and below the line
        Arabic, ///< in Arabic letters
    };
    explicit PseudoTexts(Kind kind) : m_kind(kind) {}

    [[nodiscard]] QString translate(const char* context, const char* text, const char* note,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// For tests: the text as the translator makes it.
    [[nodiscard]] QString made(const QString& text) const;

private:
    Kind m_kind;
};

} // namespace coolwarm::test
