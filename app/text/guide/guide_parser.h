// SPDX-License-Identifier: MIT
// Reads the text of the guide, a few signs of Markdown, and refuses whatever else looks like one.
#pragma once

#include "app/text/guide/guide.h"

#include <QStringView>

#include <variant>

namespace coolwarm {

/// Why a text is no guide.
struct GuideFault {
    enum class Kind {
        NothingThere,   ///< no topic at all
        BeforeTheFirst, ///< words above the first topic
        BadTitle,       ///< a title without words, id or with another word than .ice or .heat
        SameTopic,      ///< a second topic with that id
        EmptyTopic,     ///< a title without a block
        EmptyWords,     ///< a heading, point, note or cell without words
        OpenBold,       ///< an odd number of ** in one block
        UnevenTable,    ///< a row with fewer or more cells than the heads
        NoTable,        ///< without heads, the line below them, or a row
        UnknownAct,     ///< a button for something that the program cannot do
        BadButtons,     ///< something else than buttons on a line that begins as one
        UnknownBlock,   ///< @ and another word than "signs", or # in another number
    };
    int line = 0; ///< from 1
    Kind kind = Kind::NothingThere;

    friend bool operator==(const GuideFault&, const GuideFault&) = default;
};

/// The guide of a text, or the first fault in it. Blocks stand apart by empty lines:
///   # Title {#id} or {#id .ice}   begins a topic
///   ## Words                      a heading within it
///   - words                       a point, one a line
///   > words                       a note
///   | a | b |                     a table: heads, a line of dashes, rows
///   [Words](act) [Words](act)     buttons; an act is ice, heat, or an activity's word
///   @signs                        the warning signs
///   <!-- words -->                nothing, on a line of its own
/// and all else is a paragraph. Words between ** are bold.
[[nodiscard]] std::variant<Guide, GuideFault> parseGuide(QStringView text);

} // namespace coolwarm
