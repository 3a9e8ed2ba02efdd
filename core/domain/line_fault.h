// SPDX-License-Identifier: MIT
// Why a line of a file could not be taken into the log.
#pragma once

#include <cstdint>
#include <string>

namespace coolwarm {

enum class LineFault {
    UnclosedQuote,  ///< a quoted field has no end
    InOpenQuote,    ///< swallowed by a quoted field of the line that `cell` names
    TextAfterQuote, ///< something other than a separator follows a quoted field
    FieldTooLong,
    TooFewFields, ///< fewer than the header names
    TooManyFields,
    BadId,
    BadModality,
    BadSite,
    BadStart,
    BadEnd,
    BadDuration, ///< also: neither an end nor a duration
    BadPlanned,
    BadOutcome,
    BadOrigin,
    BadPain,
    BadNote,
    EndNotAfterStart,
    InTheFuture,
    BeforeTheLog, ///< before 1970
    Overlaps,     ///< another session of the site at the same time
    BadHappened,  ///< when it happened
    BadRecorded,  ///< when it was written down
    BadTightness,
    LiesAhead,      ///< what it tells would happen in the future
    LiesTooFarBack, ///< the same before 1970
    BadWords,       ///< a list of short words
    BadCourse,
    BoutsOverlap,   ///< another bout of the part of the body at the same time
    BadActivity,    ///< which activity it is
    ActivityLength, ///< a length outside of 1 s to a day
    BadOrder,       ///< which modality comes first in each block of a trial
    BadDeclines,    ///< when its proposals were declined
};

/// A line that was refused: its number in the file, from 1, and the cell that is to blame,
/// shortened.
struct RefusedLine {
    std::int64_t line = 0;
    LineFault fault{};
    std::string cell;

    friend bool operator==(const RefusedLine&, const RefusedLine&) = default;
};

} // namespace coolwarm
